import { memo, type ReactNode, useRef } from 'react';
import type { Decision } from '../../../decision/decision';
import { classes } from '../../../lib/classes';
import { nameList } from '../../../lib/list';
import { importanceChange, ratingChange, stabilities } from '../../../model/changes';
import { crossChecks } from '../../../model/crossChecks';
import type { Robustness } from '../../../model/robustness';
import { whatRulesOut } from '../../../parts/ruledOutText';
import { useRobustness } from '../../../store/useRobustness';
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
function assumptionText({ weights, ratings }: Decision['uncertainty']): string {
  const range = ratings ? 'the ratings anywhere in their ranges' : 'the ratings exactly as they are';
  return `${spaceTexts[weights].within} and ${range}`;
}

interface PartProps {
  /** Tells the parts apart. */
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

const Findings = memo(function Findings({ robustness }: { readonly robustness: Robustness }) {
  const { evaluation, samples, uncertainty } = robustness;
  const { lead, problem, ranked } = evaluation;
  const leaders = (lead?.leaders ?? []).map(({ alternative }) => alternative);
  const [leader] = leaders;
  if (leader === undefined) {
    return <p>Your {whatRulesOut(problem)} rule every framework out, so there is no lead to be sure of.</p>;
  }
  if (ranked.length === 1)
    return <p>{leader.name} is the only one left, so no weight can change the lead.</p>;
  const assumption = assumptionText(uncertainty);
  return (
    <>
      <Part name="chances" heading="The chance of every place">
        <ChancesTable robustness={robustness} assumption={assumption} />
        <p className={styles.note}>
          Rank acceptability by SMAA-2,{' '}
          {samples === 1
            ? 'exact, because one set of weights and ratings gives one order.'
            : `from ${samples.toLocaleString('en')} samples that are the same every time.`}
        </p>
      </Part>
      <Part
        name="stability"
        heading={`How far each weight can move before ${leader.name} loses the first place`}
      >
        {leaders.length > 1 && (
          <p>
            {nameList(leaders)} share it now; the bands are those of {leader.name}.
          </p>
        )}
        <StabilityStrips leader={leader.name} stabilities={stabilities(evaluation)} />
        <p className={styles.note}>
          The line is the present weight, the band the weights under which the lead holds. One weight moves at
          a time; the others keep their proportions, and the ratings are exact.
        </p>
      </Part>
      <Part name="changes" heading="What would change the answer">
        <WhatWouldChange
          importanceChange={importanceChange(evaluation)}
          ratingChange={ratingChange(evaluation)}
        />
        <p className={styles.note}>
          Each of these alone: all else stays as it is, and the ratings are exact.
        </p>
      </Part>
      <Part name="to-win" heading="What you would have to care about">
        <ToWin evaluation={evaluation} />
      </Part>
      <Part name="head-to-head" heading="Head to head">
        <HeadToHead robustness={robustness} assumption={assumption} />
      </Part>
      <Part name="methods" heading="Do other methods agree?">
        <p>{crossCheckText(crossChecks(evaluation), leaders)}</p>
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
  const { robustness, stale } = useRobustness();
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <h2>How sure is this answer?</h2>
        <span className={classes(styles.note, !stale && styles.quiet)}>Following your last change…</span>
      </div>
      <SureSettings />
      <div className={styles.section} aria-busy={stale}>
        {robustness === null ? <p>Working it out…</p> : <Findings robustness={robustness} />}
      </div>
    </div>
  );
}
