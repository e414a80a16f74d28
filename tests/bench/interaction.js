// How soon the results follow a weight on a slow machine: npm run bench:interaction.
import os from 'node:os';
import { chromium } from 'playwright';
import { launchOptions } from '../tools/browser.js';
import { serveBuiltApp } from './builtApp.js';

const SLOWDOWN = 4;
/**
 * In milliseconds, for the median: on a shared machine single moves are late for reasons that are not the app's. The
 * ranking itself has to be in the first frame, every time.
 */
const CHARTS_BAR = 100;
/** A move is over when everything has followed and nothing changed for so long, or after the longest wait; in milliseconds. */
const QUIET = 250;
const LONGEST_WAIT = 5000;
/** Everything beside the ranking that shows scores, weights, the leaders or chances. */
const followers = ['Top three', 'Compare', 'Table', 'How sure'];
/** Follows in a pass of its own and has no bar. */
const later = 'How sure';
/** From 5 up to the end of the scale, down to the other end and back to 5. */
const keys = [
  ...Array(5).fill('ArrowRight'),
  ...Array(10).fill('ArrowLeft'),
  ...Array(10).fill('ArrowRight'),
];

/**
 * What one key press led to; times in milliseconds since the browser got the key.
 *
 * @typedef {object} Move
 * @property {number} painted When the first frame after it was drawn.
 * @property {boolean} sameFrame Whether that frame already had the new ranking.
 * @property {Record<string, number>} followed When each other region was drawn with its last change.
 */

/**
 * @typedef {object} Recorder
 * @property {Move[]} moves
 * @property {() => boolean} over Whether the last move is.
 */

/** @typedef {typeof window & { recorder: Recorder }} Recording */

/**
 * Runs in the page: watches keys, the ranking and the other regions.
 *
 * @param {{ followers: readonly string[], quiet: number, longestWait: number }} options
 */
function record({ followers, quiet, longestWait }) {
  /** @param {string} name */
  const region = (name) => {
    const found = document.querySelector(`section[aria-label="${name}"]`);
    if (found === null) throw new Error(`The results have no region ${name}.`);
    return found;
  };
  const bars = region('Ranking').getElementsByTagName('button');
  const scores = () => [...bars].map((bar) => bar.ariaLabel).join();
  /** @type {Move[]} */
  const moves = [];
  let start = 0;
  let lastChange = 0;
  let shown = scores();

  /** @param {(now: number) => void} then */
  const afterPaint = (then) => {
    // A message that is posted while a frame is made arrives when the frame has been made.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        lastChange = performance.now();
        then(lastChange);
      };
      port2.postMessage(null);
    });
  };
  window.addEventListener('keydown', ({ timeStamp }) => (start = timeStamp), true);
  window.addEventListener(
    'input',
    () => {
      /** @type {Move} */
      const move = { painted: 0, sameFrame: false, followed: {} };
      moves.push(move);
      lastChange = performance.now();
      requestAnimationFrame(() => {
        move.sameFrame = scores() !== shown;
        shown = scores();
      });
      const since = start;
      afterPaint((now) => (move.painted = now - since));
    },
    true,
  );
  for (const name of followers) {
    const observer = new MutationObserver(() => {
      const move = moves.at(-1);
      const since = start;
      if (move) afterPaint((now) => (move.followed[name] = now - since));
    });
    observer.observe(region(name), { subtree: true, childList: true, characterData: true, attributes: true });
  }
  const over = () => {
    const followed = followers.every((name) => name in (moves.at(-1)?.followed ?? {}));
    const now = performance.now();
    return now - start > longestWait || (followed && now - lastChange > quiet);
  };
  Object.assign(window, { recorder: { moves, over } });
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param {readonly number[]} values */
function summary(values) {
  return `median ${median(values).toFixed(0)} ms, worst ${Math.max(...values).toFixed(0)} ms`;
}

/**
 * The least that a page can do with a move: one text in each region. What it takes is the machine's and the browser's
 * share of every figure, and grows with them when the machine is busy.
 */
const barePage = `<!doctype html><title>Bare</title>
<input type="range" min="0" max="10" value="5" aria-label="Importance of security">
<section aria-label="Ranking"><button aria-label="5"></button></section>
${followers.map((name) => `<section aria-label="${name}"><p>5</p></section>`).join('')}
<script>
  document.querySelector('input').addEventListener('input', ({ target }) => {
    document.querySelector('button').ariaLabel = target.value;
    for (const text of document.querySelectorAll('p')) text.textContent = target.value;
  });
</script>`;

/**
 * @param {import('playwright').Page} page Has the slider and all regions.
 * @returns {Promise<Move[]>}
 */
async function moveThrough(page) {
  await page.evaluate(record, { followers, quiet: QUIET, longestWait: LONGEST_WAIT });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.getByRole('slider', { name: 'Importance of security' }).focus();
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForFunction(() => /** @type {Recording} */ (window).recorder.over(), undefined, {
      polling: 50,
    });
  }
  const moves = await page.evaluate(() => /** @type {Recording} */ (window).recorder.moves);
  if (moves.length !== keys.length) throw new Error(`${keys.length} keys led to ${moves.length} moves.`);
  return moves;
}

// A busy machine makes every figure worse, so it is told with them.
const [load = 0] = os.loadavg();
const app = await serveBuiltApp();
const browser = await chromium.launch(launchOptions());
try {
  const bare = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await bare.setContent(barePage);
  const floor = (await moveThrough(bare)).map(({ painted }) => painted);
  await bare.close();

  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${app.url}#/results?compare=aspnet-core,django,nodejs,phoenix`);
  await page
    .getByRole('img', { name: /^Ratings of/ })
    .nth(4)
    .waitFor();
  await page.waitForLoadState('networkidle');
  const moves = await moveThrough(page);

  console.log(
    `${moves.length} moves of one importance by arrow keys, processor slowed ${SLOWDOWN} times, Chromium ${browser.version()} on ${os.cpus().length} cores with a load of ${load.toFixed(1)} before`,
  );
  console.log(`A bare page: ${summary(floor)}`);
  const same = moves.filter(({ sameFrame }) => sameFrame).length;
  const painted = moves.map(({ painted }) => painted);
  console.log(
    `Next frame: ${summary(painted)}, ${(median(painted) / median(floor)).toFixed(1)} times the bare page; the new ranking is in ${same} of ${moves.length}`,
  );
  if (same < moves.length) process.exitCode = 1;
  for (const name of followers) {
    const times = moves.flatMap(({ followed }) => followed[name] ?? []);
    const late = name !== later && !(median(times) <= CHARTS_BAR);
    if (late) process.exitCode = 1;
    const bar = name === later ? 'no bar' : `the bar is ${CHARTS_BAR} ms${late ? ': TOO LATE' : ''}`;
    console.log(`${name}: ${summary(times)} in ${times.length} moves that changed it, ${bar}`);
  }
} finally {
  await browser.close();
  await app.close();
}
