import type { ProfileFacts } from '../../facts';
import { article, documentation } from '../../facts/statement';

export const profile: ProfileFacts = {
  framework: 'phoenix',
  overview:
    'Phoenix is a web framework for Elixir, made for applications that scale and stay easy to maintain. It runs on the Erlang virtual machine, which brings short delays, distribution and fault tolerance.',
  features: [
    article('Real-time features over WebSockets, built in.'),
    article('Survives faults thanks to the Erlang virtual machine.'),
    article('Holds a very large number of connections.'),
  ],
  advantages: [
    article('Strong at communication in real time.'),
    article('Scales far and tolerates faults.'),
    article('Very good where performance is critical.'),
    documentation(
      'Channels on one machine can reach millions of subscribers with a reasonable delay.',
      'Phoenix documentation: Channels',
      'https://hexdocs.pm/phoenix/channels.html',
    ),
    documentation(
      'Broadcasts reach the clients of all nodes, with no other service involved.',
      'Phoenix documentation: Channels',
      'https://hexdocs.pm/phoenix/channels.html',
    ),
    documentation(
      'A generator writes registration, e-mail confirmation and magic links.',
      'Phoenix documentation: mix phx.gen.auth',
      'https://hexdocs.pm/phoenix/mix_phx_gen_auth.html',
    ),
  ],
  idealUses: [
    article('Anything that happens in real time'),
    article('Systems spread over several machines'),
    article('Applications with high traffic'),
    documentation(
      'APIs for chat and messages',
      'Phoenix documentation: Channels',
      'https://hexdocs.pm/phoenix/channels.html',
    ),
    documentation(
      'Live positions, breaking news and events of multiplayer games',
      'Phoenix documentation: Channels',
      'https://hexdocs.pm/phoenix/channels.html',
    ),
    documentation(
      'Interactive pages with LiveView, which need little JavaScript',
      'Phoenix documentation: LiveView',
      'https://hexdocs.pm/phoenix/live_view.html',
    ),
    documentation(
      'APIs that answer in JSON',
      'Phoenix documentation: JSON and APIs',
      'https://hexdocs.pm/phoenix/json_and_apis.html',
    ),
  ],
  limits: [
    documentation(
      'The official guides do not introduce it step by step; books and courses do.',
      'Phoenix documentation: Overview',
      'https://hexdocs.pm/phoenix/overview.html',
    ),
    documentation(
      'Nodes cannot form a cluster on hosts that wall them off from each other, such as Heroku.',
      'Phoenix documentation: Heroku',
      'https://hexdocs.pm/phoenix/heroku.html',
    ),
    documentation(
      'Several generators rely on Ecto and do not work as expected without it.',
      'Phoenix documentation: mix phx.new',
      'https://hexdocs.pm/phoenix/Mix.Tasks.Phx.New.html',
    ),
  ],
  languages: {
    value: 'Elixir',
    source: {
      title: 'Phoenix documentation: Installation',
      url: 'https://hexdocs.pm/phoenix/installation.html',
    },
  },
  firstRelease: {
    value: '2014-04-30',
    source: {
      title: 'phoenixframework/phoenix: tag v0.1.1',
      url: 'https://github.com/phoenixframework/phoenix/tree/v0.1.1',
    },
    note: 'Version 0.1.1, the oldest tag; 1.0.0 came on 2015-08-28.',
  },
  latestRelease: {
    value: '1.8.16 (2026-10-20)',
    source: { title: 'npm: phoenix', url: 'https://www.npmjs.com/package/phoenix' },
    note: 'Read from the npm package that comes out with each release.',
  },
  licence: {
    value: 'MIT',
    source: {
      title: 'phoenixframework/phoenix: LICENSE.md',
      url: 'https://github.com/phoenixframework/phoenix/blob/main/LICENSE.md',
    },
  },
  governance: {
    value: 'Four maintainers: Chris McCord, who created it, José Valim, Gary Rennie and Jason Stiebs',
    source: {
      title: 'phoenixframework/phoenix: mix.exs',
      url: 'https://github.com/phoenixframework/phoenix/blob/167c46950cf53aef363d672687cc653267c20aa6/mix.exs',
    },
  },
  concurrency: {
    value:
      'Each connection or channel is a lightweight process of the Erlang virtual machine; they run in parallel',
    source: { title: 'Phoenix documentation: Channels', url: 'https://hexdocs.pm/phoenix/channels.html' },
  },
  server: {
    value: 'A Plug application; Bandit by default, or Cowboy',
    source: {
      title: 'Phoenix documentation: mix phx.new',
      url: 'https://hexdocs.pm/phoenix/Mix.Tasks.Phx.New.html',
    },
  },
  platforms: {
    value: 'Linux, macOS, Windows',
    source: {
      title: 'Phoenix documentation: Installation',
      url: 'https://hexdocs.pm/phoenix/installation.html',
    },
  },
  databaseLayer: {
    value: 'Ecto, by default on PostgreSQL; MySQL, SQL Server and SQLite too',
    source: { title: 'Phoenix documentation: Ecto', url: 'https://hexdocs.pm/phoenix/ecto.html' },
  },
  templateEngine: {
    value: 'HEEx',
    source: {
      title: 'Phoenix documentation: Packages glossary',
      url: 'https://hexdocs.pm/phoenix/packages_glossary.html',
    },
  },
  staticTyping: {
    value: 'no',
    source: {
      title: 'Elixir documentation: gradual set-theoretic types',
      url: 'https://hexdocs.pm/elixir/gradual-set-theoretic-types.html',
    },
    note: 'Without annotations, the compiler checks types step by step as far as it can infer them.',
  },
  supportPolicy: {
    value: 'The latest minor line gets bug fixes, the last four get security patches',
    source: {
      title: 'phoenixframework/phoenix: SECURITY.md',
      url: 'https://github.com/phoenixframework/phoenix/blob/main/SECURITY.md',
    },
  },
  documentationUrl: 'https://hexdocs.pm/phoenix/',
  repositoryUrl: 'https://github.com/phoenixframework/phoenix',
  capabilities: {
    'background-jobs': {
      level: 'third-party',
      source: {
        title: 'Phoenix documentation: Packages glossary',
        url: 'https://hexdocs.pm/phoenix/packages_glossary.html',
      },
      note: 'The default packages hold no library for jobs.',
    },
    caching: {
      level: 'third-party',
      source: {
        title: 'Phoenix documentation: Packages glossary',
        url: 'https://hexdocs.pm/phoenix/packages_glossary.html',
      },
      note: 'The default packages hold no library for caches.',
    },
    openapi: {
      level: 'third-party',
      source: {
        title: 'Phoenix documentation: JSON and APIs',
        url: 'https://hexdocs.pm/phoenix/json_and_apis.html',
      },
      note: 'The guides have nothing on it.',
    },
    translation: {
      level: 'built-in',
      source: {
        title: 'Phoenix documentation: Packages glossary',
        url: 'https://hexdocs.pm/phoenix/packages_glossary.html',
      },
      note: 'Gettext, included by default.',
    },
    email: {
      level: 'built-in',
      source: {
        title: 'Phoenix documentation: Packages glossary',
        url: 'https://hexdocs.pm/phoenix/packages_glossary.html',
      },
      note: 'Swoosh, an independent library that is included by default.',
    },
    'file-storage': {
      level: 'third-party',
      source: {
        title: 'Phoenix documentation: File uploads',
        url: 'https://hexdocs.pm/phoenix/file_uploads.html',
      },
      note: 'Parsing uploads is built in; the application chooses where to store them.',
    },
    'health-checks': {
      level: 'none',
      source: { title: 'Phoenix documentation: Telemetry', url: 'https://hexdocs.pm/phoenix/telemetry.html' },
      note: 'Only metrics, through telemetry.',
    },
  },
  furtherSources: {
    websockets: { title: 'Phoenix documentation: Channels', url: 'https://hexdocs.pm/phoenix/channels.html' },
    graphql: {
      title: 'Phoenix documentation: JSON and APIs',
      url: 'https://hexdocs.pm/phoenix/json_and_apis.html',
    },
    grpc: {
      title: 'Phoenix documentation: JSON and APIs',
      url: 'https://hexdocs.pm/phoenix/json_and_apis.html',
    },
  },
  notableUsers: [
    {
      name: 'Cars.com',
      source: {
        title: 'ElixirConf 2022: speaker page of Zack Kayser, Cars.com',
        url: 'https://2022.elixirconf.com/speakers/zack-kayser',
      },
    },
  ],
};
