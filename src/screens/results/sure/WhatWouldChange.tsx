import { count, oneDecimal } from '../../../lib/numbers';
import type { ImportanceChange, RatingChange } from '../../../model/flips';
import { percentText } from '../../../parts/figureText';
import { writeAddress } from '../../../routes/codec';
import { useActions } from '../../../store/StoreContext';
import { Button, ButtonLink } from '../../../ui/Button';
import styles from './WhatWouldChange.module.css';

/** "If performance mattered 7.3 instead of 5, Koa.js would lead." */
export function importanceText({ weighed, to, weightTo, winner }: ImportanceChange): string {
  const { criterion, importance, weight } = weighed;
  const by = oneDecimal(Math.abs(to - importance));
  // The weight of an importance of 0 is 0, but for one case.
  const start = importance === 0 && weight > 0 ? 'While every importance is 0, all count the same. ' : '';
  return `${start}The smallest change of one importance: ${criterion.name.toLowerCase()} at ${to} instead of ${importance} (${count(Number(by), 'point').replace(/^[\d.]+/, by)} ${to > importance ? 'more' : 'less'}, ${percentText(weightTo)} of the weight instead of ${percentText(weight)}). ${winner.name} would then lead.`;
}

/** "If Django rated 5.6 on performance instead of 4.8, it would lead." */
export function ratingText({ framework, criterion, from, to, winner }: RatingChange): string {
  const subject = winner.id === framework.id ? 'it' : winner.name;
  return `The smallest change of one rating: ${framework.name} at ${to.toFixed(2)} on ${criterion.name.toLowerCase()} instead of ${from.toFixed(2)}. Then ${subject} would lead.`;
}

interface WhatWouldChangeProps {
  readonly importanceChange: ImportanceChange | null;
  readonly ratingChange: RatingChange | null;
}

/** The nearest ways to another leader. */
export function WhatWouldChange({ importanceChange, ratingChange }: WhatWouldChangeProps) {
  const { setImportance, settle } = useActions();
  const apply = ({ weighed, to }: ImportanceChange) => {
    settle();
    setImportance(weighed.criterion.id, to);
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
              Apply: {importanceChange.weighed.criterion.name.toLowerCase()} at {importanceChange.to}
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
            <ButtonLink
              href={writeAddress({
                screen: 'evidence',
                framework: ratingChange.framework.id,
                criterion: ratingChange.criterion.id,
              })}
            >
              See what this rating rests on
            </ButtonLink>
          </>
        )}
      </div>
    </div>
  );
}
