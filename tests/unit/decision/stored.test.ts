import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionIds, languageIds, projectTypeIds, requirementIds } from '../../../src/catalogue/ids';
import { type Decision, emptyDecision, familiarities, weightSpaces } from '../../../src/decision/decision';
import { readStored, STORED_VERSION, writeStored } from '../../../src/decision/stored';

const orOpen = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof(fc.constant(null), fc.constant('not-sure' as const), value);

const decision: fc.Arbitrary<Decision> = fc.record({
  projectTypes: orOpen(fc.uniqueArray(fc.constantFrom(...projectTypeIds), { minLength: 1, maxLength: 3 })),
  team: orOpen(fc.dictionary(fc.constantFrom(...languageIds), fc.constantFrom(...familiarities))),
  mustHaves: orOpen(fc.uniqueArray(fc.constantFrom(...requirementIds))),
  importances: fc.dictionary(
    fc.constantFrom(...criterionIds),
    fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
  ),
  weightSpace: fc.constantFrom(...weightSpaces),
  evidenceRanges: fc.boolean(),
});
const kept = fc.record({ decision, pinned: fc.option(decision) });

describe('the stored form', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(kept, (one) => {
        const read = readStored(writeStored(one));
        expect(JSON.stringify(read)).toBe(JSON.stringify({ kind: 'kept', kept: one }));
      }),
    );
  });

  it('of version 1 stays readable', () => {
    // As a browser held it; never edit this text.
    const text =
      '{"app":"ten-to-one","version":1,"decision":{"projectTypes":["saas","e-commerce"],"team":{"php":"well","javascript":"some"},"mustHaves":["orm"],"importances":{"security":9.5}}}';
    expect(readStored(text)).toEqual({
      kind: 'kept',
      kept: {
        decision: {
          projectTypes: ['saas', 'e-commerce'],
          team: { php: 'well', javascript: 'some' },
          mustHaves: ['orm'],
          importances: { security: 9.5 },
          weightSpace: 'roughly',
          evidenceRanges: true,
        },
        pinned: null,
      },
    });
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
    const text = JSON.stringify({ app: 'ten-to-one', version, decision: emptyDecision });
    expect(readStored(text)).toMatchObject({ kind: 'corrupt', problem: expect.stringContaining('version') });
  });

  it('is newer with a higher version, whatever it holds', () => {
    expect(readStored(JSON.stringify({ app: 'ten-to-one', version: STORED_VERSION + 1 }))).toEqual({
      kind: 'newer',
    });
  });

  it('is damaged without a decision, or cut off', () => {
    expect(readStored(JSON.stringify({ app: 'ten-to-one', version: STORED_VERSION })).kind).toBe('corrupt');
    expect(readStored(JSON.stringify({ app: 'ten-to-one', version: 1, decision: 'lost' })).kind).toBe(
      'corrupt',
    );
    expect(
      readStored(JSON.stringify({ app: 'ten-to-one', version: 2, decision: emptyDecision, pinned: {} })),
    ).toMatchObject({ kind: 'corrupt', problem: expect.stringContaining('pinned') });
    expect(readStored(writeStored({ decision: emptyDecision, pinned: null }).slice(0, -1)).kind).toBe(
      'corrupt',
    );
  });
});
