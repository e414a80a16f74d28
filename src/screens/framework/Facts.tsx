import type { ReactNode } from 'react';
import type { Fact, Profile } from '../../catalogue/facts';
import { SourceLink } from '../../parts/SourceLink';
import styles from './Facts.module.css';

function FactRow({ name, fact }: { readonly name: string; readonly fact: Fact }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {fact.value === null ? (
          `Not known: ${fact.reason}.`
        ) : (
          <>
            {fact.value}
            <span className={styles.source}>
              {fact.note && `${fact.note} `}
              <SourceLink source={fact.source} />
            </span>
          </>
        )}
      </dd>
    </div>
  );
}

function LinkRow({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const typing: Readonly<Record<Profile['staticTyping']['value'], string>> = {
  yes: 'Yes, types are checked at compile time',
  optional: 'Optional',
  no: 'No',
};

/** The plain facts: versions, licence, platforms. */
export function Facts({ profile }: { readonly profile: Profile }) {
  const { staticTyping } = profile;
  return (
    <section className={styles.section} aria-labelledby="facts-heading">
      <h2 id="facts-heading">Facts</h2>
      <dl className={styles.list}>
        <FactRow name="Languages" fact={profile.languages} />
        <FactRow name="Latest release" fact={profile.latestRelease} />
        <FactRow name="First release" fact={profile.firstRelease} />
        <FactRow name="Licence" fact={profile.licence} />
        <FactRow name="Governance" fact={profile.governance} />
        <FactRow name="Concurrency" fact={profile.concurrency} />
        <FactRow name="Server" fact={profile.server} />
        <FactRow name="Platforms" fact={profile.platforms} />
        <FactRow name="Database layer" fact={profile.databaseLayer} />
        <FactRow name="Templates" fact={profile.templateEngine} />
        <FactRow name="Static typing" fact={{ ...staticTyping, value: typing[staticTyping.value] }} />
        <LinkRow name="Documentation">
          <a href={profile.documentationUrl} rel="noreferrer">
            {profile.documentationUrl.replace(/^https:\/\//, '').replace(/\/$/, '')}
          </a>
        </LinkRow>
        <LinkRow name="Source code">
          <a href={profile.repositoryUrl} rel="noreferrer">
            {profile.repositoryUrl.replace(/^https:\/\//, '')}
          </a>
        </LinkRow>
      </dl>
    </section>
  );
}
