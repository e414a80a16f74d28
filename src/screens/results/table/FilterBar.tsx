import { memo } from 'react';
import { frameworkKinds } from '../../../catalogue/catalogue';
import { withItem } from '../../../lib/list';
import { own } from '../../../lib/own';
import { CriterionName } from '../../../parts/CriterionName';
import { hideableColumns, type ResultsView } from '../../../routes/resultsView';
import { useProblem } from '../../../store/useProblem';
import { CheckList } from './CheckList';
import styles from './FilterBar.module.css';
import { FilterPanel } from './FilterPanel';
import { withMinimum } from './filters';
import { MinimumField } from './MinimumField';
import { NameField } from './NameField';
import { columnLabel } from './sentences';
import { availableColumns } from './tableState';

interface FilterBarProps {
  readonly view: ResultsView;
  readonly onViewChange: (view: ResultsView) => void;
}

/** Which rows and columns the table shows. None of it follows a moved weight. */
export const FilterBar = memo(function FilterBar({ view, onViewChange }: FilterBarProps) {
  const { catalogue, criteria } = useProblem();
  const minimumOf = (id: string) => own(view.minimum, id) ?? 0;
  const minimums = criteria.filter(({ id }) => minimumOf(id) > 0).length;
  const hideable = hideableColumns(availableColumns(criteria));
  const shown = hideable.filter((column) => !view.hidden.includes(column));
  return (
    <search className={styles.bar} aria-label="Filter the table">
      <NameField value={view.name} onChange={(name) => onViewChange({ ...view, name })} />
      <FilterPanel label="Language" active={view.languages.length} unit="chosen">
        <CheckList
          legend="Languages"
          items={catalogue.languages.map(({ id, name }) => ({ id, label: name }))}
          checked={view.languages}
          onChange={(id, checked) =>
            onViewChange({ ...view, languages: withItem(view.languages, id, checked) })
          }
        />
      </FilterPanel>
      <FilterPanel label="Kind" active={view.kinds.length} unit="chosen">
        <CheckList
          legend="Kinds"
          items={frameworkKinds.map((kind) => ({ id: kind, label: kind[0]?.toUpperCase() + kind.slice(1) }))}
          checked={view.kinds}
          onChange={(kind, checked) => onViewChange({ ...view, kinds: withItem(view.kinds, kind, checked) })}
        />
      </FilterPanel>
      <FilterPanel label="Minimum ratings" active={minimums} unit="set" wide>
        <fieldset className={styles.minimums}>
          <legend>Lowest rating that stays, 0 to 10</legend>
          {criteria.map((criterion) => (
            <MinimumField
              key={criterion.id}
              criterion={criterion}
              value={minimumOf(criterion.id)}
              onChange={(minimum) => onViewChange(withMinimum(view, criterion.id, minimum))}
            />
          ))}
        </fieldset>
      </FilterPanel>
      <FilterPanel label="Columns" active={hideable.length - shown.length} unit="hidden">
        <CheckList
          legend="Columns to show"
          items={hideable.map((column) => {
            const criterion = criteria.find(({ id }) => id === column);
            return {
              id: column,
              label: criterion ? <CriterionName criterion={criterion} /> : columnLabel(column, criteria),
            };
          })}
          checked={shown}
          onChange={(column, checked) =>
            onViewChange({ ...view, hidden: withItem(view.hidden, column, !checked) })
          }
        />
      </FilterPanel>
    </search>
  );
});
