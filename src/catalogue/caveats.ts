import type { Id } from '../lib/id';
import type { PartialDate, Source } from '../scoring/rating/evidence';
import { theBenchmarker } from './facts/sharedSources';

/** Something to know beside a rating that no single record says. */
export interface Caveat {
  readonly text: string;
  /** Only beside the rating of this framework; beside all of them otherwise. */
  readonly framework?: Id;
  readonly source?: Source;
  readonly date?: PartialDate;
}

export const caveats: Readonly<Record<Id, readonly Caveat[]>> = {
  performance: [
    {
      framework: 'laravel',
      text: 'Laravel is rated as it runs under php-fpm, which starts anew with every request. Under a worker that stays in memory (Octane, Laravel-S) it measured 3 to 4.7 times faster; the-benchmarker has 37,340 requests a second for Laravel-S against 7,886.',
      source: theBenchmarker,
      date: '2025-04-07',
    },
    {
      text: 'The TechEmpower benchmarks were ended in March 2026, so that Round 23 is their last and its figures will not be renewed.',
      source: {
        title:
          'TechEmpower/FrameworkBenchmarks issue #10932: Sunsetting the TechEmpower Framework Benchmarks',
        url: 'https://github.com/TechEmpower/FrameworkBenchmarks/issues/10932',
      },
      date: '2026-03-24',
    },
    {
      text: 'The suites ran on different machines with different programs: frameworks whose intervals overlap form a tier, and the order inside a tier is not supported by the data.',
    },
  ],
};
