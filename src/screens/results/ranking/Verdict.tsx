import { nameList } from '../../../lib/list';
import { oneDecimal } from '../../../lib/numbers';
import { wayBack } from '../../../model/wayBack';
import { evidenceHref } from '../../../parts/RatingLink';
import { whatRulesOut } from '../../../parts/ruledOutText';
import { wayBackText } from '../../../parts/wayBackText';
import { writeAddress } from '../../../routes/codec';
import { useEvaluation, useProblem } from '../../../store/useModel';
import { ButtonLink } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { leadText } from './leadText';
import styles from './Verdict.module.css';

function NobodyLeft() {
  const problem = useProblem();
  const way = wayBack(problem);
  const mustHaves = nameList(problem.mustHaves.map(({ requirement }) => requirement));
  return (
    <Notice
      tone="warning"
      actions={
        <ButtonLink href={writeAddress({ screen: 'must-haves', returnTo: 'results' })}>
          Change the must-haves
        </ButtonLink>
      }
    >
      <p>
        Nobody is left:{' '}
        {whatRulesOut(problem) === 'must-haves'
          ? `no framework has ${mustHaves} together.`
          : 'your choices rule every framework out.'}{' '}
        All {problem.alternatives.length} are listed below with what rules them out. {way && wayBackText(way)}
      </p>
    </Notice>
  );
}

/** The answer in words, announced again whenever it changes. */
export function Verdict() {
  const { problem, lead } = useEvaluation();
  const leader = lead?.leaders.length === 1 ? lead.leaders[0]?.alternative : undefined;
  const evidence = leader
    ? (lead?.reasons ?? []).flatMap(({ weighting: { criterion } }) => {
        const { point, from } = problem.rating(leader.id, criterion.id);
        return from === 'evidence' || from === 'answers' ? [{ criterion, point }] : [];
      })
    : [];
  return (
    <>
      <div role="status">
        {lead === null ? <NobodyLeft /> : <p className={styles.verdict}>{leadText(lead)}</p>}
      </div>
      {leader && evidence.length > 0 && (
        <p className={styles.evidence}>
          The evidence:{' '}
          {evidence.map(({ criterion, point }, index) => (
            <span key={criterion.id}>
              {index > 0 && ' and '}
              <a href={evidenceHref(leader, criterion)}>
                {criterion.name.toLowerCase()} {oneDecimal(point)}
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
