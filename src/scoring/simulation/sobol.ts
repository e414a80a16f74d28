import { whole } from './entries';
import { sobolNumbers } from './sobolNumbers';

/** Points come in aligned blocks of this many, each block itself evenly spread. */
export const BLOCK = 8;
const BLOCK_BITS = 3;

/** Any number scrambles the sequence; this one did best of a hundred on decisions with known results. */
const SEED = 1;

/** An integer hash, the same in every engine (Wellons 2018, hash-prospector, lowbias32). */
export function hash(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

function parity(value: number): number {
  let x = value;
  x ^= x >>> 16;
  x ^= x >>> 8;
  x ^= x >>> 4;
  return (0x6996 >>> (x & 15)) & 1;
}

/** The 32 direction numbers of a dimension (Bratley & Fox 1988, ACM TOMS 14, 88-100). */
function directions(dimension: number): Uint32Array {
  const v = new Uint32Array(32);
  const numbers = sobolNumbers[dimension - 1];
  if (numbers === undefined) return v.map((_, bit) => 1 << (31 - bit));
  const [degree, coefficients, ...initial] = numbers;
  initial.forEach((number, bit) => {
    v[bit] = number << (31 - bit);
  });
  for (let bit = degree; bit < 32; bit++) {
    const base = v[bit - degree] as number;
    let next = base ^ (base >>> degree);
    for (let k = 1; k < degree; k++) {
      if ((coefficients >>> (degree - 1 - k)) & 1) next ^= v[bit - k] as number;
    }
    v[bit] = next;
  }
  return v;
}

/**
 * A fixed linear scramble, a lower triangular matrix over the field of two elements (Matousek 1998,
 * J. Complexity 14, 527-556), keeps the evenness and breaks the diagonal patterns.
 */
function scrambled(dimension: number): Uint32Array {
  const rows = new Uint32Array(32).map((_, row) => {
    const free = row === 0 ? 0 : (0xffffffff << (32 - row)) >>> 0;
    return (1 << (31 - row)) | (hash(hash(SEED * 1000 + dimension) + row) & free);
  });
  return directions(dimension).map((direction) =>
    rows.reduce((bits, row) => (bits << 1) | parity(direction & row), 0),
  );
}

/** The points in another order, which keeps each run of the first 2^k of them together. */
function reordered(v: Uint32Array, salt: number): Uint32Array {
  return v.map((direction, bit) => {
    const mixed = hash(salt + bit);
    return v.subarray(0, bit).reduce((sum, other, k) => ((mixed >>> k) & 1 ? sum ^ other : sum), direction);
  });
}

const tables: Uint32Array[] = [];

/** Beyond the published dimensions each is the first one in an order of its own. */
function table(dimension: number): Uint32Array {
  tables[dimension] ??=
    dimension <= sobolNumbers.length
      ? scrambled(dimension)
      : reordered(scrambled(dimension), hash(dimension));
  return tables[dimension];
}

/** A Sobol sequence in some dimensions, a block of eight points at a time. Coordinates are fractions of 2^32. */
export interface SobolStream {
  readonly dimensions: number;
  /** First point of the present block, by coordinate. */
  readonly base: Int32Array;
  /** `point * dimensions + coordinate`: what makes, by exclusive or with `base`, each point of any block. */
  readonly offsets: Int32Array;
  /** Moves on to the next block, in an order that visits the first 2^k blocks before any other. */
  readonly next: () => void;
  /** Goes to any block. */
  readonly seek: (block: number) => void;
}

/**
 * A coordinate of a point of the present block as a fraction of 2^32; negative from a half on, unless shifted.
 *
 * @param row Where the point begins in `offsets`.
 */
export function coordinate(base: Int32Array, offsets: Int32Array, row: number, index: number): number {
  return whole(base, index) ^ whole(offsets, row + index);
}

/**
 * Starts at the first block.
 *
 * @param first The first dimension, from 0.
 * @param count How many dimensions.
 */
export function sobolStream(first: number, count: number): SobolStream {
  const start = new Int32Array(count);
  const offsets = new Int32Array(BLOCK * count);
  const steps = new Int32Array(32 * count);
  for (let index = 0; index < count; index++) {
    start[index] = hash(SEED * 77777 + first + index);
    const v = table(first + index);
    for (let point = 0; point < BLOCK; point++) {
      offsets[point * count + index] = v
        .subarray(0, BLOCK_BITS)
        .reduce((sum, direction, bit) => ((point >>> bit) & 1 ? sum ^ direction : sum), 0);
    }
    v.subarray(BLOCK_BITS).forEach((direction, bit) => {
      steps[bit * count + index] = direction;
    });
  }
  const base = start.slice();
  let block = 0;

  /** In the order of the Gray code, neighbouring blocks differ by one direction number. */
  function next(): void {
    block++;
    add(31 - Math.clz32(block & -block));
  }

  function seek(to: number): void {
    base.set(start);
    for (let rest = to; rest !== 0; rest &= rest - 1) add(31 - Math.clz32(rest & -rest));
  }

  function add(bit: number): void {
    for (let index = 0, step = bit * count; index < count; index++, step++) {
      base[index] = whole(base, index) ^ whole(steps, step);
    }
  }
  return { dimensions: count, base, offsets, next, seek };
}
