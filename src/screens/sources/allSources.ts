import { evidence } from '../../catalogue/evidence';
import { contextTitles, type SuiteId, suiteTitles } from '../../catalogue/evidenceTitles';
import { allProfiles } from '../../catalogue/profiles/all';
import { projectTypes } from '../../catalogue/projectTypes';
import { ratingModels } from '../../catalogue/ratingModels';
import type { Evidence, Profile } from '../../catalogue/types';
import type { Source } from '../../scoring/rating/evidence';
import { inputsOf } from '../../scoring/rating/inputs';
import { type Citation, sourceRows } from './sourceRows';

/** Title of what is counted, by criterion and indicator or suite. */
const counted: ReadonlyMap<string, string> = new Map(
  ratingModels.flatMap(({ criterion, parts }) =>
    parts
      .flatMap(inputsOf)
      .map((input) => [
        `${criterion}/${input.id}`,
        input.kind === 'suite' ? suiteTitles[input.id as SuiteId].name : input.title,
      ]),
  ),
);

function titleOf({ criterion, indicator }: Evidence): string {
  return counted.get(`${criterion}/${indicator}`) ?? contextTitles[criterion][indicator] ?? indicator;
}

function fromEvidence(): readonly Citation[] {
  return evidence.flatMap((record) => {
    if (record.status === 'gap') return [];
    const { framework, criterion, source, date, checked, obtained } = record;
    const supports = { framework, page: criterion, what: titleOf(record) };
    return [{ ...supports, source, checked, obtained, ...(date !== undefined && { date }) }];
  });
}

function fromFits(): readonly Citation[] {
  return projectTypes.flatMap(({ name, fits }) =>
    fits.flatMap(({ framework, origin }): readonly Citation[] =>
      origin.from === 'article'
        ? []
        : [{ framework, page: 'project-fit', what: name, source: origin.source }],
    ),
  );
}

/** Every source within a value: profiles hold them at different depths. */
function sourcesIn(value: unknown): readonly Source[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value) return [value.source as Source];
  return Object.values(value).flatMap(sourcesIn);
}

const sections: Readonly<Partial<Record<keyof Profile, string>>> = {
  features: 'Features',
  advantages: 'Advantages',
  idealUses: 'Good for',
  limits: 'Limits',
  firstParty: 'What comes with it',
  notableUsers: 'Users',
};

function fromProfiles(): readonly Citation[] {
  return allProfiles.flatMap((profile) =>
    Object.entries(profile).flatMap(([key, value]) =>
      sourcesIn(value).map(
        (source): Citation => ({
          framework: profile.framework,
          page: 'profile',
          what: sections[key as keyof Profile] ?? 'Facts',
          source,
        }),
      ),
    ),
  );
}

/** Whatever the app cites, by source. */
export const allSources = sourceRows([...fromEvidence(), ...fromFits(), ...fromProfiles()]);
