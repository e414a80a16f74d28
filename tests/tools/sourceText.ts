import path from 'node:path';
import type { ImportTable } from './importTable';

/**
 * Relative paths anywhere in a file's text that lead to a folder which the import table does not allow: also
 * in template strings, `import('...').Type`, `import.meta.glob`, `new URL` and style sheets, where the linter
 * sees none, and through detours that its patterns miss.
 *
 * @param file Relative to src, with forward slashes.
 * @returns The paths as written.
 */
export function strayPaths(file: string, text: string, table: ImportTable): string[] {
  const own = owner(file);
  const allowed = table.get(own.split('/', 1)[0] as string);
  // Files directly in src, such as main.tsx, put everything together.
  if (!allowed) return [];
  const paths = [...text.matchAll(/['"`](\.{1,2}\/[^'"`\n]*|\/src\/[^'"`\n]*)/g)].map(
    ([, found]) => found as string,
  );
  return paths.filter((found) => {
    const target = found.startsWith('/src/')
      ? found.slice(5)
      : path.posix.join(path.posix.dirname(file), found);
    const folder = owner(target);
    return (
      folder !== own &&
      !(own === 'app' ? folder.split('/', 1) : [folder]).some((one) => allowed.includes(one))
    );
  });
}

/** `features/x` for a file of a feature, else the folder directly under src. */
function owner(file: string): string {
  const [folder = '', feature = ''] = file.split('/');
  return folder === 'features' ? `${folder}/${feature}` : folder;
}

const impure = [
  /\bMath\s*(?:\[|(?:\?\.|\.)\s*random\b)/g,
  /=\s*Math\s*[;,\n)]/g,
  /\bglobalThis\b/g,
  /\bnew\s+Date\b/g,
  /\bDate\s*(?:\?\.|[.([])/g,
  /\bimport\s*\.\s*meta\b/g,
  /\beval\s*\(/g,
  /\bFunction\s*\(/g,
  // What these print depends on the language and time zone of the machine.
  /\bIntl\b/g,
  /\btoLocale\w*/g,
];

const commentOrText = /`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/.*|\/\*[\s\S]*?\*\//g;

/**
 * Randomness, clock, page, build and locale in the text of a file that must be pure. Comments and quoted text
 * are left out; template strings are not, for they hold code.
 */
export function impurities(text: string): string[] {
  const code = text.replace(commentOrText, (found) => (found.startsWith('`') ? found : ''));
  return impure.flatMap((pattern) => code.match(pattern) ?? []).map((found) => found.trim());
}
