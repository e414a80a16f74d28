import type { Facts } from '../../catalogue/facts';

/** Says which framework leads nowhere, and which language no framework uses. */
export function problemsOfFrameworks({ frameworks, languages }: Facts): readonly string[] {
  const known = new Set(languages.map(({ id }) => id));
  const used = new Set(frameworks.map(({ language }) => language));
  return [
    ...frameworks
      .filter(({ language }) => !known.has(language))
      .map(
        ({ id, language }) => `The framework ${id} is written in ${language}, which is no known language.`,
      ),
    ...languages
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => `The language ${id} is asked for, but no framework uses it: remove it or add one.`),
    ...frameworks.flatMap(({ id, runsOn, language }) => {
      if (runsOn === undefined) return [];
      const runtime = frameworks.find((other) => other.id === runsOn);
      return runtime?.kind === 'runtime' && runtime.language === language
        ? []
        : `The framework ${id} runs on ${runsOn}, which is no runtime of its language.`;
    }),
  ];
}
