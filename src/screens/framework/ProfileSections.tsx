import type { Profile, Statement } from '../../catalogue/facts';
import { Facts } from './Facts';
import { FirstParty } from './FirstParty';
import styles from './FrameworkScreen.module.css';
import { Statements } from './Statements';
import { Support } from './Support';

export function ProfileSections({ profile }: { readonly profile: Profile }) {
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
