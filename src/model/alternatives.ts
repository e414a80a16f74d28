import { weakMapMemoize } from 'reselect';
import type { Catalogue, Framework } from '../catalogue/catalogue';
import type { Decision } from '../decision/decision';

/** What can be chosen: a framework of the catalogue, or one of the person's own. Both look alike. */
export interface Alternative extends Framework {
  readonly languageName: string;
  /** "runtime", or "micro-framework on Node.js". */
  readonly kindName: string;
  /** Whether it is the person's own. */
  readonly own: boolean;
}

/** Those of the catalogue in its order, then the person's own. */
export const alternativesOf = weakMapMemoize(allAlternatives);

function allAlternatives(catalogue: Catalogue, { own }: Decision['alternatives']): readonly Alternative[] {
  const languageName = (language: string) =>
    catalogue.languages.find(({ id }) => id === language)?.name ?? language;
  const alternative = (framework: Framework, isOwn: boolean): Alternative => {
    const runtime = catalogue.frameworks.find(({ id }) => id === framework.runsOn);
    return {
      ...framework,
      languageName: languageName(framework.language),
      kindName: runtime ? `${framework.kind} on ${runtime.name}` : framework.kind,
      own: isOwn,
    };
  };
  return [
    ...catalogue.frameworks.map((framework) => alternative(framework, false)),
    ...own.map(({ id, name, kind, language }) => alternative({ id, name, kind, language }, true)),
  ];
}
