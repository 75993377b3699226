import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Navigation, type NavigationProps } from '#core/ui/navigation.tsx';
import { Notice } from '#core/ui/notice.tsx';
import type { PaneState } from '#core/ui/pane-state.ts';
import type { PromptDeeds } from '#core/ui/prompt-deeds.ts';
import { Reviewed } from '#core/ui/reviewed.tsx';
import { Selected, selectionInWords } from '#core/ui/selected.tsx';
import { shellWords } from '#core/ui/shell-words.ts';
import { Strip, type StripProps } from '#core/ui/strip.tsx';
import { announcement } from '#core/ui/view.ts';
import { words } from '#core/ui/words.ts';

/** What surrounds the open item where declarations can be made. */
export interface Shell {
  navigation: NavigationProps;
  strip: StripProps;
  deeds: PromptDeeds;
  /** In place of the open item; null to show the item. Key it by route, so that its heading takes the focus. */
  screen: ComponentChildren;
  /** Above the open item's own review; null for nothing. */
  above?: ComponentChildren;
  /** What has been sent from here, in words, as of `deliveryInWords`; null for nothing. */
  foot: string | null;
}

export interface PaneProps {
  state: PaneState;
  onCheckAgain: () => void;
  shell?: Shell | undefined;
}

/** The whole pane: the product and the code in force, what the item in front of the officer needs, where it was read. */
export function Pane({ state, onCheckAgain, shell }: PaneProps) {
  const main = useRef<HTMLElement>(null);
  const checkAgain = () => {
    // The button goes away with its notice; without a new home the focus would fall to the page's start.
    main.current?.focus();
    onCheckAgain();
  };
  const screen = shell?.screen ?? null;
  return (
    <>
      <header class="bar">
        <Shield />
        <b>{words.product}</b>
        {(state.status === 'reviewed' || state.status === 'selected') && <small>{state.code.council}</small>}
      </header>
      {shell !== undefined && <Navigation {...shell.navigation} />}
      {shell !== undefined && <Strip {...shell.strip} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: office.js hands the focus only to what names a tabIndex, and a pane with nothing to press must be reached and scrolled too. */}
      <main ref={main} tabIndex={0} aria-busy={state.status === 'reading'}>
        {screen === null && shell?.above}
        {screen ?? <Sheet state={state} onCheckAgain={checkAgain} deeds={shell?.deeds} />}
      </main>
      <p class="unseen" role="status">
        {screen === null && spoken(state)}
      </p>
      <footer class="foot">{shell?.foot ?? (screen === null ? words.private : shellWords.foot)}</footer>
    </>
  );
}

type SheetProps = Pick<PaneProps, 'state' | 'onCheckAgain'> & { deeds: PromptDeeds | undefined };

function Sheet({ state, onCheckAgain, deeds }: SheetProps): ComponentChildren {
  switch (state.status) {
    case 'reading':
      return <p class="reading">{words.reading}</p>;
    case 'no-item':
      return (
        <Notice heading={words.noItem.heading} sentence={words.noItem.sentence} onCheckAgain={onCheckAgain} />
      );
    case 'unreadable':
      return <Notice heading={words.unreadable.heading} fault={state.fault} onCheckAgain={onCheckAgain} />;
    case 'unsettled':
      return <Notice heading={words.unsettled.heading} fault={state.fault} onCheckAgain={onCheckAgain} />;
    case 'reviewed':
      return (
        <>
          <About sentences={state.about ?? []} />
          <Reviewed key={state.item} view={state.view} codeTitle={state.code.title} deeds={deeds} />
          {state.isDraft === true && <CheckAgain onCheckAgain={onCheckAgain} />}
        </>
      );
    case 'selected':
      return <Selected {...state.selection} />;
  }
}

/** What bears on everything beneath: whose mailbox this is, what the officer has answered. */
function About({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div class="about">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

function CheckAgain({ onCheckAgain }: Pick<PaneProps, 'onCheckAgain'>) {
  return (
    <div class="again">
      <button type="button" onClick={onCheckAgain}>
        {words.checkAgain}
      </button>
    </div>
  );
}

function spoken(state: PaneState): string {
  switch (state.status) {
    case 'reading':
      return '';
    case 'no-item':
      return words.noItem.heading;
    case 'unreadable':
      return words.unreadable.heading;
    case 'unsettled':
      return words.unsettled.heading;
    case 'reviewed':
      return [...(state.about ?? []), announcement(state.view)].join(' ');
    case 'selected':
      return selectionInWords(state.selection);
  }
}

function Shield() {
  return (
    <svg class="shield" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 1.5 17 4v6c0 4.2-2.9 7.2-7 8.5C5.9 17.2 3 14.2 3 10V4z" />
      <path d="m7 10 2.2 2.2L13.5 8" />
    </svg>
  );
}
