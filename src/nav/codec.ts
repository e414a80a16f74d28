import { frameworkIds } from '../data/ids';
import {
  type Address,
  type ReadAddress,
  resultsSections,
  returnTargets,
  type WizardStep,
  wizardSteps,
} from './address';
import { readResultsView, writeResultsView } from './resultsView';

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readStep(screen: WizardStep, params: URLSearchParams, report: (problem: string) => void): Address {
  const text = params.get('return');
  if (text === null) return { screen };
  const returnTo = returnTargets.find((target) => target === text);
  if (returnTo === undefined) {
    report(`This page cannot return to “${text}”; Continue goes to the next question.`);
    return { screen };
  }
  return { screen, returnTo };
}

/**
 * The address that a location hash stands for. Never throws: an unknown screen is `not-found`,
 * and every part that cannot be read is reported in a sentence and left at its default.
 *
 * @param hash With or without the leading `#`; empty is the start screen.
 */
export function readAddress(hash: string): ReadAddress {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const [first = '', second, ...rest] = path.replace(/\/$/, '').split('/').map(decode);
  const params = new URLSearchParams(query);
  const problems: string[] = [];
  const report = (problem: string) => problems.push(problem);
  const notFound: ReadAddress = { address: { screen: 'not-found', path }, problems: [] };
  if (rest.length > 0) return notFound;

  if (first === '') return second === undefined ? { address: { screen: 'start' }, problems } : notFound;
  const step = wizardSteps.find((known) => known === first);
  if (step !== undefined && second === undefined)
    return { address: readStep(step, params, report), problems };
  if (first === 'results') {
    const section = resultsSections.find((known) => known === second);
    if (second !== undefined && section === undefined) return notFound;
    const view = readResultsView(params, report);
    return { address: { screen: 'results', view, ...(section && { section }) }, problems };
  }
  if (first === 'framework') {
    const framework = frameworkIds.find((known) => known === second);
    if (framework !== undefined) return { address: { screen: 'framework', framework }, problems };
  }
  return notFound;
}

function withQuery(path: string, params: URLSearchParams): string {
  // Commas and colons are allowed in a fragment and easier to read as they are.
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return query === '' ? path : `${path}?${query}`;
}

/** The location hash of an address, ready for a link: `#/results?sort=-score`. */
export function writeAddress(address: Address): string {
  switch (address.screen) {
    case 'start':
      return '#/';
    case 'results': {
      const path = address.section ? `#/results/${address.section}` : '#/results';
      return withQuery(path, writeResultsView(address.view));
    }
    case 'framework':
      return `#/framework/${address.framework}`;
    case 'not-found':
      return `#/${address.path}`;
    default:
      return address.returnTo ? `#/${address.screen}?return=${address.returnTo}` : `#/${address.screen}`;
  }
}
