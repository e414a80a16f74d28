import { parseSync } from 'vite';

/**
 * A place in a file that names another file or a package.
 *
 * @typedef {object} Import
 * @property {string} target As written; what a template fills in stands as `*`.
 * @property {number} line From 1.
 * @property {'static' | 'lazy' | 'path'} kind `lazy` is `import()` of a value; `path` is text that reads like a
 *   path, as in `new URL`, `import.meta.glob` and style sheets.
 */

/**
 * All imports of a file, types included, and all text in it that leads to another file.
 *
 * @param {string} file Its name tells the language.
 * @param {string} text
 * @returns {Import[]}
 * @throws {Error} When the text cannot be parsed.
 */
export function importsOf(file, text) {
  return file.endsWith('.css') ? styleImports(text) : scriptImports(file, text);
}

/** @typedef {{ type: string, start: number, [key: string]: unknown }} Node */

/** Text that leads to another file when it stands alone: `./a`, `../a`, `/src/a`, and `!../a` of a glob. */
const pathLike = /^!?(?:\.{1,2}(?:\/|$)|\/src\/)/;

/**
 * @param {string} file
 * @param {string} text
 * @returns {Import[]}
 */
function scriptImports(file, text) {
  const { program, comments, errors } = parseSync(file, text);
  const [problem] = errors;
  if (problem) throw new Error(`${file} cannot be parsed: ${problem.message}`);
  /** @type {Import[]} */
  const found = [];
  const lineAt = lineCounter(text);
  /** @type {Set<unknown>} */
  const named = new Set();
  /** @type {(source: unknown, kind: Import['kind']) => void} */
  const add = (source, kind) => {
    if (!isNode(source)) return;
    named.add(source);
    found.push({ target: textOf(source) ?? '*', line: lineAt(source.start), kind });
  };
  visit(program, (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
      case 'TSImportType':
        return add(node.source, 'static');
      case 'ImportExpression':
        return add(node.source, 'lazy');
      case 'TSExternalModuleReference':
        return add(node.expression, 'static');
      case 'CallExpression': {
        const [first] = Array.isArray(node.arguments) ? node.arguments : [];
        if (isNamed(node.callee, 'require')) add(first, 'static');
        if (isGlob(node.callee)) for (const pattern of elements(first)) add(pattern, 'path');
        return;
      }
      default: {
        const path = named.has(node) ? undefined : textOf(node);
        if (path !== undefined && pathLike.test(path)) add(node, 'path');
      }
    }
  });
  for (const { value, start } of comments) {
    const [, path] = /^\/\s*<reference\s+(?:path|types)\s*=\s*["']([^"']+)["']/.exec(value) ?? [];
    if (path !== undefined) found.push({ target: path, line: lineAt(start), kind: 'static' });
  }
  return found.sort((one, other) => one.line - other.line);
}

/**
 * @param {unknown} value
 * @param {(node: Node) => void} look
 */
function visit(value, look) {
  if (Array.isArray(value)) for (const one of value) visit(one, look);
  if (!isNode(value)) return;
  look(value);
  for (const child of Object.values(value)) if (typeof child === 'object') visit(child, look);
}

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/**
 * @param {unknown} node
 * @param {string} name
 */
function isNamed(node, name) {
  return isNode(node) && node.type === 'Identifier' && node.name === name;
}

/**
 * Whether this is `import.meta.glob`.
 *
 * @param {unknown} node
 */
function isGlob(node) {
  return (
    isNode(node) &&
    node.type === 'MemberExpression' &&
    isNode(node.object) &&
    node.object.type === 'MetaProperty' &&
    isNamed(node.property, 'glob')
  );
}

/**
 * What an array holds; anything else is taken for its only element.
 *
 * @param {unknown} node
 * @returns {readonly unknown[]}
 */
function elements(node) {
  return isNode(node) && node.type === 'ArrayExpression' && Array.isArray(node.elements)
    ? node.elements
    : [node];
}

/**
 * @param {Node} node
 * @returns {string | undefined} Undefined when it is no text.
 */
function textOf(node) {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  return node.quasis.map((quasi) => quasi.value.cooked ?? quasi.value.raw).join('*');
}

/**
 * @param {string} text
 * @returns {Import[]}
 */
function styleImports(text) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const lineAt = lineCounter(code);
  const patterns = /** @type {const} */ ([
    ['static', /@import\s+(?:url\(\s*)?(["']?)([^"')\s;]+)\1/g],
    ['static', /\bfrom\s+(["'])([^"'\n]+)\1/g],
    ['path', /\burl\(\s*(["']?)([^"')\s]+)\1\s*\)/g],
  ]);
  return patterns.flatMap(([kind, pattern]) =>
    [...code.matchAll(pattern)].map(({ index, 2: target = '' }) => ({ target, line: lineAt(index), kind })),
  );
}

/**
 * @param {string} text
 * @returns {(offset: number) => number}
 */
function lineCounter(text) {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => ends.filter((end) => end < offset).length + 1;
}
