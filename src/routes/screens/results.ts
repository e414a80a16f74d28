import { keysOf } from '../../lib/list';
import { partOf } from '../path';
import { resultsViewParams } from '../resultsView';
import { route } from '../route';

/** The parts of the results that can be opened directly. */
export const sectionNames = {
  ranking: 'Ranking',
  weights: 'Weights',
  sure: 'How sure',
  radar: 'Top three',
  compare: 'Compare',
  table: 'Table',
  changes: 'Before and after',
} as const;

export type ResultsSection = keyof typeof sectionNames;
export const resultsSections = keysOf(sectionNames);

export const results = route({
  screen: 'results',
  path: '/results/:section?',
  parts: { section: partOf(resultsSections) },
  view: resultsViewParams,
  title: ({ section }) => (section ? `Results: ${sectionNames[section].toLowerCase()}` : 'Results'),
});
