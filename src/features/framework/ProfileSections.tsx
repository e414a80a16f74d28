import { use } from 'react';
import type { FrameworkId } from '../../data/ids';
import { loadProfile } from '../../data/profiles';
import type { Profile } from '../../data/types';
import { Facts } from './Facts';
import { FirstParty } from './FirstParty';
import styles from './FrameworkScreen.module.css';
import { Statements } from './Statements';

const loading = new Map<FrameworkId, Promise<Profile>>();

/** One promise per profile, as `use` needs; a failed one is forgotten, so that the next visit asks again. */
function profileOf(id: FrameworkId): Promise<Profile> {
  const known = loading.get(id);
  if (known) return known;
  const started = loadProfile(id);
  loading.set(id, started);
  started.catch(() => loading.delete(id));
  return started;
}

export function ProfileSections({ framework }: { readonly framework: FrameworkId }) {
  const profile = use(profileOf(framework));
  return (
    <>
      <p className={styles.overview}>{profile.overview}</p>
      <div className={styles.columns}>
        <Statements heading="Features" statements={profile.features} />
        <Statements heading="Advantages" statements={profile.advantages} />
        <Statements heading="Good for" statements={profile.idealUses} />
        <Statements heading="Limits" statements={profile.limits} />
        <Facts profile={profile} />
        <FirstParty profile={profile} />
      </div>
    </>
  );
}
