import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

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
  useEffect(() => {
    if (!goesOn) heading.current?.focus();
  }, []);
  return (
    <div class="screen">
      {back !== undefined && (
        <button type="button" class="quiet back" onClick={back.onBack}>
          {back.label}
        </button>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
