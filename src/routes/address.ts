import type { CriterionId, FrameworkId } from '../catalogue/ids';
import type { ResultsView } from './resultsView';
import type { ServiceTypeId } from './servicesView';
import type { SourcesView } from './sourcesView';

/** The questions, in their order. The last one shows all answers for checking. */
export const wizardSteps = ['project', 'team', 'must-haves', 'priorities', 'review'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** The parts of the results that can be opened directly. */
export const resultsSections = [
  'ranking',
  'weights',
  'sure',
  'radar',
  'compare',
  'table',
  'changes',
] as const;
export type ResultsSection = (typeof resultsSections)[number];

/** Where Continue leads when a question was opened to change one answer. */
export const returnTargets = ['review', 'results'] as const;
export type ReturnTarget = (typeof returnTargets)[number];

/** What can be opened on the page to learn from: its sections, and each of the ten questions. */
export const learnTopics = [
  'what-it-is',
  'why-it-matters',
  'criteria',
  'how-to-choose',
  'scoring',
  'fastest',
  'easiest',
  'large-applications',
  'startups',
  'most-secure',
  'several-together',
  'real-time',
] as const;
export type LearnTopic = (typeof learnTopics)[number];

/** Every screen with its view state. Answers are never part of an address. */
export type Address =
  | { readonly screen: 'start' }
  | { readonly screen: WizardStep; readonly returnTo?: ReturnTarget }
  | { readonly screen: 'results'; readonly section?: ResultsSection; readonly view: ResultsView }
  | { readonly screen: 'framework'; readonly framework: FrameworkId }
  | { readonly screen: 'evidence'; readonly framework: FrameworkId; readonly criterion: CriterionId }
  | { readonly screen: 'criterion'; readonly criterion: CriterionId }
  | { readonly screen: 'learn'; readonly topic?: LearnTopic }
  | {
      readonly screen: 'services';
      /** What a system is made of; the usual three when left out. */
      readonly services?: readonly ServiceTypeId[];
    }
  | { readonly screen: 'sources'; readonly view: SourcesView }
  | {
      readonly screen: 'not-found';
      readonly path: string;
      /** Pages whose address is most like it, the likest first. */
      readonly nearest: readonly Address[];
    };

export type Screen = Address['screen'];

/** An address as read, and a sentence for each part of it that could not be. */
export interface ReadAddress {
  readonly address: Address;
  readonly problems: readonly string[];
}
