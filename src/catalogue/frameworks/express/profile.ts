import type { ProfileFacts } from '../../facts';
import { article, documentation } from '../../facts/statement';

export const profile: ProfileFacts = {
  framework: 'express',
  overview:
    'Express.js is a minimal, flexible web framework on top of Node.js. It serves web and mobile applications and leaves most of the rest to middleware.',
  features: [
    article('Requests pass through a chain of middleware.'),
    article('A powerful router.'),
    article('Small, and easy to extend.'),
  ],
  advantages: [
    article('Fast, because there is little in it.'),
    article('Flexible enough for many purposes.'),
    article('Plenty of middleware to choose from.'),
    documentation(
      'Content negotiation and HTTP helpers are part of the small package.',
      'expressjs/express: Readme.md, features',
      'https://github.com/expressjs/express/blob/master/Readme.md#features',
    ),
    documentation(
      'Version 5 hands the rejected promise of a handler to the error handler.',
      'expressjs.com: Error handling',
      'https://expressjs.com/en/guide/error-handling.html',
    ),
    documentation(
      'ORM and template engine are up to you.',
      'expressjs/express: Readme.md, philosophy',
      'https://github.com/expressjs/express/blob/master/Readme.md#philosophy',
    ),
  ],
  idealUses: [
    article('Back ends of single-page applications'),
    article('REST APIs'),
    article('Anything that happens in real time'),
    documentation(
      'Websites, and mixtures of website and application',
      'expressjs/express: Readme.md, philosophy',
      'https://github.com/expressjs/express/blob/master/Readme.md#philosophy',
    ),
    documentation(
      'HTTP APIs for the public',
      'expressjs/express: Readme.md, philosophy',
      'https://github.com/expressjs/express/blob/master/Readme.md#philosophy',
    ),
  ],
  limits: [
    documentation(
      'It knows neither databases nor authentication.',
      'expressjs.com: FAQ',
      'https://expressjs.com/en/starter/faq.html',
    ),
    documentation(
      'The session store it starts with leaks memory and does not belong in production.',
      'expressjs.com: session middleware',
      'https://expressjs.com/en/resources/middleware/session.html',
    ),
    documentation(
      'Heavy computation blocks the event loop and delays every request.',
      'expressjs.com: Production best practices: performance',
      'https://expressjs.com/en/advanced/best-practice-performance.html',
    ),
  ],
  languages: {
    value: 'JavaScript, TypeScript',
    source: {
      title: 'expressjs.com: Hello world example',
      url: 'https://expressjs.com/en/starter/hello-world.html',
    },
  },
  firstRelease: {
    value: '2010-01-03',
    source: {
      title: 'expressjs/express: History.md',
      url: 'https://github.com/expressjs/express/blob/master/History.md',
    },
    note: 'Version 0.0.1.',
  },
  latestRelease: {
    value: '5.3.0 (2026-10-09)',
    source: { title: 'npm: express', url: 'https://www.npmjs.com/package/express' },
  },
  licence: {
    value: 'MIT',
    source: {
      title: 'expressjs/express: LICENSE',
      url: 'https://github.com/expressjs/express/blob/master/LICENSE',
    },
  },
  governance: {
    value: 'A Technical Committee leads it, as a project of the OpenJS Foundation',
    source: {
      title: 'expressjs/discussions: docs/CHARTER.md',
      url: 'https://github.com/expressjs/discussions/blob/master/docs/CHARTER.md',
    },
  },
  concurrency: {
    value: 'The event loop of Node.js, on one thread; cluster processes add cores',
    source: {
      title: 'expressjs.com: Production best practices: performance',
      url: 'https://expressjs.com/en/advanced/best-practice-performance.html',
    },
  },
  server: {
    value: 'A chain of middleware on the HTTP server of Node.js',
    source: {
      title: 'expressjs.com: Using middleware',
      url: 'https://expressjs.com/en/guide/using-middleware.html',
    },
  },
  platforms: {
    value: 'Wherever Node.js 18 or later runs',
    source: { title: 'expressjs.com: Installing', url: 'https://expressjs.com/en/starter/installing.html' },
  },
  databaseLayer: {
    value: 'None of its own; every driver or ORM for Node.js works',
    source: {
      title: 'expressjs.com: FAQ, How do I define models',
      url: 'https://expressjs.com/en/starter/faq.html#how-do-i-define-models',
    },
  },
  templateEngine: {
    value: 'None included; more than a dozen engines (14 and over) work with it',
    source: {
      title: 'expressjs/express: Readme.md, features',
      url: 'https://github.com/expressjs/express/blob/master/Readme.md#features',
    },
  },
  staticTyping: {
    value: 'optional',
    source: {
      title: 'expressjs.com: Hello world example',
      url: 'https://expressjs.com/en/starter/hello-world.html',
    },
    note: 'The documentation has TypeScript examples; the types are in @types/express.',
  },
  supportPolicy: {
    value: 'In each major line only the latest version is supported; neither 4.x nor 5.x has an end date',
    source: { title: 'expressjs.com: Version support', url: 'https://expressjs.com/en/support' },
  },
  documentationUrl: 'https://expressjs.com/',
  repositoryUrl: 'https://github.com/expressjs/express',
  capabilities: {
    'background-jobs': {
      level: 'third-party',
      source: { title: 'npm: bullmq', url: 'https://www.npmjs.com/package/bullmq' },
    },
    caching: {
      level: 'third-party',
      source: {
        title: 'expressjs.com: Production best practices: performance, Cache request results',
        url: 'https://expressjs.com/en/advanced/best-practice-performance.html#cache-request-results',
      },
    },
    openapi: {
      level: 'third-party',
      source: {
        title: 'npm: express-openapi-validator',
        url: 'https://www.npmjs.com/package/express-openapi-validator',
      },
    },
    translation: {
      level: 'third-party',
      source: { title: 'npm: i18next', url: 'https://www.npmjs.com/package/i18next' },
    },
    email: {
      level: 'third-party',
      source: { title: 'npm: nodemailer', url: 'https://www.npmjs.com/package/nodemailer' },
    },
    'file-storage': {
      level: 'first-party add-on',
      source: {
        title: 'expressjs.com: multer middleware',
        url: 'https://expressjs.com/en/resources/middleware/multer.html',
      },
      note: 'multer puts uploads on disk or in memory.',
    },
    'health-checks': {
      level: 'third-party',
      source: {
        title: 'expressjs.com: Health checks and graceful shutdown',
        url: 'https://expressjs.com/en/advanced/healthcheck-graceful-shutdown.html',
      },
      note: 'Advice only.',
    },
  },
  notableUsers: [
    {
      name: 'PayPal (Kraken.js, built on Express)',
      source: {
        title: 'PayPal Tech: Node.js at PayPal',
        url: 'https://medium.com/paypal-tech/node-js-at-paypal-4e2d1d08ce4f',
      },
    },
  ],
};
