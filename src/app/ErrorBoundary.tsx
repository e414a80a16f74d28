import { Component, type ReactNode } from 'react';
import { Button, ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';

interface ErrorBoundaryState {
  readonly error: unknown;
}

/** Shown instead of a screen that failed. The answers are kept in any case: they live in the store. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Notice
        tone="warning"
        live
        actions={
          <>
            <Button onClick={() => window.location.reload()}>Reload this page</Button>
            <ButtonLink href="#/">Go to the start</ButtonLink>
          </>
        }
      >
        <h1>This page could not be shown</h1>
        <p>
          A part of the app did not load or failed. Your answers are kept. Check the connection, then reload
          the page.
        </p>
        <p>What the browser said: {error instanceof Error ? error.message : String(error)}</p>
      </Notice>
    );
  }
}
