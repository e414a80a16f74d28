import { profileOf } from '../../src/build/levels';
import { derivedEvidenceOf } from '../../src/catalogue/derivation';
import type { Facts } from '../../src/catalogue/facts';
import type { Library } from '../../src/catalogue/library';
import { present, resource } from '../../src/lib/resource';

/** What loads later, of any facts and at once. */
export function libraryOf(facts: Facts): Library {
  const profiles = facts.profiles.map((profile) => profileOf(facts, profile));
  const made = new Map(profiles.map((profile) => [profile.framework, present(profile)]));
  return {
    models: present(facts.models),
    evidence: present(derivedEvidenceOf(facts.models, facts.evidence)),
    profile: (id) =>
      made.get(id) ?? resource(() => Promise.reject(new Error(`There is no profile of ${id}`))),
    profiles: present(profiles),
  };
}
