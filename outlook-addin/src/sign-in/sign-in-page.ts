import { languageFor, locale, speak } from '#core/language.ts';
import { metadataOf } from '#core/ui/sign-in/authority.ts';
import { tellPane } from '../office.ts';
import { fetchJson, loadSettings } from '../settings.ts';
import { paneWords } from '../words.ts';
import { returnPage } from './return-page.ts';

/*
 * The page in the dialog. It is opened twice: by the pane, to go on to the authority, and by the authority, to
 * hand its answer to the pane. Where it goes on to stands in the council's settings, never in its own address.
 */

/** What the pane may hand on to the authority. */
const handedOn = {
  state: 'state',
  challenge: 'code_challenge',
  hint: 'login_hint',
  prompt: 'prompt',
} as const;

async function goOn(asked: URLSearchParams): Promise<void> {
  const { register } = await loadSettings(fetchJson);
  if (register === null) return say(paneWords.notBegun);
  const { authority } = register;
  const { authorization_endpoint: endpoint } = await metadataOf(authority);
  if (endpoint === undefined) return say(paneWords.noAuthority);
  const address = new URL(endpoint);
  const fields = {
    client_id: authority.clientId,
    response_type: 'code',
    redirect_uri: returnPage().href,
    scope: `${authority.scope} offline_access`,
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(fields)) address.searchParams.set(name, value);
  for (const [ours, theirs] of Object.entries(handedOn)) {
    const value = asked.get(ours);
    if (value !== null) address.searchParams.set(theirs, value);
  }
  location.replace(address);
}

function say(sentence: string, heading = ''): void {
  const page = document.querySelector('main');
  if (page === null) return;
  const parts = [
    { name: 'h1', text: heading },
    { name: 'p', text: sentence },
  ].filter(({ text }) => text !== '');
  page.replaceChildren(
    ...parts.map(({ name, text }) => Object.assign(document.createElement(name), { textContent: text })),
  );
}

/** As the browser does: this page is there before Outlook has said a word, and often after it has gone. */
function speakHere(): void {
  speak(languageFor(navigator.languages));
  document.documentElement.lang = locale();
  document.title = paneWords.signingIn.title;
  say(paneWords.signingIn.sentence);
}

async function open(): Promise<void> {
  speakHere();
  const asked = new URLSearchParams(location.search);
  try {
    if (asked.has('challenge')) return await goOn(asked);
    if (!asked.has('state')) return say(paneWords.notBegun);
    say(paneWords.signedIn.sentence, paneWords.signedIn.heading);
    await tellPane(location.search);
  } catch {
    say(paneWords.noAuthority);
  }
}

void open();
