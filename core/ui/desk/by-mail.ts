import { act } from '#core/declaration/act.ts';
import type { Command, Content } from '#core/declaration/event.ts';
import type { Correspondent, HeldLetter } from '#core/declaration/letter/letter.ts';
import { letterMessage } from '#core/declaration/letter/message.ts';
import { personOf, tidyAddress } from '#core/declaration/letter/person.ts';
import { recordOf } from '#core/declaration/letter/record.ts';
import { attachmentOf, timeAfter, type Written, writeLetter } from '#core/declaration/letter/write.ts';
import type { Recipient } from '#core/declaration/readvise.ts';
import { ProbityError } from '#core/errors.ts';
import { cryptoSuite, deviceKey } from '#core/storage/device-key.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { deskWords } from '#core/ui/desk/words.ts';
import { fill } from '#core/ui/noticed.ts';

/** Whom letters on a declaration come from and go to, by the ids that they have in its events. */
export function peopleIn(held: readonly HeldLetter[]): Map<string, Correspondent> {
  return new Map(
    held.flatMap(({ letter: { statement } }) =>
      statement.events.flatMap((event): [string, Correspondent][] => [
        ...(event.by === null ? [] : [[event.by, statement.from] as [string, Correspondent]]),
        ...('to' in event && event.to.person !== null
          ? [[event.to.person, statement.to] as [string, Correspondent]]
          : []),
      ]),
    ),
  );
}

/** The letter that was written last. */
export function latestOf(held: readonly HeldLetter[]): HeldLetter | undefined {
  const writtenAt = ({ letter }: HeldLetter) => Date.parse(letter.statement.events.at(-1)?.at ?? '');
  return held.toSorted((one, other) => writtenAt(one) - writtenAt(other)).at(-1);
}

/**
 * Where there is no register: writes a declaration to the manager, signed, and opens the message that carries
 * it. Throws `ERR_DECLARATION_INVALID` where no manager is known.
 */
export async function sendByMail(
  desk: Desk,
  declaration: string,
  { content, role, deadline }: Recipient & { content: Content },
): Promise<void> {
  const { store, now, newId } = desk.parts;
  const manager = desk.state.own?.manager ?? null;
  if (manager === null || manager.address === '') {
    throw new ProbityError('ERR_DECLARATION_INVALID', deskWords.noRecipient);
  }
  const command: Command = { id: newId(), type: 'submit', content, role, deadline };
  const suite = cryptoSuite(crypto.subtle);
  const from = writer(desk);
  const event = act(null, command, {
    actor: { person: await personOf(from.address, suite), roles: [], standsInFor: [] },
    at: timeAfter([], now().toISOString()),
    to: { person: await personOf(manager.address, suite), role },
  });
  const { id, version } = desk.parts.code;
  const to = { name: manager.name || manager.address, address: manager.address };
  const parts = { declaration, officer: from, from, to, code: { id, version }, events: [event], held: [] };
  const written = await writeLetter(parts, await deviceKey(store.values, crypto.subtle), suite);
  await store.letters.keep(written);
  await store.drafts.remove(declaration);
  await openLetter(desk, written, { content, role });
}

/**
 * Does the next step on a declaration that goes by mail: keeps the signed letter, then opens the message that
 * carries it. Gives what the writer has still to do. Throws `ERR_STATE`, `ERR_NOT_ALLOWED` or
 * `ERR_REASON_MISSING` where this cannot be done now.
 */
export async function stepByMail(desk: Desk, declaration: string, command: Command): Promise<string> {
  const { store, now } = desk.parts;
  const suite = cryptoSuite(crypto.subtle);
  const held = await store.letters.of(declaration);
  const before = recordOf(declaration, held).declaration;
  const [first] = held;
  if (before === null || first === undefined) {
    throw new ProbityError('ERR_DECLARATION_INVALID', deskWords.noLetter);
  }
  const { officer, code } = first.letter.statement;
  const from = writer(desk);
  const person = await personOf(from.address, suite);
  const event = act(before, command, {
    actor: { person, roles: [], standsInFor: [] },
    at: timeAfter(before.events, now().toISOString()),
    to: before.to,
  });
  const decider = peopleIn(held).get(before.to.person ?? '');
  const to = person === before.officer ? decider : officer;
  if (to === undefined) throw new ProbityError('ERR_DECLARATION_INVALID', deskWords.noLetter);
  const parts = { declaration, officer, from, to, code, events: [event], held };
  const written = await writeLetter(parts, await deviceKey(store.values, crypto.subtle), suite);
  await store.letters.keep(written);
  return openLetter(desk, written, { content: before, role: before.to.role });
}

/** Opens once more the message that carries what was last written here: it may have been closed unsent. */
export async function openAgain(desk: Desk, declaration: string): Promise<string> {
  const held = await desk.parts.store.letters.of(declaration);
  const { address } = writer(desk);
  const own = latestOf(held.filter(({ letter }) => letter.statement.from.address === address));
  const { declaration: record } = recordOf(declaration, held);
  if (own === undefined || record === null) {
    throw new ProbityError('ERR_DECLARATION_INVALID', deskWords.noLetter);
  }
  const written = { ...own, text: attachmentOf(own, held) };
  return openLetter(desk, written, { content: record, role: record.to.role });
}

function writer({ parts: { surface } }: Desk): Correspondent {
  const { name, address } = surface.officer;
  return { name: name || address, address: tidyAddress(address) };
}

interface About {
  content: Pick<Content, 'code'>;
  role: string | null;
}

/**
 * Opens the message that carries a letter: as a reply where it answers the open message, with the file in it
 * where the program can, else with the file saved for the writer to attach. Gives what they have still to do.
 */
async function openLetter(desk: Desk, written: Written, { content, role }: About): Promise<string> {
  const { surface, code } = desk.parts;
  const clauses = code.clauses.filter(({ id }) => content.code.clauses.includes(id));
  const { to, subject, text, attachment } = letterMessage(written, {
    code: code.title,
    clauses: clauses.flatMap(({ number }) => number ?? []).join(', '),
    role: role === null ? null : (code.roles[role]?.title ?? null),
  });
  const isReply = desk.letters.isFrom(to, written.letter.statement.declaration);
  const replyWithFile = isReply ? surface.replyWithFile() : null;
  if (replyWithFile !== null) {
    await replyWithFile(text, attachment);
    return deskWords.sendLetter;
  }
  surface.saveFile(attachment.name, attachment.type, attachment.text);
  const reply = isReply ? surface.replyForm() : null;
  if (reply !== null) await reply(text);
  else if (surface.openMessage !== null) await surface.openMessage({ to: [to], subject, text });
  else {
    await surface.copy(text);
    return fill(deskWords.copiedLetter, { to });
  }
  return deskWords.attachLetter;
}
