import { WORD } from './bits';
import { addFirsts, addWeights, type CentralSums, centralSumsOf } from './centralSums';
import { type Comparison, compare, comparisonOf } from './comparison';
import { addWhole, real, whole } from './entries';
import type { SimulationInput } from './input';
import { isPoint, type Layout, layoutOf } from './layout';
import { drawSamples } from './samples';
import { BLOCK } from './sobol';
import { meanOf, twinsOf } from './twins';

/** What a decision comes to over all that is thought possible; every figure from the same samples. */
export interface Simulation {
  /**
   * Rank acceptability, `[alternative][rank]`, rank from 0: the share of the space in which the alternative takes
   * that rank, 0..1 and never beyond; rows and columns sum to 1. Alternatives that tie share the ranks they span.
   */
  readonly acceptability: readonly (readonly number[])[];
  /**
   * Pairwise winning index, `[one][other]`: the share of the space in which one alternative beats another, 0..1, a
   * tie counting half. It is 0.5 against itself, and the two directions sum to 1.
   */
  readonly winning: readonly (readonly number[])[];
  /** How many samples stand behind the figures; 1 where a single point is all there is, which is exact. */
  readonly samples: number;
}

export interface CentralSimulation extends Simulation {
  /**
   * Central weights, `[alternative][criterion]`: the mean of the weights under which the alternative ranks first, a
   * tie included, 0..1 and summing to 1; null for one that never does so in the samples.
   */
  readonly central: readonly (readonly number[] | null)[];
}

/**
 * Stochastic multicriteria acceptability analysis of an additive value model, SMAA-2 (Lahdelma & Salminen 2001,
 * SMAA-2: stochastic multicriteria acceptability analysis for group decision making, Operations Research 49,
 * 444-454; Tervonen & Lahdelma 2007, Implementing stochastic multicriteria acceptability analysis, European Journal
 * of Operational Research 178, 500-513), with pairwise winning indices (Leskinen, Viitanen, Kangas & Kangas 2006,
 * Alternatives to incorporate uncertainty and risk attitude in multicriteria evaluation of forest plans, Forest
 * Science 52, 304-312). The confidence factor of SMAA-2 is the first-rank acceptability that an alternative has when
 * its central weights are the importances, the space is `exactly` and ratings are uncertain.
 *
 * The space is sampled with a fixed low-discrepancy sequence: the same input gives the same digits on every machine.
 * Time grows linearly with samples and criteria and with the square of the alternatives.
 *
 * @param parts Central weights come from the same samples on demand, because they take about a sixth longer.
 * @returns Tables in the order of the input; empty ones without alternatives.
 * @throws ScoringError naming the argument: no criterion, a bad importance, a row of the wrong length, an
 *   estimate that is not finite or not in order, an unknown space, a bad number of samples.
 */
export function simulate(input: SimulationInput, parts: { readonly central: true }): CentralSimulation;
export function simulate(input: SimulationInput): Simulation;
export function simulate(
  input: SimulationInput,
  parts?: { readonly central: true },
): Simulation | CentralSimulation {
  const layout = layoutOf(input);
  const comparison = comparisonOf(layout.alternatives);
  const central = parts ? centralSumsOf(layout) : null;
  const samples = isPoint(layout)
    ? enterPoint(layout, comparison, central)
    : enterSamples(layout, comparison, central);
  const groups = groupsOf(layout);
  return {
    ...sharesOf(comparison, groups, samples),
    ...(central && {
      central: centralWeights(layout, comparison, central, groups, input.importances.length),
    }),
    samples,
  };
}

function enterSamples(layout: Layout, comparison: Comparison, central: CentralSums | null): number {
  return drawSamples(layout, (batch) => {
    for (let draw = 0; draw < BLOCK; draw += WORD / BLOCK) {
      compare(comparison, batch, draw);
      if (central) addFirsts(central, batch, draw, comparison.firsts);
    }
    if (central) addWeights(central, batch);
  });
}

/** A single point of the space needs no sampling: the alternatives stand in the order of the layout. */
function enterPoint(
  { alternatives, weights }: Layout,
  { ranks, stride }: Comparison,
  central: CentralSums | null,
): number {
  for (let a = 0; a < alternatives; a++) addWhole(ranks, a * stride + a, 1);
  if (alternatives > 0) central?.sums.set(weights);
  return 1;
}

/** For each alternative of the input the places of its twins in the layout, which all have the mean of their figures. */
function groupsOf(layout: Layout): (readonly number[])[] {
  const twins = twinsOf(layout);
  return layout.order.map((_, alternative) => twins[layout.order.indexOf(alternative)] ?? []);
}

function sharesOf(
  { alternatives, ranks, stride, behind }: Comparison,
  groups: readonly (readonly number[])[],
  samples: number,
): Pick<Simulation, 'acceptability' | 'winning'> {
  const share = (a: number, rank: number) => whole(ranks, a * stride + rank) / samples;
  const ahead = (one: number, other: number): number =>
    one < other
      ? (samples - whole(behind, one * alternatives + other)) / samples
      : 1 - (samples - whole(behind, other * alternatives + one)) / samples;
  return {
    acceptability: groups.map((group) => groups.map((_, rank) => meanOf(group, (twin) => share(twin, rank)))),
    winning: groups.map((own) =>
      groups.map((rivals) =>
        own === rivals ? 0.5 : meanOf(own, (twin) => meanOf(rivals, (rival) => ahead(twin, rival))),
      ),
    ),
  };
}

function centralWeights(
  { criteria, size }: Layout,
  { ranks, stride }: Comparison,
  { sums }: CentralSums,
  groups: readonly (readonly number[])[],
  length: number,
): CentralSimulation['central'] {
  const places = Array.from({ length }, (_, criterion) => criteria.indexOf(criterion));
  return groups.map((group) => {
    const firsts = group.reduce((sum, twin) => sum + whole(ranks, twin * stride), 0);
    if (firsts === 0) return null;
    const sumOf = (place: number) => group.reduce((sum, twin) => sum + real(sums, twin * size + place), 0);
    return places.map((place) => (place === -1 ? 0 : sumOf(place) / firsts));
  });
}
