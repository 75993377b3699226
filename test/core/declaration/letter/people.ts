import { webcrypto } from 'node:crypto';
import { act } from '#core/declaration/act.ts';
import type { Command, CommandType, DeclarationEvent } from '#core/declaration/event.ts';
import type { Correspondent, HeldLetter } from '#core/declaration/letter/letter.ts';
import { personOf } from '#core/declaration/letter/person.ts';
import { type ReadLetter, readDeclarationLetter } from '#core/declaration/letter/read.ts';
import { recordOf } from '#core/declaration/letter/record.ts';
import type { DeviceKey } from '#core/declaration/letter/suite.ts';
import type { KnownKey } from '#core/declaration/letter/trust.ts';
import { timeAfter, type Written, writeLetter } from '#core/declaration/letter/write.ts';
import { cryptoSuite, deviceKey } from '#core/storage/device-key.ts';
import { memoryStore } from '#core/storage/open.ts';
import { command, declarationId } from '#test/core/declaration/sample.ts';

export const subtle = webcrypto.subtle as SubtleCrypto;
export const suite = cryptoSuite(subtle);

/** Some days after all that happens in the tests. */
export const now = new Date('2026-03-09T10:00:00.000Z');

export interface Person extends Correspondent {
  id: string;
  device: DeviceKey;
}

export async function somebody(name: string, address: string): Promise<Person> {
  return {
    name,
    address,
    id: await personOf(address, suite),
    device: await deviceKey(memoryStore(() => new Date(0)).values, subtle),
  };
}

const plain = ({ name, address }: Correspondent): Correspondent => ({ name, address });

export interface Sending {
  from: Person;
  to: Person;
  officer: Person;
  held: readonly HeldLetter[];
  at?: string;
  /** The sample's where not given. */
  declaration?: string;
}

/** What the sample's command of this type comes to, done by the sender on what they have read. */
export function done(given: Command, { from, to, held, at }: Sending): DeclarationEvent {
  const { declaration } = recordOf(declarationId, held);
  const circumstances = {
    actor: { person: from.id, roles: [], standsInFor: [] },
    at: at ?? timeAfter(declaration?.events ?? [], '2026-03-05T09:00:00.000Z'),
    to: { person: to.id, role: null },
  };
  return act(declaration, given, circumstances);
}

export function letterOf(
  events: readonly DeclarationEvent[],
  { from, to, officer, held, declaration = declarationId }: Sending,
) {
  const parts = {
    declaration,
    officer: plain(officer),
    from: plain(from),
    to: plain(to),
    code: { id: 'derbyshire', version: '2006' },
    events,
    held,
  };
  return writeLetter(parts, from.device, suite);
}

/** Does what the sample's command of this type says, and writes the letter on it. */
export function written(
  type: CommandType,
  number: number,
  sending: Sending,
  changes: object = {},
): Promise<Written> {
  const given = { ...command(type, number), ...changes } as Command;
  const passedOn = given.type === 'pass-on' ? { ...given, to: { person: sending.to.id, role: null } } : given;
  return letterOf([done(passedOn, sending)], sending);
}

export async function read(
  text: string,
  sender: Correspondent,
  known: readonly KnownKey[] = [],
): Promise<ReadLetter> {
  const reading = await readDeclarationLetter(text, { sender: sender.address, known, suite, now });
  if ('ok' in reading) return reading.ok;
  throw new Error(`The letter was not read: ${reading.fault}`);
}

export function kept({ letter, digest }: HeldLetter): HeldLetter {
  return { letter, digest };
}
