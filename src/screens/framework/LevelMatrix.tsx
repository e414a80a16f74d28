import type { Profile } from '../../catalogue/facts';
import type { Level } from '../../scoring/rating/evidence';
import styles from './LevelMatrix.module.css';

const levels: readonly { readonly level: Level; readonly name: string }[] = [
  { level: 'built-in', name: 'Built-in' },
  { level: 'first-party add-on', name: 'First-party add-on' },
  { level: 'third-party', name: 'Third-party' },
  { level: 'none', name: 'None' },
];

/** How many of the capabilities come from where, and which. */
export function LevelMatrix({ firstParty }: Pick<Profile, 'firstParty'>) {
  const at = (level: Level) => firstParty.filter((capability) => capability.level === level);
  return (
    <dl className={styles.matrix}>
      {levels.map(({ level, name }) => (
        <div key={level}>
          <dt>
            {name} <b className={styles.count}>{at(level).length}</b>
          </dt>
          {at(level).length === 0 ? (
            <dd className={styles.nothing}>nothing</dd>
          ) : (
            at(level).map(({ id, name: shown }) => <dd key={id}>{shown}</dd>)
          )}
        </div>
      ))}
    </dl>
  );
}
