import { oneDecimal } from '../../../lib/numbers';
import { FigureTable } from '../../../parts/FigureTable';
import { FrameworkName } from '../../../parts/FrameworkName';
import { type Change, placesText, signed } from './changes';

/** The change of every score, and of every place. */
export function ChangeTable({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <FigureTable caption="Scores of 100, in the present order">
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
        {changes.map(({ alternative, before, after, score, places }) => (
          <tr key={alternative.id}>
            <th scope="row">
              <FrameworkName alternative={alternative} kind={false} link />
            </th>
            <td>{oneDecimal(before.score)}</td>
            <td>{oneDecimal(after.score)}</td>
            <td>{signed(score)}</td>
            <td>{placesText(places)}</td>
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}
