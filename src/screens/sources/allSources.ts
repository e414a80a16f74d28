import type { Catalogue } from '../../catalogue/catalogue';
import { contextTitles } from '../../catalogue/evidenceTitles';
import type { Facts, Profile } from '../../catalogue/facts';
import type { Id } from '../../lib/id';
import { own } from '../../lib/own';
import { suiteTitle } from '../../parts/suiteTitle';
import type { Source } from '../../scoring/rating/evidence';
import { inputsOf } from '../../scoring/rating/inputs';
import { type Citation, type SourceRow, sourceRows } from './sourceRows';

/** What beside the catalogue cites sources, and how it calls what they support. */
export interface Citing extends Pick<Facts, 'models' | 'evidence'> {
  readonly profiles: readonly Profile[];
}

/** Title of what is counted, by criterion and indicator or suite. */
function countedTitles(models: Facts['models']): ReadonlyMap<string, string> {
  return new Map(
    models.flatMap(({ criterion, parts }) =>
      parts
        .flatMap(inputsOf)
        .map((input) => [
          `${criterion}/${input.id}`,
          input.kind === 'suite' ? suiteTitle(input.id).name : input.title,
        ]),
    ),
  );
}

/** A citation as its facts hold it; null stands for a page about the framework itself. */
interface Cited extends Omit<Citation, 'framework' | 'page'> {
  readonly framework: Id;
  readonly criterion: Id | null;
}

function fromEvidence({ models, evidence }: Citing): readonly Cited[] {
  const counted = countedTitles(models);
  const titleOf = (criterion: Id, indicator: Id) => {
    const context = own(contextTitles, criterion) ?? {};
    return counted.get(`${criterion}/${indicator}`) ?? own(context, indicator) ?? indicator;
  };
  return evidence.flatMap((record): readonly Cited[] => {
    if (record.status === 'gap') return [];
    const { framework, criterion, indicator, source, date, checked, obtained } = record;
    const supports = { framework, criterion, what: titleOf(criterion, indicator) };
    return [{ ...supports, source, checked, obtained, ...(date !== undefined && { date }) }];
  });
}

function fromProjectTypes({ projectTypes, criteria }: Catalogue): readonly Cited[] {
  const criterion = criteria.find(({ from }) => from === 'project-types');
  if (criterion === undefined) return [];
  return projectTypes.flatMap(({ name, fits }) =>
    fits.flatMap(({ framework, origin }): readonly Cited[] =>
      origin.from === 'article'
        ? []
        : [{ framework, criterion: criterion.id, what: name, source: origin.source }],
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

function fromProfiles(profiles: readonly Profile[]): readonly Cited[] {
  return profiles.flatMap((profile) =>
    Object.entries(profile).flatMap(([key, value]) =>
      sourcesIn(value).map(
        (source): Cited => ({
          framework: profile.framework,
          criterion: null,
          what: sections[key as keyof Profile] ?? 'Facts',
          source,
        }),
      ),
    ),
  );
}

/** Everything that the app cites about what a catalogue knows, by source. */
export function allSources(catalogue: Catalogue, citing: Citing): readonly SourceRow[] {
  const { frameworks, criteria } = catalogue;
  const cited = [...fromEvidence(citing), ...fromProjectTypes(catalogue), ...fromProfiles(citing.profiles)];
  return sourceRows(
    cited.flatMap(({ framework: frameworkId, criterion, ...rest }): readonly Citation[] => {
      const framework = frameworks.find(({ id }) => id === frameworkId);
      const page = criterion === null ? 'profile' : criteria.find(({ id }) => id === criterion);
      return framework === undefined || page === undefined ? [] : [{ ...rest, framework, page }];
    }),
  );
}
