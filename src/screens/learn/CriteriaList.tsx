import { articleMeanings } from '../../catalogue/article';
import { criterionById } from '../../catalogue/criteria';
import { fitCriterionIds, ratedCriterionIds } from '../../catalogue/ids';
import { CriterionName } from '../../parts/CriterionName';
import { writeAddress } from '../../routes/codec';
import styles from './CriteriaList.module.css';

/** What each criterion means to the article and here, with its page. */
export function CriteriaList() {
  return (
    <>
      <p>Every framework is rated from 0 to 10 by the same six, and by two more once you answer for them.</p>
      <dl className={styles.list}>
        {ratedCriterionIds.map((id) => (
          <div key={id}>
            <dt>
              <a href={writeAddress({ screen: 'criterion', criterion: id })}>
                <CriterionName criterion={criterionById[id]} />
              </a>
            </dt>
            <dd>{criterionById[id].meaning}</dd>
            <dd className={styles.article}>The article: {articleMeanings[id]}</dd>
          </div>
        ))}
        {fitCriterionIds.map((id) => (
          <div key={id}>
            <dt>
              <a href={writeAddress({ screen: 'criterion', criterion: id })}>
                <CriterionName criterion={criterionById[id]} />
              </a>
            </dt>
            <dd>{criterionById[id].meaning}</dd>
            <dd className={styles.article}>Only once you answer for it.</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
