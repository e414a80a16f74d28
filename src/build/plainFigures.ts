import type { RatedCriterionId } from '../catalogue/ids';
import { ScoringError } from '../scoring/errors';
import type { IndicatorResult } from '../scoring/rating/indicatorPart';
import type { Rating } from '../scoring/rating/ratings';

/** What counts as having a thing: built in or a first-party add-on, a full step, a free choice. */
const HAS = 0.9;

const indicatorsOf = (rating: Rating): readonly IndicatorResult[] =>
  rating.parts.flatMap((part) => (part.kind === 'indicators' ? part.indicators : []));

function figureOf(rating: Rating, id: string): number {
  const value = indicatorsOf(rating).find((indicator) => indicator.id === id)?.figure;
  if (typeof value !== 'number') {
    throw new ScoringError('rating', `${rating.framework} has no figure for ${id} to show in plain words`);
  }
  return value;
}

function had(rating: Rating): { has: number; of: number } {
  const counted = indicatorsOf(rating);
  return { has: counted.filter(({ scaled }) => (scaled ?? 0) >= HAS).length, of: counted.length };
}

function throughput(rating: Rating): string {
  const share = rating.parts.map((part) => (part.kind === 'fit' ? part.share : null))[0];
  if (share === null || share === undefined) {
    throw new ScoringError('rating', `${rating.framework} has no fitted throughput`);
  }
  return share >= 1 ? 'the highest throughput' : `about ${share.toFixed(2)} of the highest throughput`;
}

const figures: Readonly<Record<RatedCriterionId, (rating: Rating) => string>> = {
  performance: throughput,
  scalability: (rating) => {
    const { has, of } = had(rating);
    return `full marks on ${has} of ${of} means of growth`;
  },
  community: (rating) => `${figureOf(rating, 'stars').toLocaleString('en')} stars on GitHub`,
  ease: (rating) =>
    `first page in ${figureOf(rating, 'hello-world-lines')} lines, language used by ${figureOf(rating, 'language-used')} % of developers`,
  security: (rating) => {
    const { has, of } = had(rating);
    return `${has} of ${of} protections included`;
  },
  flexibility: (rating) => {
    const { has, of } = had(rating);
    return `${has} of ${of} choices and interfaces open`;
  },
};

/** One plain figure behind a rating, such as "13 of 14 protections included". */
export function plainFigure(rating: Rating): string {
  return figures[rating.criterion as RatedCriterionId](rating);
}
