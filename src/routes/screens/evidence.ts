import { nameOf } from '../known';
import { criterionPart, frameworkPart } from '../path';
import { route } from '../route';

export const evidence = route({
  screen: 'evidence',
  path: '/evidence/:framework/:criterion',
  parts: { framework: frameworkPart, criterion: criterionPart },
  title: ({ framework, criterion }, { frameworks, criteria }) =>
    `${nameOf(criteria, criterion)} of ${nameOf(frameworks, framework)}: the evidence`,
});
