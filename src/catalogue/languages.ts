import type { LanguageId } from './ids';
import type { Language } from './types';

/** TypeScript counts as JavaScript, Kotlin as Java and F# as C#: each pair shares its frameworks. */
export const languageById: Readonly<Record<LanguageId, Language>> = {
  javascript: { id: 'javascript', name: 'JavaScript or TypeScript' },
  python: { id: 'python', name: 'Python' },
  ruby: { id: 'ruby', name: 'Ruby' },
  java: { id: 'java', name: 'Java or Kotlin' },
  php: { id: 'php', name: 'PHP' },
  csharp: { id: 'csharp', name: 'C#' },
  elixir: { id: 'elixir', name: 'Elixir' },
};

export const languages: readonly Language[] = Object.values(languageById);
