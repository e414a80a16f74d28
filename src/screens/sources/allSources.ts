import { evidence } from '../../catalogue/evidence';
import { contextTitles, suiteTitles } from '../../catalogue/evidenceTitles';
import { loadProfiles } from '../../catalogue/profiles';
import { projectTypes } from '../../catalogue/projectTypes';
import { ratingModels } from '../../catalogue/ratingModels';
import type { Evidence, Profile } from '../../catalogue/types';
import type { Source } from '../../scoring/rating/evidence';
import { type Citation, type SourceRow, sourceRows } from './sourceRows';

/** Title of what is counted, by criterion and indicator or suite. */
const counted: ReadonlyMap<string, string> = new Map(
  ratingModels.flatMap(({ criterion, parts }) =>
    parts.flatMap((part): (readonly [string, string])[] =>
      'fit' in part
        ? Object.entries(suiteTitles).map(([id, { name }]) => [`${criterion}/${id}`, name])
        : part.indicators.map(({ id, title }) => [`${criterion}/${id}`, title]),
    ),
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

const isSource = (value: object): value is Source => 'title' in value && 'url' in value;

/** Every source within a value: profiles hold them at different depths. */
function sourcesIn(value: unknown): readonly Source[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isSource(value)) return [value];
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

function fromProfiles(profiles: readonly Profile[]): readonly Citation[] {
  return profiles.flatMap((profile) =>
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
export async function allSources(): Promise<readonly SourceRow[]> {
  return sourceRows([...fromEvidence(), ...fromFits(), ...fromProfiles(await loadProfiles())]);
}
