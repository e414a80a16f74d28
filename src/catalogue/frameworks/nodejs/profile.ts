import type { ProfileFacts } from '../../facts';
import { article, documentation } from '../../facts/statement';

export const profile: ProfileFacts = {
  framework: 'nodejs',
  overview:
    'Node.js runs JavaScript outside the browser, quickly and with little overhead, on the V8 engine that Chrome uses. It is open source and works on all common operating systems. It is a runtime rather than a framework: Express.js and Koa.js, among many others, are built on it.',
  features: [
    article('Events drive the program, and work is done asynchronously.'),
    article('The npm registry holds reusable modules for most tasks.'),
    article('Input and output do not block, so many requests can be under way at once.'),
  ],
  advantages: [
    article('Fast, and able to grow with its users.'),
    article('A huge and lively community.'),
    article('Good at real-time work, for example chat and online games.'),
    documentation(
      'A single server copes with thousands of open connections, with no threads to manage.',
      'Node.js Learn: Introduction to Node.js',
      'https://nodejs.org/learn/getting-started/introduction-to-nodejs',
    ),
    documentation(
      'People who write front ends can stay in their own language on the server.',
      'Node.js Learn: Introduction to Node.js',
      'https://nodejs.org/learn/getting-started/introduction-to-nodejs',
    ),
    documentation(
      'HTTP is at the centre of its design, with streams and short delays in mind.',
      'nodejs.org: About Node.js',
      'https://nodejs.org/en/about',
    ),
  ],
  idealUses: [
    article('Anything that happens in real time'),
    article('Back ends of single-page applications'),
    article('REST APIs'),
    documentation(
      'Network services that hold many connections and must scale',
      'nodejs.org: About Node.js',
      'https://nodejs.org/en/about',
    ),
    documentation(
      'A base on which to build a web library or framework',
      'nodejs.org: About Node.js',
      'https://nodejs.org/en/about',
    ),
  ],
  limits: [
    documentation(
      'Code that blocks the one thread keeps every other client waiting.',
      "Node.js Learn: Don't block the event loop",
      'https://nodejs.org/learn/asynchronous-work/dont-block-the-event-loop',
    ),
    documentation(
      'A WebSocket server has to come from a library.',
      'Node.js Learn: WebSocket',
      'https://nodejs.org/learn/getting-started/websocket',
    ),
    documentation(
      'TypeScript runs with its types removed: nothing checks them, and tsconfig.json is ignored.',
      'Node.js documentation: Modules: TypeScript',
      'https://nodejs.org/docs/latest/api/typescript.html',
    ),
  ],
  languages: {
    value: 'JavaScript, TypeScript (type stripping)',
    source: {
      title: 'Node.js documentation: Modules: TypeScript',
      url: 'https://nodejs.org/docs/latest/api/typescript.html',
    },
  },
  firstRelease: {
    value: '2009-06-11',
    source: {
      title: 'nodejs/node: doc/changelogs/CHANGELOG_ARCHIVE.md',
      url: 'https://github.com/nodejs/node/blob/0206da73d30151d060e387c12f15a595f1229e88/doc/changelogs/CHANGELOG_ARCHIVE.md',
    },
    note: 'Version 0.0.3, the first that the changelog archive lists.',
  },
  latestRelease: {
    value: '26.10.0 (2026-09-22)',
    source: {
      title: 'nodejs/node: doc/changelogs/CHANGELOG_V26.md',
      url: 'https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V26.md',
    },
    note: '26.x was to become LTS on 2026-10-28, beside 24.x.',
  },
  licence: {
    value: 'MIT; bundled parts have licences of their own',
    source: { title: 'nodejs/node: LICENSE', url: 'https://github.com/nodejs/node/blob/main/LICENSE' },
  },
  governance: {
    value:
      'A Technical Steering Committee leads it under open governance, supported by the OpenJS Foundation',
    source: { title: 'nodejs.org: Project governance', url: 'https://nodejs.org/en/about/governance' },
  },
  concurrency: {
    value:
      'Each process has one event loop on one thread and a small pool of workers; further cores need cluster processes or worker threads',
    source: {
      title: "Node.js Learn: Don't block the event loop",
      url: 'https://nodejs.org/learn/asynchronous-work/dont-block-the-event-loop',
    },
  },
  server: {
    value: 'Its own HTTP/1.1 and HTTP/2 server on the event loop',
    source: { title: 'Node.js documentation: HTTP/2', url: 'https://nodejs.org/docs/latest/api/http2.html' },
  },
  platforms: {
    value: 'Linux, macOS, Windows, other Unix systems at lower support tiers',
    source: {
      title: 'nodejs/node: BUILDING.md, supported platforms',
      url: 'https://github.com/nodejs/node/blob/main/BUILDING.md#supported-platforms',
    },
  },
  databaseLayer: {
    value:
      'node:sqlite is the only one built in; other drivers, and ORMs such as Prisma, Sequelize and TypeORM, are npm packages',
    source: { title: 'Node.js documentation: SQLite', url: 'https://nodejs.org/docs/latest/api/sqlite.html' },
  },
  templateEngine: {
    value: 'None',
    source: {
      title: 'Node.js documentation: contents, the built-in modules',
      url: 'https://nodejs.org/docs/latest/api/',
    },
  },
  staticTyping: {
    value: 'optional',
    source: {
      title: 'Node.js documentation: Modules: TypeScript',
      url: 'https://nodejs.org/docs/latest/api/typescript.html',
    },
    note: 'TypeScript runs with its types removed; nothing checks them.',
  },
  supportPolicy: {
    value:
      'Even-numbered majors up to 26 have 30 months of LTS. From 27 on there is a single major each year, each becomes LTS, and its support lasts 36 months in all',
    source: {
      title: 'Node.js blog: Evolving the Node.js release schedule',
      url: 'https://nodejs.org/en/blog/announcements/evolving-the-nodejs-release-schedule',
    },
  },
  documentationUrl: 'https://nodejs.org/docs/latest/api/',
  repositoryUrl: 'https://github.com/nodejs/node',
  capabilities: {
    'background-jobs': {
      level: 'none',
      source: {
        title: 'Node.js documentation: contents, the built-in modules',
        url: 'https://nodejs.org/docs/latest/api/',
      },
      note: 'Worker threads run code side by side; they are no queue of jobs.',
    },
    caching: {
      level: 'none',
      source: {
        title: 'Node.js documentation: contents, the built-in modules',
        url: 'https://nodejs.org/docs/latest/api/',
      },
    },
    openapi: {
      level: 'third-party',
      source: { title: 'npm: swagger-jsdoc', url: 'https://www.npmjs.com/package/swagger-jsdoc' },
    },
    translation: {
      level: 'third-party',
      source: {
        title: 'Node.js documentation: Internationalization',
        url: 'https://nodejs.org/docs/latest/api/intl.html',
      },
      note: 'Intl formats numbers and dates; catalogues of translations are not built in.',
    },
    email: {
      level: 'third-party',
      source: { title: 'npm: nodemailer', url: 'https://www.npmjs.com/package/nodemailer' },
    },
    'file-storage': {
      level: 'none',
      source: {
        title: 'Node.js documentation: contents, the built-in modules',
        url: 'https://nodejs.org/docs/latest/api/',
      },
      note: 'Nothing beyond the file system API.',
    },
    'health-checks': {
      level: 'none',
      source: {
        title: 'Node.js documentation: Performance measurement APIs',
        url: 'https://nodejs.org/docs/latest/api/perf_hooks.html',
      },
      note: 'Only metrics within the process.',
    },
  },
  furtherSources: {
    graphql: { title: 'npm: graphql', url: 'https://www.npmjs.com/package/graphql' },
    grpc: { title: 'npm: @grpc/grpc-js', url: 'https://www.npmjs.com/package/@grpc/grpc-js' },
  },
  notableUsers: [
    {
      name: 'PayPal',
      source: {
        title: 'PayPal Tech: Node.js at PayPal',
        url: 'https://medium.com/paypal-tech/node-js-at-paypal-4e2d1d08ce4f',
      },
    },
  ],
};
