import type { CriterionFacts } from '../facts';

/**
 * The order of every table and chart: what is rated from evidence first, then what comes from the answers. The ids
 * appear in addresses and stored decisions: never reuse or rename one.
 */
export const criteria: readonly CriterionFacts[] = [
  {
    id: 'performance',
    name: 'Performance',
    meaning:
      'How many requests a second one machine answers with it, taken from public benchmark suites; growth to more connections and machines counts under scalability.',
    from: 'evidence',
    tone: 1,
    importance: 5,
    since: '2026-11-23',
  },
  {
    id: 'scalability',
    name: 'Scalability',
    meaning:
      'How far an application can grow with its users: on one machine, across several, and in daily operation; raw speed is not counted again here.',
    from: 'evidence',
    tone: 2,
    importance: 5,
    since: '2026-11-23',
    figure: 'full marks on {has} of {of} means of growth',
  },
  {
    id: 'community',
    name: 'Community support',
    meaning:
      'How many people use and develop it, and for how long a release gets free security fixes; a large community writes the tutorials and answers the questions.',
    from: 'evidence',
    tone: 3,
    importance: 5,
    since: '2026-11-23',
    figure: '{stars} stars on GitHub',
  },
  {
    id: 'ease',
    name: 'Ease of use',
    meaning:
      'How little there is to learn before the first page works, and how much of the daily work the tools take over; whether your team knows the language is a criterion of its own.',
    from: 'evidence',
    tone: 4,
    importance: 5,
    since: '2026-11-23',
    figure: 'first page in {hello-world-lines} lines, language used by {language-used} % of developers',
  },
  {
    id: 'security',
    name: 'Security',
    meaning:
      'How many of fourteen common protections come with it, from cross-site request forgery to secrets; the number of published advisories is shown but never rated.',
    from: 'evidence',
    tone: 5,
    importance: 5,
    since: '2026-11-23',
    figure: '{has} of {of} protections included',
  },
  {
    id: 'flexibility',
    name: 'Flexibility',
    meaning:
      'How freely database, template engine, server and language can be chosen, and which kinds of interface it serves.',
    from: 'evidence',
    tone: 6,
    importance: 5,
    since: '2026-11-23',
    figure: '{has} of {of} choices and interfaces open',
  },
  {
    id: 'project-fit',
    name: 'Project fit',
    meaning:
      'The share of your chosen project types for which the article or the documentation of the framework names it as a good choice.',
    from: 'project-types',
    tone: 7,
    importance: 8,
    since: '2026-11-23',
  },
  {
    id: 'team-fit',
    name: 'Team fit',
    meaning:
      'How well your team knows its language: well 10, some 5, not at all 0; the best language counts.',
    from: 'languages',
    tone: 8,
    importance: 10,
    since: '2026-11-23',
  },
];
