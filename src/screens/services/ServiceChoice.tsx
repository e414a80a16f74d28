import type { Id } from '../../lib/id';
import { withItem } from '../../lib/list';
import { serviceTypes } from '../../model/services';
import { useCatalogue } from '../../store/StoreContext';
import { Choice, ChoiceGrid } from '../../ui/Choice';
import styles from './ServiceChoice.module.css';

interface ServiceChoiceProps {
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** What the system is made of. */
export function ServiceChoice({ chosen, onChange }: ServiceChoiceProps) {
  const types = serviceTypes(useCatalogue());
  return (
    <fieldset className={styles.choice}>
      <legend>Which services does your system need?</legend>
      <ChoiceGrid>
        {types.map(({ id, name }) => (
          <Choice
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(checked) => {
              const next = withItem(chosen, id, checked);
              onChange(types.flatMap((type) => (next.includes(type.id) ? type.id : [])));
            }}
          />
        ))}
      </ChoiceGrid>
    </fieldset>
  );
}
