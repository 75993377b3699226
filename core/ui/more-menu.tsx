import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { promptWords } from '#core/ui/prompt-words.ts';
import { Summary } from '#core/ui/summary.tsx';

/** Less frequent things to do, folded; Escape folds them again and keeps the focus. */
export function MoreMenu({ children }: { children: ComponentChildren }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    // Escape must not close what the pane stands in.
    event.stopPropagation();
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details class="more-menu" ref={menu} onKeyDown={close}>
      <Summary>{promptWords.more}</Summary>
      <div class="menu">{children}</div>
    </details>
  );
}
