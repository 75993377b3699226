import { v7 as uuidv7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '#core/declaration/act.ts';
import type { Command, CommandType } from '#core/declaration/event.ts';
import { byMailId } from '#core/declaration/letter/by-mail.ts';
import type { HeldLetter } from '#core/declaration/letter/letter.ts';
import { readDeclarationLetter } from '#core/declaration/letter/read.ts';
import { recordOf } from '#core/declaration/letter/record.ts';
import { timeAfter, writeLetter } from '#core/declaration/letter/write.ts';
import { bringIn, type Shelves } from '#core/register/mail-route/bring-in.ts';
import { outbox } from '#core/register/outbox.ts';
import type { Attachment, RegisterPort } from '#core/register/port.ts';
import { memoryStore } from '#core/storage/open.ts';
import { kept, now, type Person, somebody, suite } from '#test/core/declaration/letter/people.ts';
import { command } from '#test/core/declaration/sample.ts';
import { fine, type Stage } from '#test/core/register/contract.ts';
import { fifoLocks } from '#test/core/register/world.ts';

const encoder = new TextEncoder();

/** What happens when an officer's program meets a register after declaring by mail. */
export function bringsIn(set: () => Promise<Stage>): void {
  let stage: Stage;
  let alice: Person;
  let martin: Person;
  let declaration: string;
  let held: HeldLetter[];
  beforeEach(async () => {
    stage = await set();
    alice = await somebody('Alice Penrose', 'alice.penrose@westmarch.gov.uk');
    martin = await somebody('Martin Yeo', 'martin.yeo@westmarch.gov.uk');
    declaration = uuidv7();
    held = [];
  });

  /** Somebody does something by mail, and both have the letter. */
  async function does(type: CommandType, changes: object = {}): Promise<void> {
    const [from, to] = ['ask', 'decide'].includes(type) ? [martin, alice] : [alice, martin];
    const before = recordOf(declaration, held).declaration;
    const given = { ...command(type, 0), ...changes, id: uuidv7() } as Command;
    const event = act(before, given, {
      actor: { person: from.id, roles: [], standsInFor: [] },
      at: timeAfter(before?.events ?? [], '2026-03-05T09:00:00.000Z'),
      to: { person: to.id, role: null },
    });
    const named = ({ name, address }: Person) => ({ name, address });
    const parts = {
      declaration,
      officer: named(alice),
      from: named(from),
      to: named(to),
      code: { id: 'derbyshire', version: '2006' },
      events: [event],
      held,
    };
    held = [...held, kept(await writeLetter(parts, from.device, suite))];
  }

  function shelves() {
    const { outbox: waiting, history } = memoryStore(() => new Date());
    const letters = { all: async () => [{ declaration, held }] };
    return { letters, outbox: waiting, history };
  }

  function bring(into: Shelves, address = alice.address): Promise<string[]> {
    return bringIn(into, { address, encode: (text) => encoder.encode(text) });
  }

  /** Sends what waits in the outbox until nothing waits any more; gives the files that were sent. */
  async function sendAll({ outbox: shelf }: ReturnType<typeof shelves>): Promise<Attachment[]> {
    const files: Attachment[] = [];
    const port: RegisterPort = {
      ...stage.as(stage.cast.officer),
      attach: (id, file) => {
        files.push(file);
        return stage.as(stage.cast.officer).attach(id, file);
      },
    };
    const timers = { after: () => () => {} };
    const sending = outbox(shelf, port, {
      now: () => new Date(),
      random: () => 0,
      locks: fifoLocks(),
      timers,
      mailbox: alice.address,
    });
    await new Promise<void>((resolve) => {
      sending.subscribe((entries) => {
        if (entries.every(({ shown }) => shown !== 'kept' && shown !== 'sending')) resolve();
      });
    });
    sending.stop();
    return files;
  }

  async function inRegister() {
    return fine(await stage.as(stage.cast.officer).read(declaration));
  }

  describe('bringing in what was declared by mail', () => {
    it('sends the same declaration under the same ids, to whoever decides in the register', async () => {
      await does('submit');
      const into = shelves();
      expect(await bring(into)).toEqual([declaration]);
      await sendAll(into);
      const { declaration: standing, events } = await inRegister();
      expect(standing).toMatchObject({
        id: declaration,
        officer: stage.cast.officer,
        state: 'submitted',
        to: { person: stage.cast.manager },
        deadline: '2026-04-01',
      });
      expect(events.map(({ id }) => id)).toEqual(held[0]?.letter.statement.events.map(({ id }) => id));
      expect(standing.facts.answers[byMailId]).toContain('Sent by mail to Martin Yeo on 5 March 2026');
    });

    it('doubles nothing, however often and from wherever it is done', async () => {
      await does('submit');
      await does('ask');
      await does('amend');
      const into = shelves();
      for (let times = 0; times < 3; times++) {
        await bring(into);
        await sendAll(into);
      }
      const fromAnotherDevice = shelves();
      await bring(fromAnotherDevice);
      await sendAll(fromAnotherDevice);
      const { events, attachments } = await inRegister();
      expect(events.map(({ type }) => type)).toEqual(['submitted', 'amended']);
      expect(attachments).toHaveLength(1);
    });

    it('goes on where it was stopped between two things', async () => {
      await does('submit');
      await does('decide');
      await does('amend');
      const into = shelves();
      let left = 1;
      const stopping: Shelves = {
        ...into,
        outbox: {
          ...into.outbox,
          add: (parcel) => {
            left -= 1;
            return left < 0 ? Promise.reject(new Error('The program was closed.')) : into.outbox.add(parcel);
          },
        },
      };
      await expect(bring(stopping)).rejects.toThrow();
      await sendAll(into);
      await bring(into);
      await sendAll(into);
      const { events, attachments } = await inRegister();
      expect(events.map(({ type }) => type)).toEqual(['submitted', 'amended']);
      expect(attachments).toHaveLength(1);
    });

    it('leaves the decision to whoever decides in the register, and tells what was decided by mail', async () => {
      await does('submit');
      await does('decide', { conditions: ['Share it with the team.'] });
      const into = shelves();
      await bring(into);
      const [file] = await sendAll(into);
      const { declaration: standing, attachments } = await inRegister();
      expect(standing).toMatchObject({ state: 'submitted', decision: null });
      expect(standing.facts.answers[byMailId]?.split('\n')).toEqual([
        'The register knows this from the officer. What was decided by mail is to be decided in the register once more.',
        'Sent by mail to Martin Yeo on 5 March 2026, before there was a register.',
        'Approved by mail by Martin Yeo on 5 March 2026.',
        'Condition: Share it with the team.',
        'Reason: Small and shared.',
      ]);
      expect(attachments.map(({ name }) => name)).toEqual(['by-mail-2026-03-05-decided.txt']);
      const reading = await readDeclarationLetter(new TextDecoder().decode(file?.bytes), {
        sender: martin.address,
        known: [],
        suite,
        now,
      });
      expect(reading).toHaveProperty('ok');
      const manager = stage.as(stage.cast.manager);
      const decided = { ...command('decide', 0), id: uuidv7() };
      expect(fine(await manager.send(declaration, decided, 1)).declaration.state).toBe('decided');
    });

    it('takes along that it was withdrawn', async () => {
      await does('submit');
      await does('ask');
      await does('withdraw');
      const into = shelves();
      await bring(into);
      await sendAll(into);
      const { declaration: standing, attachments } = await inRegister();
      expect(standing.state).toBe('withdrawn');
      expect(attachments).toHaveLength(1);
    });

    it('leaves alone what the register knows from before, and what is somebody else’s', async () => {
      await does('submit');
      const into = shelves();
      await bring(into);
      await sendAll(into);
      const { history } = into;
      const { letters, outbox: empty } = shelves();
      expect(await bring({ letters, history, outbox: empty })).toEqual([]);
      expect(await bring(shelves(), martin.address)).toEqual([]);
    });
  });
}
