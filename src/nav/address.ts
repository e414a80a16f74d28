import type { FrameworkId } from '../data/ids';
import type { ResultsView } from './resultsView';

/** The questions, in their order. The last one shows all answers for checking. */
export const wizardSteps = ['project', 'team', 'must-haves', 'priorities', 'review'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** The parts of the results that can be opened directly. */
export const resultsSections = ['ranking', 'weights', 'radar', 'compare', 'table'] as const;
export type ResultsSection = (typeof resultsSections)[number];

/** Where Continue leads when a question was opened to change one answer. */
export const returnTargets = ['review', 'results'] as const;
export type ReturnTarget = (typeof returnTargets)[number];

/** Every screen with its view state. Answers are never part of an address. */
export type Address =
  | { readonly screen: 'start' }
  | { readonly screen: WizardStep; readonly returnTo?: ReturnTarget }
  | { readonly screen: 'results'; readonly section?: ResultsSection; readonly view: ResultsView }
  | { readonly screen: 'framework'; readonly framework: FrameworkId }
  | { readonly screen: 'not-found'; readonly path: string };

export type Screen = Address['screen'];

/** An address as read, and a sentence for each part of it that could not be. */
export interface ReadAddress {
  readonly address: Address;
  readonly problems: readonly string[];
}
