import { describe, expect, it } from 'vitest';
import { caveats } from '../../../src/catalogue/caveats';
import { evidence } from '../../../src/catalogue/evidence';
import { contextTitles, suiteTitles } from '../../../src/catalogue/evidenceTitles';
import { ratingModels } from '../../../src/catalogue/facts/ratingModels';
import { shippedLibrary } from '../../../src/catalogue/library';
import { shippedEvidence } from '../../../src/catalogue/shippedEvidence';
import { own } from '../../../src/lib/own';
import { arrived } from '../../../src/lib/resource';
import type { EvidenceRecord } from '../../../src/scoring/rating/evidence';
import { inputResultsOf } from '../../../src/scoring/rating/inputResults';
import { shipped } from '../../support/shipped';

const { derivedRating, uncountedRecords } = shippedEvidence;

const rated = shipped.criteria.filter(({ from }) => from === 'evidence').map(({ id }) => id);

const nameOf = ({ framework, criterion, indicator, variant }: EvidenceRecord) =>
  [framework, criterion, indicator, variant].join(' / ');

describe('what is shown of the evidence', () => {
  it('is every record, counted or not, once', () => {
    const shown = shipped.frameworks.flatMap(({ id }) =>
      rated.flatMap((criterion) => {
        const parts = derivedRating(id, criterion)?.parts ?? [];
        const counted = parts.flatMap(inputResultsOf).flatMap(({ records }) => records);
        return [...counted, ...uncountedRecords(id, criterion)] as EvidenceRecord[];
      }),
    );
    expect(shown.map(nameOf).toSorted()).toEqual(evidence.map(nameOf).toSorted());
  });

  it('is derived once and given to all who ask', async () => {
    const loaded = await arrived(shippedLibrary.evidence);
    expect(await arrived(shippedLibrary.evidence)).toBe(loaded);
    expect(loaded.derivedRating('aspnet-core', 'performance')?.point).toBe(10);
    expect(loaded.derivedRating('django', 'security')).toBe(derivedRating('django', 'security'));
  });
});

describe('what nobody looked at', () => {
  it('has no rating and no records', () => {
    expect(derivedRating('one-of-my-own', 'security')).toBeNull();
    expect(derivedRating('django', 'team-fit')).toBeNull();
    expect(uncountedRecords('one-of-my-own', 'security')).toEqual([]);
  });
});

describe('titles', () => {
  it('exist for every suite, and for no other', () => {
    const suites = ratingModels.flatMap(({ parts }) =>
      parts.flatMap((part) => ('fit' in part ? part.fit.suites : [])),
    );
    expect(Object.keys(suiteTitles).toSorted()).toEqual(suites.toSorted());
  });

  it.each(rated)('exist for everything that %s shows without counting it', (criterion) => {
    const counted = ratingModels
      .filter((model) => model.criterion === criterion)
      .flatMap(({ parts }) =>
        parts.flatMap((part) => ('fit' in part ? part.fit.suites : part.indicators.map(({ id }) => id))),
      );
    const uncounted = evidence
      .filter((record) => record.criterion === criterion && !counted.includes(record.indicator))
      .map(({ indicator }) => indicator);
    expect(Object.keys(own(contextTitles, criterion) ?? {}).toSorted()).toEqual(
      [...new Set(uncounted)].toSorted(),
    );
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
