import type { Known } from '../../../src/routes/known';

const named = (id: string, name: string) => ({ id, name });

/** Eleven frameworks, of which two are somebody's own, and a criterion of their own. */
export const known: Known = {
  frameworks: [
    ...['django', 'rails', 'flask', 'koa', 'phoenix', 'laravel', 'express', 'nodejs', 'spring-boot'].map(
      (id) => named(id, id.toUpperCase()),
    ),
    named('own-k3J_x9', 'FastAPI'),
    // No id like this one is made at present; a path still has to hold it.
    named('50% off/#?', 'Half price'),
  ],
  criteria: [
    { ...named('security', 'Security'), from: 'evidence' },
    { ...named('ease', 'Ease of use'), from: 'evidence' },
    { ...named('performance', 'Performance'), from: 'evidence' },
    { ...named('own-7', 'Price of hosting'), from: 'own' },
  ],
  languages: [{ id: 'python' }, { id: 'ruby' }, { id: 'own-go' }],
  projectTypes: [
    { id: 'rest-api', service: 'usual' },
    { id: 'enterprise' },
    { id: 'real-time', service: 'usual' },
    { id: 'cms', service: 'possible' },
  ],
};

export const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
