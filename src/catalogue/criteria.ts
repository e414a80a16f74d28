import type { CriterionId } from './ids';
import type { Criterion } from './types';

export const criterionById: Readonly<Record<CriterionId, Criterion>> = {
  performance: {
    id: 'performance',
    name: 'Performance',
    meaning:
      'How many requests a second one machine answers with it, taken from public benchmark suites; growth to more connections and machines counts under scalability.',
  },
  scalability: {
    id: 'scalability',
    name: 'Scalability',
    meaning:
      'How far an application can grow with its users: on one machine, across several, and in daily operation; raw speed is not counted again here.',
  },
  community: {
    id: 'community',
    name: 'Community support',
    meaning:
      'How many people use and develop it, and for how long a release gets free security fixes; a large community writes the tutorials and answers the questions.',
  },
  ease: {
    id: 'ease',
    name: 'Ease of use',
    meaning:
      'How little there is to learn before the first page works, and how much of the daily work the tools take over; whether your team knows the language is a criterion of its own.',
  },
  security: {
    id: 'security',
    name: 'Security',
    meaning:
      'How many of fourteen common protections come with it, from cross-site request forgery to secrets; the number of published advisories is shown but never rated.',
  },
  flexibility: {
    id: 'flexibility',
    name: 'Flexibility',
    meaning:
      'How freely database, template engine, server and language can be chosen, and which kinds of interface it serves.',
  },
  'project-fit': {
    id: 'project-fit',
    name: 'Project fit',
    meaning:
      'The share of your chosen project types for which the article or the documentation of the framework names it as a good choice.',
  },
  'team-fit': {
    id: 'team-fit',
    name: 'Team fit',
    meaning:
      'How well your team knows its language: well 10, some 5, not at all 0; the best language counts.',
  },
};

/** The six rated criteria, then the two that come from the answers: the order of every table and chart. */
export const criteria: readonly Criterion[] = Object.values(criterionById);
