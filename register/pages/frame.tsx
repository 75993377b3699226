import type { ComponentChildren } from 'preact';
import { fill } from '#core/ui/noticed.ts';
import type { Fault } from './ask.ts';
import { words } from './words.ts';

export interface FrameProps {
  council?: string | undefined;
  /** The path of the page that is shown. */
  current?: string;
  onSignOut?: () => void;
  children: ComponentChildren;
}

const pages = [
  ['/figures', words.figures],
  ['/publication', words.publication],
] as const;

/** What stands around every page: whose register it is, where else to go, and the way out. */
export function Frame({ council, current, onSignOut, children }: FrameProps) {
  return (
    <>
      <header class="bar">
        <svg class="shield" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 1.5 17 4v6c0 4.2-2.9 7.2-7 8.5C5.9 17.2 3 14.2 3 10V4z" />
          <path d="m7 10 2.2 2.2L13.5 8" />
        </svg>
        <b>{council ?? words.product}</b>
        {onSignOut && (
          <>
            <nav class="tabs" aria-label={words.pages}>
              {pages.map(([path, name]) => (
                <a key={path} href={path} aria-current={path === current ? 'page' : undefined}>
                  {name}
                </a>
              ))}
            </nav>
            <button type="button" class="quiet" onClick={onSignOut}>
              {words.signIn.out}
            </button>
          </>
        )}
      </header>
      <main>{children}</main>
    </>
  );
}

/** Says why nothing is shown, and offers the one thing that can help. */
export function Failed({ fault }: { fault: Fault }) {
  return (
    <section role="alert" class="failed">
      <h1>{words.failed}</h1>
      <p>{fault.sentence}</p>
      <button type="button" onClick={() => location.reload()}>
        {words.tryAgain}
      </button>
      <p class="small">{fill(words.tell, { code: fault.code })}</p>
    </section>
  );
}
