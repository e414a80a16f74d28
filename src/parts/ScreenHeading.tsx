import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { JustLoaded } from './JustLoaded';
import styles from './ScreenHeading.module.css';

interface ScreenHeadingProps {
  /** Of the browser's tab, in front of the name of the app. */
  readonly title: string;
  /** Stands above the heading and belongs to it: "Step 2 of 5". */
  readonly step?: string;
  readonly children: ReactNode;
}

/** The first heading of a screen. It takes the focus when the screen opens, so that nobody has to search for it. */
export function ScreenHeading({ title, step, children }: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const justLoaded = useContext(JustLoaded);

  useEffect(() => {
    if (!justLoaded) heading.current?.focus({ preventScroll: true });
  }, [justLoaded]);

  useEffect(() => {
    document.title = `${title} · Ten to One`;
  }, [title]);

  return (
    <h1 className={styles.heading} ref={heading} tabIndex={-1}>
      {step && <span className={styles.step}>{step}</span>}
      <span>{children}</span>
    </h1>
  );
}
