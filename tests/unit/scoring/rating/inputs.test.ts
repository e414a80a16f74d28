import { describe, expect, it } from 'vitest';
import type { Part } from '../../../../src/scoring/rating/evidence';
import { inputResultsOf } from '../../../../src/scoring/rating/inputResults';
import { inputsOf } from '../../../../src/scoring/rating/inputs';
import { deriveRatings } from '../../../../src/scoring/rating/ratings';
import { indicator, recordsOf } from './evidenceMakers';

const { rated, gap } = recordsOf();

const parts: readonly Part[] = [
  { id: 'tools', title: 'Tools', weight: 1, indicators: [indicator('i'), indicator('j')] },
  {
    id: 'throughput',
    title: 'Throughput',
    weight: 1,
    fit: {
      kind: 'two-way log2',
      suites: ['s', 't'],
      reference: 'ref',
      halvingsToZero: 4,
      minimumHalfWidth: 0.5,
    },
  },
];

describe('the inputs of a part', () => {
  it('are its indicators, or its suites, in the order of the model', () => {
    expect(parts.flatMap(inputsOf).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'indicator i',
      'indicator j',
      'suite s',
      'suite t',
    ]);
  });

  it('come with what the evidence holds for each once a rating is derived', () => {
    const records = [
      rated('a', 'i', 4),
      gap('a', 'j'),
      rated('ref', 's', 10),
      rated('ref', 't', 20),
      rated('a', 't', 5),
    ];
    const [rating] = deriveRatings([{ criterion: 'speed', parts }], records, ['a']);
    expect(rating?.parts.flatMap(inputResultsOf)).toEqual([
      { kind: 'indicator', id: 'i', title: 'i', state: 'known', figure: 4, records: [records[0]] },
      { kind: 'indicator', id: 'j', title: 'j', state: 'missing', figure: null, records: [records[1]] },
      { kind: 'suite', id: 's', state: 'missing', figure: null, records: [] },
      { kind: 'suite', id: 't', state: 'known', figure: 5, records: [records[4]] },
    ]);
  });
});
