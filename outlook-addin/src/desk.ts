import { v7 as uuidv7 } from 'uuid';
import { itemReference } from '#core/declaration/draft.ts';
import type { ItemParts } from '#core/item/compose.ts';
import type { Organisation } from '#core/party/party.ts';
import type { Profile } from '#core/policy/situation.ts';
import { outbox, type Timers } from '#core/register/outbox.ts';
import type { CouncilSettings } from '#core/register/port.ts';
import { httpReview } from '#core/register/review/client.ts';
import { windowLocks } from '#core/storage/locks.ts';
import { openStore } from '#core/storage/open.ts';
import type { Store } from '#core/storage/store.ts';
import { Desk } from '#core/ui/desk/desk.ts';
import { openLink } from '#core/ui/desk/links.ts';
import type { DeskRegister } from '#core/ui/desk/parts.ts';
import { memoryOf } from '#core/ui/desk/set-aside.ts';
import type { Surface } from '#core/ui/desk/surface.ts';
import { linkIn } from '#core/ui/route.ts';
import type { ItemView } from '#core/ui/view.ts';
import { type Checked, checkItem } from './check-item.ts';
import type { CouncilFiles } from './council.ts';
import { localIso } from './local-iso.ts';
import type { Mailbox } from './mailbox.ts';
import { saveFile } from './save-file.ts';
import type { RegisterSettings } from './settings.ts';
import { signInAt } from './sign-in/sign-in.ts';

const now = () => new Date();

/** Opens the officer's desk beside this mailbox. Each mailbox has its own: colleagues may share a computer. */
export async function openDesk(mailbox: Mailbox, { code, setting, register }: CouncilFiles): Promise<Desk> {
  const store = await openStore({ name: `probity ${mailbox.officer.address.toLowerCase()}`, now });
  const surface = surfaceOf(mailbox, register);
  const desk = new Desk({
    store,
    register: register && connect(register, surface, store),
    surface,
    code,
    council: setting.organisation.name,
    now,
    today: () => localIso(now()).slice(0, 10),
    newId: () => uuidv7(),
  });
  await desk.open();
  followAddress(desk);
  return desk;
}

/** A notification leads to a declaration by what follows the `#` of the pane's address. */
function followAddress(desk: Desk): void {
  const follow = () => {
    const link = linkIn(window.location.hash);
    if (link !== null) openLink(desk, link);
  };
  window.addEventListener('hashchange', follow);
  follow();
}

/** What the open item needs, by what the desk knows of the officer and of earlier items. */
export function checkAt(desk: Desk, files: CouncilFiles, parts: ItemParts): ItemView {
  const { view, reviewed } = judgedAt(desk, files, parts);
  desk.see(reviewed);
  return view;
}

/** The same of any item, open or not. `profile` is that of whoever's mailbox it lies in. */
export function judgedAt(
  desk: Desk,
  { code, setting }: CouncilFiles,
  parts: ItemParts,
  profile: Profile = desk.profile,
): Checked {
  const { settings } = desk.state;
  return checkItem(parts, {
    setting: { ...setting, organisation: organisationBy(settings, setting.organisation) },
    code,
    profile,
    historyFor: (item) => desk.judging({ id: null, item: itemReference(item, desk.parts.today()) }).history,
    memory: memoryOf(desk.state),
  });
}

/** What the register says of the council goes before the file beside the pane. */
function organisationBy(told: CouncilSettings | null, filed: Organisation): Organisation {
  if (told === null) return filed;
  const { domains, memberDomains, levels } = told.settings;
  return {
    ...filed,
    ...(domains && { domains }),
    ...(memberDomains && { memberDomains }),
    ...(levels && { levels }),
  };
}

function surfaceOf(mailbox: Mailbox, register: RegisterSettings | null): Surface {
  const { officer, file, replyForm, replyWithFile, letter, openMessage, openAppointment } = mailbox;
  return {
    officer,
    file,
    replyForm,
    replyWithFile,
    letter,
    openMessage,
    openAppointment,
    saveFile,
    copy: (text) => navigator.clipboard.writeText(text),
    signIn: register && signInAt(register.authority, mailbox),
  };
}

const timers: Timers = {
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

function connect({ url }: RegisterSettings, { signIn, officer }: Surface, store: Store): DeskRegister {
  const port = httpReview<AbortSignal>({
    baseUrl: url,
    token: async () => signIn?.token() ?? null,
    fetch: (address, request) => fetch(address, request),
    timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
  });
  const locks = windowLocks({ values: store.values, now, timers, owner: crypto.randomUUID() });
  const mailbox = officer.address;
  const sending = outbox(store.outbox, port, { now, random: Math.random, locks, timers, mailbox });
  window.addEventListener('online', () => void sending.wake());
  return { url, port, outbox: sending, timers };
}
