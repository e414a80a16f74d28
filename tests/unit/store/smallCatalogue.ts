import type { Catalogue, Criterion } from '../../../src/catalogue/catalogue';

const criterion = (id: string, name: string, since = '2026-11-22'): Criterion => ({
  id,
  name,
  meaning: '',
  from: 'evidence',
  tone: 1,
  importance: 5,
  since,
});

/** What the store needs of a catalogue: a version, and names. */
export const smallCatalogue: Catalogue = {
  version: '2026-11-23',
  frameworks: [],
  criteria: [criterion('ease', 'Ease of use'), criterion('security', 'Security')],
  projectTypes: [],
  situations: [],
  languages: [{ id: 'php', name: 'PHP', runtime: 'PHP' }],
  requirements: [{ id: 'orm', name: 'ORM', meaning: '' }],
  ratings: {},
  checks: {},
  figures: {},
};

/** The same a month later, with one criterion more. */
export const laterCatalogue: Catalogue = {
  ...smallCatalogue,
  version: '2026-12-23',
  criteria: [...smallCatalogue.criteria, criterion('docs', 'Documentation', '2026-12-23')],
};
