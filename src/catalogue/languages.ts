import { languages as facts } from './facts/languages';
import type { LanguageId } from './ids';
import type { Language } from './types';

export const languages = facts as readonly Language[];
export const languageById = Object.fromEntries(languages.map((one) => [one.id, one])) as Readonly<
  Record<LanguageId, Language>
>;
