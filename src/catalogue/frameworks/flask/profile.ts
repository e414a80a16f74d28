import type { ProfileFacts } from '../../facts';
import { article, documentation } from '../../facts/statement';

export const profile: ProfileFacts = {
  framework: 'flask',
  overview:
    'Flask is a lightweight WSGI framework for Python. It stays simple and flexible and adds little of its own.',
  features: [
    article('A small core.'),
    article('Many extensions to choose from.'),
    article('Requests are dispatched in the REST style.'),
  ],
  advantages: [
    article('Simple, and open to any structure.'),
    article('Just right for projects of small to medium size.'),
    article('Very good for prototypes.'),
    documentation(
      'Libraries and project layout are left to the developer.',
      'pallets/flask: README.md',
      'https://github.com/pallets/flask/blob/main/README.md',
    ),
    documentation(
      'Values in Jinja templates are escaped unless told otherwise.',
      'Flask documentation: web-security',
      'https://flask.palletsprojects.com/en/stable/web-security/',
    ),
    documentation(
      'The development server reloads changed code and has an interactive debugger.',
      'Flask documentation: server',
      'https://flask.palletsprojects.com/en/stable/server/',
    ),
  ],
  idealUses: [
    article('Single services of a larger system (microservices)'),
    article('Prototypes and experiments'),
    article('Web applications of small to medium size'),
    documentation(
      'A quick start that may still grow complex',
      'Flask documentation: contents',
      'https://flask.palletsprojects.com/en/stable/',
    ),
    documentation(
      'APIs that answer in JSON',
      'Flask documentation: quickstart, APIs with JSON',
      'https://flask.palletsprojects.com/en/stable/quickstart/#apis-with-json',
    ),
    documentation(
      'Projects that want to pick the database and form libraries themselves',
      'Flask documentation: design, What does micro mean',
      'https://flask.palletsprojects.com/en/stable/design/#what-does-micro-mean',
    ),
  ],
  limits: [
    documentation(
      'A database layer or form library will never be part of it.',
      'Flask documentation: design, What Flask is, what Flask is not',
      'https://flask.palletsprojects.com/en/stable/design/#what-flask-is-what-flask-is-not',
    ),
    documentation(
      'Every request occupies a worker until it ends, asynchronous views included.',
      'Flask documentation: async-await',
      'https://flask.palletsprojects.com/en/stable/async-await/',
    ),
    documentation(
      'It has no cache of its own.',
      'Flask documentation: patterns/caching',
      'https://flask.palletsprojects.com/en/stable/patterns/caching/',
    ),
  ],
  languages: {
    value: 'Python',
    source: {
      title: 'Flask documentation: installation',
      url: 'https://flask.palletsprojects.com/en/stable/installation/',
    },
  },
  firstRelease: {
    value: '2010-04-16',
    source: {
      title: 'Flask documentation: changes, version 0.1',
      url: 'https://flask.palletsprojects.com/en/stable/changes/#version-0-1',
    },
  },
  latestRelease: {
    value: '3.1.3 (2026-02-18)',
    source: {
      title: 'Flask documentation: changes, version 3.1.3',
      url: 'https://flask.palletsprojects.com/en/stable/changes/#version-3-1-3',
    },
  },
  licence: {
    value: 'BSD-3-Clause',
    source: {
      title: 'pallets/flask: pyproject.toml',
      url: 'https://github.com/pallets/flask/blob/2ac89889f4cc330eabd50f295dcef02828522c69/pyproject.toml',
    },
  },
  governance: {
    value: 'Pallets, a community organisation whose fiscal sponsor is the Python Software Foundation',
    source: { title: 'Pallets: funding', url: 'https://palletsprojects.com/funding/' },
  },
  concurrency: {
    value: 'WSGI: a worker handles one request at a time, even when the view is asynchronous',
    source: {
      title: 'Flask documentation: async-await',
      url: 'https://flask.palletsprojects.com/en/stable/async-await/',
    },
  },
  server: {
    value: 'A WSGI application; Gunicorn, Waitress, uWSGI or mod_wsgi serve it',
    source: {
      title: 'Flask documentation: deploying',
      url: 'https://flask.palletsprojects.com/en/stable/deploying/',
    },
  },
  platforms: {
    value: 'Any operating system',
    source: {
      title: 'pallets/flask: pyproject.toml',
      url: 'https://github.com/pallets/flask/blob/2ac89889f4cc330eabd50f295dcef02828522c69/pyproject.toml',
    },
  },
  databaseLayer: {
    value: 'None of its own; usually SQLAlchemy, often with Flask-SQLAlchemy',
    source: {
      title: 'Flask documentation: patterns/sqlalchemy',
      url: 'https://flask.palletsprojects.com/en/stable/patterns/sqlalchemy/',
    },
  },
  templateEngine: {
    value: 'Jinja',
    source: {
      title: 'Flask documentation: templating',
      url: 'https://flask.palletsprojects.com/en/stable/templating/',
    },
  },
  staticTyping: {
    value: 'optional',
    source: {
      title: 'Python documentation: typing, support for type hints',
      url: 'https://docs.python.org/3/library/typing.html',
    },
    note: 'Type hints come with the package itself (Typing :: Typed).',
  },
  supportPolicy: {
    value: 'No LTS: fixes, security fixes included, go to the latest feature release only',
    source: { title: 'Pallets: version support policy', url: 'https://palletsprojects.com/versions/' },
  },
  documentationUrl: 'https://flask.palletsprojects.com/',
  repositoryUrl: 'https://github.com/pallets/flask',
  capabilities: {
    'background-jobs': {
      level: 'third-party',
      source: {
        title: 'Flask documentation: patterns/celery',
        url: 'https://flask.palletsprojects.com/en/stable/patterns/celery/',
      },
    },
    caching: {
      level: 'third-party',
      source: {
        title: 'Flask documentation: patterns/caching',
        url: 'https://flask.palletsprojects.com/en/stable/patterns/caching/',
      },
    },
    openapi: {
      level: 'third-party',
      source: { title: 'PyPI: apiflask', url: 'https://pypi.org/project/apiflask/' },
    },
    translation: {
      level: 'third-party',
      source: { title: 'PyPI: flask-babel', url: 'https://pypi.org/project/flask-babel/' },
    },
    email: {
      level: 'third-party',
      source: {
        title: 'Flask documentation: extensions',
        url: 'https://flask.palletsprojects.com/en/stable/extensions/',
      },
    },
    'file-storage': {
      level: 'third-party',
      source: {
        title: 'Flask documentation: patterns/fileuploads',
        url: 'https://flask.palletsprojects.com/en/stable/patterns/fileuploads/',
      },
      note: 'Parsing uploads is built in; storing them is not.',
    },
    'health-checks': {
      level: 'third-party',
      source: {
        title: 'Flask documentation: extensions',
        url: 'https://flask.palletsprojects.com/en/stable/extensions/',
      },
      note: 'The documentation has nothing on it.',
    },
  },
  furtherSources: {
    graphql: { title: 'PyPI: strawberry-graphql', url: 'https://pypi.org/project/strawberry-graphql/' },
    grpc: { title: 'PyPI: grpcio', url: 'https://pypi.org/project/grpcio/' },
    'rate-limiting': { title: 'PyPI: Flask-Limiter', url: 'https://pypi.org/project/Flask-Limiter/' },
  },
  notableUsers: [
    {
      name: 'Apache Superset (back end)',
      source: {
        title: 'Apache Superset: developer portal',
        url: 'https://superset.apache.org/developer_portal',
      },
    },
  ],
};
