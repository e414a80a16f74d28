import { useDeferredValue, useMemo, useRef } from 'react';
import type { Catalogue } from '../../catalogue/catalogue';
import { count } from '../../lib/numbers';
import { isOld, oldText } from '../../parts/freshness';
import { defaultSourcesView, type SourcesView } from '../../routes/sourcesView';
import { useCatalogue } from '../../store/StoreContext';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './SourceList.module.css';
import { SourceTable } from './SourceTable';
import { type SourceRow, searched, sorted } from './sourceRows';

interface SourceListProps {
  /** Every source that is cited about what a catalogue knows. */
  readonly sourcesOf: (catalogue: Catalogue) => readonly SourceRow[];
  readonly view: SourcesView;
  readonly onViewChange: (view: SourcesView) => void;
}

/** The sources that a search leaves, in the order that the view asks for. */
export function SourceList({ sourcesOf, view, onViewChange }: SourceListProps) {
  const catalogue = useCatalogue();
  const all = useMemo(() => sourcesOf(catalogue), [sourcesOf, catalogue]);
  // Typing stays quick while hundreds of rows follow.
  const { search, sort } = useDeferredValue(view);
  const rows = useMemo(() => sorted(searched(all, search), sort), [all, search, sort]);
  const field = useRef<HTMLInputElement>(null);
  const old = rows.filter(({ date }) => date !== null && isOld(date, catalogue.version)).length;
  const facts = rows.reduce((sum, { supports }) => sum + supports, 0);
  const clear = () => {
    onViewChange({ ...view, search: defaultSourcesView.search });
    // The button that was pressed is about to go.
    field.current?.focus();
  };
  return (
    <section className={styles.list} aria-labelledby="source-list-heading">
      <h2 id="source-list-heading">The list</h2>
      <search className={styles.search}>
        <label htmlFor="source-search">Search</label>
        <input
          id="source-search"
          ref={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder="Title, address, framework or criterion"
          value={view.search}
          onChange={(event) => onViewChange({ ...view, search: event.currentTarget.value })}
        />
      </search>
      <p role="status" className={styles.count}>
        {rows.length} of {count(all.length, 'source')}, for {count(facts, 'fact')}; {old === 0 ? 'none' : old}{' '}
        {oldText}.
      </p>
      {rows.length === 0 ? (
        <Notice actions={<Button onClick={clear}>Clear the search</Button>}>
          <p>No source has “{search.trim()}” in its title, its address or what it supports.</p>
        </Notice>
      ) : (
        <SourceTable rows={rows} sort={sort} onSort={(next) => onViewChange({ ...view, sort: next })} />
      )}
    </section>
  );
}
