import { nameOf } from '../known';
import { frameworkPart } from '../path';
import { route } from '../route';

export const framework = route({
  screen: 'framework',
  path: '/framework/:framework',
  parts: { framework: frameworkPart },
  title: ({ framework: id }, { frameworks }) => nameOf(frameworks, id),
});
