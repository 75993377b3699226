import type { Content } from '#core/declaration/event.ts';
import { letterMessage } from '#core/declaration/letter/message.ts';
import { personOf } from '#core/declaration/letter/person.ts';
import { timeAfter, writeLetter } from '#core/declaration/letter/write.ts';
import type { Recipient } from '#core/declaration/readvise.ts';
import { ProbityError } from '#core/errors.ts';
import { cryptoSuite, deviceKey } from '#core/storage/device-key.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { deskWords } from '#core/ui/desk/words.ts';

/**
 * Where there is no register: opens a message to the manager with a summary that anybody can read, and saves
 * the signed file that is attached to it. Throws `ERR_DECLARATION_INVALID` where no manager is known.
 */
export async function sendByMail(
  desk: Desk,
  declaration: string,
  { content, role, deadline }: Recipient & { content: Content },
): Promise<void> {
  const { store, surface, code, now, newId } = desk.parts;
  const manager = desk.state.own?.manager ?? null;
  if (manager === null || manager.address === '' || surface.openMessage === null) {
    throw new ProbityError('ERR_DECLARATION_INVALID', deskWords.noRecipient);
  }
  const suite = cryptoSuite(crypto.subtle);
  const key = await deviceKey(store.values, crypto.subtle);
  const { officer } = surface;
  const by = await personOf(officer.address, suite);
  const to = { person: await personOf(manager.address, suite), role };
  const at = timeAfter([], now().toISOString());
  const events = [
    { id: newId(), type: 'submitted', at, by, onBehalfOf: null, content, to, deadline } as const,
  ];
  const written = await writeLetter(
    {
      declaration,
      officer: { name: officer.name || officer.address, address: officer.address },
      from: { name: officer.name || officer.address, address: officer.address },
      to: { name: manager.name || manager.address, address: manager.address },
      code: { id: code.id, version: code.version },
      events,
      held: [],
    },
    key,
    suite,
  );
  await store.letters.keep(written);
  await store.declarations.add(declaration, events);
  await store.drafts.remove(declaration);
  const clauses = code.clauses.filter(({ id }) => content.code.clauses.includes(id));
  const { subject, text, attachment } = letterMessage(written, {
    code: code.title,
    clauses: clauses.flatMap(({ number }) => number ?? []).join(', '),
    role: role === null ? null : (code.roles[role]?.title ?? null),
  });
  surface.saveFile(attachment.name, attachment.type, attachment.text);
  await surface.openMessage({ to: [manager.address], subject, text });
}
