import { itemAt } from '../lib/list';
import { oneDecimal } from '../lib/numbers';
import { FigureLink } from '../ui/FigureLink';
import type { RatingSeries } from './ratingsChart';

interface LinkedValueProps {
  readonly series: RatingSeries;
  /** Of the axis. */
  readonly index: number;
}

/** One value of a series, which leads to what is behind it where the series says so. */
export function LinkedValue({ series: { values, links }, index }: LinkedValueProps) {
  const shown = oneDecimal(itemAt(values, index));
  const link = links?.[index];
  return link === undefined ? shown : <FigureLink {...link}>{shown}</FigureLink>;
}
