import type { ReactNode } from 'react';
import { writeAddress } from '../routes/codec';
import type { WizardStep } from '../routes/screens/questions';
import { ButtonLink } from '../ui/Button';

interface QuestionLinkProps {
  readonly step: WizardStep;
  readonly children: ReactNode;
}

/** Leads to one question, from which Continue leads to the results. */
export function QuestionLink({ step, children }: QuestionLinkProps) {
  return <ButtonLink href={writeAddress({ screen: step, returnTo: 'results' })}>{children}</ButtonLink>;
}
