import type { Catalogue } from '../catalogue/catalogue';
import { answered, type Decision } from '../decision/decision';
import { sentenceList } from '../lib/list';

/** A sentence on what the answers name and this version of the data does not know. It is kept and does not count. */
function sentence(
  one: string,
  many: string,
  known: readonly { readonly id: string }[],
  named: readonly string[],
): readonly string[] {
  const strange = [...new Set(named)].filter((id) => !known.some((thing) => thing.id === id));
  if (strange.length === 0) return [];
  const list = sentenceList(strange.map((id) => `“${id}”`));
  return [
    strange.length === 1
      ? `Your answers name the ${one} ${list}, which this version does not know. It is kept and does not count.`
      : `Your answers name the ${many} ${list}, which this version does not know. They are kept and do not count.`,
  ];
}

/** What a decision names and neither the catalogue nor the decision itself knows, in sentences. */
export function unknownIds(catalogue: Catalogue, decision: Decision): readonly string[] {
  const { answers, priorities, alternatives, criteria, ratings } = decision;
  const frameworks = [...catalogue.frameworks, ...alternatives.own];
  return [
    sentence('project type', 'project types', catalogue.projectTypes, answered(answers.projectTypes) ?? []),
    sentence('language', 'languages', catalogue.languages, Object.keys(answered(answers.languages) ?? {})),
    sentence(
      'must-have',
      'must-haves',
      catalogue.requirements,
      Object.keys(answered(answers.mustHaves) ?? {}),
    ),
    sentence(
      'criterion',
      'criteria',
      [...catalogue.criteria, ...criteria.own],
      [
        ...Object.keys(priorities.rated),
        ...priorities.order.flat(),
        ...priorities.pairs.flatMap(({ one, other }) => [one, other]),
        ...priorities.tradeOffs.flatMap(({ one, other }) => [...Object.keys(one), ...Object.keys(other)]),
        ...criteria.on,
        ...criteria.off,
        ...ratings.map(({ criterion }) => criterion),
      ],
    ),
    sentence('framework', 'frameworks', frameworks, [
      ...Object.keys(alternatives.excluded),
      ...ratings.map(({ alternative }) => alternative),
    ]),
  ].flat();
}
