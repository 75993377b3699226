import { personOf } from '#core/declaration/letter/person.ts';
import { recordOf } from '#core/declaration/letter/record.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { type Member, memoryRegister } from '#core/register/memory.ts';
import { memoryReview } from '#core/register/review/memory.ts';
import type { ReviewPort } from '#core/register/review/port.ts';
import { cryptoSuite } from '#core/storage/device-key.ts';
import { peopleIn, stepByMail } from '#core/ui/desk/by-mail.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import type { ReviewSource } from '#core/ui/review/parts.ts';
import { Reviewing } from '#core/ui/review/reviewing.ts';

/**
 * Reviewing where there is no register: what came by mail and was taken in on this device. A step is signed and its
 * message opens at once, for the reviewer to look over and send; nothing leaves by itself, so nothing is held back.
 */
export function reviewingByMail(desk: Desk): Reviewing {
  const { code, now, today, newId, surface } = desk.parts;
  const reviewing = new Reviewing({
    port: sourceFrom(() => registerOf(desk)),
    outbox: {
      add: async ({ declaration, ...parcel }) => {
        if ('command' in parcel) {
          const notice = await stepByMail(desk, declaration, parcel.command);
          desk.change({ notice });
        }
        void reviewing.list();
      },
      drop: async () => {},
      insist: async () => {},
      subscribe: () => () => {},
    },
    timers: { after: () => () => {} },
    code,
    person: () => desk.state.mailedAs,
    now,
    today,
    newId,
    saveFile: surface.saveFile,
    isByMail: true,
  });
  return reviewing;
}

/** What the letters on this device come to, as the reader finds it in a register. */
async function registerOf({ parts: { store, surface, code, now } }: Desk): Promise<ReviewPort> {
  const reader = await personOf(surface.officer.address, cryptoSuite(crypto.subtle));
  const kept = (await store.letters.all()).map(({ declaration, held }) => ({
    record: recordOf(declaration, held).declaration,
    people: peopleIn(held),
  }));
  const names = new Map(kept.flatMap(({ people }) => [...people]).map(([id, { name }]) => [id, name]));
  names.set(reader, surface.officer.name || surface.officer.address);
  const declarations = kept.flatMap(({ record }) => record ?? []);
  const options = {
    members: [...names].map(([person, name]) => memberOf(person, name)),
    now,
    codes: [code],
    declarations,
  };
  return memoryReview(memoryRegister(options), options)(reader);
}

function memberOf(person: string, name: string): Member {
  return {
    person,
    name,
    department: null,
    manager: null,
    roles: [],
    standsInFor: [],
    profile: plainProfile,
    offices: [],
  };
}

function sourceFrom(register: () => Promise<ReviewPort>): ReviewSource {
  return {
    list: async (filter) => (await register()).list(filter),
    read: async (declaration) => (await register()).read(declaration),
    background: async (declaration) => (await register()).background(declaration),
    waiting: async () => (await register()).waiting(),
    pack: async (code, version, known) => (await register()).pack(code, version, known),
    file: async (declaration, attachment) => (await register()).file(declaration, attachment),
    colleagues: async (named) => (await register()).colleagues(named),
    cover: async () => (await register()).cover(),
    arrangeCover: async (wanted) => (await register()).arrangeCover(wanted),
    cancelCover: async (cover) => (await register()).cancelCover(cover),
  };
}
