import { nameList } from '../../lib/list';
import { nameOf } from '../../lib/lookup';
import { inWords } from '../../lib/numbers';
import { FigureTable } from '../../parts/FigureTable';
import { figureText, percentText, twoDecimals } from '../../parts/figureText';
import { ScaleInWords } from '../../parts/ScaleInWords';
import { suiteTitle } from '../../parts/suiteTitle';
import type { FitPart, IndicatorPart, RatingModel } from '../../scoring/rating/evidence';
import { useCatalogue } from '../../store/StoreContext';
import { Stack } from '../../ui/Stack';
import styles from './HowRated.module.css';

function Indicators({ part }: { readonly part: IndicatorPart }) {
  const sum = part.indicators.reduce((total, { weight }) => total + weight, 0);
  return (
    <FigureTable caption={`${part.title}: ${percentText(part.weight)} of the rating`}>
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col">Weight</th>
          <th scope="col" className={styles.scale}>
            Place from 0 to 1
          </th>
        </tr>
      </thead>
      <tbody>
        {part.indicators.map(({ id, title, weight, scale, inherits }) => (
          <tr key={id}>
            <th scope="row" className={styles.indicator}>
              {title}
            </th>
            <td>
              {figureText(weight)} of {figureText(sum)}
            </td>
            <td className={styles.scale}>
              <ScaleInWords scale={scale} />
              {inherits && '; what the runtime brings counts for the frameworks on it'}
            </td>
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}

/** How the figures of several benchmark suites become one rating. */
function SuitesTogether({ part: { title, weight, fit } }: { readonly part: FitPart }) {
  const { frameworks } = useCatalogue();
  const reference = nameOf(frameworks, fit.reference);
  return (
    <Stack gap="close" measured>
      <h3>
        {title}: {percentText(weight)} of the rating
      </h3>
      <p>
        Requests a second in {fit.suites.length} benchmark suites: {nameList(fit.suites.map(suiteTitle))}. No
        suite has all {inWords(frameworks.length)}, and their machines differ, so figures are never mixed: a
        least-squares fit on the binary logarithm gives each framework one standing relative to {reference}.
        The reference rates 10, and each halving costs {twoDecimals(10 / fit.halvingsToZero)} points. The
        interval is the range of the fits with each suite left out, and at least {fit.minimumHalfWidth} either
        way.
      </p>
    </Stack>
  );
}

/** The parts of a criterion with their indicators, weights and scales. */
export function HowRated({ model }: { readonly model: RatingModel }) {
  return (
    <Stack as="section" gap="loose" measured className={styles.section} aria-labelledby="how">
      <h2 id="how">How it is rated</h2>
      <p>
        Nobody types a rating. What was found for each indicator is placed on a scale from 0 to 1 whose ends
        are fixed, whoever is compared; the weighted mean, times ten, is the rating. Missing evidence drops
        out of it and widens its interval, as does what is unconfirmed.
      </p>
      {model.parts.map((part) =>
        'fit' in part ? (
          <SuitesTogether key={part.id} part={part} />
        ) : (
          <Indicators key={part.id} part={part} />
        ),
      )}
    </Stack>
  );
}
