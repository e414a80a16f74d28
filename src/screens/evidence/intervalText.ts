import { sentenceList } from '../../lib/list';
import { count, oneDecimal } from '../../lib/numbers';
import { suiteTitle } from '../../parts/suiteTitle';
import { inputResultsOf } from '../../scoring/rating/inputResults';
import type { IntervalSteps, LeftOutInput } from '../../scoring/rating/intervalSteps';
import type { Rating } from '../../scoring/rating/ratings';

/** The indicators and suites of a rating, as they are called. */
export function inputTitles({ parts }: Rating): ReadonlyMap<string, string> {
  return new Map(
    parts
      .flatMap(inputResultsOf)
      .map((input) => [input.id, input.kind === 'suite' ? suiteTitle(input.id).name : input.title]),
  );
}

/** One end of a step. */
export interface IntervalEnd {
  /** 0..10 */
  readonly rating: number;
  /** What gives it, after "comes from". */
  readonly from: string;
}

/** One of the steps that an interval is the range of. */
export interface IntervalRow {
  readonly text: string;
  readonly low: IntervalEnd;
  readonly high: IntervalEnd;
}

function leftOutRow(
  leftOut: readonly LeftOutInput[],
  titles: ReadonlyMap<string, string>,
  unit: string,
): readonly IntervalRow[] {
  const sorted = [...leftOut].sort((one, other) => one.rating - other.rating);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  const without = ({ id }: LeftOutInput) => titles.get(id) ?? id;
  return [
    {
      text: `Each ${unit} left out in turn: lowest without “${without(lowest)}”, highest without “${without(highest)}”`,
      low: { rating: lowest.rating, from: `leaving out “${without(lowest)}”` },
      high: { rating: highest.rating, from: `leaving out “${without(highest)}”` },
    },
  ];
}

/** Everything that the interval is the range of, in the order of its arithmetic. */
export function intervalRows(
  { point }: Rating,
  { ends, least, unsettled, leftOut }: IntervalSteps,
  titles: ReadonlyMap<string, string>,
): readonly IntervalRow[] {
  const itself = { rating: point, from: 'the rating itself' };
  const rows: IntervalRow[] = [{ text: 'The rating itself', low: itself, high: itself }];
  if (ends !== null && unsettled.length > 0) {
    rows.push({
      text: 'Everything missing or unconfirmed at its worst, and at its best',
      low: { rating: ends.low, from: 'what is missing or unconfirmed' },
      high: { rating: ends.high, from: 'what is missing or unconfirmed' },
    });
  }
  if (least !== null) {
    rows.push({
      text: 'Half a point either way, the least for figures of benchmarks',
      low: { rating: least.low, from: 'the least interval' },
      high: { rating: least.high, from: 'the least interval' },
    });
  }
  return [...rows, ...leftOutRow(leftOut, titles, least === null ? 'indicator' : 'suite')];
}

/** What is not settled, and how far that alone opens the interval. */
export function unsettledText(
  { point }: Rating,
  { ends, unsettled }: IntervalSteps,
  titles: ReadonlyMap<string, string>,
): string {
  const of = titles.size;
  if (unsettled.length === 0) return `All ${of} inputs are known and confirmed.`;
  const named = (state: 'missing' | 'unconfirmed') => {
    const names = unsettled.filter((one) => one.state === state).map(({ id }) => titles.get(id) ?? id);
    return names.length === 0
      ? []
      : [`${count(names.length, 'is', 'are')} ${state} (${sentenceList(names)})`];
  };
  const sentence = `Of ${count(of, 'input')}, ${sentenceList([...named('missing'), ...named('unconfirmed')])}.`;
  if (ends === null) {
    return `${sentence} A suite without a figure says nothing about this framework; an unconfirmed one is left out like each of the others below.`;
  }
  const { low, high } = ends;
  const missing = unsettled.some(({ state }) => state === 'missing');
  const unconfirmed = unsettled.some(({ state }) => state === 'unconfirmed');
  const effect = [
    ...(missing ? [`what is missing is left out of the rating of ${oneDecimal(point)}`] : []),
    ...(unconfirmed ? ['what is unconfirmed counts in the point value, but not as settled'] : []),
  ].join('; ');
  return `${sentence} ${effect[0]?.toUpperCase()}${effect.slice(1)}. At its worst all of it together would make the rating ${oneDecimal(low)}, at its best ${oneDecimal(high)}: ${oneDecimal(high - low)} points that the evidence leaves open.`;
}

/** What gives the two ends of the interval, in one or two sentences. */
export function endsText(rating: Rating, rows: readonly IntervalRow[]): string {
  const giving = (side: 'low' | 'high') =>
    sentenceList(
      rows.filter((row) => row[side].rating === rating[side]).map((row) => row[side].from),
      'as well as',
    );
  const [low, high] = [giving('low'), giving('high')];
  return low === high
    ? `Both ends come from ${low}.`
    : `The lower end comes from ${low}, the upper end from ${high}.`;
}
