import { Exact } from '../../parts/Exact';
import { figureText, unitText } from '../../parts/figureText';
import type { Input } from '../../scoring/rating/countedRecords';
import type { Scale } from '../../scoring/rating/evidence';
import { StateTag } from './StateTag';

interface FoundProps {
  readonly input: Input;
  readonly scale: Scale;
}

function FigureText({ input: { records }, scale, figure }: FoundProps & { readonly figure: number }) {
  const [first, ...others] = records;
  if (scale.kind === 'level' && others.length === 0) return first?.value;
  if (scale.kind === 'steps') {
    const meaning = scale.legend[figure];
    return `${figureText(figure)}${meaning === undefined ? '' : `: ${meaning}`}`;
  }
  return figureText(figure) + unitText(first?.unit);
}

/** What was found for an indicator: the figure with its unit, the level, the step; or that nothing was. */
export function Found({ input, scale }: FoundProps) {
  const { figure, state } = input;
  return (
    <>
      {figure !== null && (
        <>
          <Exact value={figure}>
            <FigureText input={input} scale={scale} figure={figure} />
          </Exact>{' '}
        </>
      )}
      <StateTag state={state} />
    </>
  );
}
