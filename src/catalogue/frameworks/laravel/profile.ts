import type { ProfileFacts } from '../../facts';
import { article, documentation } from '../../facts/statement';

export const profile: ProfileFacts = {
  framework: 'laravel',
  overview:
    'Laravel is a framework for PHP that puts an elegant syntax on a solid set of features. Its applications follow the model-view-controller pattern.',
  features: [
    article('Eloquent, an object-relational mapper.'),
    article('Blade, for templates.'),
    article('Artisan, a command line for daily tasks.'),
  ],
  advantages: [
    article('Code that is expressive and easy to read.'),
    article('A strong community, with many packages around it.'),
    article('Very good for building quickly.'),
    documentation(
      'Queues, scheduled tasks, dependency injection and tests belong to the framework.',
      'Laravel 13.x documentation: Installation, Meet Laravel',
      'https://laravel.com/docs/13.x/installation#meet-laravel',
    ),
    documentation(
      'One interface stores files on disk, over SFTP or in S3.',
      'Laravel 13.x documentation: Filesystem',
      'https://laravel.com/docs/13.x/filesystem',
    ),
    documentation(
      'A health route and a rate limiter come with it.',
      'Laravel 13.x documentation: Deployment, The health route',
      'https://laravel.com/docs/13.x/deployment#the-health-route',
    ),
  ],
  idealUses: [
    article('Online shops'),
    article('Software as a service'),
    article('Content management'),
    documentation(
      'Complete web applications with Blade or Inertia',
      'Laravel 13.x documentation: Installation, Laravel the full-stack framework',
      'https://laravel.com/docs/13.x/installation#laravel-the-fullstack-framework',
    ),
    documentation(
      'Back ends of single-page and mobile applications',
      'Laravel 13.x documentation: Installation, Laravel the API backend',
      'https://laravel.com/docs/13.x/installation#laravel-the-api-backend',
    ),
  ],
  limits: [
    documentation(
      'Under Octane, static properties that grow leak memory, and an injected container may be out of date.',
      'Laravel 13.x documentation: Octane, Managing memory leaks',
      'https://laravel.com/docs/13.x/octane#managing-memory-leaks',
    ),
    documentation(
      'Queue workers go on with old code until somebody restarts them.',
      'Laravel 13.x documentation: Queues, Running the queue worker',
      'https://laravel.com/docs/13.x/queues#running-the-queue-worker',
    ),
    documentation(
      'Security fixes of a major release end after two years.',
      'Laravel 13.x documentation: Releases, Support policy',
      'https://laravel.com/docs/13.x/releases#support-policy',
    ),
  ],
  languages: {
    value: 'PHP',
    source: {
      title: 'Laravel 13.x documentation: Installation',
      url: 'https://laravel.com/docs/13.x/installation',
    },
  },
  firstRelease: {
    value: '2011-06-08',
    source: {
      title: 'laravel/laravel: first commit',
      url: 'https://github.com/laravel/laravel/commit/a188d62105532fcf2a2839309fb71b862d904612',
    },
    note: 'The first commit; laravel/framework began with version 4.0.0 on 2013-05-28.',
  },
  latestRelease: {
    value: '13.26.1 (2026-08-18)',
    source: {
      title: 'laravel/framework: release v13.26.1',
      url: 'https://github.com/laravel/framework/releases/tag/v13.26.1',
    },
    note: 'As of August 2026; a minor or patch release can come every week.',
  },
  licence: {
    value: 'MIT',
    source: {
      title: 'laravel/framework: LICENSE.md',
      url: 'https://github.com/laravel/framework/blob/13.x/LICENSE.md',
    },
  },
  governance: {
    value: 'Taylor Otwell and the Laravel team',
    source: {
      title: 'Laravel 13.x documentation: Contributions, Core development discussion',
      url: 'https://laravel.com/docs/13.x/contributions#core-development-discussion',
    },
  },
  concurrency: {
    value:
      'A PHP process for each request; Octane instead keeps the application in memory in long-lived workers',
    source: { title: 'Laravel 13.x documentation: Octane', url: 'https://laravel.com/docs/13.x/octane' },
  },
  server: {
    value: 'Nginx with PHP-FPM, FrankenPHP, or Octane',
    source: {
      title: 'Laravel 13.x documentation: Deployment',
      url: 'https://laravel.com/docs/13.x/deployment',
    },
  },
  platforms: {
    value: 'macOS, Windows, Linux',
    source: {
      title: 'Laravel 13.x documentation: Installation, Installing PHP',
      url: 'https://laravel.com/docs/13.x/installation#installing-php',
    },
  },
  databaseLayer: {
    value: 'Eloquent or the query builder, on MariaDB, MySQL, PostgreSQL, SQLite or SQL Server',
    source: { title: 'Laravel 13.x documentation: Database', url: 'https://laravel.com/docs/13.x/database' },
  },
  templateEngine: {
    value: 'Blade',
    source: { title: 'Laravel 13.x documentation: Blade', url: 'https://laravel.com/docs/13.x/blade' },
  },
  staticTyping: {
    value: 'optional',
    source: {
      title: 'PHP manual: type declarations',
      url: 'https://www.php.net/manual/en/language.types.declarations.php',
    },
  },
  supportPolicy: {
    value: 'There is no LTS: a major release has 18 months of bug fixes and 2 years of security fixes',
    source: {
      title: 'Laravel 13.x documentation: Releases, Support policy',
      url: 'https://laravel.com/docs/13.x/releases#support-policy',
    },
  },
  documentationUrl: 'https://laravel.com/docs',
  repositoryUrl: 'https://github.com/laravel/framework',
  capabilities: {
    'background-jobs': {
      level: 'built-in',
      source: { title: 'Laravel 13.x documentation: Queues', url: 'https://laravel.com/docs/13.x/queues' },
    },
    caching: {
      level: 'built-in',
      source: { title: 'Laravel 13.x documentation: Cache', url: 'https://laravel.com/docs/13.x/cache' },
    },
    openapi: {
      level: 'third-party',
      source: { title: 'Laravel 13.x documentation: contents', url: 'https://laravel.com/docs/13.x/' },
      note: 'The documentation has nothing on it.',
    },
    translation: {
      level: 'built-in',
      source: {
        title: 'Laravel 13.x documentation: Localization',
        url: 'https://laravel.com/docs/13.x/localization',
      },
    },
    email: {
      level: 'built-in',
      source: { title: 'Laravel 13.x documentation: Mail', url: 'https://laravel.com/docs/13.x/mail' },
    },
    'file-storage': {
      level: 'built-in',
      source: {
        title: 'Laravel 13.x documentation: Filesystem',
        url: 'https://laravel.com/docs/13.x/filesystem',
      },
    },
    'health-checks': {
      level: 'built-in',
      source: {
        title: 'Laravel 13.x documentation: Deployment, The health route',
        url: 'https://laravel.com/docs/13.x/deployment#the-health-route',
      },
    },
  },
  furtherSources: {
    graphql: { title: 'Laravel 13.x documentation: contents', url: 'https://laravel.com/docs/13.x/' },
    grpc: { title: 'Laravel 13.x documentation: contents', url: 'https://laravel.com/docs/13.x/' },
  },
  notableUsers: [
    {
      name: 'publica.la',
      source: {
        title: 'publica.la engineering documentation: Laravel Vapor traffic report',
        url: 'https://docs-publica-la.pages.dev/laravel-cloud/migration-from-vapor/laravel-cloud-vapor-traffic-report',
      },
    },
  ],
};
