import type { WizardStep } from '../routes/address';

export const stepNames: Readonly<Record<WizardStep, string>> = {
  project: 'Project',
  team: 'Team',
  'must-haves': 'Must-haves',
  priorities: 'Priorities',
  review: 'Check answers',
};
