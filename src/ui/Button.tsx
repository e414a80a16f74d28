import type { AnchorHTMLAttributes, ComponentPropsWithRef } from 'react';
import { classes } from '../lib/classes';
import styles from './button.module.css';

interface Look {
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly small?: boolean;
}

const classOf = ({ look = 'plain', small = false }: Look) =>
  classes(
    styles.button,
    look === 'primary' && styles.primary,
    look === 'quiet' && styles.quiet,
    small && styles.small,
  );

export function Button({ look, small, ...rest }: Look & Omit<ComponentPropsWithRef<'button'>, 'className'>) {
  return (
    <button type="button" {...rest} className={classOf({ ...(look && { look }), ...(small && { small }) })} />
  );
}

/** Looks like a button and leads somewhere. */
export function ButtonLink({
  look,
  small,
  children,
  ...rest
}: Look & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'>) {
  return (
    <a {...rest} className={classOf({ ...(look && { look }), ...(small && { small }) })}>
      {children}
    </a>
  );
}
