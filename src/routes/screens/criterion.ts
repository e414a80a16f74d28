import { nameOf } from '../known';
import { criterionPart } from '../path';
import { route } from '../route';

export const criterion = route({
  screen: 'criterion',
  path: '/criterion/:criterion',
  parts: { criterion: criterionPart },
  title: ({ criterion: id }, { criteria }) => nameOf(criteria, id),
});
