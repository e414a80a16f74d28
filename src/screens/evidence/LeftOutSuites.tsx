import { oneDecimal } from '../../lib/numbers';
import { Exact } from '../../parts/Exact';
import { FigureTable } from '../../parts/FigureTable';
import { twoDecimals } from '../../parts/figureText';
import { suiteTitle } from '../../parts/suiteTitle';
import { exp2 } from '../../scoring/logarithms';
import type { FitPartResult } from '../../scoring/rating/suitePart';

/** Where the fit puts a framework when one suite is left out. */
export function LeftOutSuites({ part: { leftOut } }: { readonly part: FitPartResult }) {
  return (
    <FigureTable caption="With each suite left out in turn">
      <thead>
        <tr>
          <th scope="col">Without</th>
          <th scope="col">Share</th>
          <th scope="col">log2</th>
          <th scope="col">Rating</th>
        </tr>
      </thead>
      <tbody>
        {leftOut.map(({ suite, standing, rating }) => (
          <tr key={suite}>
            <th scope="row">{suiteTitle(suite).name}</th>
            {standing === null || rating === null ? (
              <td colSpan={3}>No figure is left.</td>
            ) : (
              <>
                <td>
                  <Exact value={exp2(standing)}>{twoDecimals(exp2(standing))}</Exact>
                </td>
                <td>
                  <Exact value={standing}>{twoDecimals(standing)}</Exact>
                </td>
                <td>
                  <Exact value={rating}>{oneDecimal(rating)}</Exact>
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}
