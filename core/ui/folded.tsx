import type { ComponentChildren } from 'preact';
import { Summary } from '#core/ui/summary.tsx';

export interface FoldedProps {
  title: string;
  /** How many things lie inside, where that helps to decide whether to look. */
  count?: number;
  children: ComponentChildren;
}

/** A part of the pane that stays closed until asked for. */
export function Folded({ title, count, children }: FoldedProps) {
  return (
    <details class="folded">
      <Summary>
        <h2>{title}</h2>
        {count !== undefined && <small>{count}</small>}
      </Summary>
      <div class="inside">{children}</div>
    </details>
  );
}
