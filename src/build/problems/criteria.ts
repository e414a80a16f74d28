import { toneCount } from '../../catalogue/catalogue';
import type { CriterionFacts, Facts } from '../../catalogue/facts';
import { countedBy } from '../counted';
import { placeholdersOf } from '../plainFigures';
import { repeated } from './ids';

function problemsOfCriterion({ id, from, tone, importance, since, figure }: CriterionFacts, facts: Facts) {
  const models = facts.models.filter(({ criterion }) => criterion === id);
  const counted = countedBy(models).map(({ indicator }) => indicator);
  const problems: string[] = [];
  if (from === 'evidence' && models.length !== 1) {
    problems.push(`has ${models.length} rating models: give it one`);
  }
  if (from !== 'evidence' && models.length > 0)
    problems.push('is not rated from evidence but has a rating model');
  if (!(Number.isInteger(tone) && tone >= 1 && tone <= toneCount)) {
    problems.push(`has the tone ${tone}: choose one from 1 to ${toneCount}`);
  }
  if (!(importance >= 0 && importance <= 10)) {
    problems.push(`has the importance ${importance}: choose one from 0 to 10`);
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) {
    problems.push(`came with ${since}: name the version, which is a day`);
  }
  for (const name of placeholdersOf(figure ?? '')) {
    if (name !== 'has' && name !== 'of' && !counted.includes(name)) {
      problems.push(`has a figure with {${name}}, which its rating model does not count`);
    }
  }
  return problems.map((problem) => `The criterion ${id} ${problem}.`);
}

/** Says which criterion lacks something, or has a model too many. */
export function problemsOfCriteria(facts: Facts): readonly string[] {
  const { criteria, models } = facts;
  return [
    ...criteria.flatMap((criterion) => problemsOfCriterion(criterion, facts)),
    ...repeated(criteria.map(({ tone }) => String(tone))).map(
      (tone) => `Two criteria have the tone ${tone}: colour tells criteria apart.`,
    ),
    ...models
      .filter(({ criterion }) => criteria.every(({ id }) => id !== criterion))
      .map(({ criterion }) => `There is a rating model for ${criterion}, which is no criterion.`),
  ];
}
