import { ratedCriteria } from '../../catalogue/catalogue';
import { keysOf } from '../../lib/list';
import { inWords } from '../../lib/numbers';
import type { Known } from '../known';
import { partOf } from '../path';
import { route } from '../route';

/** What can be opened on the page to learn from: its sections, and each of the ten questions. */
const names = {
  'what-it-is': 'What a backend framework is',
  'why-it-matters': 'Why use one',
  criteria: ({ criteria }: Known) => `The ${inWords(ratedCriteria(criteria).length)} criteria`,
  'how-to-choose': 'How to choose',
  scoring: 'How the scores come about',
  fastest: 'Which framework is the fastest?',
  easiest: 'Which framework is the easiest to learn?',
  'large-applications': 'Which framework suits large applications best?',
  startups: 'Which framework suits startups best?',
  'most-secure': 'Which framework is the most secure?',
  'several-together': 'Can several frameworks be used together?',
  'real-time': 'Which framework suits real-time applications best?',
} as const;

export type LearnTopic = keyof typeof names;
export const learnTopics = keysOf(names);

/** The heading of a topic. */
export function topicName(topic: LearnTopic, known: Known): string {
  const name = names[topic];
  return typeof name === 'string' ? name : name(known);
}

export const learn = route({
  screen: 'learn',
  path: '/learn/:topic?',
  parts: { topic: partOf(learnTopics) },
  title: ({ topic }, known) => (topic === undefined ? 'Learn' : topicName(topic, known)),
});
