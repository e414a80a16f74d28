import { criterionIds, frameworkIds } from '../catalogue/ids';
import {
  type Address,
  learnTopics,
  type ReadAddress,
  resultsSections,
  returnTargets,
  type WizardStep,
  wizardSteps,
} from './address';
import { nearestAddresses } from './nearest';
import { readResultsView, writeResultsView } from './resultsView';
import { readServices, writeServices } from './servicesView';
import { readSourcesView, writeSourcesView } from './sourcesView';

type Report = (problem: string) => void;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readStep(screen: WizardStep, params: URLSearchParams, report: Report): Address {
  const text = params.get('return');
  if (text === null) return { screen };
  const returnTo = returnTargets.find((target) => target === text);
  if (returnTo === undefined) {
    report(`This page cannot return to “${text}”; Continue goes to the next question.`);
    return { screen };
  }
  return { screen, returnTo };
}

type Reader = (rest: readonly string[], params: URLSearchParams, report: Report) => Address | null;

function oneOf<Id extends string>(ids: readonly Id[], text: string | undefined): Id | undefined {
  return ids.find((id) => id === text);
}

/** By the first part of the path. A reader gets the parts behind it; null is no page. */
const readers: Readonly<Record<string, Reader>> = {
  ...Object.fromEntries(
    wizardSteps.map((screen): [string, Reader] => [
      screen,
      (rest, params, report) => (rest.length === 0 ? readStep(screen, params, report) : null),
    ]),
  ),
  '': (rest) => (rest.length === 0 ? { screen: 'start' } : null),
  results: (rest, params, report) => {
    const [name, ...more] = rest;
    const section = oneOf(resultsSections, name);
    if (more.length > 0 || (name !== undefined && section === undefined)) return null;
    return { screen: 'results', view: readResultsView(params, report), ...(section && { section }) };
  },
  framework: ([id, ...more]) => {
    const framework = oneOf(frameworkIds, id);
    return framework && more.length === 0 ? { screen: 'framework', framework } : null;
  },
  evidence: ([frameworkPart, criterionPart, ...more]) => {
    const framework = oneOf(frameworkIds, frameworkPart);
    const criterion = oneOf(criterionIds, criterionPart);
    return framework && criterion && more.length === 0 ? { screen: 'evidence', framework, criterion } : null;
  },
  criterion: ([id, ...more]) => {
    const criterion = oneOf(criterionIds, id);
    return criterion && more.length === 0 ? { screen: 'criterion', criterion } : null;
  },
  learn: ([name, ...more]) => {
    const topic = oneOf(learnTopics, name);
    if (more.length > 0 || (name !== undefined && topic === undefined)) return null;
    return { screen: 'learn', ...(topic && { topic }) };
  },
  services: (rest, params, report) => {
    if (rest.length > 0) return null;
    const services = readServices(params, report);
    return { screen: 'services', ...(services && { services }) };
  },
  sources: (rest, params, report) =>
    rest.length === 0 ? { screen: 'sources', view: readSourcesView(params, report) } : null,
};

/**
 * The address that a location hash stands for. Never throws: an unknown screen is `not-found` with the
 * nearest pages, and every part that cannot be read is reported in a sentence and left at its default.
 *
 * @param hash With or without the leading `#`; empty is the start screen.
 */
export function readAddress(hash: string): ReadAddress {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const parts = path.replace(/\/$/, '').split('/').map(decode);
  const [first = '', ...rest] = parts;
  const problems: string[] = [];
  const reader = Object.hasOwn(readers, first) ? readers[first] : undefined;
  const address = reader?.(rest, new URLSearchParams(query), (problem) => problems.push(problem)) ?? null;
  return address === null
    ? { address: { screen: 'not-found', path, nearest: nearestAddresses(parts) }, problems: [] }
    : { address, problems };
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
    case 'evidence':
      return `#/evidence/${address.framework}/${address.criterion}`;
    case 'criterion':
      return `#/criterion/${address.criterion}`;
    case 'learn':
      return address.topic ? `#/learn/${address.topic}` : '#/learn';
    case 'services':
      return withQuery('#/services', writeServices(address.services));
    case 'sources':
      return withQuery('#/sources', writeSourcesView(address.view));
    case 'not-found':
      return `#/${address.path}`;
    default:
      return address.returnTo ? `#/${address.screen}?return=${address.returnTo}` : `#/${address.screen}`;
  }
}
