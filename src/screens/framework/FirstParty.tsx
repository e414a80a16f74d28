import { Fragment } from 'react';
import type { Profile } from '../../catalogue/facts';
import { SourceLink } from '../../parts/SourceLink';
import styles from './FirstParty.module.css';
import { LevelMatrix } from './LevelMatrix';

/** What comes with the framework, and what has to be found elsewhere. */
export function FirstParty({ profile }: { readonly profile: Profile }) {
  return (
    <section className={styles.section} aria-labelledby="first-party-heading">
      <h2 id="first-party-heading">What comes with it</h2>
      <LevelMatrix firstParty={profile.firstParty} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Feature</th>
            <th scope="col">Where it comes from</th>
          </tr>
        </thead>
        <tbody>
          {profile.firstParty.map(({ id, name, level, note, sources }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                {level}
                <span className={styles.note}>
                  {note && `${note} `}
                  {sources.map((source, index) => (
                    <Fragment key={source.url}>
                      {index > 0 && ', '}
                      <SourceLink source={source} />
                    </Fragment>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
