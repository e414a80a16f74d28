import { route } from '../route';
import { sourcesViewParams } from '../sourcesView';

export const sources = route({
  screen: 'sources',
  path: '/sources',
  parts: {},
  view: sourcesViewParams,
  title: () => 'All sources',
});
