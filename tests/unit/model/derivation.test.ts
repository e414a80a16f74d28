import { describe, expect, it } from 'vitest';
import { caveats } from '../../../src/catalogue/caveats';
import { evidence } from '../../../src/catalogue/evidence';
import { contextTitles, suiteTitles } from '../../../src/catalogue/evidenceTitles';
import { frameworkIds, ratedCriterionIds } from '../../../src/catalogue/ids';
import { ratingModels } from '../../../src/catalogue/ratingModels';
import type { Evidence } from '../../../src/catalogue/types';
import { derivedRating, uncountedRecords } from '../../../src/model/derivation';
import { loadDerivedEvidence } from '../../../src/model/derivedEvidence';
import { inputResultsOf } from '../../../src/scoring/rating/inputResults';

const nameOf = ({ framework, criterion, indicator, variant }: Evidence) =>
  [framework, criterion, indicator, variant].join(' / ');

describe('what is shown of the evidence', () => {
  it('is every record, counted or not, once', () => {
    const shown = frameworkIds.flatMap((framework) =>
      ratedCriterionIds.flatMap((criterion) => {
        const counted = derivedRating(framework, criterion)
          .parts.flatMap(inputResultsOf)
          .flatMap(({ records }) => records);
        return [...counted, ...uncountedRecords(framework, criterion)] as Evidence[];
      }),
    );
    expect(shown.map(nameOf).toSorted()).toEqual(evidence.map(nameOf).toSorted());
  });

  it('is derived once and given to all who ask', async () => {
    expect(loadDerivedEvidence()).toBe(loadDerivedEvidence());
    const loaded = await loadDerivedEvidence();
    expect(loaded.derivedRating('aspnet-core', 'performance').point).toBe(10);
    expect(loaded.derivedRating('django', 'security')).toBe(derivedRating('django', 'security'));
  });
});

describe('titles', () => {
  it('exist for every suite, and for no other', () => {
    const suites = ratingModels.flatMap(({ parts }) =>
      parts.flatMap((part) => ('fit' in part ? part.fit.suites : [])),
    );
    expect(Object.keys(suiteTitles).toSorted()).toEqual(suites.toSorted());
  });

  it.each(ratedCriterionIds)('exist for everything that %s shows without counting it', (criterion) => {
    const counted = ratingModels
      .filter((model) => model.criterion === criterion)
      .flatMap(({ parts }) =>
        parts.flatMap((part) => ('fit' in part ? part.fit.suites : part.indicators.map(({ id }) => id))),
      );
    const uncounted = evidence
      .filter((record) => record.criterion === criterion && !counted.includes(record.indicator))
      .map(({ indicator }) => indicator);
    expect(Object.keys(contextTitles[criterion]).toSorted()).toEqual([...new Set(uncounted)].toSorted());
  });
});

describe('caveats', () => {
  it('are whole sentences, and those with a source have its date', () => {
    for (const { text, source, date } of Object.values(caveats).flat()) {
      expect(text).toMatch(/^[A-Z].*\.$/s);
      expect(date === undefined).toBe(source === undefined);
    }
  });

  it('quote the figures that the evidence holds', () => {
    const laravel = evidence.filter(
      ({ framework, indicator }) => framework === 'laravel' && indicator === 'the-benchmarker-256',
    );
    expect(laravel.map(({ value }) => value).toSorted()).toEqual([37340, 7886].toSorted());
    expect(caveats.performance?.find(({ framework }) => framework === 'laravel')?.text).toMatch(
      /37,340 .* 7,886\.$/,
    );
  });
});
