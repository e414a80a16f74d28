import type { ProfileFacts } from '../../facts';
import { article, documentation } from '../../facts/statement';

export const profile: ProfileFacts = {
  framework: 'rails',
  overview:
    'Ruby on Rails is a server-side web framework in Ruby. It prefers conventions to configuration and avoids saying the same thing twice.',
  features: [
    article('Models, views and controllers are kept apart (MVC).'),
    article('Active Record maps database tables to objects.'),
    article('Generators write the scaffold of a new resource.'),
  ],
  advantages: [
    article('Its conventions make people very productive.'),
    article('A wealth of libraries and plugins, packed as gems.'),
    article('Much weight is put on tests.'),
    documentation(
      'HTML, database, e-mail, WebSockets, jobs and uploads to the cloud are all included.',
      'rubyonrails.org: home page',
      'https://rubyonrails.org/',
    ),
    documentation(
      'Defaults make most configuration files unnecessary.',
      'Rails guides: Getting started, Rails philosophy',
      'https://guides.rubyonrails.org/getting_started.html#rails-philosophy',
    ),
    documentation(
      'It limits request rates and generates authentication by itself.',
      'Rails guides: Security',
      'https://guides.rubyonrails.org/security.html',
    ),
  ],
  idealUses: [
    article('Startups and their first versions'),
    article('Social networks'),
    article('Online shops'),
    documentation(
      'MVC web applications on top of a database',
      'rails/rails: README.md',
      'https://github.com/rails/rails/blob/main/README.md',
    ),
    documentation(
      'JSON APIs that web and native clients share',
      'Rails guides: Using Rails for API-only applications',
      'https://guides.rubyonrails.org/api_app.html',
    ),
    documentation(
      'Live features over WebSockets within a larger application',
      'Rails guides: Action Cable overview',
      'https://guides.rubyonrails.org/action_cable_overview.html',
    ),
  ],
  limits: [
    documentation(
      'A Ruby process keeps to one CPU core, so a server has to run several.',
      'Rails guides: Tuning performance for deployment',
      'https://guides.rubyonrails.org/tuning_performance_for_deployment.html',
    ),
    documentation(
      'Generated authentication cannot sign up new users; the guides show how to write that part.',
      'Rails guides: Sign up and settings',
      'https://guides.rubyonrails.org/sign_up_and_settings.html',
    ),
    documentation(
      'The /up check answers without looking at the database or other services.',
      'rails/rails: railties/lib/rails/health_controller.rb',
      'https://github.com/rails/rails/blob/2a2db1e8d6d104ee0611efcae7eb023af65cff34/railties/lib/rails/health_controller.rb',
    ),
  ],
  languages: {
    value: 'Ruby',
    source: {
      title: 'Rails guides: Getting started',
      url: 'https://guides.rubyonrails.org/getting_started.html',
    },
  },
  firstRelease: {
    value: '2005-12-13',
    source: { title: 'rails/rails: tag v1.0.0', url: 'https://github.com/rails/rails/tree/v1.0.0' },
    note: 'Version 1.0.0; the first commit is of 2004-11-24.',
  },
  latestRelease: {
    value: '8.1.4 (2026-09-27)',
    source: { title: 'npm: @rails/actioncable', url: 'https://www.npmjs.com/package/@rails/actioncable' },
    note: 'Version and date are those of its npm packages (8.1.400); the newest git tag with a known date is v8.1.3.1 of 2026-07-29.',
  },
  licence: {
    value: 'MIT',
    source: {
      title: 'rails/rails: MIT-LICENSE',
      url: 'https://github.com/rails/rails/blob/main/MIT-LICENSE',
    },
  },
  governance: {
    value: 'The Rails core team; David Heinemeier Hansson, who created Rails, chairs the Rails Foundation',
    source: {
      title: 'rails/website: _companies/37signals.md',
      url: 'https://github.com/rails/website/blob/2fabe347200f1de07eb417d23802c9500937a688/_companies/37signals.md',
    },
  },
  concurrency: {
    value:
      'Several Puma processes with a few threads each; the interpreter lock lets one thread per process run Ruby at any moment',
    source: {
      title: 'Rails guides: Tuning performance for deployment',
      url: 'https://guides.rubyonrails.org/tuning_performance_for_deployment.html',
    },
  },
  server: {
    value: 'A Rack application; Puma is the default server',
    source: {
      title: 'Rails guides: Tuning performance for deployment',
      url: 'https://guides.rubyonrails.org/tuning_performance_for_deployment.html',
    },
  },
  platforms: {
    value: 'Linux, macOS, Windows through WSL',
    source: {
      title: 'Rails guides: Install Ruby on Rails',
      url: 'https://guides.rubyonrails.org/install_ruby_on_rails.html',
    },
  },
  databaseLayer: {
    value: 'Active Record, on SQLite, MySQL, MariaDB or PostgreSQL',
    source: {
      title: 'rails/rails: railties/lib/rails/generators/database.rb',
      url: 'https://github.com/rails/rails/blob/2a2db1e8d6d104ee0611efcae7eb023af65cff34/railties/lib/rails/generators/database.rb',
    },
  },
  templateEngine: {
    value: 'ERB for pages, Jbuilder for JSON, Builder for XML',
    source: {
      title: 'Rails guides: Action View overview, templates',
      url: 'https://guides.rubyonrails.org/action_view_overview.html#templates',
    },
  },
  staticTyping: {
    value: 'no',
    source: { title: 'ruby/rbs: type signatures for Ruby', url: 'https://github.com/ruby/rbs' },
    note: 'Signatures can be written in separate RBS files.',
  },
  supportPolicy: {
    value: 'There is no LTS line: a minor release has one year of bug fixes and two years of security fixes',
    source: {
      title: 'Rails guides: Maintenance policy',
      url: 'https://guides.rubyonrails.org/maintenance_policy.html',
    },
  },
  documentationUrl: 'https://guides.rubyonrails.org/',
  repositoryUrl: 'https://github.com/rails/rails',
  capabilities: {
    'background-jobs': {
      level: 'built-in',
      source: {
        title: 'Rails guides: Active Job basics',
        url: 'https://guides.rubyonrails.org/active_job_basics.html',
      },
      note: 'Active Job, on Solid Queue unless changed.',
    },
    caching: {
      level: 'built-in',
      source: {
        title: 'Rails guides: Caching with Rails',
        url: 'https://guides.rubyonrails.org/caching_with_rails.html',
      },
      note: 'Solid Cache, by default.',
    },
    openapi: {
      level: 'third-party',
      source: { title: 'Rails guides: contents', url: 'https://guides.rubyonrails.org/' },
      note: 'The guides have nothing on it.',
    },
    translation: {
      level: 'built-in',
      source: {
        title: 'Rails guides: Internationalization (i18n)',
        url: 'https://guides.rubyonrails.org/i18n.html',
      },
    },
    email: {
      level: 'built-in',
      source: {
        title: 'Rails guides: Action Mailer basics',
        url: 'https://guides.rubyonrails.org/action_mailer_basics.html',
      },
    },
    'file-storage': {
      level: 'built-in',
      source: {
        title: 'Rails guides: Active Storage overview',
        url: 'https://guides.rubyonrails.org/active_storage_overview.html',
      },
    },
    'health-checks': {
      level: 'built-in',
      source: {
        title: 'rails/rails: railties/lib/rails/health_controller.rb',
        url: 'https://github.com/rails/rails/blob/2a2db1e8d6d104ee0611efcae7eb023af65cff34/railties/lib/rails/health_controller.rb',
      },
      note: '/up endpoint.',
    },
  },
  furtherSources: {
    'rate-limiting': { title: 'Rails guides: Security', url: 'https://guides.rubyonrails.org/security.html' },
  },
  notableUsers: [
    {
      name: 'GitHub',
      source: {
        title: 'GitHub Blog: Building GitHub with Ruby and Rails',
        url: 'https://github.blog/2023-04-06-building-github-with-ruby-and-rails/',
      },
    },
    {
      name: 'Shopify',
      source: {
        title: 'Shopify Engineering: Cloud, Load, and Modular Code',
        url: 'https://shopify.engineering/cloud-load-modular-code-shopify-2022',
      },
    },
  ],
};
