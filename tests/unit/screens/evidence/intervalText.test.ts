import { describe, expect, it } from 'vitest';
import { intervalSteps } from '../../../../src/scoring/rating/intervalSteps';
import { deriveRatings } from '../../../../src/scoring/rating/ratings';
import {
  endsText,
  inputTitles,
  intervalRows,
  unsettledText,
} from '../../../../src/screens/evidence/intervalText';
import { indicator, only, type Records, recordsOf } from '../../scoring/rating/evidenceMakers';

const { rated, unconfirmed, gap } = recordsOf();

/** Two indicators of one part, each on a scale from 0 to 10. */
function explain(records: Records) {
  const indicators = [
    { ...indicator('a'), title: 'Alpha' },
    { ...indicator('b'), title: 'Beta' },
  ];
  const parts = [{ id: 'main', title: 'Main', weight: 1, indicators }];
  const rating = only(deriveRatings([{ criterion: 'speed', parts }], records, ['x']), 'x');
  const steps = intervalSteps(rating);
  const titles = inputTitles(rating);
  const rows = intervalRows(rating, steps, titles);
  return { unsettled: unsettledText(rating, steps, titles), ends: endsText(rating, rows), rows };
}

describe('what is said of an interval', () => {
  it('without anything unsettled', () => {
    // 5 on the whole; 8 without b, 2 without a.
    const { unsettled, ends, rows } = explain([rated('x', 'a', 8), rated('x', 'b', 2)]);
    expect(unsettled).toBe('All 2 inputs are known and confirmed.');
    expect(ends).toBe('The lower end comes from leaving out “Alpha”, the upper end from leaving out “Beta”.');
    expect(rows.map(({ text }) => text)).toEqual([
      'The rating itself',
      'Each indicator left out in turn: lowest without “Alpha”, highest without “Beta”',
    ]);
  });

  it('with something missing', () => {
    // 8 on what is known; 4 and 9 with b at 0 and at 10.
    const { unsettled, ends } = explain([rated('x', 'a', 8), gap('x', 'b')]);
    expect(unsettled).toBe(
      'Of 2 inputs, 1 is missing (Beta). What is missing is left out of the rating of 8.0. At its worst all of it together would make the rating 4.0, at its best 9.0: 5.0 points that the evidence leaves open.',
    );
    expect(ends).toBe('Both ends come from what is missing or unconfirmed.');
  });

  it('with something unconfirmed', () => {
    // 7 on the whole; 3 and 8 with b at 0 and at 10.
    const { unsettled } = explain([rated('x', 'a', 6), unconfirmed('x', 'b', 8)]);
    expect(unsettled).toBe(
      'Of 2 inputs, 1 is unconfirmed (Beta). What is unconfirmed counts in the point value, but not as settled. At its worst all of it together would make the rating 3.0, at its best 8.0: 5.0 points that the evidence leaves open.',
    );
  });
});
