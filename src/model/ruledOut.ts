import type { Catalogue, MustHaveLevel, Requirement } from '../catalogue/catalogue';
import { answered, type Decision } from '../decision/decision';
import { own } from '../lib/own';
import type { Alternative } from './alternatives';

/** Why an alternative is out: it misses a must-have, or it was left out by hand. */
export type RuledOut =
  | {
      readonly by: 'must-have';
      readonly requirement: Requirement;
      readonly level: MustHaveLevel;
      /** What was found instead, as in "third-party". */
      readonly found: string;
    }
  | { readonly by: 'hand'; readonly reason: string };

/** A must-have that was asked for, and how it has to be met. */
export interface MustHave {
  readonly requirement: Requirement;
  readonly level: MustHaveLevel;
}

/** The must-haves that were asked for and that the catalogue knows, in the order in which they were. */
export function mustHavesOf(catalogue: Catalogue, decision: Pick<Decision, 'answers'>): readonly MustHave[] {
  const asked = answered(decision.answers.mustHaves) ?? {};
  return Object.entries(asked).flatMap(([id, level]) => {
    const requirement = catalogue.requirements.find((one) => one.id === id);
    return requirement === undefined ? [] : { requirement, level };
  });
}

/** Whether, and with what, an alternative meets a requirement; about one's own nothing is known, so it meets none. */
export function checkOf(
  catalogue: Catalogue,
  requirement: Requirement,
  alternative: Pick<Alternative, 'id'>,
) {
  return (
    own(own(catalogue.checks, requirement.id) ?? {}, alternative.id) ?? {
      meets: null,
      found: 'nothing found',
    }
  );
}

/** Whether a check passes at the level that is asked for. */
export function passes(meets: MustHaveLevel | null, level: MustHaveLevel): boolean {
  return meets === 'first-party' || meets === level;
}

/** Everything that rules an alternative out; empty when it stays in. */
export function ruledOutBy(
  alternative: Alternative,
  catalogue: Catalogue,
  mustHaves: readonly MustHave[],
  decision: Pick<Decision, 'alternatives'>,
): readonly RuledOut[] {
  const missed = mustHaves.flatMap(({ requirement, level }): RuledOut[] => {
    const { meets, found } = checkOf(catalogue, requirement, alternative);
    return passes(meets, level) ? [] : [{ by: 'must-have', requirement, level, found }];
  });
  const reason = own(decision.alternatives.excluded, alternative.id);
  return reason === undefined ? missed : [...missed, { by: 'hand', reason }];
}
