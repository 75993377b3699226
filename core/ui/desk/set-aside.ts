import type { Fingerprint } from '#core/fingerprint.ts';
import { type KeyedPrints, keyedPrint } from '#core/keyed-print.ts';
import type { Memory } from '#core/remember.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import type { DeskState } from '#core/ui/desk/state.ts';

type Remembered = Pick<DeskState, 'dismissed' | 'dismissedHere' | 'setAside'>;

/** What is not to be prompted again. What was set aside just now still shows what became of it. */
export function memoryOf({ dismissed, dismissedHere, setAside }: Remembered): Memory {
  return {
    dismissed: dismissed.filter((print) => !dismissedHere.includes(print)),
    prompted: [],
    elsewhere: setAside && dismissedHere.reduce(without, setAside),
  };
}

/** Whether what this officer sets aside is noted at the register, for their other devices. */
export function sharesSetAside({ signedIn, me, setAside }: DeskState): boolean {
  return signedIn && me !== null && setAside !== null;
}

/** Has the register note that the officer has set something aside, or has not after all: now, or once it is reached. */
export async function shareSetAside(desk: Desk, print: Fingerprint, isSetAside: boolean): Promise<void> {
  const { me } = desk.state;
  if (me === null || !sharesSetAside(desk.state)) return;
  const { values } = desk.parts.store;
  await values.change('setAside', (kept) => kept && (isSetAside ? added(kept, print) : without(kept, print)));
  await values.change('untold', (kept) => [
    ...(kept ?? []).filter((one) => one.print !== print),
    { print, isSetAside, person: me.person },
  ]);
  void followSetAside(desk).catch(() => {});
}

/** Tells the register what it was not told yet, and hears what was set aside on other devices. */
export async function followSetAside(desk: Desk): Promise<void> {
  const { register, store } = desk.parts;
  const person = desk.state.me?.person;
  if (register === null || person === undefined) return;
  const answer = await register.port.setAside();
  if (!('ok' in answer)) return;
  let heard = answer.ok;
  const untold = (await store.values.get('untold')) ?? [];
  // What somebody else set aside in this mailbox is not for this officer's list.
  for (const waiting of untold.filter((one) => one.person === person)) {
    const { print, isSetAside } = waiting;
    const told = await register.port.markSetAside(keyedPrint(print, heard.key), isSetAside);
    if ('unreachable' in told) return;
    heard = isSetAside ? added(heard, print) : without(heard, print);
    await store.values.change('untold', (kept) =>
      (kept ?? []).filter((one) => one.print !== print || one.isSetAside !== isSetAside),
    );
  }
  await store.values.set('setAside', heard);
}

function added(prints: KeyedPrints, print: Fingerprint): KeyedPrints {
  const others = without(prints, print);
  return { ...others, prints: [keyedPrint(print, prints.key), ...others.prints] };
}

function without({ key, prints }: KeyedPrints, print: Fingerprint): KeyedPrints {
  const keyed = keyedPrint(print, key);
  return { key, prints: prints.filter((one) => one !== keyed) };
}
