import { shippedEvidence } from '../../../src/catalogue/shippedEvidence';
import type { Decision } from '../../../src/decision/decision';
import type { Id } from '../../../src/lib/id';
import type { Alternative } from '../../../src/model/alternatives';
import { importanceChange, ratingChange, stabilities } from '../../../src/model/changes';
import { crossChecks } from '../../../src/model/crossChecks';
import { evaluationOf } from '../../../src/model/evaluation';
import { robustnessOf, verdictOf } from '../../../src/model/robustness';
import { confidenceOf, waysToWin } from '../../../src/model/waysToWin';
import { decide as decideOn } from '../../support/decide';
import { shipped } from '../../support/shipped';

const decide = (said: Parameters<typeof decideOn>[0] = {}) => decideOn({ data: shipped.version, ...said });

/** Decisions whose whole results are kept in tests/fixtures/decisions, by the name of the file. */
export const keptDecisions: Readonly<Record<string, Decision>> = {
  untouched: decide(),
  startup: decide({
    projectTypes: ['startup-mvp', 'prototype'],
    languages: { javascript: 'well', python: 'some' },
  }),
  'real-time': decide({
    projectTypes: ['real-time'],
    mustHaves: { websockets: 'first-party' },
    rated: { performance: 9.5, security: 0 },
    uncertainty: { weights: 'order', ratings: true },
  }),
  'cautious-enterprise': decide({
    projectTypes: ['enterprise', 'microservices'],
    languages: { java: 'well', csharp: 'well', javascript: 'some' },
    rated: { flexibility: 3 },
    uncertainty: { weights: 'anything', ratings: false },
  }),
};

/** How the rating comes from the evidence; nothing for the fits, which come from the answers. */
function partsOf(alternative: Id, criterion: Id) {
  return shippedEvidence
    .derivedRating(alternative, criterion)
    ?.parts.map(({ id, effectiveWeight, value, contribution }) => ({
      id,
      effectiveWeight,
      value,
      contribution,
    }));
}

const idOf = (alternative: Alternative | null) => alternative?.id ?? null;

/** Everything that the results say of a decision, in full digits, each figure beside those that it comes from. */
export function fullResult(decision: Decision) {
  const evaluation = evaluationOf(shipped, decision);
  const { problem, weightings, ranking, ranked } = evaluation;
  const { samples, chances, ahead } = robustnessOf(evaluation, decision.uncertainty);
  const byImportance = importanceChange(evaluation);
  const byRating = ratingChange(evaluation);
  const verdict = verdictOf(evaluation);
  const ids = ranked.map(({ alternative }) => alternative.id);
  const byAlternative = <Value>(value: (id: Id) => Value) =>
    Object.fromEntries(ids.map((id) => [id, value(id)]));
  return {
    decision,
    criteria: weightings.map(({ criterion, importance, weight, percent }) => ({
      criterion: criterion.id,
      importance,
      weight,
      percent,
    })),
    standings: ranking.map(({ alternative, rank, score, contribution, dominatedBy }) => ({
      framework: alternative.id,
      rank,
      ruledOutBy: problem
        .ruledOut(alternative.id)
        .map((out) => (out.by === 'must-have' ? out.requirement.id : out.by)),
      score,
      steps: weightings.map(({ criterion }) => {
        const { low, point, high } = problem.rating(alternative.id, criterion.id);
        return {
          criterion: criterion.id,
          rating: { low, point, high },
          contribution: contribution(criterion.id),
          partsOfTheRating: partsOf(alternative.id, criterion.id),
        };
      }),
      dominatedBy: dominatedBy.map(idOf),
    })),
    verdict: {
      ...verdict,
      ...('leader' in verdict && { leader: verdict.leader.id }),
      ...('named' in verdict && { named: verdict.named.map(idOf) }),
    },
    chances: {
      samples,
      ofEachPlace: byAlternative(chances),
      ofBeingAhead: byAlternative((one) => ids.map((other) => ahead(one, other))),
    },
    stability: stabilities(evaluation).map(({ weighting, low, high, below, above }) => ({
      criterion: weighting.criterion.id,
      low,
      high,
      below: idOf(below),
      above: idOf(above),
    })),
    smallestChanges: {
      importance: byImportance && {
        criterion: byImportance.weighting.criterion.id,
        from: byImportance.weighting.importance,
        to: byImportance.to,
        weightTo: byImportance.weightTo,
        winner: byImportance.winner.id,
      },
      rating: byRating && {
        framework: byRating.alternative.id,
        criterion: byRating.criterion.id,
        from: byRating.from,
        to: byRating.to,
        winner: byRating.winner.id,
      },
    },
    toWin: byAlternative((id) => {
      const way = waysToWin(evaluation)(id);
      return way.kind === 'weights'
        ? {
            kind: way.kind,
            share: way.share,
            weights: weightings.map(({ criterion }) => way.weight(criterion.id)),
            confidence: confidenceOf(evaluation, id),
          }
        : way;
    }),
    crossChecks: crossChecks(evaluation).map(({ method, first }) => ({ method, first: first.map(idOf) })),
  };
}
