import { backendFramework } from '../../catalogue/article';
import { type FrameworkKind, frameworkKinds } from '../../catalogue/catalogue';
import { nameList, sentenceList } from '../../lib/list';
import { count } from '../../lib/numbers';
import { useCatalogue } from '../../store/StoreContext';
import { Bullets } from './Bullets';
import { TwoViews } from './TwoViews';

const meanings: Readonly<Record<FrameworkKind, string>> = {
  runtime: 'runs programs and brings a standard library; routing, data access and the rest are added',
  'micro-framework': 'brings routing and little else; the rest is picked piece by piece',
  'full-stack framework': 'brings most of what a web application needs, fitted together',
};

/** What the word covers, and that not all frameworks are of one kind. */
export function KindsOfFramework() {
  const { frameworks } = useCatalogue();
  return (
    <TwoViews
      topic="what-it-is"
      more={
        <p>
          {backendFramework.definition} It takes care of {sentenceList(backendFramework.tasks)}.
        </p>
      }
    >
      <p>
        The {frameworks.length} here are not all of one kind, so a comparison across kinds weighs a box of
        parts against a finished kit. The app shows the kind beside every name.
      </p>
      <Bullets
        items={frameworkKinds.map((kind) => {
          const members = frameworks.filter((framework) => framework.kind === kind);
          return `${count(members.length, kind)} (${nameList(members)}): ${meanings[kind]}.`;
        })}
      />
    </TwoViews>
  );
}
