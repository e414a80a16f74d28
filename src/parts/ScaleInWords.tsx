import type { Scale } from '../scoring/rating/evidence';
import { levelValues } from '../scoring/rating/scales';
import { Exact } from './Exact';
import { figureText } from './figureText';

type Ends = Extract<Scale, { readonly worst: number }>;

function FromTo({ worst, best }: Pick<Ends, 'worst' | 'best'>) {
  return (
    <>
      from <Exact value={worst}>{figureText(worst)}</Exact>
      {best < worst && ' down'} to <Exact value={best}>{figureText(best)}</Exact>
    </>
  );
}

/** How a figure finds its place from 0 to 1: the kind of scale, its fixed ends and what its steps mean. */
export function ScaleInWords({ scale }: { readonly scale: Scale }) {
  switch (scale.kind) {
    case 'linear':
      return (
        <>
          linear scale <FromTo {...scale} />
        </>
      );
    case 'log':
      return (
        <>
          log scale <FromTo {...scale} />
        </>
      );
    case 'log1p':
      return (
        <>
          log scale of the figure plus one, <FromTo {...scale} />
        </>
      );
    case 'level':
      return (
        <>
          scale by level:{' '}
          {Object.entries(levelValues).map(([level, value], index) => (
            <span key={level}>
              {index > 0 && ', '}
              {level} <Exact value={value}>{figureText(value)}</Exact>
            </span>
          ))}
        </>
      );
    case 'steps':
      return (
        <>
          steps <FromTo {...scale} />:{' '}
          {Object.entries(scale.legend)
            .map(([step, meaning]) => `${step} = ${meaning}`)
            .join('; ')}
        </>
      );
  }
}
