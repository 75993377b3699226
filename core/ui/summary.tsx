import type { ComponentChildren } from 'preact';

/**
 * The line that opens a fold. `tabIndex` says what browsers know anyway, because office.js moves the focus
 * by Tab itself and passes by every `summary` that does not name it.
 */
export function Summary({ children }: { children: ComponentChildren }) {
  return <summary tabIndex={0}>{children}</summary>;
}
