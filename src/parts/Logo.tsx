import {
  siDjango,
  siDotnet,
  siExpress,
  siFlask,
  siKoa,
  siLaravel,
  siNodedotjs,
  siPhoenixframework,
  siRubyonrails,
  siSpringboot,
} from 'simple-icons';
import type { FrameworkId } from '../data/ids';
import styles from './Logo.module.css';

const icons: Readonly<Record<FrameworkId, { readonly path: string }>> = {
  nodejs: siNodedotjs,
  django: siDjango,
  rails: siRubyonrails,
  flask: siFlask,
  'spring-boot': siSpringboot,
  laravel: siLaravel,
  express: siExpress,
  'aspnet-core': siDotnet,
  phoenix: siPhoenixframework,
  koa: siKoa,
};

/** In the colour of the text, because colour stands for criteria. The name always stands beside it. */
export function Logo({ framework }: { readonly framework: FrameworkId }) {
  return (
    <svg className={styles.logo} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={icons[framework].path} />
    </svg>
  );
}
