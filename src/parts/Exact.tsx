import type { ReactNode } from 'react';

interface ExactProps {
  readonly value: number;
  /** The figure as it is shown, rounded. */
  readonly children: ReactNode;
}

/** A figure that is shown rounded and carries its full precision, so that sums can be checked on the page. */
export function Exact({ value, children }: ExactProps) {
  return <data value={String(value)}>{children}</data>;
}
