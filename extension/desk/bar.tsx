import type { ComponentChildren } from 'preact';
import { words } from '#core/ui/words.ts';

/** The line above every page: the product, and whose it is here. */
export function Bar({ children }: { children?: ComponentChildren }) {
  return (
    <header class="bar">
      <Shield />
      <b>{words.product}</b>
      {children}
    </header>
  );
}

export function Shield({ size = 20 }: { size?: number }) {
  return (
    <svg class="shield" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 1.5 17 4v6c0 4.2-2.9 7.2-7 8.5C5.9 17.2 3 14.2 3 10V4z" />
      <path d="m7 10 2.2 2.2L13.5 8" />
    </svg>
  );
}
