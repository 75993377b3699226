import { browser } from 'wxt/browser';
import { dayInWords } from '#core/declaration/in-words.ts';
import type { ItemKind } from '#core/item/item.ts';
import { momentInWords } from '#core/ui/moment.ts';
import { fill } from '#core/ui/noticed.ts';
import { noticedWords } from '#core/ui/noticed-words.ts';
import { counted } from '#core/ui/plural.ts';
import { words as house } from '#core/ui/words.ts';
import { leaveHandoff } from '../background/handoff.ts';
import { openPanel } from '../background/open-panel.ts';
import type { PromptNote } from '../background/page-log.ts';
import type { Waiting } from '../background/waiting.ts';
import { Bar } from '../desk/bar.tsx';
import { localDay } from '../desk/local-day.ts';
import { useSettings } from '../desk/use-settings.ts';
import { everySite, isReadOn } from '../every-site.ts';
import { nameOf, PagePart } from './page-part.tsx';
import { type PopupState, usePage } from './use-page.ts';
import { popupWords as words } from './words.ts';

const mostPrompts = 3;

/** What a press on the toolbar's shield shows. */
export function Popup() {
  const settings = useSettings();
  const state = usePage();
  if (settings === null || state === null) return <Bar />;
  const { organisationName, code, supportAddress } = settings.values;
  const { page, reads, prompts, broken, waiting, guard, tab } = state;
  return (
    <>
      <Bar>
        <small>{organisationName}</small>
      </Bar>
      <main>
        <PagePart
          page={page}
          reads={reads}
          broken={(page && broken[page.site]) ?? null}
          guard={guard}
          may={settings.values}
          supportAddress={supportAddress}
        />
        {code === null ? <Begin /> : <Desk waiting={waiting} tab={tab} />}
        <Prompts prompts={prompts.slice(0, mostPrompts)} />
      </main>
      <footer class="foot">
        <span>{house.private}</span>
        <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {words.options}
        </button>
      </footer>
    </>
  );
}

function Begin() {
  const open = () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  return (
    <section class="desk">
      <p>{words.welcome.sentence}</p>
      <button type="button" class="primary" onClick={open}>
        {words.welcome.button}
      </button>
    </section>
  );
}

function Desk({ waiting, tab }: Pick<PopupState, 'waiting' | 'tab'>) {
  const go = (place: 'mine' | 'declare' | null) => {
    if (tab === null) return;
    // Before anything is awaited, as the press would be over by then.
    openPanel(tab);
    if (place !== null) void leaveHandoff({ window: tab.windowId, deed: 'go', place });
  };
  return (
    <section class="desk">
      {waiting.count > 0 && <Waits waiting={waiting} onOpen={() => go('mine')} />}
      <button type="button" class="primary" onClick={() => go('declare')}>
        {words.declare}
      </button>
      <button type="button" onClick={() => go(null)}>
        {words.openPanel}
      </button>
    </section>
  );
}

function Waits({ waiting: { count, due }, onOpen }: { waiting: Waiting; onOpen: () => void }) {
  return (
    <div class="waits">
      <button type="button" class="entry" onClick={onOpen}>
        <b>{counted(words.waiting, count)}</b>
        {due.map(({ what, on }) => (
          <small key={what + on}>
            {what} · {fill(words.due, { on: dayInWords(on) })}
          </small>
        ))}
      </button>
    </div>
  );
}

function Prompts({ prompts }: { prompts: readonly PromptNote[] }) {
  const today = localDay(new Date());
  return (
    <section class="lately" aria-labelledby="lately-heading">
      <h2 id="lately-heading">{words.prompts.heading}</h2>
      {prompts.length === 0 && <p class="small">{words.prompts.none}</p>}
      <ul>
        {prompts.map((prompt) => (
          <li key={`${prompt.at} ${prompt.site}`}>
            <p>{noticedIn(prompt)}</p>
            <p class="small">
              {nameOf(prompt.site)} · {momentInWords(prompt.at, today)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Your draft post has sharp words …": what kind of thing it was, nothing of what was written. */
function noticedIn({ site, signals: [first] }: PromptNote): string {
  if (first === undefined) return '';
  return `${noticedWords.leads[kindOn(site)].alone} ${fill(noticedWords.noticed[first].about, { worth: '' })}`;
}

/** What people write on a site, or read there. */
function kindOn(site: string): ItemKind {
  const file = everySite.find(({ id }) => id === site);
  if (file === undefined) return 'post';
  if (isReadOn(file)) return file.views[0]?.kind ?? 'email-read';
  return file.composers.some(({ writing }) => writing === 'mail') ? 'email-compose' : 'post';
}
