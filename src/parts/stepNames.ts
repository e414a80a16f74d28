import type { WizardStep } from '../nav/address';

export const stepNames: Readonly<Record<WizardStep, string>> = {
  project: 'Project',
  team: 'Team',
  'must-haves': 'Must-haves',
  priorities: 'Priorities',
  review: 'Check answers',
};
