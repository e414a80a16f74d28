import type { ProfileFacts } from '../../facts';
import { article, documentation } from '../../facts/statement';

export const profile: ProfileFacts = {
  framework: 'koa',
  overview:
    'Koa.js is a modern, light framework for Node.js by the people who made Express.js. It wants to give web applications and APIs a base that is smaller and sturdier and says more with less code.',
  features: [
    article('A minimal core that is all about middleware.'),
    article('Written for async and await.'),
    article('Easy to extend.'),
  ],
  advantages: [
    article('Light, and put together from modules.'),
    article('Code stays clean and says what it means.'),
    article('Makes use of modern JavaScript.'),
    documentation(
      'Some 570 lines of code bring content negotiation, redirects and helpers for cookies.',
      'koajs/koa: Readme.md',
      'https://github.com/koajs/koa/blob/master/Readme.md',
    ),
    documentation(
      'With async functions, a single try/catch handles errors further down.',
      'koajs/koa: docs/error-handling.md',
      'https://github.com/koajs/koa/blob/master/docs/error-handling.md',
    ),
    documentation(
      'Cookies are signed once app.keys is set.',
      'koajs/koa: docs/api/index.md, app.keys',
      'https://github.com/koajs/koa/blob/master/docs/api/index.md#appkeys',
    ),
  ],
  idealUses: [
    article('REST APIs'),
    article('Applications that lean on middleware'),
    article('Back ends of single-page applications'),
    documentation(
      'Applications and APIs whose middleware is picked by hand',
      'koajs.com: Koa documentation',
      'https://koajs.com/',
    ),
    documentation(
      "The base of a larger framework of one's own, as with Egg.js",
      'eggjs/egg: site/docs/intro/egg-and-koa.md',
      'https://github.com/eggjs/egg/blob/49a701feed34042bcdf20c9a80c38282d0a021e0/site/docs/intro/egg-and-koa.md',
    ),
  ],
  limits: [
    documentation(
      'Routing, templates and the sending of files are not in the core.',
      'koajs/koa: docs/koa-vs-express.md',
      'https://github.com/koajs/koa/blob/master/docs/koa-vs-express.md',
    ),
    documentation(
      'Middleware written for Express, with (req, res, next), does not work.',
      'koajs/koa: docs/koa-vs-express.md',
      'https://github.com/koajs/koa/blob/master/docs/koa-vs-express.md',
    ),
    documentation(
      'Nothing is bundled, not even the parsing of request bodies.',
      'koajs/koa: Readme.md',
      'https://github.com/koajs/koa/blob/master/Readme.md',
    ),
  ],
  languages: {
    value: 'JavaScript, TypeScript',
    source: {
      title: 'koajs/router: README, TypeScript support',
      url: 'https://github.com/koajs/router#typescript-support',
    },
    note: 'The core is JavaScript, with types from @types/koa.',
  },
  firstRelease: {
    value: '2013-11-07',
    source: { title: 'koajs/koa: tag 0.0.2', url: 'https://github.com/koajs/koa/tree/0.0.2' },
    note: 'Version 0.0.2, the oldest tag; the first commit is of 2013-08-17.',
  },
  latestRelease: {
    value: '3.3.0 (2026-11-03)',
    source: { title: 'npm: koa', url: 'https://www.npmjs.com/package/koa' },
  },
  licence: {
    value: 'MIT',
    source: { title: 'koajs/koa: LICENSE', url: 'https://github.com/koajs/koa/blob/master/LICENSE' },
  },
  governance: {
    value:
      'Volunteers in the koajs organisation, which the team behind Express began; the repository has no governance document',
    source: { title: 'koajs/koa: Readme.md', url: 'https://github.com/koajs/koa/blob/master/Readme.md' },
  },
  concurrency: {
    value: 'The event loop of Node.js, with middleware made of promises and async functions',
    source: {
      title: 'koajs/koa: docs/koa-vs-express.md',
      url: 'https://github.com/koajs/koa/blob/master/docs/koa-vs-express.md',
    },
  },
  server: {
    value: 'A stack of async middleware on the HTTP server of Node.js',
    source: { title: 'koajs/koa: Readme.md', url: 'https://github.com/koajs/koa/blob/master/Readme.md' },
  },
  platforms: {
    value: 'Wherever Node.js 18 or later runs',
    source: { title: 'koajs/koa: Readme.md', url: 'https://github.com/koajs/koa/blob/master/Readme.md' },
  },
  databaseLayer: {
    value: 'None of its own; every driver or ORM for Node.js works',
    source: { title: 'koajs/koa: Readme.md', url: 'https://github.com/koajs/koa/blob/master/Readme.md' },
  },
  templateEngine: {
    value: 'None included; @koa/ejs is in the koajs organisation',
    source: { title: 'koajs/ejs: repository', url: 'https://github.com/koajs/ejs' },
  },
  staticTyping: {
    value: 'optional',
    source: {
      title: 'koajs/router: README, TypeScript support',
      url: 'https://github.com/koajs/router#typescript-support',
    },
  },
  supportPolicy: { value: null, reason: 'No published support policy was found.' },
  documentationUrl: 'https://koajs.com/',
  repositoryUrl: 'https://github.com/koajs/koa',
  capabilities: {
    'background-jobs': {
      level: 'third-party',
      source: { title: 'npm: bullmq', url: 'https://www.npmjs.com/package/bullmq' },
    },
    caching: {
      level: 'third-party',
      source: {
        title: 'koajs/koa: docs/api/request.md',
        url: 'https://github.com/koajs/koa/blob/master/docs/api/request.md',
      },
      note: 'The core only helps with HTTP freshness.',
    },
    openapi: {
      level: 'third-party',
      source: { title: 'npm: swagger-jsdoc', url: 'https://www.npmjs.com/package/swagger-jsdoc' },
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
      source: { title: 'koajs/multer: repository', url: 'https://github.com/koajs/multer' },
      note: '@koa/multer puts uploads on disk or in memory.',
    },
    'health-checks': {
      level: 'third-party',
      source: { title: 'koajs/koa: Readme.md', url: 'https://github.com/koajs/koa/blob/master/Readme.md' },
    },
  },
  notableUsers: [
    {
      name: 'Egg.js (Alibaba and Ant Group), built around Koa',
      source: {
        title: 'eggjs/egg: site/docs/intro/egg-and-koa.md',
        url: 'https://github.com/eggjs/egg/blob/49a701feed34042bcdf20c9a80c38282d0a021e0/site/docs/intro/egg-and-koa.md',
      },
    },
  ],
};
