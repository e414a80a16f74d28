import { pointsText } from '../../../lib/numbers';
import type { ImportanceChange, RatingChange } from '../../../model/changes';
import { percentText } from '../../../parts/figureText';
import { evidenceHref } from '../../../parts/RatingLink';
import { useActions } from '../../../store/StoreContext';
import { Button, ButtonLink } from '../../../ui/Button';
import styles from './WhatWouldChange.module.css';

/**
 * "The smallest change of one importance: performance at 7.3 instead of 5 (2.3 points more, 27 % of the weight instead
 * of 20 %). Koa.js would then lead."
 */
export function importanceText({ weighting, to, weightTo, winner }: ImportanceChange): string {
  const { criterion, importance, weight } = weighting;
  const by = `${pointsText(Math.abs(to - importance))} ${to > importance ? 'more' : 'less'}`;
  // An importance of 0 gives no weight, except where all are 0.
  const start = importance === 0 && weight > 0 ? 'While every importance is 0, all count the same. ' : '';
  return `${start}The smallest change of one importance: ${criterion.name.toLowerCase()} at ${to} instead of ${importance} (${by}, ${percentText(weightTo)} of the weight instead of ${percentText(weight)}). ${winner.name} would then lead.`;
}

/** "The smallest change of one rating: Django at 5.60 on performance instead of 4.80. Then it would lead." */
export function ratingText({ alternative, criterion, from, to, winner }: RatingChange): string {
  const subject = winner.id === alternative.id ? 'it' : winner.name;
  return `The smallest change of one rating: ${alternative.name} at ${to.toFixed(2)} on ${criterion.name.toLowerCase()} instead of ${from.toFixed(2)}. Then ${subject} would lead.`;
}

interface WhatWouldChangeProps {
  readonly importanceChange: ImportanceChange | null;
  readonly ratingChange: RatingChange | null;
}

/** The nearest ways to another leader. */
export function WhatWouldChange({ importanceChange, ratingChange }: WhatWouldChangeProps) {
  const { setImportance, settle } = useActions();
  const apply = ({ weighting, to }: ImportanceChange) => {
    settle();
    setImportance(weighting.criterion.id, to);
    settle();
  };
  return (
    <div className={styles.list}>
      <div className={styles.item}>
        {importanceChange === null ? (
          <p>No change of a single importance between 0 and 10 gives another framework the first place.</p>
        ) : (
          <>
            <p>{importanceText(importanceChange)}</p>
            <Button onClick={() => apply(importanceChange)}>
              Apply: {importanceChange.weighting.criterion.name.toLowerCase()} at {importanceChange.to}
            </Button>
          </>
        )}
      </div>
      <div className={styles.item}>
        {ratingChange === null ? (
          <p>No change of a single rating between 0 and 10 gives another framework the first place.</p>
        ) : (
          <>
            <p>{ratingText(ratingChange)}</p>
            <ButtonLink href={evidenceHref(ratingChange.alternative, ratingChange.criterion)}>
              See what this rating rests on
            </ButtonLink>
          </>
        )}
      </div>
    </div>
  );
}
