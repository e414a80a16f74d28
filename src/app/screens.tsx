import { code, present } from '../lib/resource';
import type { Screen } from '../routes/address';
import { ProjectScreen } from '../screens/question/project/ProjectScreen';
import { StartScreen } from '../screens/start/StartScreen';
import { type Shown, shown } from './shown';

/**
 * Where the code of each screen is, and what the screen is given. A screen without an entry does not compile. Start and
 * the first question are part of the first load.
 */
export const screens: { readonly [One in Screen]: Shown<One> } = {
  start: shown(present(StartScreen), ({ open }) => ({ onStarted: open })),
  project: shown(present(ProjectScreen), ({ address }) => ({ address })),
  team: shown(
    code(() => import('../screens/question/team/TeamScreen'), 'TeamScreen'),
    ({ address }) => ({ address }),
  ),
  'must-haves': shown(
    code(() => import('../screens/question/must-haves/MustHavesScreen'), 'MustHavesScreen'),
    ({ address }) => ({ address }),
  ),
  priorities: shown(
    code(() => import('../screens/question/priorities/PrioritiesScreen'), 'PrioritiesScreen'),
    ({ address }) => ({ address }),
  ),
  review: shown(
    code(() => import('../screens/question/review/ReviewScreen'), 'ReviewScreen'),
    ({ address }) => ({ address }),
  ),
  results: shown(
    code(() => import('../screens/results/shell/ResultsScreen'), 'ResultsScreen'),
    ({ address, replace }) => ({
      address,
      onViewChange: (view) => replace({ ...address, view }),
    }),
  ),
  framework: shown(
    code(() => import('../screens/framework/FrameworkScreen'), 'FrameworkScreen'),
    ({ address: { framework }, cameFrom }) => ({ framework, cameFrom }),
  ),
  evidence: shown(
    code(() => import('../screens/evidence/EvidenceScreen'), 'EvidenceScreen'),
    ({ address: { framework, criterion }, cameFrom }) => ({ framework, criterion, cameFrom }),
  ),
  criterion: shown(
    code(() => import('../screens/criterion/CriterionScreen'), 'CriterionScreen'),
    ({ address: { criterion }, cameFrom }) => ({ criterion, cameFrom }),
  ),
  learn: shown(
    code(() => import('../screens/learn/LearnScreen'), 'LearnScreen'),
    ({ address: { topic }, open }) => ({ topic, onStarted: open }),
  ),
  services: shown(
    code(() => import('../screens/services/ServicesScreen'), 'ServicesScreen'),
    ({ address, replace }) => ({
      address,
      onServicesChange: (services) => replace({ screen: 'services', ...(services && { services }) }),
    }),
  ),
  sources: shown(
    code(() => import('../screens/sources/SourcesScreen'), 'SourcesScreen'),
    ({ address, replace }) => ({
      view: address.view,
      onViewChange: (view) => replace({ ...address, view }),
    }),
  ),
  'not-found': shown(
    code(() => import('./NotFoundScreen'), 'NotFoundScreen'),
    ({ address: { path } }) => ({ path }),
  ),
};
