import type { Language } from '../catalogue';

/** TypeScript counts as JavaScript, Kotlin as Java and F# as C#: each pair shares its frameworks. */
export const languages: readonly Language[] = [
  { id: 'javascript', name: 'JavaScript or TypeScript', runtime: 'Node.js' },
  { id: 'python', name: 'Python', runtime: 'the Python interpreter' },
  { id: 'ruby', name: 'Ruby', runtime: 'the Ruby interpreter' },
  { id: 'java', name: 'Java or Kotlin', runtime: 'the Java virtual machine' },
  { id: 'php', name: 'PHP', runtime: 'the PHP interpreter' },
  { id: 'csharp', name: 'C#', runtime: '.NET' },
  { id: 'elixir', name: 'Elixir', runtime: 'the Erlang virtual machine' },
];
