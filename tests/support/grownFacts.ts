import { countedBy } from '../../src/build/counted';
import { shippedFacts } from '../../src/build/shippedFacts';
import type {
  CriterionFacts,
  Facts,
  FrameworkFacts,
  ProfileFacts,
  RequirementFacts,
} from '../../src/catalogue/facts';
import type { Counted } from '../../src/catalogue/recordSchema';
import type { RatedRecord, RatingModel, Source } from '../../src/scoring/rating/evidence';

/** Made up: nothing in this file is a fact about FastAPI. */
const source: Source = { title: 'A made-up page about FastAPI', url: 'https://example.org/fastapi' };

export const fastApi: FrameworkFacts = {
  id: 'fastapi',
  name: 'FastAPI',
  kind: 'micro-framework',
  language: 'python',
  icon: 'siFastapi',
};

export const footprint: CriterionFacts = {
  id: 'footprint',
  name: 'Footprint',
  meaning: 'How little a running program takes of its machine.',
  from: 'evidence',
  tone: 9,
  importance: 5,
  since: '2026-12-01',
};

const footprintModel: RatingModel = {
  criterion: 'footprint',
  parts: [
    {
      id: 'machine',
      title: 'On the machine',
      weight: 1,
      indicators: [
        { id: 'idle-memory', title: 'Idle memory', scale: { kind: 'log', worst: 512, best: 16 }, weight: 1 },
        { id: 'single-file', title: 'Runs from a single file', scale: { kind: 'level' }, weight: 1 },
      ],
    },
  ],
};

export const singleFile: RequirementFacts = {
  id: 'single-file',
  name: 'A single file',
  meaning: 'Passes when building one file that runs is built in or a first-party add-on.',
  rule: { kind: 'level', criterion: 'footprint', indicator: 'single-file' },
};

/** A value in the middle of a scale. */
function middleOf(scale: Counted['scale']): RatedRecord['value'] {
  if (scale === 'suite') return 20_000;
  if (scale.kind === 'level') return 'first-party add-on';
  if (scale.kind === 'steps') return scale.best;
  return (scale.worst + scale.best) / 2;
}

function rated(
  framework: string,
  { criterion, indicator }: Counted,
  value: RatedRecord['value'],
): RatedRecord {
  return {
    framework,
    criterion,
    indicator,
    status: 'rated',
    value,
    source,
    checked: '2026-12-01',
    obtained: 'official documentation',
  };
}

const fact = { value: 'Made up', source };

/** The levels that no record of FastAPI holds stand in its profile. */
function profileOf(counted: readonly Counted[]): ProfileFacts {
  const uncounted = shippedFacts.capabilities.filter(({ id }) =>
    counted.every(({ indicator }) => indicator !== id),
  );
  return {
    framework: 'fastapi',
    overview: 'A made-up framework. It stands in no list.',
    features: [],
    advantages: [],
    idealUses: [],
    limits: [],
    languages: fact,
    firstRelease: fact,
    latestRelease: fact,
    licence: fact,
    governance: fact,
    concurrency: fact,
    server: fact,
    platforms: fact,
    databaseLayer: fact,
    templateEngine: fact,
    staticTyping: { value: 'optional', source },
    supportPolicy: fact,
    documentationUrl: source.url,
    repositoryUrl: 'https://github.com/example/fastapi',
    capabilities: Object.fromEntries(uncounted.map(({ id }) => [id, { level: 'third-party', source }])),
    notableUsers: [],
  };
}

/**
 * The shipped facts, grown by data alone: an eleventh framework, a seventh criterion rated from evidence, and a
 * must-have that asks for one of its indicators. FastAPI and Flask alone meet that with what is first-party, everybody
 * else with a package.
 */
export function grownFacts(): Facts {
  const models = [...shippedFacts.models, footprintModel];
  const frameworks = [...shippedFacts.frameworks, fastApi];
  const ofShipped = countedBy(shippedFacts.models).map((one) => rated('fastapi', one, middleOf(one.scale)));
  const ofFootprint = frameworks.flatMap(({ id }, index) => [
    rated(id, { criterion: 'footprint', indicator: 'idle-memory', scale: 'suite' }, 32 + 16 * index),
    rated(
      id,
      { criterion: 'footprint', indicator: 'single-file', scale: 'suite' },
      id === 'fastapi' || id === 'flask' ? 'built-in' : 'third-party',
    ),
  ]);
  return {
    ...shippedFacts,
    frameworks,
    criteria: [
      ...shippedFacts.criteria.filter(({ from }) => from === 'evidence'),
      footprint,
      ...shippedFacts.criteria.filter(({ from }) => from !== 'evidence'),
    ],
    requirements: [...shippedFacts.requirements, singleFile],
    models,
    evidence: [...shippedFacts.evidence, ...ofShipped, ...ofFootprint],
    profiles: [...shippedFacts.profiles, profileOf(countedBy(models))],
  };
}
