import { projectTypeById } from '../../catalogue/projectTypes';
import { type ServiceTypeId, serviceTypeIds } from '../../catalogue/serviceTypes';
import type { Id } from '../../lib/id';
import { withItem } from '../../lib/list';
import { Choice, ChoiceGrid } from '../../ui/Choice';
import styles from './ServiceChoice.module.css';

interface ServiceChoiceProps {
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly ServiceTypeId[]) => void;
}

/** What the system is made of. */
export function ServiceChoice({ chosen, onChange }: ServiceChoiceProps) {
  return (
    <fieldset className={styles.choice}>
      <legend>Which services does your system need?</legend>
      <ChoiceGrid>
        {serviceTypeIds.map((id) => (
          <Choice
            key={id}
            label={projectTypeById[id].name}
            checked={chosen.includes(id)}
            onChange={(checked) => {
              const next = withItem(chosen, id, checked);
              onChange(serviceTypeIds.filter((known) => next.includes(known)));
            }}
          />
        ))}
      </ChoiceGrid>
    </fieldset>
  );
}
