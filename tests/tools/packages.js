/**
 * An entry of a lock file, as far as it matters here.
 *
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * package-lock.json, or the copy that npm keeps of it in node_modules.
 *
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

/**
 * @typedef {object} Machine
 * @property {string} platform As in process.platform.
 * @property {string} arch As in process.arch.
 * @property {boolean} musl Whether the C library is musl rather than glibc; false outside Linux.
 */

/**
 * @param {string} version The running Node, as in process.version.
 * @param {string} range As in package.json's engines: `>=` and a version.
 * @returns {string | undefined} A sentence when that Node is too old.
 */
export function nodeProblem(version, range) {
  const least = range.replace(/^>=\s*/, '');
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return undefined;
  return `Node ${least} or newer is needed; this is ${version}. Install a newer one and run the command again.`;
}

/**
 * Compares contents, not file times: a fresh clone or a switch of branches leaves times without meaning.
 *
 * @param {Entry} manifest package.json
 * @param {Lock | undefined} lock package-lock.json
 * @param {Lock | undefined} held node_modules/.package-lock.json
 * @returns {string | undefined} Why packages must be installed; undefined when all are there.
 */
export function whyInstall(manifest, lock, held) {
  if (!held) return 'none are installed';
  if (!lock || !sameWishes(manifest, lock.packages[''] ?? {})) return 'package.json has changed';
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const entry = held.packages[path];
    // npm leaves out what is optional and made for another system.
    if (!entry && (wanted.optional || wanted.devOptional)) continue;
    if (entry?.version !== wanted.version || entry?.integrity !== wanted.integrity) {
      return `${packageName(path)} ${wanted.version} is missing`;
    }
  }
  return undefined;
}

/**
 * Packages that hold the native code of an installed one for this machine and are not there. npm 10 leaves
 * them out when the lock file was written on another system (https://github.com/npm/cli/issues/4828).
 *
 * @param {Lock} held node_modules/.package-lock.json
 * @param {Machine} machine
 * @returns {string[]} Each as `name@version`.
 */
export function missingNativePackages(held, { platform, arch, musl }) {
  const native = new RegExp(`-${platform}-${arch}(?:-(gnu|msvc|musl))?$`);
  /** @type {string[]} */
  const missing = [];
  for (const [path, { optionalDependencies = {} }] of Object.entries(held.packages)) {
    const candidates = Object.entries(optionalDependencies).filter(([name]) => native.test(name));
    const present = candidates.some(
      ([name]) => held.packages[`node_modules/${name}`] ?? held.packages[`${path}/node_modules/${name}`],
    );
    if (present) continue;
    const forMusl = candidates.filter(([name]) => name.endsWith('-musl'));
    const others = candidates.filter(([name]) => !name.endsWith('-musl'));
    const [chosen] = musl && forMusl.length > 0 ? forMusl : others;
    if (chosen) missing.push(chosen.join('@'));
  }
  return missing;
}

/** @param {string} path Of a lock file's entry. */
function packageName(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * @param {Entry} manifest
 * @param {Entry} root What the lock file says was in package.json.
 */
function sameWishes(manifest, root) {
  return /** @type {const} */ (['dependencies', 'devDependencies', 'optionalDependencies']).every((kind) => {
    const wishes = Object.entries(manifest[kind] ?? {});
    const known = root[kind] ?? {};
    return (
      wishes.length === Object.keys(known).length && wishes.every(([name, range]) => known[name] === range)
    );
  });
}
