import type { Criterion } from '../../catalogue/catalogue';
import type { DerivedEvidence } from '../../catalogue/derivation';
import { Exact } from '../../parts/Exact';
import { FigureTable } from '../../parts/FigureTable';
import { FrameworkName } from '../../parts/FrameworkName';
import { figureText, twoDecimals } from '../../parts/figureText';
import { RatingLink } from '../../parts/RatingLink';
import { suiteTitle } from '../../parts/suiteTitle';
import { useProblem } from '../../store/useProblem';
import { Muted } from '../../ui/Muted';
import { Stack } from '../../ui/Stack';
import styles from './Suites.module.css';
import { type SuiteCell, suiteRows, suiteSentences } from './suiteRows';

function Cell({ cell }: { readonly cell: SuiteCell | undefined }) {
  if (cell === undefined) return <td className={styles.none}>no figure</td>;
  const { figure, share, place, unconfirmed } = cell;
  return (
    <td>
      <b>
        <Exact value={share}>{twoDecimals(share)}</Exact>
      </b>
      <Muted as="span" size="same" className={styles.small}>
        <Exact value={figure}>{figureText(Math.round(figure))}</Exact> a second, no. {place}
        {unconfirmed && ', unconfirmed'}
      </Muted>
    </td>
  );
}

interface SuitesProps {
  readonly evidence: DerivedEvidence;
  readonly criterion: Criterion;
}

/** All figures that a fit over suites rests on, and where the suites put frameworks in another order. */
export function Suites({ evidence: { derivedRating }, criterion }: SuitesProps) {
  const { suites, rows } = suiteRows(useProblem().alternatives, ({ id }) => derivedRating(id, criterion.id));
  return (
    <Stack as="section" gap="loose" measured aria-labelledby="suites">
      <h2 id="suites">How the suites disagree</h2>
      <p>
        What each framework reached in each suite, as a share of what the reference is fitted to reach there,
        with the requests a second and the place in that suite.
      </p>
      <FigureTable caption="Shares of the reference in each suite, and over all">
        <thead>
          <tr>
            <th scope="col">Framework</th>
            <th scope="col">Rating</th>
            <th scope="col">Over all</th>
            {suites.map((suite) => (
              <th key={suite} scope="col">
                {suiteTitle(suite).name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ alternative, rating, share, cells }) => (
            <tr key={alternative.id}>
              <th scope="row">
                <FrameworkName alternative={alternative} link />
              </th>
              <td>
                <RatingLink alternative={alternative} criterion={criterion} rating={rating} />
              </td>
              <td>
                <b>
                  <Exact value={share}>{twoDecimals(share)}</Exact>
                </b>
              </td>
              {suites.map((suite) => (
                <Cell key={suite} cell={cells.get(suite)} />
              ))}
            </tr>
          ))}
        </tbody>
      </FigureTable>
      <dl className={styles.suites}>
        {suiteSentences(suites, rows).map(({ suite, order }) => (
          <div key={suite}>
            <dt>{suiteTitle(suite).name}</dt>
            <dd>
              {suiteTitle(suite).measures} {order}
            </dd>
          </div>
        ))}
      </dl>
    </Stack>
  );
}
