import { type SuiteTitle, suiteTitles } from '../catalogue/evidenceTitles';
import { own } from '../lib/own';

/** What a benchmark suite is called and measures; its id stands for a name that is not known. */
export function suiteTitle(suite: string): SuiteTitle {
  return own<SuiteTitle>(suiteTitles, suite) ?? { name: suite, measures: '' };
}
