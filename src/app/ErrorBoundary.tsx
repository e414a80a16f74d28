import { Component, type ReactNode } from 'react';
import { ScreenFailure } from './ScreenFailure';

interface ErrorBoundaryState {
  /** Boxed, for anything can be thrown. */
  readonly caught: { readonly error: unknown } | null;
}

/** Shows a sentence and ways on in place of a screen that failed. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { caught: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    return caught === null ? this.props.children : <ScreenFailure error={caught.error} />;
  }
}
