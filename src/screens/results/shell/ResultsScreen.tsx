import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classes } from '../../../lib/classes';
import { ScreenHeading } from '../../../parts/ScreenHeading';
import { WeightEditor } from '../../../parts/WeightEditor';
import type { AddressOf } from '../../../routes/address';
import { writeAddress } from '../../../routes/codec';
import type { ResultsView } from '../../../routes/resultsView';
import { type ResultsSection, resultsSections, sectionNames } from '../../../routes/screens/results';
import outOfSight from '../../../ui/outOfSight.module.css';
import { useKeptHeight } from '../../../ui/useKeptHeight';
import { BeforeAfter } from '../before-after/BeforeAfter';
import { CompareSection } from '../compare/CompareSection';
import { Leaders } from '../ranking/Leaders';
import { Ranking } from '../ranking/Ranking';
import { TopThree } from '../ranking/TopThree';
import { Verdict } from '../ranking/Verdict';
import { RobustnessSection } from '../sure/RobustnessSection';
import { SureLine } from '../sure/SureLine';
import { TableSection } from '../table/TableSection';
import styles from './ResultsScreen.module.css';

interface SectionProps {
  readonly id: ResultsSection;
  /** Grows each time that it is asked for; 0 while another part is. */
  readonly opened: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the results with an address of its own: opening that address brings it into view, with the focus. */
function Section({ id, opened, className, children }: SectionProps) {
  const element = useRef<HTMLElement>(null);
  const style = useKeptHeight(element, id);
  useEffect(() => {
    if (opened === 0) return;
    element.current?.scrollIntoView();
    element.current?.focus({ preventScroll: true });
  }, [opened]);
  return (
    <section
      ref={element}
      className={classes(styles.section, className)}
      style={style}
      aria-label={sectionNames[id]}
      tabIndex={-1}
    >
      {children}
    </section>
  );
}

interface ResultsScreenProps {
  readonly address: AddressOf<'results'>;
  readonly onViewChange: (view: ResultsView) => void;
}

/** The features of the results put together: each is a room of its own and knows none of the others. */
export function ResultsScreen({ address: { view, section }, onViewChange: show }: ResultsScreenProps) {
  const weightsHeading = useId();
  // A link to the present address changes nothing, so asking for the same part again has to be counted.
  const [repeats, setRepeats] = useState(0);
  const opened = (id: ResultsSection) => (section === id ? repeats + 1 : 0);
  const addressOf = (id: ResultsSection) => writeAddress({ screen: 'results', section: id, view });
  return (
    <>
      <div className={styles.top}>
        <ScreenHeading title="Results">Your ranking</ScreenHeading>
        <Verdict />
        <SureLine />
      </div>
      <nav className={styles.sections} aria-label="Parts of the results">
        {resultsSections.map((id) => (
          <a key={id} href={addressOf(id)} onClick={() => section === id && setRepeats(repeats + 1)}>
            {sectionNames[id]}
          </a>
        ))}
      </nav>
      <div className={styles.layout}>
        <Section id="ranking" opened={opened('ranking')} className={styles.ranking}>
          <Ranking />
        </Section>
        <Section id="weights" opened={opened('weights')} className={styles.weights}>
          <h2 id={weightsHeading}>Weights</h2>
          <div className={styles.leaders}>
            <Leaders />
          </div>
          <WeightEditor />
        </Section>
        <div className={styles.rest}>
          <Section id="sure" opened={opened('sure')} className={outOfSight.skipped}>
            <RobustnessSection />
          </Section>
          <Section id="radar" opened={opened('radar')} className={outOfSight.skipped}>
            <TopThree />
          </Section>
          <Section id="compare" opened={opened('compare')} className={outOfSight.skipped}>
            <CompareSection view={view} onViewChange={show} />
          </Section>
          <Section id="table" opened={opened('table')} className={outOfSight.skipped}>
            <TableSection view={view} onViewChange={show} />
          </Section>
          <Section id="changes" opened={opened('changes')} className={outOfSight.skipped}>
            <BeforeAfter />
          </Section>
        </div>
      </div>
    </>
  );
}
