import { evidence } from '../../../../src/catalogue/evidence';
import { type CriterionId, frameworkIds } from '../../../../src/catalogue/ids';
import { ratingModels } from '../../../../src/catalogue/ratingModels';
import type { Framework } from '../../../../src/catalogue/types';
import { type Decision, emptyDecision } from '../../../../src/decision/decision';
import { selectCriteria } from '../../../../src/model/criteria';
import { selectCrossChecks } from '../../../../src/model/crossChecks';
import { selectImportanceChange, selectRatingChange } from '../../../../src/model/flips';
import { selectStandings } from '../../../../src/model/ranking';
import { chanceAhead, selectRobustness, selectVerdict } from '../../../../src/model/robustness';
import { selectStabilities } from '../../../../src/model/stability';
import { confidenceOf, selectWaysToWin } from '../../../../src/model/waysToWin';
import { deriveRatings } from '../../../../src/scoring/rating/ratings';

/** Decisions whose whole results are kept in tests/fixtures/decisions, by the name of the file. */
export const keptDecisions: Readonly<Record<string, Decision>> = {
  untouched: emptyDecision,
  startup: {
    ...emptyDecision,
    projectTypes: ['startup-mvp', 'prototype'],
    team: { javascript: 'well', python: 'some' },
  },
  'real-time': {
    ...emptyDecision,
    projectTypes: ['real-time'],
    mustHaves: ['websockets'],
    importances: { performance: 9.5, security: 0 },
    weightSpace: 'order',
  },
  'cautious-enterprise': {
    ...emptyDecision,
    projectTypes: ['enterprise', 'microservices'],
    team: { java: 'well', csharp: 'well', javascript: 'some' },
    importances: { flexibility: 3 },
    weightSpace: 'anything',
    evidenceRanges: false,
  },
};

const derived = deriveRatings(ratingModels, evidence, frameworkIds);

/** How the rating comes from the evidence; nothing for the fits, which come from the answers. */
function partsOf(framework: Framework, criterion: CriterionId) {
  return derived
    .find((rating) => rating.framework === framework.id && rating.criterion === criterion)
    ?.parts.map(({ id, effectiveWeight, value, contribution }) => ({
      id,
      effectiveWeight,
      value,
      contribution,
    }));
}

const nameOf = (framework: Framework | null) => framework?.id ?? null;

/** Everything that the results say of a decision, in full digits, each figure beside those that it comes from. */
export function fullResult(decision: Decision) {
  const criteria = selectCriteria(decision);
  const standings = selectStandings(decision);
  const ranked = standings.filter(({ rank }) => rank !== null);
  const importanceChange = selectImportanceChange(decision);
  const ratingChange = selectRatingChange(decision);
  const verdict = selectVerdict(decision);
  return {
    decision,
    criteria: criteria.map(({ criterion, importance, weight, percent }) => ({
      criterion: criterion.id,
      importance,
      weight,
      percent,
    })),
    standings: standings.map(({ framework, rank, score, ratings, contributions, dominatedBy, ruledOut }) => ({
      framework: framework.id,
      rank,
      ruledOutBy: ruledOut.map(({ requirement }) => requirement.id),
      score,
      steps: criteria.map(({ criterion }, index) => ({
        criterion: criterion.id,
        rating: ratings[index],
        contribution: contributions[index],
        partsOfTheRating: partsOf(framework, criterion.id),
      })),
      dominatedBy: dominatedBy.map(nameOf),
    })),
    verdict: {
      ...verdict,
      ...('leader' in verdict && { leader: verdict.leader.id }),
      ...('named' in verdict && { named: verdict.named.map(nameOf) }),
    },
    chances: {
      samples: selectRobustness(decision).samples,
      ofEachPlace: byFramework(selectRobustness(decision).acceptability),
      ofBeingAhead: byFramework(
        ranked.map((_, one) => ranked.map((_, other) => chanceAhead(decision, one, other))),
      ),
    },
    stability: selectStabilities(decision).map(({ weighed, low, high, below, above }) => ({
      criterion: weighed.criterion.id,
      low,
      high,
      below: nameOf(below),
      above: nameOf(above),
    })),
    smallestChanges: {
      importance: importanceChange && {
        criterion: importanceChange.weighed.criterion.id,
        from: importanceChange.weighed.importance,
        to: importanceChange.to,
        weightTo: importanceChange.weightTo,
        winner: importanceChange.winner.id,
      },
      rating: ratingChange && {
        ...ratingChange,
        framework: ratingChange.framework.id,
        criterion: ratingChange.criterion.id,
        winner: ratingChange.winner.id,
      },
    },
    toWin: byFramework(
      selectWaysToWin(decision).map((way, index) =>
        way.kind === 'weights' ? { ...way, confidence: confidenceOf(ranked, way.weights, index) } : way,
      ),
    ),
    crossChecks: selectCrossChecks(decision).map(({ method, first }) => ({
      method,
      first: first.map(nameOf),
    })),
  };

  function byFramework<Value>(values: readonly Value[]) {
    return Object.fromEntries(ranked.map(({ framework }, index) => [framework.id, values[index]]));
  }
}
