import { ratedCriteria } from '../../catalogue/catalogue';
import { longDate } from '../../lib/dates';
import { sentenceList } from '../../lib/list';
import { inWords, oneDecimal } from '../../lib/numbers';
import { evaluationOf } from '../../model/evaluation';
import { unanswered } from '../../model/unanswered';
import { startImportances } from '../../parts/startImportances';
import { writeAddress } from '../../routes/codec';
import { defaultSourcesView } from '../../routes/sourcesView';
import { useCatalogue } from '../../store/StoreContext';
import { Bullets } from './Bullets';

/** One score added up before the reader's eyes. */
function WorkedExample() {
  const catalogue = useCatalogue();
  const { ranked, weightings } = evaluationOf(catalogue, unanswered(catalogue));
  const [first] = ranked;
  if (first === undefined) return null;
  const points = weightings.map(
    ({ criterion: { id, name } }) => `${oneDecimal(first.contribution(id))} for ${name.toLowerCase()}`,
  );
  return (
    <p>
      An example: with every importance at {startImportances(catalogue.criteria)}, {first.alternative.name}{' '}
      gets {sentenceList(points)}, which makes {oneDecimal(first.score)} points of 100.
    </p>
  );
}

/** From evidence to a place in the ranking, and where the method ends. */
export function HowScoresComeAbout() {
  const { frameworks, criteria, version } = useCatalogue();
  return (
    <>
      <h3>From evidence to a rating</h3>
      <p>
        Nobody types a rating. Facts with a source and a date, such as requests per second, supported months
        or “built in”, are placed on fixed scales, and a weighted mean of them is the rating from 0 to 10. The
        ends of a scale never depend on which frameworks are in the list, so leaving one out changes nothing
        for the others.
      </p>
      <p>
        Beside each rating stands a range. It covers what is missing or unconfirmed at its worst and at its
        best, and the rating with each single fact left out in turn. Missing facts do not lower a rating; they
        widen its range.
      </p>
      <h3>From ratings to a score</h3>
      <p>
        The importances that you give, 0 to 10, are divided by their sum; that makes the weights. A score is
        the sum of weight × rating over all criteria, times ten, so it lies between 0 and 100. This is the
        additive value model of decision analysis (Keeney and Raiffa, 1976).
      </p>
      <WorkedExample />
      <p>
        A must-have works differently: what fails it is ruled out, with the reason, and still shown. Project
        fit and team fit join the {inWords(ratedCriteria(criteria).length)} criteria once you answer for them.
      </p>
      <h3>Limits</h3>
      <Bullets
        items={[
          'In a sum, a strength makes up for a weakness. What nothing can make up for belongs into the must-haves.',
          `Performance rests on four public benchmark suites, none with all ${frameworks.length} in it and each on other machines. The tiers are sound, the order inside a tier is not supported by the data. TechEmpower ended in March 2026, so its Round 23 stays the last.`,
          'What comes from third parties counts little or nothing, so a micro-framework with good packages around it is better than its ratings say.',
          'Project fit repeats what the article and the projects themselves call a good use. That is opinion, which is why it has a criterion of its own.',
          'Hosting costs, salaries and how easy it is to hire are not rated.',
          `All sources were last looked up on ${longDate(version)}. What has changed since is not in here.`,
        ]}
      />
      <p>
        Every source stands in{' '}
        <a href={writeAddress({ screen: 'sources', view: defaultSourcesView })}>one list</a>, with the data to
        download.
      </p>
    </>
  );
}
