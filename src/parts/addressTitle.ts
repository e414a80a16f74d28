import { criterionById } from '../catalogue/criteria';
import { frameworkById } from '../catalogue/frameworks';
import type { Address, LearnTopic } from '../routes/address';
import { stepNames } from './stepNames';

const topicNames: Readonly<Record<LearnTopic, string>> = {
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
};

/** What the page at an address is called in a link. */
export function addressTitle(address: Address): string {
  switch (address.screen) {
    case 'start':
      return 'Start';
    case 'results':
      return 'Results';
    case 'framework':
      return frameworkById[address.framework].name;
    case 'evidence':
      return `${criterionById[address.criterion].name} of ${frameworkById[address.framework].name}: the evidence`;
    case 'criterion':
      return criterionById[address.criterion].name;
    case 'learn':
      return address.topic ? topicNames[address.topic] : 'Learn';
    case 'services':
      return 'One framework per service';
    case 'sources':
      return 'All sources';
    case 'not-found':
      return address.path;
    default:
      return stepNames[address.screen];
  }
}
