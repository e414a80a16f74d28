import { type Decision, emptyDecision } from '../../src/decision/decision';
import type { Id } from '../../src/lib/id';
import { VERSION } from './catalogue';

/** Criteria of the made-up catalogue that are rated from evidence, in their order. */
export const ratedCriteria = [
  'performance',
  'scalability',
  'community',
  'ease',
  'security',
  'flexibility',
] as const;

/** Answers as somebody may give them; what is left out was not said. */
interface Said
  extends Partial<Decision['answers']>,
    Partial<Omit<Decision, 'answers' | 'priorities' | 'alternatives' | 'criteria'>> {
  /** Importances that were set by hand. */
  readonly rated?: Readonly<Record<Id, number>>;
  readonly alternatives?: Partial<Decision['alternatives']>;
  readonly criteria?: Partial<Decision['criteria']>;
}

export function decide({
  projectTypes = null,
  languages = null,
  mustHaves = null,
  rated = {},
  alternatives,
  criteria,
  ...others
}: Said = {}): Decision {
  const empty = emptyDecision(VERSION);
  return {
    ...empty,
    ...others,
    answers: { projectTypes, languages, mustHaves },
    priorities: { ...empty.priorities, rated },
    alternatives: { ...empty.alternatives, ...alternatives },
    criteria: { ...empty.criteria, ...criteria },
  };
}

/** The same importance for everything that is rated from evidence. */
export function allAt(importance: number): Readonly<Record<Id, number>> {
  return Object.fromEntries(ratedCriteria.map((id) => [id, importance]));
}

/** Importances that leave all the weight to one criterion. */
export function only(id: Id): Readonly<Record<Id, number>> {
  return { ...allAt(0), [id]: 10 };
}
