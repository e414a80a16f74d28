import { oneDecimal } from '../../lib/numbers';
import { FrameworkName } from '../../parts/FrameworkName';
import { ScrollRegion } from '../../ui/ScrollRegion';
import styles from './BeforeAfter.module.css';
import { type Change, placesText, signed } from './changes';

/** The change of every score, and of every place. */
export function ChangeTable({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ScrollRegion name="Change of each score">
      <table className={styles.table}>
        <caption>Scores of 100, in the present order.</caption>
        <thead>
          <tr>
            <th scope="col">Framework</th>
            <th scope="col">Pinned</th>
            <th scope="col">Now</th>
            <th scope="col">Change</th>
            <th scope="col">Place</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ framework, before, after, score, places }) => (
            <tr key={framework.id}>
              <th scope="row">
                <FrameworkName framework={framework} kind={false} link />
              </th>
              <td>{oneDecimal(before.score)}</td>
              <td>{oneDecimal(after.score)}</td>
              <td>{signed(score)}</td>
              <td>{placesText(places)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
