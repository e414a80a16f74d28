import type { ReactNode } from 'react';
import { wayBack } from '../model/wayBack';
import { useProblem } from '../store/useProblem';
import { Notice } from '../ui/Notice';
import { QuestionLink } from './QuestionLink';
import { wayBackText } from './wayBackText';

interface NobodyLeftProps {
  /** Announced at once when it appears after the page was shown. */
  readonly live?: boolean;
  /** Leaves out the link to the must-haves, on their own page. */
  readonly withoutLink?: boolean;
  /** What follows from it on this page. */
  readonly children: ReactNode;
}

/** The notice that everybody is ruled out, with the must-haves that would have to go for somebody to be back. */
export function NobodyLeft({ live = false, withoutLink = false, children }: NobodyLeftProps) {
  const way = wayBack(useProblem());
  const link = <QuestionLink step="must-haves">Change the must-haves</QuestionLink>;
  return (
    <Notice tone="warning" live={live} actions={!withoutLink && link}>
      <p>
        {children} {way && wayBackText(way)}
      </p>
    </Notice>
  );
}
