import { articleMeanings } from '../../catalogue/article';
import { type Criterion, ratedCriteria } from '../../catalogue/catalogue';
import { inWords } from '../../lib/numbers';
import { own } from '../../lib/own';
import { CriterionName } from '../../parts/CriterionName';
import { writeAddress } from '../../routes/codec';
import { useCatalogue } from '../../store/StoreContext';
import { Muted } from '../../ui/Muted';
import styles from './CriteriaList.module.css';

function besideMeaning({ id, from }: Criterion): string | null {
  if (from !== 'evidence') return 'Only once you answer for it.';
  const meaning = own(articleMeanings, id);
  return meaning === undefined ? null : `The article: ${meaning}`;
}

/** What each criterion means to the article and here, with its page. */
export function CriteriaList() {
  const { criteria } = useCatalogue();
  const rated = ratedCriteria(criteria).length;
  return (
    <>
      <p>
        Every framework is rated from 0 to 10 by the same {inWords(rated)}, and by{' '}
        {inWords(criteria.length - rated)} more once you answer for them.
      </p>
      <dl className={styles.list}>
        {criteria.map((criterion) => (
          <div key={criterion.id}>
            <dt>
              <a href={writeAddress({ screen: 'criterion', criterion: criterion.id })}>
                <CriterionName criterion={criterion} />
              </a>
            </dt>
            <dd>{criterion.meaning}</dd>
            <Muted as="dd">{besideMeaning(criterion)}</Muted>
          </div>
        ))}
      </dl>
    </>
  );
}
