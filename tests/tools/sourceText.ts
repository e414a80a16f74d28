const impure = [
  /\bMath\s*(?:\[|(?:\?\.|\.)\s*random\b)/g,
  /=\s*Math\s*[;,\n)]/g,
  /\bglobalThis\b/g,
  /\bnew\s+Date\b/g,
  /\bDate\s*(?:\?\.|[.([])/g,
  /\bimport\s*\.\s*meta\b(?!\s*\.\s*glob\b)/g,
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
