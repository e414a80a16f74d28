import type { Facts, FrameworkFacts, ProfileFacts } from '../catalogue/facts';
import { capabilities } from '../catalogue/facts/capabilities';
import { criteria } from '../catalogue/facts/criteria';
import { frameworkIds } from '../catalogue/facts/frameworkIds';
import { languages } from '../catalogue/facts/languages';
import { projectTypes } from '../catalogue/facts/projectTypes';
import { ratingModels } from '../catalogue/facts/ratingModels';
import { requirements } from '../catalogue/facts/requirements';
import { situations } from '../catalogue/facts/situations';
import type { EvidenceRecord } from '../scoring/rating/evidence';
import { fromFolders } from './frameworkFolders';

/** Everything that stands in src/catalogue. Vite finds the folders of the frameworks. */
export const shippedFacts: Facts = {
  criteria,
  projectTypes,
  situations,
  languages,
  requirements,
  capabilities,
  models: ratingModels,
  ...fromFolders(frameworkIds, {
    framework: import.meta.glob<FrameworkFacts>('../catalogue/frameworks/*/framework.ts', {
      eager: true,
      import: 'framework',
    }),
    profile: import.meta.glob<ProfileFacts>('../catalogue/frameworks/*/profile.ts', {
      eager: true,
      import: 'profile',
    }),
    evidence: import.meta.glob<readonly EvidenceRecord[]>('../catalogue/frameworks/*/evidence.ts', {
      eager: true,
      import: 'evidence',
    }),
  }),
};
