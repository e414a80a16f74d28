import { keysOf } from '../../lib/list';
import { optionParam } from '../params';
import { route } from '../route';

/** The questions, in their order. The last one shows all answers for checking. */
export const questionNames = {
  project: 'Project',
  team: 'Team',
  'must-haves': 'Must-haves',
  priorities: 'Priorities',
  review: 'Check answers',
} as const;

export type WizardStep = keyof typeof questionNames;
export const wizardSteps = keysOf(questionNames);

/** Where Continue leads when a question was opened to change one answer. */
export const returnTargets = ['review', 'results'] as const;
export type ReturnTarget = (typeof returnTargets)[number];

const returnTo = optionParam(
  'return',
  returnTargets,
  (text) => `This page cannot return to “${text}”; Continue goes to the next question.`,
);

function question<const Step extends WizardStep>(screen: Step) {
  const path: string = `/${screen}`;
  return route({ screen, path, parts: {}, options: { returnTo }, title: () => questionNames[screen] });
}

export const questions = {
  project: question('project'),
  team: question('team'),
  'must-haves': question('must-haves'),
  priorities: question('priorities'),
  review: question('review'),
} satisfies { readonly [Step in WizardStep]: object };
