// What the benchmarks measure, to be bundled as the app bundles it.
export { rank } from '../../src/scoring/ranking';
export { analyse } from '../../src/scoring/robustness/acceptability';
export { stabilityInterval } from '../../src/scoring/robustness/stability';
export { winningIndices } from '../../src/scoring/robustness/winning';
