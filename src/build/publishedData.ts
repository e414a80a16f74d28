import type { Plugin } from 'vite';
import type { Facts } from '../catalogue/facts';
import { inWords } from '../lib/numbers';
import { catalogueOf } from './catalogueOf';
import { dataSchemaOf } from './dataSchema';
import { shippedFacts } from './shippedFacts';

const LICENCE =
  'MIT, as the rest of Ten to One. The facts are those of the sources named in each record, whose own terms hold for what they publish.';

/**
 * The open data, by file name: the derived ratings with the models that lead to them, the evidence, and the JSON
 * Schema of both. Rounded as everything that is shipped, so that a rating here is the one in the app.
 */
export function publishedFiles(
  facts: Facts = shippedFacts,
): Readonly<Record<'ratings.json' | 'evidence.json' | 'schema.json', object>> {
  const { version, frameworks, ratings } = catalogueOf(facts);
  const criteria = facts.criteria.filter(({ from }) => from === 'evidence');
  const backends = `${inWords(frameworks.length)} backend frameworks`;
  return {
    'ratings.json': {
      $schema: './schema.json',
      contents: 'ratings',
      title: `Ratings of ${backends} by ${inWords(criteria.length)} criteria, with the models that derive them from the evidence`,
      version,
      licence: LICENCE,
      units: {
        rating: '0 to 10, 10 is best; low and high are the ends of the range that the evidence leaves open',
        weight: 'relative to the other parts of a criterion, or the other indicators of a part',
      },
      frameworks,
      criteria: criteria.map(({ id, name, meaning }) => ({ id, name, meaning })),
      models: facts.models,
      ratings: Object.entries(ratings).flatMap(([framework, byCriterion]) =>
        Object.entries(byCriterion).map(([criterion, [low, point, high]]) => ({
          framework,
          criterion,
          low,
          point,
          high,
        })),
      ),
    },
    'evidence.json': {
      $schema: './schema.json',
      contents: 'evidence',
      title: `Evidence on ${backends}: every fact counted, shown beside a rating, or looked for and not found`,
      version,
      licence: LICENCE,
      units: {
        value: 'a number in the unit of its record, or how much of a feature comes with the framework',
        date: 'ISO 8601, as exact as the source is; checked is the day of the look-up',
      },
      records: facts.evidence,
    },
    'schema.json': dataSchemaOf(facts),
  };
}

const inText = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** Publishes the data as `data/ratings.json`, `data/evidence.json` and `data/schema.json`, built and in development. */
export function publishedData(): Plugin {
  return {
    name: 'published-data',
    generateBundle() {
      for (const [name, value] of Object.entries(publishedFiles())) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: inText(value) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /^\/data\/(\w+\.json)$/.exec(request.url?.replace(/\?.*/, '') ?? '')?.[1];
        const file = name && Object.entries(publishedFiles()).find(([known]) => known === name)?.[1];
        if (!file) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/json');
        response.end(inText(file));
      });
    },
  };
}
