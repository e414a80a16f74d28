import type { Catalogue } from '../catalogue/catalogue';
import { nameOf } from '../lib/lookup';
import type { Address, LearnTopic } from '../routes/address';
import { stepNames } from './stepNames';

const topicNames: Readonly<Record<LearnTopic, string>> = {
  'what-it-is': 'What a backend framework is',
  'why-it-matters': 'Why use one',
  criteria: 'The criteria',
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
export function addressTitle(
  address: Address,
  { frameworks, criteria }: Pick<Catalogue, 'frameworks' | 'criteria'>,
): string {
  switch (address.screen) {
    case 'start':
      return 'Start';
    case 'results':
      return 'Results';
    case 'framework':
      return nameOf(frameworks, address.framework);
    case 'evidence':
      return `${nameOf(criteria, address.criterion)} of ${nameOf(frameworks, address.framework)}: the evidence`;
    case 'criterion':
      return nameOf(criteria, address.criterion);
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
