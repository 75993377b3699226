import type { ComponentChildren } from 'preact';
import { fill } from '#core/ui/noticed.ts';
import type { Fault } from './ask.ts';
import { words } from './words.ts';

/** What stands around a page while nobody is signed in. */
export function Frame({ children }: { children: ComponentChildren }) {
  return (
    <>
      <header class="bar">
        <svg class="shield" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 1.5 17 4v6c0 4.2-2.9 7.2-7 8.5C5.9 17.2 3 14.2 3 10V4z" />
          <path d="m7 10 2.2 2.2L13.5 8" />
        </svg>
        <b>{words.product}</b>
      </header>
      <main>{children}</main>
    </>
  );
}

/** Says why nothing is shown, and offers the one thing that can help. `isPart` where the page has a heading already. */
export function Failed({ fault, isPart = false }: { fault: Fault; isPart?: boolean }) {
  const Heading = isPart ? 'h2' : 'h1';
  return (
    <section role="alert" class="failed">
      <Heading>{words.failed}</Heading>
      <p>{fault.sentence}</p>
      {fault.code !== 'ERR_NOT_ALLOWED' && (
        <>
          <button type="button" onClick={() => location.reload()}>
            {words.tryAgain}
          </button>
          <p class="small">{fill(words.tell, { code: fault.code })}</p>
        </>
      )}
    </section>
  );
}
