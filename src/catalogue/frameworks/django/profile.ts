import type { ProfileFacts } from '../../facts';
import { article, documentation } from '../../facts/statement';

export const profile: ProfileFacts = {
  framework: 'django',
  overview:
    'Django is a high-level web framework for Python, made for quick work on a clean and practical design. Most of what a web application needs comes with it: batteries included, as the project puts it.',
  features: [
    article('An object-relational mapper for the database.'),
    article('An admin interface that is generated from the models.'),
    article('Defences against SQL injection, cross-site scripting, request forgery and more.'),
  ],
  advantages: [
    article('The parts that are built in make development quick.'),
    article('A very good choice where data is at the centre.'),
    article('Strong on security.'),
    documentation(
      'Log-in, content administration, site maps and RSS feeds need no further package.',
      'djangoproject.com: Django overview',
      'https://www.djangoproject.com/start/overview/',
    ),
    documentation(
      'Servers share nothing with each other, so hardware can be added to any layer.',
      'Django documentation: faq/general, does Django scale',
      'https://docs.djangoproject.com/en/stable/faq/general/#does-django-scale',
    ),
  ],
  idealUses: [
    documentation(
      'Content management',
      'djangoproject.com: Django overview',
      'https://www.djangoproject.com/start/overview/',
    ),
    documentation(
      'Sites where people connect, such as social networks',
      'djangoproject.com: Django overview',
      'https://www.djangoproject.com/start/overview/',
    ),
    documentation(
      'Platforms for scientific computing',
      'djangoproject.com: Django overview',
      'https://www.djangoproject.com/start/overview/',
    ),
    documentation(
      'Web applications with maps and geographic data, through GeoDjango',
      'Django documentation: contents',
      'https://docs.djangoproject.com/en/stable/',
    ),
  ],
  limits: [
    documentation(
      'The task framework has no worker of its own; the back ends it brings serve development and tests only.',
      'Django documentation: topics/tasks',
      'https://docs.djangoproject.com/en/stable/topics/tasks/',
    ),
    documentation(
      'Transactions do not work in asynchronous code, and synchronous middleware undoes its benefit.',
      'Django documentation: topics/async',
      'https://docs.djangoproject.com/en/stable/topics/async/',
    ),
    documentation(
      'NoSQL databases have no official support.',
      'Django documentation: faq/models, does Django support NoSQL databases',
      'https://docs.djangoproject.com/en/stable/faq/models/#does-django-support-nosql-databases',
    ),
  ],
  languages: {
    value: 'Python',
    source: {
      title: 'django/django: pyproject.toml',
      url: 'https://github.com/django/django/blob/023939c0ac9462a3ba4432d82ff40ad75385db6a/pyproject.toml',
    },
  },
  firstRelease: {
    value: 'summer of 2005',
    source: {
      title: 'Django documentation: faq/general, why does this project exist',
      url: 'https://docs.djangoproject.com/en/stable/faq/general/#why-does-this-project-exist',
    },
    note: 'World Online published the source; no day is given.',
  },
  latestRelease: {
    value: '6.1.3 (2026-11)',
    source: { title: 'PyPI: Django', url: 'https://pypi.org/project/Django/' },
    note: 'Only the month of the release is known. 6.1 came out on 2026-08-05; the current LTS is 5.2.',
  },
  licence: {
    value: 'BSD-3-Clause',
    source: {
      title: 'django/django: pyproject.toml',
      url: 'https://github.com/django/django/blob/023939c0ac9462a3ba4432d82ff40ad75385db6a/pyproject.toml',
    },
  },
  governance: {
    value:
      'International volunteers, together with the Django Software Foundation, a non-profit under section 501(c)(3)',
    source: { title: 'djangoproject.com: fundraising', url: 'https://www.djangoproject.com/fundraising/' },
  },
  concurrency: {
    value:
      'Synchronous with WSGI; with ASGI views and the request stack can be asynchronous, while parts of the framework are not',
    source: {
      title: 'Django documentation: topics/async',
      url: 'https://docs.djangoproject.com/en/stable/topics/async/',
    },
  },
  server: {
    value: 'A WSGI or ASGI application; the server is a separate program',
    source: {
      title: 'Django documentation: howto/deployment',
      url: 'https://docs.djangoproject.com/en/stable/howto/deployment/',
    },
  },
  platforms: {
    value: 'Any operating system',
    source: {
      title: 'django/django: pyproject.toml',
      url: 'https://github.com/django/django/blob/023939c0ac9462a3ba4432d82ff40ad75385db6a/pyproject.toml',
    },
  },
  databaseLayer: {
    value: 'The Django ORM, on PostgreSQL, MariaDB, MySQL, Oracle or SQLite',
    source: {
      title: 'Django documentation: ref/databases',
      url: 'https://docs.djangoproject.com/en/stable/ref/databases/',
    },
  },
  templateEngine: {
    value: 'The Django template language, or Jinja2 through an included back end',
    source: {
      title: 'Django documentation: topics/templates',
      url: 'https://docs.djangoproject.com/en/stable/topics/templates/',
    },
  },
  staticTyping: {
    value: 'optional',
    source: {
      title: 'Python documentation: typing, support for type hints',
      url: 'https://docs.python.org/3/library/typing.html',
    },
    note: 'Python ignores type annotations while it runs.',
  },
  supportPolicy: {
    value:
      'LTS releases (5.2, and 6.2 in April 2027) are supported for three years; from Django 2028 on, so is every feature release',
    source: {
      title: 'djangoproject.com: download and supported versions',
      url: 'https://www.djangoproject.com/download/',
    },
  },
  documentationUrl: 'https://docs.djangoproject.com/',
  repositoryUrl: 'https://github.com/django/django',
  capabilities: {
    'background-jobs': {
      level: 'built-in',
      source: {
        title: 'Django documentation: topics/tasks',
        url: 'https://docs.djangoproject.com/en/stable/topics/tasks/',
      },
      note: 'An interface for tasks since 6.0; the worker comes from elsewhere.',
    },
    caching: {
      level: 'built-in',
      source: {
        title: 'Django documentation: topics/cache',
        url: 'https://docs.djangoproject.com/en/stable/topics/cache/',
      },
    },
    openapi: {
      level: 'third-party',
      source: { title: 'PyPI: drf-spectacular', url: 'https://pypi.org/project/drf-spectacular/' },
    },
    translation: {
      level: 'built-in',
      source: {
        title: 'Django documentation: topics/i18n',
        url: 'https://docs.djangoproject.com/en/stable/topics/i18n/',
      },
    },
    email: {
      level: 'built-in',
      source: {
        title: 'Django documentation: topics/email',
        url: 'https://docs.djangoproject.com/en/stable/topics/email/',
      },
    },
    'file-storage': {
      level: 'built-in',
      source: {
        title: 'Django documentation: topics/files',
        url: 'https://docs.djangoproject.com/en/stable/topics/files/',
      },
    },
    'health-checks': {
      level: 'third-party',
      source: { title: 'PyPI: django-health-check', url: 'https://pypi.org/project/django-health-check/' },
    },
  },
  furtherSources: {
    websockets: { title: 'django/channels: repository', url: 'https://github.com/django/channels' },
    graphql: { title: 'PyPI: graphene-django', url: 'https://pypi.org/project/graphene-django/' },
    grpc: { title: 'PyPI: django-socio-grpc', url: 'https://pypi.org/project/django-socio-grpc/' },
  },
  notableUsers: [
    {
      name: 'Instagram',
      source: {
        title: 'djangoproject.com: Django overview',
        url: 'https://www.djangoproject.com/start/overview/',
      },
    },
    {
      name: 'Mozilla',
      source: {
        title: 'djangoproject.com: Django overview',
        url: 'https://www.djangoproject.com/start/overview/',
      },
    },
    {
      name: 'Disqus',
      source: {
        title: 'djangoproject.com: Django overview',
        url: 'https://www.djangoproject.com/start/overview/',
      },
    },
  ],
};
