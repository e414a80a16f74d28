import type { HTMLAttributes } from 'react';
import { classes } from '../lib/classes';
import styles from './Stack.module.css';

interface StackProps extends HTMLAttributes<HTMLElement> {
  readonly as?: 'div' | 'section' | 'figure' | 'ul';
  /** From the parts of one line to the sections of a screen. */
  readonly gap: 'tight' | 'close' | 'even' | 'loose' | 'wide' | 'apart';
  /** Keeps paragraphs short enough to be read with ease. */
  readonly measured?: boolean;
}

/** Puts one thing below the other, at equal distances. */
export function Stack({ as: Tag = 'div', gap, measured = false, className, ...attributes }: StackProps) {
  return (
    <Tag
      {...attributes}
      className={classes(styles.stack, styles[gap], measured && styles.measured, className)}
    />
  );
}
