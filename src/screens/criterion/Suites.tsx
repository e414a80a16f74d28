import { criterionById } from '../../catalogue/criteria';
import { type SuiteId, suiteTitles } from '../../catalogue/evidenceTitles';
import { frameworkById } from '../../catalogue/frameworks';
import type { DerivedEvidence } from '../../model/derivedEvidence';
import { Exact } from '../../parts/Exact';
import { FigureTable } from '../../parts/FigureTable';
import { FrameworkName } from '../../parts/FrameworkName';
import { figureText, twoDecimals } from '../../parts/figureText';
import { RatingLink } from '../../parts/RatingLink';
import styles from './Suites.module.css';
import { type SuiteCell, suiteRows, suiteSentences } from './suiteRows';

function Cell({ cell }: { readonly cell: SuiteCell | null }) {
  if (cell === null) return <td className={styles.none}>no figure</td>;
  const { figure, share, place, unconfirmed } = cell;
  return (
    <td>
      <b>
        <Exact value={share}>{twoDecimals(share)}</Exact>
      </b>
      <span className={styles.small}>
        <Exact value={figure}>{figureText(Math.round(figure))}</Exact> a second, no. {place}
        {unconfirmed && ', unconfirmed'}
      </span>
    </td>
  );
}

/** All figures that the throughput fit rests on, and where the suites put frameworks in another order. */
export function Suites({ evidence: { derivedRating } }: { readonly evidence: DerivedEvidence }) {
  const { suites, rows } = suiteRows((framework) => derivedRating(framework, 'performance'));
  return (
    <section className={styles.section} aria-labelledby="suites">
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
                {suiteTitles[suite as SuiteId].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ framework, rating, share, cells }) => (
            <tr key={framework}>
              <th scope="row">
                <FrameworkName framework={frameworkById[framework]} link />
              </th>
              <td>
                <RatingLink
                  framework={frameworkById[framework]}
                  criterion={criterionById.performance}
                  rating={rating}
                />
              </td>
              <td>
                <b>
                  <Exact value={share}>{twoDecimals(share)}</Exact>
                </b>
              </td>
              {cells.map((cell, index) => (
                <Cell key={suites[index]} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </FigureTable>
      <dl className={styles.suites}>
        {suiteSentences(suites, rows).map(({ suite, order }) => (
          <div key={suite}>
            <dt>{suiteTitles[suite as SuiteId].name}</dt>
            <dd>
              {suiteTitles[suite as SuiteId].measures} {order}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
