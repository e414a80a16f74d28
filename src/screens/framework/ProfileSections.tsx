import { use } from 'react';
import { loadProfile } from '../../catalogue/profiles';
import type { Profile, Statement } from '../../catalogue/types';
import type { Id } from '../../lib/id';
import { Facts } from './Facts';
import { FirstParty } from './FirstParty';
import styles from './FrameworkScreen.module.css';
import { Statements } from './Statements';
import { Support } from './Support';

const loading = new Map<Id, Promise<Profile>>();

/** One promise per profile. One that failed stays, or `use` would ask for ever; reloading the page asks again. */
function profileOf(id: Id): Promise<Profile> {
  const known = loading.get(id) ?? loadProfile(id);
  loading.set(id, known);
  return known;
}

export function ProfileSections({ framework }: { readonly framework: Id }) {
  const profile = use(profileOf(framework));
  const users = profile.notableUsers.map(
    ({ name, source }): Statement => ({ text: name, origin: { from: 'documentation', source } }),
  );
  return (
    <>
      <p className={styles.overview}>{profile.overview}</p>
      <div className={styles.columns}>
        <Statements heading="Features" statements={profile.features} />
        <Statements heading="Advantages" statements={profile.advantages} />
        <Statements heading="Good for" statements={profile.idealUses} />
        <Statements heading="Limits" statements={profile.limits} />
        <Facts profile={profile} />
        <div className={styles.stack}>
          <Support profile={profile} />
          {users.length > 0 && <Statements heading="Known users" statements={users} />}
          <FirstParty profile={profile} />
        </div>
      </div>
    </>
  );
}
