import type { Address, Screen } from './address';
import { defaultResultsView } from './resultsView';
import { type WizardStep, wizardSteps } from './screens/questions';

export const startAddress: Address = { screen: 'start' };
export const resultsAddress: Address = { screen: 'results', view: defaultResultsView };

/** 1 for the first question. */
export function stepNumber(step: WizardStep): number {
  return wizardSteps.indexOf(step) + 1;
}

export function isQuestion(screen: Screen): screen is WizardStep {
  return wizardSteps.some((step) => step === screen);
}

/** Where Continue leads: back to where the question was opened from, else to the next step. */
export function addressAfter(address: { readonly screen: WizardStep; readonly returnTo?: string }): Address {
  if (address.returnTo === 'review') return { screen: 'review' };
  if (address.returnTo === 'results') return resultsAddress;
  const next = wizardSteps[wizardSteps.indexOf(address.screen) + 1];
  return next === undefined ? resultsAddress : { screen: next };
}

/** Where Back leads: the mirror of Continue. */
export function addressBefore(address: { readonly screen: WizardStep; readonly returnTo?: string }): Address {
  if (address.returnTo) return addressAfter(address);
  const previous = wizardSteps[wizardSteps.indexOf(address.screen) - 1];
  return previous === undefined ? startAddress : { screen: previous };
}

/** The screens that are likely to be opened soon, so that their code can be there by then. */
export function screensAhead(screen: Screen): readonly Screen[] {
  if (screen === 'start' || screen === 'not-found') return [];
  if (!isQuestion(screen)) return wizardSteps;
  const later = wizardSteps.slice(stepNumber(screen));
  return later.length < 2 ? [...later, 'results'] : later;
}
