import type { LanguageId } from './ids';

/** What has to be installed and kept up to date to run a program of each language, as its frameworks use it. */
export const runtimeByLanguage: Readonly<Record<LanguageId, string>> = {
  javascript: 'Node.js',
  python: 'the Python interpreter',
  ruby: 'the Ruby interpreter',
  java: 'the Java virtual machine',
  php: 'the PHP interpreter',
  csharp: '.NET',
  elixir: 'the Erlang virtual machine',
};
