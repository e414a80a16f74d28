import { distance } from 'fastest-levenshtein';
import { criterionIds, frameworkIds } from '../catalogue/ids';
import { type Address, learnTopics, wizardSteps } from './address';
import { defaultResultsView } from './resultsView';
import { defaultSourcesView } from './sourcesView';

const MOST_OFFERED = 3;

function byLikeness<Id extends string>(text: string, ids: readonly Id[]): readonly Id[] {
  return [...ids].sort((one, other) => distance(text, one) - distance(text, other));
}

const screens = {
  results: { screen: 'results', view: defaultResultsView },
  learn: { screen: 'learn' },
  services: { screen: 'services' },
  sources: { screen: 'sources', view: defaultSourcesView },
} as const satisfies Record<string, Address>;

/**
 * The pages whose address is most like a path that leads nowhere: with a known first part the same page for
 * the likest framework or criterion, otherwise the likest screens.
 *
 * @param parts The path, split at its slashes and decoded.
 * @returns At most three, the likest first.
 */
export function nearestAddresses([
  first = '',
  second = '',
  third = '',
]: readonly string[]): readonly Address[] {
  const frameworks = byLikeness(second.toLowerCase(), frameworkIds);
  switch (first) {
    case 'framework':
      return frameworks.slice(0, MOST_OFFERED).map((framework) => ({ screen: 'framework', framework }));
    case 'criterion':
      return byLikeness(second.toLowerCase(), criterionIds)
        .slice(0, MOST_OFFERED)
        .map((criterion) => ({ screen: 'criterion', criterion }));
    case 'evidence': {
      const criteria = byLikeness(third.toLowerCase(), criterionIds);
      const [framework, criterion] = [frameworks[0], criteria[0]];
      if (framework === undefined || criterion === undefined) return [];
      return [
        { screen: 'evidence', framework, criterion },
        { screen: 'framework', framework },
        { screen: 'criterion', criterion },
      ];
    }
    case 'learn':
      return byLikeness(second.toLowerCase(), learnTopics)
        .slice(0, MOST_OFFERED)
        .map((topic) => ({ screen: 'learn', topic }));
    default: {
      const known: Readonly<Record<string, Address>> = {
        ...screens,
        ...Object.fromEntries(wizardSteps.map((screen) => [screen, { screen }])),
        ...Object.fromEntries(
          frameworkIds.map((framework) => [framework, { screen: 'framework', framework }]),
        ),
        ...Object.fromEntries(
          criterionIds.map((criterion) => [criterion, { screen: 'criterion', criterion }]),
        ),
      };
      return byLikeness(first.toLowerCase(), Object.keys(known))
        .slice(0, MOST_OFFERED)
        .flatMap((name) => known[name] ?? []);
    }
  }
}
