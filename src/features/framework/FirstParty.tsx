import { type FeatureId, featureIds, type Profile } from '../../data/types';
import { SourceLink } from '../../parts/SourceLink';
import styles from './FirstParty.module.css';

const featureNames: Readonly<Record<FeatureId, string>> = {
  orm: 'ORM',
  migrations: 'Database migrations',
  admin_ui: 'Admin interface',
  auth: 'Authentication',
  websockets: 'WebSockets',
  background_jobs: 'Background jobs',
  caching: 'Caching',
  graphql: 'GraphQL',
  grpc: 'gRPC',
  openapi_docs: 'OpenAPI documents',
  cli_generator: 'Generator',
  hot_reload: 'Reload in development',
  test_tools: 'Test tools',
  i18n: 'Translation',
  email: 'E-mail',
  file_storage: 'File storage',
  health_checks: 'Health checks',
  rate_limiting: 'Rate limiting',
};

/** What comes with the framework, and what has to be found elsewhere. */
export function FirstParty({ profile }: { readonly profile: Profile }) {
  return (
    <section className={styles.section} aria-labelledby="first-party-heading">
      <h2 id="first-party-heading">What comes with it</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Feature</th>
            <th scope="col">Where it comes from</th>
          </tr>
        </thead>
        <tbody>
          {featureIds.map((id) => {
            const { level, note, source } = profile.firstParty[id];
            return (
              <tr key={id}>
                <th scope="row">{featureNames[id]}</th>
                <td>
                  {level}
                  <span className={styles.note}>
                    {note && `${note} `}
                    <SourceLink source={source} />
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
