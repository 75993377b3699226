import { composeItem } from '#core/item/compose.ts';
import type { Item, Person } from '#core/item/item.ts';
import { isOutside, partyOf } from '#core/party/party-of.ts';
import type { Setting } from '#core/party/setting.ts';
import type { Sending } from '#core/sending/sending.ts';
import { type Stop, settledAs, stopsIn } from '#core/sending/stops.ts';
import { excerpts } from '#core/ui/excerpt.ts';
import { fill } from '#core/ui/noticed.ts';
import { stanceWords } from '#core/ui/stance-words.ts';
import type { Draft } from '../guard/draft.ts';
import { mostNoticed, type Noticed, type Verdict } from '../guard/verdict.ts';
import { speakHere } from '../language.ts';
import { personWritten } from '../page/people.ts';
import { employerIn, type GuardSettings } from '../settings/guard-settings.ts';
import type { ComposeSettings } from './compose-settings.ts';
import { knownSuppliers } from './known-suppliers.ts';
import type { rehearsal } from './rehearsal.ts';
import { judgeWords } from './words.ts';

/** The judgement of mail that is about to be sent. */
export interface ComposeJudge {
  judgeMail: typeof judgeMail;
  rehearsal: typeof rehearsal;
}

/**
 * Judges a mail by the code in force, on this device and at once, by the same measure as Outlook's own alerts.
 * @returns null where it may go
 */
export function judgeMail(draft: Draft, guard: GuardSettings, compose: ComposeSettings): Verdict | null {
  // This program is bundled by itself, so it has words and a language of its own.
  speakHere(guard.language);
  const { mail } = draft;
  if (mail === undefined) return null;
  const officer = writerOf(draft, compose);
  const item = composeItem({ kind: 'email-compose', from: officer, text: draft.text, ...mail });
  const setting: Setting = {
    organisation: employerIn(guard),
    suppliers: knownSuppliers(compose.suppliers),
  };
  const { code, profile } = guard;
  const { dismissed, elsewhere } = compose;
  const memory = { dismissed, prompted: [], elsewhere };
  const sending = withBlocked(compose.sending, guard);
  const stops = stopsIn(item, { setting, code, profile, sending, officer, memory });
  if (stops.length === 0) return null;
  return {
    noticed: stops.slice(0, mostNoticed).map((stop) => noticedBy(stop, item)),
    official: null,
    blocked: stops.some(({ mode }) => mode === 'block'),
    asksReason: sending.reason || stops.some(({ mode }) => mode === 'softBlock'),
    sharesDismissals: compose.sharesDismissals,
    ...doubtAbout(item, setting),
  };
}

/** Whose mailbox it is, as the page says, else as was set. */
function writerOf({ account }: Draft, { officer }: ComposeSettings): Person {
  const shown = personWritten(account);
  if (shown === null || shown.address === '') return officer ?? { name: '', address: '' };
  return { ...shown, name: shown.name || (officer?.name ?? '') };
}

/** What no post may say no mail may either. */
function withBlocked(sending: Sending, { blocking }: GuardSettings): Sending {
  const blocked = Object.fromEntries(blocking.map((signal) => [signal, 'block' as const]));
  return { ...sending, alerts: { ...sending.alerts, ...blocked } };
}

function noticedBy(stop: Stop, item: Item): Noticed {
  const { finding, advice, sentence, rule, mode } = stop;
  const stance = stanceWords[advice?.stance ?? 'take-care'];
  // A rule of recipients is settled for one mail at a time: set aside, it would be silent in all.
  const settling = { print: settledAs(stop), dismissible: rule === null && mode !== 'block' };
  return { finding, advice, stance, sentence, excerpts: excerpts(item, finding.evidence), settling };
}

/** Where it may matter that somebody's address does not stand on the page, that is said. */
function doubtAbout({ to, cc, bcc }: Item, setting: Setting): Pick<Verdict, 'doubt'> {
  const all = [...to, ...cc, ...bcc];
  const unseen = all.filter(({ address }) => address === '');
  const surelyOutside = all.some((person) => person.address !== '' && isOutside(partyOf(person, setting)));
  if (unseen[0] === undefined || surelyOutside) return {};
  const names = unseen
    .slice(0, mostNoticed)
    .map(({ name }) => name)
    .join(', ');
  return { doubt: fill(judgeWords.unseen, { names }) };
}
