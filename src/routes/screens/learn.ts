import { keysOf } from '../../lib/list';
import { partOf } from '../path';
import { route } from '../route';

/** What can be opened on the page to learn from: its sections, and each of the ten questions. */
export const topicNames = {
  'what-it-is': 'What a backend framework is',
  'why-it-matters': 'Why use one',
  criteria: 'The six criteria',
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

export type LearnTopic = keyof typeof topicNames;
export const learnTopics = keysOf(topicNames);

export const learn = route({
  screen: 'learn',
  path: '/learn/:topic?',
  parts: { topic: partOf(learnTopics) },
  title: ({ topic }) => (topic === undefined ? 'Learn' : topicNames[topic]),
});
