// What the benchmarks measure, to be bundled as the app bundles it.

export { stabilityInterval } from '../../src/scoring/sensitivity/stability';
export { analyse } from '../../src/scoring/simulation/acceptability';
export { winningIndices } from '../../src/scoring/simulation/winning';
export { rank } from '../../src/scoring/value/ranking';
