import { nameList } from '../../../lib/list';
import { inWords, oneDecimal } from '../../../lib/numbers';
import { NobodyLeft } from '../../../parts/NobodyLeft';
import { evidenceHref } from '../../../parts/RatingLink';
import { whatRulesOut } from '../../../parts/ruledOutText';
import { useEvaluation } from '../../../store/useEvaluation';
import { useProblem } from '../../../store/useProblem';
import { leadText } from './leadText';
import styles from './Verdict.module.css';

/** Says that everybody is ruled out, and by what. */
function EverybodyOut() {
  const problem = useProblem();
  const mustHaves = nameList(problem.mustHaves.map(({ requirement }) => requirement));
  return (
    <NobodyLeft>
      Nobody is left:{' '}
      {whatRulesOut(problem) === 'must-haves'
        ? `no framework has ${mustHaves} together.`
        : 'your choices rule every framework out.'}{' '}
      All {inWords(problem.alternatives.length)} are listed below with what rules them out.
    </NobodyLeft>
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
        {lead === null ? <EverybodyOut /> : <p className={styles.verdict}>{leadText(lead)}</p>}
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
