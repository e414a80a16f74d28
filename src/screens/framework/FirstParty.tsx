import { featureIds, type Profile } from '../../catalogue/types';
import { SourceLink } from '../../parts/SourceLink';
import styles from './FirstParty.module.css';
import { featureNames } from './featureNames';
import { LevelMatrix } from './LevelMatrix';

/** What comes with the framework, and what has to be found elsewhere. */
export function FirstParty({ profile }: { readonly profile: Profile }) {
  return (
    <section className={styles.section} aria-labelledby="first-party-heading">
      <h2 id="first-party-heading">What comes with it</h2>
      <LevelMatrix firstParty={profile.firstParty} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Feature</th>
            <th scope="col">Where it comes from</th>
          </tr>
        </thead>
        <tbody>
          {featureIds.map((id) => {
            const { level, note, source } = profile.firstParty[id];
            return (
              <tr key={id}>
                <th scope="row">{featureNames[id]}</th>
                <td>
                  {level}
                  <span className={styles.note}>
                    {note && `${note} `}
                    <SourceLink source={source} />
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
