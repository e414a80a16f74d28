import type {
  Catalogue,
  Check,
  Criterion,
  Framework,
  FrameworkKind,
  Language,
  MustHaveLevel,
  ProjectType,
  Requirement,
  Table,
} from '../../src/catalogue/catalogue';
import type { Id } from '../../src/lib/id';

type Estimate = readonly [low: number, point: number, high: number];

/** A rating without a range. */
export const exactly = (point: number): Estimate => [point, point, point];

const framework = (id: Id, name: string, kind: FrameworkKind, language: Id, runsOn?: Id): Framework => ({
  id,
  name,
  kind,
  language,
  ...(runsOn !== undefined && { runsOn }),
});

const frameworks: readonly Framework[] = [
  framework('nodejs', 'Node.js', 'runtime', 'javascript'),
  framework('django', 'Django', 'full-stack framework', 'python'),
  framework('rails', 'Ruby on Rails', 'full-stack framework', 'ruby'),
  framework('flask', 'Flask', 'micro-framework', 'python'),
  framework('spring-boot', 'Spring Boot', 'full-stack framework', 'java'),
  framework('laravel', 'Laravel', 'full-stack framework', 'php'),
  framework('express', 'Express.js', 'micro-framework', 'javascript', 'nodejs'),
  framework('aspnet-core', 'ASP.NET Core', 'full-stack framework', 'csharp'),
  framework('phoenix', 'Phoenix', 'full-stack framework', 'elixir'),
  framework('koa', 'Koa.js', 'micro-framework', 'javascript', 'nodejs'),
];

export const VERSION = '2026-11-23';

const criterion = (id: Id, name: string, tone: number, others: Partial<Criterion> = {}): Criterion => ({
  id,
  name,
  meaning: `What ${name.toLowerCase()} means.`,
  from: 'evidence',
  tone,
  importance: 5,
  since: VERSION,
  ...others,
});

const criteria: readonly Criterion[] = [
  criterion('performance', 'Performance', 1),
  criterion('scalability', 'Scalability', 2),
  criterion('community', 'Community support', 3),
  criterion('ease', 'Ease of use', 4),
  criterion('security', 'Security', 5),
  criterion('flexibility', 'Flexibility', 6),
  criterion('project-fit', 'Project fit', 7, { from: 'project-types', importance: 8 }),
  criterion('team-fit', 'Team fit', 8, { from: 'languages', importance: 10 }),
];

const language = (id: Id, name: string, runtime = name): Language => ({ id, name, runtime });

const languages: readonly Language[] = [
  language('javascript', 'JavaScript or TypeScript', 'Node.js'),
  language('python', 'Python'),
  language('ruby', 'Ruby'),
  language('java', 'Java or Kotlin', 'the JVM'),
  language('php', 'PHP'),
  language('csharp', 'C#', '.NET'),
  language('elixir', 'Elixir', 'the Erlang VM'),
];

const requirement = (id: Id, name: string): Requirement => ({ id, name, meaning: `Passes with ${name}.` });

const requirements: readonly Requirement[] = [
  requirement('orm', 'ORM'),
  requirement('migrations', 'Database migrations'),
  requirement('admin-ui', 'Admin interface'),
  requirement('csrf', 'CSRF protection'),
  requirement('rate-limiting', 'Rate limiting'),
  requirement('websockets', 'WebSockets'),
  requirement('graphql', 'GraphQL'),
  requirement('grpc', 'gRPC'),
  requirement('generator', 'Project generator'),
  requirement('static-typing', 'Static typing'),
];

type Six = readonly [
  performance: number,
  scalability: number,
  community: number,
  ease: number,
  security: number,
  flexibility: number,
];

const projectType = (
  id: Id,
  name: string,
  [performance, scalability, community, ease, security, flexibility]: Six,
  fits: readonly Id[],
): ProjectType => ({
  id,
  name,
  importances: { performance, scalability, community, ease, security, flexibility },
  why: `Why these importances for ${name.toLowerCase()}.`,
  fits: fits.map((id) => ({ framework: id, origin: { from: 'article' } })),
});

const projectTypes: readonly ProjectType[] = [
  projectType('startup-mvp', 'Startup or MVP', [3, 4, 7, 9, 5, 5], ['rails', 'nodejs']),
  projectType('enterprise', 'Enterprise system', [6, 8, 7, 4, 9, 5], ['spring-boot', 'aspnet-core']),
  projectType('high-traffic', 'High-traffic application', [9, 9, 5, 3, 5, 4], ['phoenix']),
  projectType('saas', 'SaaS', [6, 8, 6, 6, 8, 5], ['django', 'rails', 'laravel']),
  projectType('cms', 'Content management', [3, 4, 7, 8, 7, 5], ['django', 'laravel']),
];

/** The points of everyone by six criteria, in their order. */
export type Points = Readonly<Record<Id, Six>>;

/** Everyone's ratings, without a range. */
export function ratingsOf(points: Points): Table<Estimate> {
  return Object.fromEntries(
    Object.entries(points).map(([id, six]) => [
      id,
      Object.fromEntries(six.map((point, index) => [criteria[index]?.id ?? '', exactly(point)])),
    ]),
  );
}

const points: Points = {
  'aspnet-core': [10, 9, 7, 5, 9, 7],
  nodejs: [9.1, 7, 10, 5, 1, 8],
  koa: [8.9, 7, 3, 6, 2, 6],
  'spring-boot': [8.4, 9, 9, 3, 8, 9.5],
  phoenix: [7, 9.5, 4, 5, 7, 4],
  express: [6.9, 6, 8, 7, 2, 7],
  flask: [5.3, 3, 7, 8, 3, 6],
  rails: [5.1, 6, 6, 8, 8, 3],
  django: [4.8, 5, 8, 7, 9, 5],
  laravel: [1.6, 5, 8, 8, 8, 4],
};

/** Who has a must-have first-party; everyone has what is left out here. */
export type WhoHas = Readonly<Record<Id, readonly Id[]>>;

const whoHas: WhoHas = {
  orm: ['django', 'rails', 'laravel', 'aspnet-core', 'spring-boot', 'phoenix'],
  migrations: ['django', 'rails', 'laravel', 'aspnet-core', 'phoenix'],
  'admin-ui': ['django', 'laravel'],
  csrf: ['django', 'rails', 'laravel', 'aspnet-core', 'spring-boot', 'phoenix'],
  'rate-limiting': ['laravel', 'aspnet-core', 'rails', 'koa'],
  websockets: ['rails', 'laravel', 'aspnet-core', 'spring-boot', 'phoenix', 'nodejs'],
  graphql: ['spring-boot'],
  grpc: ['aspnet-core', 'spring-boot'],
  'static-typing': ['spring-boot', 'aspnet-core'],
};

/** The checks of these requirements: whoever lacks one can take it from a package of a third party. */
export function checksOf(who: WhoHas): Table<Check> {
  const check = (id: Id, framework: Id): Check =>
    (who[id]?.includes(framework) ?? true)
      ? { meets: 'first-party', found: 'built-in' }
      : { meets: 'any kept package', found: 'third-party' };
  return Object.fromEntries(
    requirements.map(({ id }) => [
      id,
      Object.fromEntries(frameworks.map((one) => [one.id, check(id, one.id)])),
    ]),
  );
}

/** A world in which nothing is a fact, so that no test depends on the shipped one; parts of it can be replaced. */
export function madeUpCatalogue(parts: Partial<Catalogue> = {}): Catalogue {
  return {
    version: VERSION,
    frameworks,
    criteria,
    projectTypes,
    situations: [],
    languages,
    requirements,
    ratings: ratingsOf(points),
    checks: checksOf(whoHas),
    figures: {},
    ...parts,
  };
}

/** These must-haves, each to be met by the framework itself. */
export function firstParty(...ids: readonly Id[]): Readonly<Record<Id, MustHaveLevel>> {
  return Object.fromEntries(ids.map((id) => [id, 'first-party' as const]));
}
