import type { Indicator, Part } from './evidence';

/** What a part of a model counts: a suite by its id alone, or an indicator with its title, scale and weight. */
export type PartInput =
  | { readonly kind: 'suite'; readonly id: string }
  | ({ readonly kind: 'indicator' } & Indicator);

/** The inputs of a part, in the order of the model. Their ids are unique within a criterion. */
export function inputsOf(part: Part): readonly PartInput[] {
  return 'fit' in part
    ? part.fit.suites.map((id) => ({ kind: 'suite', id }))
    : part.indicators.map((indicator) => ({ kind: 'indicator', ...indicator }));
}
