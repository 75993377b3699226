/// <reference types="office-js" />
import type { Person } from '#core/item/item.ts';
import type { Settled } from '#core/sending/stops.ts';
import type { Answered, Around } from '../around.ts';
import type { AlertContext } from '../events/alert.ts';
import { type Unchecked, uncheckedKey } from '../events/draft.ts';
import { asked, unlessMissing } from './ask.ts';
import { isAppointment, isDraft, type OpenItem, personOf, type ReceivedItem } from './open-item.ts';

/** Asks Outlook for what stands around an item. Never rejects: what it does not tell is left out. */
export async function readAround(item: OpenItem, officer: Person): Promise<Around> {
  const draft = isDraft(item);
  const [owner, openedAt] = await Promise.all([ownerOf(item, officer), draft ? askedAbout(item) : null]);
  const own = [officer.address, owner?.address ?? officer.address];
  const mayHaveGone = draft ? isAppointment(item) : own.some((address) => isSame(address, senderOf(item)));
  return {
    isDraft: draft,
    owner,
    answered: draft ? null : answerOf(item, owner ?? officer),
    unchecked: mayHaveGone ? await uncheckedOn(item) : null,
    openedAt,
  };
}

/** Outlook brings this question along only where the item lies in a mailbox that others share. */
async function ownerOf(item: OpenItem, officer: Person): Promise<Person | null> {
  if (typeof item.getSharedPropertiesAsync !== 'function') return null;
  const shared = asked<Office.SharedProperties>((answer) => item.getSharedPropertiesAsync(answer));
  const address = (await unlessMissing(shared, null))?.owner ?? '';
  return address === '' || isSame(address, officer.address) ? null : { name: '', address };
}

const answers: Record<string, Answered> = {
  accepted: 'accepted',
  tentative: 'tentative',
  declined: 'declined',
};

/** In the calendar by the list of those invited; of a message that answers an invite, by its class. */
function answerOf(item: ReceivedItem, { address }: Person): Answered | null {
  if (!isAppointment<Office.MessageRead, Office.AppointmentRead>(item)) {
    const [, given = ''] = /^IPM\.Schedule\.Meeting\.Resp\.(Pos|Tent|Neg)$/.exec(item.itemClass) ?? [];
    return isSame(personOf(item.from).address, address) ? (responses[given] ?? null) : null;
  }
  const invited = [...(item.requiredAttendees ?? []), ...(item.optionalAttendees ?? [])];
  const own = invited.find(({ emailAddress }) => isSame(emailAddress, address));
  return answers[own?.appointmentResponse ?? ''] ?? null;
}

const responses: Record<string, Answered> = { Pos: 'accepted', Tent: 'tentative', Neg: 'declined' };

function senderOf(item: ReceivedItem): string {
  const sender = isAppointment<Office.MessageRead, Office.AppointmentRead>(item) ? item.organizer : item.from;
  return personOf(sender).address;
}

function isSame(one: string | undefined, other: string): boolean {
  return one !== undefined && one !== '' && one.toLowerCase() === other.toLowerCase();
}

/** What the dialog before sending left for the pane that it opens; everything else is for the whole item. */
async function askedAbout(item: OpenItem): Promise<Settled | null> {
  if (typeof item.getInitializationContextAsync !== 'function') return null;
  const given = asked<string>((answer) => item.getInitializationContextAsync(answer));
  try {
    const { finding, rule }: Partial<AlertContext> = JSON.parse(await given);
    return [finding, rule].find((one) => typeof one === 'string') ?? null;
  } catch {
    return null;
  }
}

const reasons: readonly unknown[] = ['late', 'failed'] satisfies Unchecked[];

async function uncheckedOn(item: OpenItem): Promise<Unchecked | null> {
  if (typeof item.loadCustomPropertiesAsync !== 'function') return null;
  const loaded = asked<Office.CustomProperties>((answer) => item.loadCustomPropertiesAsync(answer));
  const why: unknown = (await unlessMissing(loaded, null))?.get(uncheckedKey);
  return reasons.includes(why) ? (why as Unchecked) : null;
}
