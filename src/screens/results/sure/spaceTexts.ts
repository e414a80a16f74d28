import type { Decision } from '../../../decision/decision';
import { keysOf } from '../../../lib/list';

type WeightSpace = Decision['uncertainty']['weights'];

interface SpaceText {
  readonly label: string;
  readonly meaning: string;
  /** Completes "stays first in 93 % of the cases ...". */
  readonly within: string;
}

/** What each way to be unsure of the weights is called, from the surest on. */
export const spaceTexts: Readonly<Record<WeightSpace, SpaceText>> = {
  exactly: {
    label: 'Exactly these',
    meaning: 'No other weights are looked at.',
    within: 'with exactly your weights',
  },
  roughly: {
    label: 'Roughly these',
    meaning: 'Each importance may be up to a quarter lower or higher.',
    within: 'within a quarter of your weights',
  },
  order: {
    label: 'Only their order',
    meaning: 'Any weights that keep the order of your importances.',
    within: 'with any weights in your order',
  },
  anything: {
    label: 'Anything',
    meaning: 'All weights are equally possible, whatever you said.',
    within: 'with any weights at all',
  },
};

export const weightSpaces = keysOf(spaceTexts);
