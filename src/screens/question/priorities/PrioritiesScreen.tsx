import type { Weighting } from '../../../model/weightings';
import { WeightEditor } from '../../../parts/WeightEditor';
import { type WizardAddress, WizardPage } from '../../../parts/WizardPage';
import { CriterionRange } from './CriterionRange';

const range = ({ criterion }: Weighting) => <CriterionRange criterion={criterion} />;

export function PrioritiesScreen({ address }: { readonly address: WizardAddress }) {
  return (
    <WizardPage
      address={address}
      heading="How much does each criterion matter?"
      why="An importance says how much the way from the worst to the best framework is worth to you, so both are named with a plain figure. 0 leaves a criterion out, 10 is the most. If you are not sure, leave it: the results show how much hangs on it."
    >
      <WeightEditor detail={range} />
    </WizardPage>
  );
}
