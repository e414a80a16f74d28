import { inWords } from '../../lib/numbers';
import type { Address } from '../../routes/address';
import { writeAddress } from '../../routes/codec';
import { resultsAddress } from '../../routes/wizard';
import { useCatalogue } from '../../store/StoreContext';
import styles from './HowToChoose.module.css';
import { TwoViews } from './TwoViews';

interface Step {
  readonly address: Address;
  /** The part of the text that leads there. */
  readonly link: string;
  readonly text: string;
}

/** @param all How many frameworks there are: "ten". */
const stepsAmong = (all: string): readonly Step[] => [
  {
    address: { screen: 'project' },
    link: 'Name what you are building.',
    text: 'A shop, an API and a chat ask for different strengths. The type of project suggests how much each criterion should count.',
  },
  {
    address: { screen: 'team' },
    link: 'Say what the team knows.',
    text: 'A language that everybody writes well can outweigh a better rating in one that all would have to learn.',
  },
  {
    address: { screen: 'must-haves' },
    link: 'Settle what it cannot do without.',
    text: 'A must-have rules frameworks out, whatever else they are good at. Keep the list short.',
  },
  {
    address: { screen: 'priorities' },
    link: 'Weigh performance, scalability and the rest.',
    text: `Look at the worst and the best in plain figures first: where all ${all} are good enough, a criterion need not count for much.`,
  },
  {
    address: resultsAddress,
    link: 'Read the ranking with its margin.',
    text: 'A lead of a point or two can turn with one importance. See what the first two differ in, and which of it matters to you.',
  },
];

/** The way through the decision, one step per question of the wizard. */
export function HowToChoose() {
  const { frameworks } = useCatalogue();
  return (
    <TwoViews topic="how-to-choose">
      <p>
        The same points, in an order in which each step makes the next one easier. The wizard goes through
        them in about two minutes.
      </p>
      <ol className={styles.steps}>
        {stepsAmong(inWords(frameworks.length)).map(({ address, link, text }) => (
          <li key={link}>
            <a href={writeAddress(address)}>{link}</a> {text}
          </li>
        ))}
        <li>
          Build one small, real part with each of the first two. A day or two of that tells you what no table
          can, and then decide.
        </li>
      </ol>
    </TwoViews>
  );
}
