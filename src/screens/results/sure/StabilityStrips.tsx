import type { Stability } from '../../../model/changes';
import { CriterionName, criterionColour } from '../../../parts/CriterionName';
import { percentText } from '../../../parts/figureText';
import styles from './StabilityStrips.module.css';

/** "Django stays first from 0.0 % to 31.2 %. Above that Rails takes over." */
export function stabilityText({ low, high, below, above }: Stability, leader: string): string {
  if (below === null && above === null) return `${leader} stays first whatever this criterion weighs.`;
  const range = `${leader} stays first from ${percentText(low)} to ${percentText(high)}.`;
  const ends = [
    below && `Below that ${below.name} takes over.`,
    above && `Above that ${above.name} takes over.`,
  ];
  return [range, ...ends.filter(Boolean)].join(' ');
}

interface StabilityStripsProps {
  readonly leader: string;
  readonly stabilities: readonly Stability[];
}

/** Per criterion: its weight now, the weights under which the leader stays first, and who takes over beyond. */
export function StabilityStrips({ leader, stabilities }: StabilityStripsProps) {
  return (
    <dl className={styles.list}>
      {stabilities.map((stability) => {
        const { low, high } = stability;
        const { criterion, weight } = stability.weighting;
        return (
          <div key={criterion.id} className={styles.row}>
            <dt>
              <CriterionName criterion={criterion} />
            </dt>
            <dd aria-hidden="true">
              <span className={styles.strip}>
                <span
                  className={styles.stable}
                  style={{
                    insetInlineStart: `${low * 100}%`,
                    inlineSize: `${(high - low) * 100}%`,
                    background: criterionColour(criterion),
                  }}
                />
                <span className={styles.now} style={{ insetInlineStart: `${weight * 100}%` }} />
              </span>
            </dd>
            <dd className={styles.text}>
              Now {percentText(weight)}. {stabilityText(stability, leader)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
