import { memo, type ReactNode, useRef } from 'react';
import type { Decision } from '../../../decision/decision';
import { classes } from '../../../lib/classes';
import { sentenceList } from '../../../lib/list';
import { selectCriteria } from '../../../model/criteria';
import { selectCrossChecks } from '../../../model/crossChecks';
import { selectImportanceChange, selectRatingChange } from '../../../model/flips';
import { selectRanked } from '../../../model/ranking';
import { chanceAhead, selectRobustness } from '../../../model/robustness';
import { selectStabilities } from '../../../model/stability';
import { selectWaysToWin } from '../../../model/waysToWin';
import { useDeferredDecision } from '../../../store/useDeferredDecision';
import outOfSight from '../../../ui/outOfSight.module.css';
import { useKeptHeight } from '../../../ui/useKeptHeight';
import { ChancesTable } from './ChancesTable';
import { crossCheckText } from './crossCheckText';
import { HeadToHead } from './HeadToHead';
import styles from './RobustnessSection.module.css';
import { StabilityStrips } from './StabilityStrips';
import { SureSettings } from './SureSettings';
import { spaceTexts } from './spaceTexts';
import { ToWin } from './ToWin';
import { WhatWouldChange } from './WhatWouldChange';

/** What the chances assume: the end of a sentence. */
function assumptionText({ weightSpace, evidenceRanges }: Decision): string {
  const ratings = evidenceRanges ? 'the ratings anywhere in their ranges' : 'the ratings exactly as they are';
  return `${spaceTexts[weightSpace].within} and ${ratings}`;
}

interface PartProps {
  /** Of this part and no other. */
  readonly name: string;
  readonly heading: string;
  readonly children: ReactNode;
}

function Part({ name, heading, children }: PartProps) {
  const element = useRef<HTMLDivElement>(null);
  const style = useKeptHeight(element, `sure-${name}`);
  return (
    <div ref={element} className={classes(styles.part, outOfSight.skipped)} style={style}>
      <h3>{heading}</h3>
      {children}
    </div>
  );
}

const Findings = memo(function Findings({ decision }: { readonly decision: Decision }) {
  const ranked = selectRanked(decision);
  const criteria = selectCriteria(decision);
  const leader = ranked[0];
  if (leader === undefined)
    return <p>Your must-haves rule every framework out, so there is no lead to be sure of.</p>;
  if (ranked.length === 1)
    return <p>{leader.framework.name} is the only one left, so no weight can change the lead.</p>;
  const leaders = ranked.filter(({ rank }) => rank === 1).map(({ framework }) => framework);
  const { acceptability, samples } = selectRobustness(decision);
  const assumption = assumptionText(decision);
  return (
    <>
      <Part name="chances" heading="The chance of every place">
        <ChancesTable ranked={ranked} acceptability={acceptability} assumption={assumption} />
        <p className={styles.note}>
          Rank acceptability by SMAA-2,{' '}
          {samples === 1
            ? 'exact, because one set of weights and ratings gives one order.'
            : `from ${samples.toLocaleString('en')} samples that are the same every time.`}
        </p>
      </Part>
      <Part
        name="stability"
        heading={`How far each weight can move before ${leader.framework.name} loses the first place`}
      >
        {leaders.length > 1 && (
          <p>
            {sentenceList(leaders.map(({ name }) => name))} share it now; the bands are those of{' '}
            {leader.framework.name}.
          </p>
        )}
        <StabilityStrips leader={leader.framework.name} stabilities={selectStabilities(decision)} />
        <p className={styles.note}>
          The line is the present weight, the band the weights under which the lead holds. One weight moves at
          a time; the others keep their proportions, and the ratings are exact.
        </p>
      </Part>
      <Part name="changes" heading="What would change the answer">
        <WhatWouldChange
          importanceChange={selectImportanceChange(decision)}
          ratingChange={selectRatingChange(decision)}
        />
        <p className={styles.note}>
          Each of these alone: all else stays as it is, and the ratings are exact.
        </p>
      </Part>
      <Part name="to-win" heading="What you would have to care about">
        <ToWin ranked={ranked} criteria={criteria} ways={selectWaysToWin(decision)} />
      </Part>
      <Part name="head-to-head" heading="Head to head">
        <HeadToHead
          ranked={ranked}
          criteria={criteria}
          chanceAhead={(one, other) => chanceAhead(decision, one, other)}
          assumption={assumption}
        />
      </Part>
      <Part name="methods" heading="Do other methods agree?">
        <p>{crossCheckText(selectCrossChecks(decision), leaders)}</p>
        <p className={styles.note}>
          With the same ratings and weights. They compare the frameworks with each other, so leaving one out
          can change their order; they are a cross-check and not the answer.
        </p>
      </Part>
    </>
  );
});

/** How sure the answer is, and what would change it. Ranking and charts are painted first. */
export function RobustnessSection() {
  const { decision, stale } = useDeferredDecision();
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <h2>How sure is this answer?</h2>
        <span className={classes(styles.note, !stale && styles.quiet)}>Following your last change…</span>
      </div>
      <SureSettings />
      <div className={styles.section} aria-busy={stale}>
        {decision === null ? <p>Working it out…</p> : <Findings decision={decision} />}
      </div>
    </div>
  );
}
