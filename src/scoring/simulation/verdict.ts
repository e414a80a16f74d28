import { ScoringError } from '../errors';

/** First-rank acceptability from which the leader is called clear, or likely. */
export const CLEAR = 0.8;
export const LIKELY = 0.55;
/** First-rank acceptability from which a framework is named among those too close to call. */
export const NAMED = 0.2;

/** How sure the lead of the first alternative by score is. */
export type LeadVerdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'only-one'; readonly leader: number }
  | { readonly kind: 'clear' | 'likely'; readonly leader: number; readonly share: number }
  /** The leader by score first, then the others by their chance; at least two. */
  | { readonly kind: 'too-close'; readonly named: readonly number[] };

/**
 * What can be said of the leader, from the share of plausible cases in which each alternative comes first
 * (weights roughly as given, ratings anywhere in their ranges).
 *
 * @param first First-rank acceptability of each alternative, 0..1.
 * @param leader The alternative that leads by score.
 * @throws ScoringError when a share is not in 0..1 or the leader does not exist.
 */
export function verdictOf(first: readonly number[], leader: number): LeadVerdict {
  if (first.length === 0) return { kind: 'none' };
  first.forEach((share, index) => {
    if (!(share >= 0 && share <= 1)) {
      throw new ScoringError(`first[${index}]`, `expected a share in 0..1, got ${share}`);
    }
  });
  const share = first[leader];
  if (share === undefined) throw new ScoringError('leader', `no alternative has index ${leader}`);
  if (first.length === 1) return { kind: 'only-one', leader };
  const overtaken = first.some((other) => other > share);
  if (share >= CLEAR && !overtaken) return { kind: 'clear', leader, share };
  if (share >= LIKELY && !overtaken) return { kind: 'likely', leader, share };
  const rivals = first
    .map((chance, index) => ({ chance, index }))
    .filter(({ index }) => index !== leader)
    .sort((one, other) => other.chance - one.chance || one.index - other.index);
  const named = rivals.filter(({ chance }, place) => place === 0 || chance >= NAMED);
  return { kind: 'too-close', named: [leader, ...named.map(({ index }) => index)] };
}
