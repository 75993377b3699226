import { type ComponentChildren, render } from 'preact';
import { languageFor, locale, speak } from '#core/language.ts';
import type { Code } from '#core/policy/code.ts';
import { deliveryInWords } from '#core/ui/delivery-in-words.ts';
import { Pane } from '#core/ui/pane.tsx';
import type { Deed } from '#core/ui/prompt-deeds.ts';
import { tabOf } from '#core/ui/route.ts';
import { loadCodes } from '../compare/codes.ts';
import { type Call, record } from './calls.ts';
import { today } from './samples/declarations.ts';
import { deeds, navigation, promptState, strip } from './samples/shell.ts';
import { type GalleryState, states } from './states.tsx';

declare global {
  interface Window {
    /** What the shown screen has asked for, oldest first. */
    calls: Call[];
  }
}

/** Shows one screen in one state, with sample data, in the pane; without a name, the list of all. */
function Gallery({ codes, name }: { codes: readonly Code[]; name: string | null }) {
  const state = states.find((one) => one.name === name);
  const code = codes.find(({ id }) => id === 'derbyshire');
  if (state === undefined || code === undefined) return <Index />;
  return <Shown state={state} code={code} codes={codes} />;
}

function Shown({ state, code, codes }: { state: GalleryState; code: Code; codes: readonly Code[] }) {
  const screen: ComponentChildren = state.screen?.({ code, codes }) ?? null;
  const tab = tabOf({ screen: state.route });
  return (
    <Pane
      state={promptState(code, state.situation)}
      onCheckAgain={() => record('onCheckAgain')}
      shell={{
        navigation: { ...navigation, tab },
        strip: { ...strip, outbox: state.outbox ?? null, storage: state.storage ?? null },
        deeds: deeds(state.deed ?? null),
        screen,
        foot: footOf(state.deed ?? null),
      }}
    />
  );
}

function footOf(deed: Deed | null): string | null {
  return deed !== null && 'delivery' in deed ? deliveryInWords(deed.delivery, today) : null;
}

function Index() {
  return (
    <main class="index">
      <h1>Gallery</h1>
      <p>Every screen in every state, with sample data.</p>
      <ul>
        {states.map(({ name }) => (
          <li key={name}>
            <a href={`?state=${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

window.calls = [];
const root = document.getElementById('pane');
if (root !== null) {
  const name = new URLSearchParams(location.search).get('state');
  speak(languageFor(navigator.languages));
  document.documentElement.lang = locale();
  void loadCodes().then((codes) => render(<Gallery codes={codes} name={name} />, root));
}
