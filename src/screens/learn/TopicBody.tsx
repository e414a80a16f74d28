import type { ComponentType } from 'react';
import { articleQuestions } from '../../catalogue/article';
import type { Catalogue } from '../../catalogue/catalogue';
import { inWords } from '../../lib/numbers';
import type { LearnTopic } from '../../routes/screens/learn';
import { useCatalogue } from '../../store/StoreContext';
import { ComparedAnswer } from './ComparedAnswer';
import { CriteriaList } from './CriteriaList';
import { HowScoresComeAbout } from './HowScoresComeAbout';
import { HowToChoose } from './HowToChoose';
import { KindsOfFramework } from './KindsOfFramework';
import { OpenScenario } from './OpenScenario';
import { SeveralTogether } from './SeveralTogether';
import { TwoViews } from './TwoViews';
import { WhyUseOne } from './WhyUseOne';

const ownBodies: Readonly<Partial<Record<LearnTopic, ComponentType>>> = {
  'what-it-is': KindsOfFramework,
  'why-it-matters': WhyUseOne,
  criteria: CriteriaList,
  'how-to-choose': HowToChoose,
  scoring: HowScoresComeAbout,
  'several-together': SeveralTogether,
};

/** What has to be said beside a ranking for it to be read rightly. */
const notesOn = ({ frameworks }: Catalogue): Readonly<Partial<Record<LearnTopic, string>>> => ({
  fastest: `This is throughput alone, fitted over four public benchmark suites of which none has all ${inWords(frameworks.length)}.`,
  easiest:
    'A bare hello world is shortest in a micro-framework; the rating also counts what daily work needs, such as migrations, an admin interface and test tools, and how many developers know the language. Whether your team does is a criterion of its own.',
  'most-secure':
    'The rating counts fourteen protections that come with a framework or its official add-ons. What a third party provides counts little, however good it is, and the number of published advisories is never rated: more of them can mean more scrutiny.',
  'real-time':
    'Scalability holds real-time connections and messaging between machines; latency under load is shown with the evidence but not rated, because the suites do not measure it in a way that compares.',
});

interface TopicBodyProps {
  readonly topic: LearnTopic;
  readonly onStarted: () => void;
}

/** What stands under the heading of a topic. */
export function TopicBody({ topic, onStarted }: TopicBodyProps) {
  const catalogue = useCatalogue();
  const Own = ownBodies[topic];
  if (Own) return <Own />;
  const question = articleQuestions.find(({ id }) => id === topic);
  if (question?.kind !== 'compared') return null;
  const note = notesOn(catalogue)[topic];
  return (
    <TwoViews topic={topic}>
      <ComparedAnswer question={question} />
      {note && <p>{note}</p>}
      <OpenScenario question={question} onStarted={onStarted} />
    </TwoViews>
  );
}
