import type { Id } from '../../lib/id';
import type { Known } from '../known';
import type { Param } from '../params';
import { route } from '../route';

const serviceTypes = ({ projectTypes }: Known) =>
  projectTypes.flatMap(({ id, service }) => (service === undefined ? [] : [id]));

/** What a system is made of; left out for the usual services. */
const chosen: Param<readonly Id[] | undefined> = {
  key: 'for',
  initial: undefined,
  read: (text, known, report) => {
    const types = serviceTypes(known);
    const names = text.split(',').filter((name) => name !== '');
    for (const name of names) {
      if (!types.includes(name)) {
        report(`There is no service type called “${name}”; the others are chosen.`);
      }
    }
    return [...new Set(names)].filter((name) => types.includes(name));
  },
  write: (value) => value?.join(',') ?? null,
};

export const services = route({
  screen: 'services',
  path: '/services',
  parts: {},
  options: { services: chosen },
  title: () => 'One framework per service',
});
