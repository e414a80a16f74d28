import { criterion } from './screens/criterion';
import { evidence } from './screens/evidence';
import { framework } from './screens/framework';
import { learn } from './screens/learn';
import { questions } from './screens/questions';
import { results } from './screens/results';
import { services } from './screens/services';
import { sources } from './screens/sources';
import { start } from './screens/start';

/** Every screen with an address, by its name. */
export const routes = {
  start,
  ...questions,
  results,
  framework,
  evidence,
  criterion,
  learn,
  services,
  sources,
};
