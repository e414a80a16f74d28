import { unknownIds } from '../model/unknown';
import { useActions, useCatalogue, useDecision } from '../store/StoreContext';
import { useProblem } from '../store/useProblem';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** What there is to say where the answers and the present version of the data differ; usually nothing. */
export function DataNotices() {
  const catalogue = useCatalogue();
  const decision = useDecision((present) => present);
  const { leftOut } = useProblem();
  const { countCriterion } = useActions();
  const unknown = unknownIds(catalogue, decision);
  const tooNew = leftOut.flatMap(({ criterion, because }) => (because === 'too-new' ? criterion : []));
  return (
    <>
      {unknown.length > 0 && (
        <Notice tone="warning" live>
          {unknown.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {tooNew.map(({ id, name }) => (
        <Notice
          key={id}
          live
          actions={
            <Button small onClick={() => countCriterion(id)}>
              Let {name.toLowerCase()} count
            </Button>
          }
        >
          <p>
            {name} is a criterion that came after your answers. It does not count in them unless you say so.
          </p>
        </Notice>
      ))}
    </>
  );
}
