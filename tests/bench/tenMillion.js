// Rank acceptabilities of the decisions in tests/fixtures/tenMillion.json, estimated in the plainest way
// from ten million independent samples, and written back into that file: `node tests/bench/tenMillion.js`, about
// twenty minutes. Nothing is shared with src/scoring, so that an error there cannot hide here. The standard error of a
// share is at most 0.016 percentage points.

import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../fixtures/tenMillion.json', import.meta.url);
const SAMPLES = 10_000_000;

/** @typedef {'exactly' | 'roughly' | 'order' | 'anything'} Space */
/** @typedef {[low: number, point: number, high: number]} Estimate */
/** @typedef {{ name: string, importances: number[], ratings: Estimate[][], acceptability: Record<string, number[][]> }} Kept */

/** @type {readonly Space[]} */
const spaces = ['exactly', 'roughly', 'order', 'anything'];

/**
 * Uniform numbers in 0..1: xoshiro128++ (Blackman & Vigna 2021, ACM Trans. Math. Softw. 47, 36).
 *
 * @param {number} seed
 */
function uniforms(seed) {
  let [a, b, c, d] = [seed, 0x9e3779b9, 0x243f6a88, 0xb7e15162];
  /** @type {(x: number, k: number) => number} */
  const rotated = (x, k) => (x << k) | (x >>> (32 - k));
  const next = () => {
    const result = (rotated((a + d) | 0, 7) + a) | 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotated(d, 11);
    return ((result >>> 0) + 0.5) / 4294967296;
  };
  for (let k = 0; k < 64; k++) next();
  return next;
}

/**
 * @param {Estimate} estimate
 * @param {number} share
 */
function triangular([low, point, high], share) {
  if (low === high) return point;
  return share * (high - low) < point - low
    ? low + Math.sqrt(share * (high - low) * (point - low))
    : high - Math.sqrt((1 - share) * (high - low) * (high - point));
}

/**
 * @param {Space} space
 * @param {number[]} importances
 * @param {() => number} uniform
 */
function drawWeights(space, importances, uniform) {
  if (space === 'exactly') return importances;
  if (space === 'roughly') return importances.map((importance) => importance * (0.75 + uniform() / 2));
  const weights = importances.map(() => -Math.log(uniform()));
  if (space === 'anything') return weights;
  // Of equal importances either may come first, so they are put in an order of chance before the sort.
  const sorted = weights.sort((one, other) => other - one);
  const places = importances
    .map((importance, criterion) => ({ importance, criterion, chance: uniform() }))
    .sort((one, other) => other.importance - one.importance || one.chance - other.chance);
  /** @type {number[]} */
  const ordered = [];
  places.forEach(({ criterion }, place) => {
    ordered[criterion] = /** @type {number} */ (sorted[place]);
  });
  return ordered;
}

/**
 * @param {Kept} decision
 * @param {Space} space
 * @param {() => number} uniform
 */
function acceptability({ ratings, importances }, space, uniform) {
  const counts = ratings.map(() => ratings.map(() => 0));
  for (let sample = 0; sample < SAMPLES; sample++) {
    const weights = drawWeights(space, importances, uniform);
    const scores = ratings.map((row) =>
      row.reduce(
        (sum, estimate, c) => sum + /** @type {number} */ (weights[c]) * triangular(estimate, uniform()),
        0,
      ),
    );
    scores.forEach((score, a) => {
      const row = /** @type {number[]} */ (counts[a]);
      const ahead = scores.filter((other) => other > score).length;
      row[ahead] = /** @type {number} */ (row[ahead]) + 1;
    });
  }
  return counts.map((row) => row.map((count) => Math.round((count / SAMPLES) * 1e6) / 1e6));
}

/** @type {Kept[]} */
const decisions = JSON.parse(readFileSync(file, 'utf8'));
decisions.forEach((decision, index) => {
  decision.acceptability = Object.fromEntries(
    spaces.map((space, s) => [space, acceptability(decision, space, uniforms(1 + index * 4 + s))]),
  );
  process.stdout.write(`${decision.name}\n`);
});
writeFileSync(file, `${JSON.stringify(decisions)}\n`);
