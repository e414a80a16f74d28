import { describe, expect, it } from 'vitest';
import { evidence } from '../../../../src/catalogue/evidence';
import { criteria } from '../../../../src/catalogue/facts/criteria';
import { frameworkIds } from '../../../../src/catalogue/facts/frameworkIds';
import { ratingModels } from '../../../../src/catalogue/facts/ratingModels';
import type { EvidenceRecord, Level, RatingModel } from '../../../../src/scoring/rating/evidence';
import { deriveRatings, type Rating } from '../../../../src/scoring/rating/ratings';

const ratedCriterionIds = criteria.flatMap(({ id, from }) => (from === 'evidence' ? id : []));

const ratings = deriveRatings(ratingModels, evidence, frameworkIds);

function find(all: readonly Rating[], framework: string, criterion: string): Rating {
  const found = all.find((rating) => rating.framework === framework && rating.criterion === criterion);
  if (found === undefined) throw new Error(`no rating of ${framework} for ${criterion}`);
  return found;
}

/** Another value that the record's scale can tell from the one it has; none where the record is not counted. */
function farFrom(
  { indicator: id, status, value }: EvidenceRecord,
  { parts }: RatingModel,
): number | Level | undefined {
  if (status !== 'rated' && status !== 'unconfirmed') return undefined;
  for (const part of parts) {
    if ('fit' in part) {
      if (part.fit.suites.includes(id)) return 4 * (value as number);
      continue;
    }
    const scale = part.indicators.find((indicator) => indicator.id === id)?.scale;
    if (scale?.kind === 'level') return value === 'third-party' ? 'built-in' : 'third-party';
    if (scale === undefined) continue;
    const toWorst = Math.abs((value as number) - scale.worst);
    return toWorst > Math.abs((value as number) - scale.best) ? scale.worst : scale.best;
  }
  return undefined;
}

function isReference(framework: string, { parts }: RatingModel): boolean {
  return parts.some((part) => 'fit' in part && part.fit.reference === framework);
}

describe('the shipped evidence', () => {
  it('gives every framework a rating for every criterion', () => {
    expect(ratings).toHaveLength(60);
    const pairs = new Set(ratings.map(({ framework, criterion }) => `${framework} ${criterion}`));
    for (const framework of frameworkIds) {
      for (const criterion of ratedCriterionIds) expect(pairs).toContain(`${framework} ${criterion}`);
    }
  });

  it.each(ratings.map((rating) => [rating.framework, rating.criterion, rating] as const))(
    'rates %s for %s within an interval on the scale, as the sum of its shares',
    (_, __, { low, point, high, parts }) => {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(point);
      expect(point).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(10);
      const sum = parts.reduce((total, { contribution }) => total + contribution, 0);
      expect(sum).toBeCloseTo(point, 9);
    },
  );

  // Worked out apart from this program, by least squares over the four suites.
  it.each([
    ['aspnet-core', 1],
    ['nodejs', 0.69],
    ['koa', 0.63],
    ['spring-boot', 0.52],
    ['phoenix', 0.29],
    ['express', 0.28],
    ['flask', 0.14],
    ['rails', 0.13],
    ['django', 0.11],
    ['laravel', 0.03],
  ])('puts the throughput of %s at %d of the fastest', (framework, share) => {
    const [part] = find(ratings, framework, 'performance').parts;
    expect(part?.kind === 'fit' ? part.share : undefined).toBeCloseTo(share, 2);
  });

  // The reference stands at 10 by definition: its figures move the ratings of the others.
  it.each(ratingModels.map((model) => [model.criterion, model] as const))(
    'rates %s anew when any one of its counted records changes',
    (criterion, model) => {
      const records = evidence.filter((record) => record.criterion === criterion);
      const before = deriveRatings([model], records, frameworkIds);
      const unmoved: string[] = [];
      let changes = 0;
      records.forEach((record, index) => {
        const value = farFrom(record, model);
        if (value === undefined) return;
        changes++;
        const after = deriveRatings(
          [model],
          records.with(index, { ...record, value } as EvidenceRecord),
          frameworkIds,
        );
        const watched = isReference(record.framework, model) ? frameworkIds : [record.framework];
        const moved = watched.some(
          (id) => find(after, id, criterion).point !== find(before, id, criterion).point,
        );
        if (!moved) unmoved.push(`${record.framework} ${record.indicator}`);
      });
      expect(unmoved).toEqual([]);
      expect(changes).toBeGreaterThanOrEqual(frameworkIds.length);
    },
  );
});
