import { requirementById } from '../../../catalogue/requirements';
import { sentenceList } from '../../../lib/list';
import { oneDecimal } from '../../../lib/numbers';
import { selectWayBack } from '../../../model/candidates';
import { selectLead } from '../../../model/ranking';
import { evidenceHref } from '../../../parts/RatingLink';
import { wayBackText } from '../../../parts/wayBackText';
import { writeAddress } from '../../../routes/codec';
import { useDecision } from '../../../store/StoreContext';
import { ButtonLink } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { leadText } from './leadText';
import styles from './Verdict.module.css';

function NobodyLeft() {
  const mustHaves = useDecision((decision) => decision.mustHaves);
  const wayBack = useDecision(selectWayBack);
  const names =
    mustHaves === null || mustHaves === 'not-sure' ? [] : mustHaves.map((id) => requirementById[id].name);
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
        Nobody is left: no framework has {sentenceList(names)} together. All ten are listed below with what
        rules them out. {wayBack && wayBackText(wayBack)}
      </p>
    </Notice>
  );
}

/** The answer in words, announced again whenever it changes. */
export function Verdict() {
  const lead = useDecision(selectLead);
  const leader = lead?.leaders[0];
  return (
    <>
      <div role="status">
        {lead === null ? <NobodyLeft /> : <p className={styles.verdict}>{leadText(lead)}</p>}
      </div>
      {leader && lead.leaders.length === 1 && lead.reasons.length > 0 && (
        <p className={styles.evidence}>
          The evidence:{' '}
          {lead.reasons.map(({ weighed: { criterion }, rating }, index) => (
            <span key={criterion.id}>
              {index > 0 && ' and '}
              <a href={evidenceHref(leader.framework, criterion)}>
                {criterion.name.toLowerCase()} {oneDecimal(rating)}
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
