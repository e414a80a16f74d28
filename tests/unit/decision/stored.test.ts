import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDecision } from '../../../src/decision/decision';
import { readStored, type Saved, STORED_VERSION, writeStored } from '../../../src/decision/stored';
import { anyDecision } from './decisions';

const pageId = fc.stringMatching(/^p[a-z0-9]{1,12}$/);
const anySaved: fc.Arbitrary<Saved> = fc.record({
  id: fc.constantFrom('first', 'd-2'),
  name: fc.constantFrom('', 'New shop'),
  changed: fc.constantFrom(null, '2026-11-27T09:00:00.000Z'),
  decision: anyDecision,
  pinned: fc.option(anyDecision),
  step: fc.option(pageId),
  writers: fc.dictionary(pageId, fc.nat()),
});
const saved: Saved = {
  id: 'first',
  name: '',
  changed: null,
  decision: emptyDecision('2026-11-23'),
  pinned: null,
  step: null,
  writers: {},
};

describe('the stored form', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anySaved, (one) => {
        expect(readStored(writeStored(one))).toEqual({ kind: 'kept', saved: one });
      }),
    );
  });

  it('is never misread, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['foreign', 'corrupt']).toContain(readStored(text).kind);
      }),
    );
  });

  it.each(['null', '5', '"ten-to-one"', '[]', '{}', '{"app":"another"}'])('is not %s', (text) => {
    expect(readStored(text)).toEqual({ kind: 'foreign' });
  });

  it.each([undefined, null, '1', 0, -1, 1.5])('is damaged with the version %j', (version) => {
    const text = JSON.stringify({ app: 'ten-to-one', ...saved, version });
    expect(readStored(text)).toMatchObject({ kind: 'corrupt', problem: expect.stringContaining('version') });
  });

  it('is newer with a higher version, whatever it holds', () => {
    expect(readStored(JSON.stringify({ app: 'ten-to-one', version: STORED_VERSION + 1 }))).toEqual({
      kind: 'newer',
    });
  });

  it('is damaged when anything in it is missing, wrong or cut off', () => {
    for (const change of [
      { decision: undefined },
      { decision: 'lost' },
      { pinned: {} },
      { writers: { p1: 'many' } },
      { id: '' },
      { more: 1 },
    ]) {
      const text = JSON.stringify({ app: 'ten-to-one', version: STORED_VERSION, ...saved, ...change });
      const [place] = Object.keys(change);
      expect(readStored(text)).toMatchObject({
        kind: 'corrupt',
        problem: expect.stringMatching(`^${place}\\b`),
      });
    }
    expect(readStored(writeStored(saved).slice(0, -1)).kind).toBe('corrupt');
  });
});
