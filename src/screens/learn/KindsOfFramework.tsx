import { backendFramework } from '../../catalogue/article';
import { frameworks } from '../../catalogue/frameworks';
import type { FrameworkKind } from '../../catalogue/types';
import { sentenceList } from '../../lib/list';
import { count } from '../../lib/numbers';
import { Bullets } from './Bullets';
import { TwoViews } from './TwoViews';

const meanings: Readonly<Record<FrameworkKind, string>> = {
  runtime: 'runs programs and brings a standard library; routing, data access and the rest are added',
  'micro-framework': 'brings routing and little else; the rest is picked piece by piece',
  'full-stack framework': 'brings most of what a web application needs, fitted together',
};

/** What the word covers, and that the ten are not all of one kind. */
export function KindsOfFramework() {
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
        items={(Object.keys(meanings) as FrameworkKind[]).map((kind) => {
          const names = frameworks.filter((framework) => framework.kind === kind).map(({ name }) => name);
          return `${count(names.length, kind)} (${sentenceList(names)}): ${meanings[kind]}.`;
        })}
      />
    </TwoViews>
  );
}
