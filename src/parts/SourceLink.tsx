import type { Source } from '../scoring/rating/evidence';

/** Leads to a source outside the app; nothing of the decision travels along. */
export function SourceLink({ source }: { readonly source: Source }) {
  return (
    <a href={source.url} rel="noreferrer">
      {source.title}
    </a>
  );
}
