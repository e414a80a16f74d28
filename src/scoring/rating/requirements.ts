import { ScoringError } from '../errors';
import type { EvidenceRecord, GapRecord, Level, RatedRecord, RatingModel } from './evidence';
import { describeRecord, levelValues } from './scales';

/** What a must-have asks of the evidence. */
export type EvidenceRule =
  /** The feature is built in or a first-party add-on. */
  | { readonly kind: 'level'; readonly indicator: string }
  /** A figure or step of at least the minimum. */
  | { readonly kind: 'at-least'; readonly indicator: string; readonly minimum: number }
  /** A figure has been published, whatever it is. */
  | { readonly kind: 'published'; readonly indicator: string };

export interface RequirementCheck {
  readonly passes: boolean;
  /** In a few words: "third-party", "37 months", "nothing found". */
  readonly found: string;
  /** The value that decided; null when nothing was found. */
  readonly value: number | Level | null;
  /** False when the value rests on a record that no page confirms, or on none. */
  readonly confirmed: boolean;
  /** The record that decided; without a value the one that says what was looked for, where there is one. */
  readonly record: RatedRecord | GapRecord | null;
}

/**
 * Checks one requirement against the records of one alternative. Of several counted records the best
 * decides, a confirmed one before its equal: what one fair set-up offers can be had. Nothing found does not pass, and context never counts.
 *
 * @param records Those of one alternative; records of other indicators are passed over.
 * @param models Where the indicator's legend stands that puts a step into words; without it the figure is given.
 * @throws ScoringError naming the record when its value is not of the kind that the rule asks for.
 */
export function checkRequirement(
  rule: EvidenceRule,
  records: readonly EvidenceRecord[],
  models: readonly RatingModel[] = [],
): RequirementCheck {
  let best: { record: RatedRecord; merit: number } | undefined;
  let gap: GapRecord | null = null;
  records.forEach((record, index) => {
    if (record.indicator !== rule.indicator || record.status === 'context') return;
    if (record.status === 'gap') {
      gap ??= record;
      return;
    }
    const merit = meritOf(rule, record, `records[${index}]`);
    const settles = merit === best?.merit && best.record.status === 'unconfirmed';
    if (best === undefined || merit > best.merit || settles) best = { record, merit };
  });
  if (best === undefined) {
    return { passes: false, found: 'nothing found', value: null, confirmed: false, record: gap };
  }
  const { record, merit } = best;
  return {
    passes: rule.kind === 'published' || merit >= minimumOf(rule),
    found: inWords(record, models),
    value: record.value,
    confirmed: record.status === 'rated',
    record,
  };
}

function minimumOf(rule: EvidenceRule & { kind: 'level' | 'at-least' }): number {
  return rule.kind === 'level' ? levelValues['first-party add-on'] : rule.minimum;
}

/** The record's value as a number that orders the records of one rule. */
function meritOf(rule: EvidenceRule, record: RatedRecord, argument: string): number {
  const { value } = record;
  if (rule.kind === 'level') {
    if (typeof value === 'string' && Object.hasOwn(levelValues, value)) return levelValues[value];
  } else if (typeof value === 'number' && Number.isFinite(value)) {
    return value;
  }
  const expected = rule.kind === 'level' ? 'a level' : 'a finite number';
  throw new ScoringError(argument, `${describeRecord(record)}: expected ${expected}, got ${value}`);
}

function inWords({ criterion, indicator, value, unit }: RatedRecord, models: readonly RatingModel[]): string {
  if (typeof value === 'string') return value;
  const scale = models
    .filter((model) => model.criterion === criterion)
    .flatMap(({ parts }) => parts.flatMap((part) => ('fit' in part ? [] : part.indicators)))
    .find(({ id }) => id === indicator)?.scale;
  const meaning = scale?.kind === 'steps' ? scale.legend[value] : undefined;
  return meaning ?? (unit === undefined ? String(value) : `${value} ${unit}`);
}

export interface Way<Id> {
  /** What to drop, as few as can be. */
  readonly drop: readonly Id[];
  /** Indices of the alternatives that this brings back. */
  readonly back: readonly number[];
}

/**
 * The fewest requirements to drop so that somebody is back where all are ruled out, and of those the ones that bring
 * most back.
 *
 * @param failed Per alternative what it fails.
 * @returns Null without alternatives, or when one of them fails nothing and so is not ruled out.
 */
export function fewestToDrop<Id>(failed: readonly (readonly Id[])[]): Way<Id> | null {
  let best: Way<Id> | null = null;
  for (const drop of failed) {
    const back = failed.flatMap((fails, index) => (fails.every((id) => drop.includes(id)) ? index : []));
    const fewer = best === null || drop.length < best.drop.length;
    const asFew = best !== null && drop.length === best.drop.length;
    if (fewer || (asFew && back.length > (best?.back.length ?? 0))) best = { drop, back };
  }
  return best !== null && best.drop.length > 0 ? best : null;
}
