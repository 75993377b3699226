import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface ScreenProps {
  title: string;
  /** Where one came from, to go back there; absent on a tab's first screen. */
  back?: { label: string; onBack: () => void } | undefined;
  /** Whether something on it takes the focus in place of its heading: one goes on where one was. */
  goesOn?: boolean;
  children: ComponentChildren;
}

/** One screen of the pane. Its heading takes the focus as it opens, so that it is read and Tab goes on from it. */
export function Screen({ title, back, goesOn = false, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!goesOn) takeFocus(heading.current);
  }, []);
  return (
    <div class="screen">
      {back !== undefined && (
        <button type="button" class="quiet back" onClick={back.onBack}>
          {back.label}
        </button>
      )}
      <h1 ref={heading} tabIndex={-1} onBlur={noLongerStop}>
        {title}
      </h1>
      {children}
    </div>
  );
}

/** In Outlook, Tab goes on only from what is a stop itself: a heading is one as long as it has the focus. */
export function takeFocus(heading: HTMLElement | null): void {
  if (heading === null) return;
  heading.tabIndex = 0;
  heading.focus();
}

/** Tab passes a heading by that has lost the focus. */
export function noLongerStop({ currentTarget }: { currentTarget: HTMLElement }): void {
  currentTarget.tabIndex = -1;
}
