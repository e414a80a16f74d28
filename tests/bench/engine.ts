// What the benchmarks measure, to be bundled as the app bundles it.

export { stabilityInterval } from '../../src/scoring/sensitivity/stability';
export { simulate } from '../../src/scoring/simulation/simulate';
export { rank } from '../../src/scoring/value/ranking';
