import type { Input } from './countedRecords';
import type { PartResult } from './ratings';

/** What the evidence holds for one input of a part; only indicators bring a title. */
export type InputResult =
  | ({ readonly kind: 'suite'; readonly id: string } & Input)
  | ({ readonly kind: 'indicator'; readonly id: string; readonly title: string } & Input);

/** The inputs that a part of a rating rests on, in the order of the model. */
export function inputResultsOf(part: PartResult): readonly InputResult[] {
  return part.kind === 'fit'
    ? part.cells.map(({ suite, state, figure, records }) => ({
        kind: 'suite',
        id: suite,
        state,
        figure,
        records,
      }))
    : part.indicators.map(({ id, title, state, figure, records }) => ({
        kind: 'indicator',
        id,
        title,
        state,
        figure,
        records,
      }));
}
