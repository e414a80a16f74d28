import type { ReactNode } from 'react';
import { writeAddress } from '../routes/codec';
import { questionNames, type ReturnTarget, type WizardStep, wizardSteps } from '../routes/screens/questions';
import { addressAfter, addressBefore, resultsAddress, stepNumber } from '../routes/wizard';
import { ButtonLink } from '../ui/Button';
import { Muted } from '../ui/Muted';
import { Stack } from '../ui/Stack';
import { ScreenHeading } from './ScreenHeading';
import styles from './WizardPage.module.css';

export interface WizardAddress {
  readonly screen: WizardStep;
  readonly returnTo?: ReturnTarget;
}

interface WizardPageProps {
  readonly address: WizardAddress;
  readonly heading: string;
  /** Why this is asked. */
  readonly why: ReactNode;
  readonly children: ReactNode;
}

function continueText({ screen, returnTo }: WizardAddress): string {
  if (returnTo === 'review') return 'Continue to your answers';
  if (returnTo === 'results' || screen === 'review') return 'See the results';
  return 'Continue';
}

/** One question: where it stands among the others, why it is asked, and the ways on and back. */
export function WizardPage({ address, heading, why, children }: WizardPageProps) {
  const { screen } = address;
  const step = `Step ${stepNumber(screen)} of ${wizardSteps.length}`;
  const skippable = screen !== 'review' && address.returnTo !== 'results';
  return (
    <Stack gap="wide" className={styles.page}>
      <nav className={styles.steps} aria-label="Steps">
        <ol>
          {wizardSteps.map((one) => (
            <li key={one}>
              <a
                href={writeAddress({ screen: one })}
                {...(one === screen && { 'aria-current': 'step' as const })}
              >
                {stepNumber(one)} <span>{questionNames[one]}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <ScreenHeading title={`${step}: ${questionNames[screen]}`} step={step}>
        {heading}
      </ScreenHeading>
      <Muted size="same" className={styles.why}>
        {why}
      </Muted>
      {children}
      <div className={styles.actions}>
        <ButtonLink href={writeAddress(addressBefore(address))}>Back</ButtonLink>
        <ButtonLink look="primary" href={writeAddress(addressAfter(address))}>
          {continueText(address)}
        </ButtonLink>
        {skippable && (
          <span className={styles.skip}>
            <ButtonLink look="quiet" href={writeAddress(resultsAddress)}>
              Skip to the results
            </ButtonLink>
          </span>
        )}
      </div>
    </Stack>
  );
}
