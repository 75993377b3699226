import { beforeEach, describe, expect, it } from 'vitest';
import type { Command, DeclarationEvent } from '#core/declaration/event.ts';
import type { Answer, Page, Unreachable } from '#core/register/port.ts';
import { deviceKey } from '#core/storage/device-key.ts';
import { memoryStore } from '#core/storage/open.ts';
import { Desk } from '#core/ui/desk/desk.ts';
import type { TakenLetter, UntakenLetter } from '#core/ui/desk/letters.ts';
import type { DeskParts } from '#core/ui/desk/parts.ts';
import type { OpenLetter, SignIn, Surface } from '#core/ui/desk/surface.ts';
import { noted } from '#core/ui/review/outgoing.ts';
import {
  done,
  kept,
  letterOf,
  now,
  type Person,
  somebody,
  written,
} from '#test/core/declaration/letter/people.ts';
import { codeOf } from '#test/core/declaration/prompted.ts';
import { command, declarationId, eventId } from '#test/core/declaration/sample.ts';

/** Somebody's desk beside a mailbox in which one message can be open. */
interface Place {
  desk: Desk;
  /** Opens a message from this address with this attachment. */
  arrives(open: OpenLetter | null): Promise<void>;
  /** What was opened or saved, oldest first. */
  did: { what: 'reply-with-file' | 'reply' | 'message' | 'save'; text: string }[];
}

function placeOf(
  { name, address }: Person,
  changes: Partial<Surface> = {},
  register: DeskParts['register'] = null,
): Place {
  const did: Place['did'] = [];
  let open: OpenLetter | null = null;
  const surface: Surface = {
    officer: { name, address },
    file: () => Promise.reject(new Error('No file is wanted.')),
    replyForm: () => async (text) => void did.push({ what: 'reply', text }),
    replyWithFile: () => async (_, file) => void did.push({ what: 'reply-with-file', text: file.text }),
    letter: async () => open,
    openMessage: async ({ text }) => void did.push({ what: 'message', text }),
    openAppointment: null,
    saveFile: (_name, _type, text) => void did.push({ what: 'save', text: String(text) }),
    copy: async () => {},
    signIn: null,
    ...changes,
  };
  let ids = 100;
  const parts: DeskParts = {
    store: memoryStore(() => now),
    register,
    surface,
    code: codeOf('derbyshire'),
    council: null,
    now: () => now,
    today: () => '2026-03-09',
    newId: () => eventId(++ids),
  };
  const desk = new Desk(parts);
  return {
    desk,
    did,
    arrives: async (next) => {
      open = next;
      await desk.letters.open();
    },
  };
}

const taken = ({ desk }: Place) => {
  const { letter } = desk.state;
  if (letter?.state !== 'taken') throw new Error(`Not taken: ${letter?.sentence}`);
  return letter satisfies TakenLetter;
};
const untaken = ({ desk }: Place) => {
  const { letter } = desk.state;
  if (letter?.state !== 'untaken') throw new Error('It was taken.');
  return letter satisfies UntakenLetter;
};

let officer: Person;
let manager: Person;
let office: Place;
let declared: Awaited<ReturnType<typeof written>>;
beforeEach(async () => {
  officer = await somebody('Sam Officer', 'sam.officer@westmarch.gov.uk');
  manager = await somebody('Grace Manager', 'grace.manager@westmarch.gov.uk');
  office = placeOf(manager);
  declared = await written('submit', 1, { from: officer, to: manager, officer, held: [] });
});
const fromOfficer = (text = declared.text) => ({ text, sender: officer.address });

describe('a declaration in the open message', () => {
  it('is taken in, and the addressee may decide or ask', async () => {
    await office.arrives(fromOfficer());
    expect(taken(office)).toMatchObject({
      declaration: { id: declarationId, state: 'submitted' },
      read: { device: 'first' },
      reader: manager.id,
      setAside: [],
      isHearsay: false,
      isOwnWord: false,
    });
    expect(taken(office).may).toContain('decide');
    expect(taken(office).may).toContain('ask');
    expect(await office.desk.parts.store.letters.of(declarationId)).toEqual([kept(declared)]);
  });

  it('is known the next time by its device, and is kept once', async () => {
    await office.arrives(fromOfficer());
    await office.arrives(fromOfficer());
    expect(taken(office).read.device).toBe('known');
    expect(await office.desk.parts.store.letters.of(declarationId)).toHaveLength(1);
  });

  it('is not for anybody else to decide, nor for the officer', async () => {
    for (const reader of [officer, await somebody('Pat Other', 'pat.other@westmarch.gov.uk')]) {
      const place = placeOf(reader);
      await place.arrives(fromOfficer());
      expect(taken(place).may).not.toContain('decide');
    }
  });

  it('is not taken where one character was changed, and says why', async () => {
    await office.arrives(fromOfficer(declared.text.replace('plums', 'plumz')));
    expect(untaken(office)).toMatchObject({ read: null });
    expect(untaken(office).sentence).toContain('The signature does not fit');
    expect(await office.desk.parts.store.letters.all()).toEqual([]);
  });

  it('is taken from another device only once the reader has asked the sender', async () => {
    await office.arrives(fromOfficer());
    const elsewhere = await somebody(officer.name, officer.address);
    const held = [kept(declared)];
    const sending = { from: elsewhere, to: manager, officer, held };
    const later = await letterOf([done(command('withdraw', 2), sending)], sending);
    await office.arrives(fromOfficer(later.text));
    expect(untaken(office).sentence).toContain('another device');
    await office.desk.letters.accept();
    expect(taken(office).declaration.state).toBe('withdrawn');
  });

  it('is gone once another message is open', async () => {
    await office.arrives(fromOfficer());
    await office.arrives(null);
    expect(office.desk.state.letter).toBeNull();
  });

  it('is not shown where its message was closed before it was read', async () => {
    let hand: (open: OpenLetter | null) => void = () => {};
    const place = placeOf(manager, { letter: () => new Promise((resolve) => (hand = resolve)) });
    const first = place.desk.letters.open();
    const handFirst = hand;
    const second = place.desk.letters.open();
    hand(null);
    await second;
    handFirst(fromOfficer());
    await first;
    expect(place.desk.state.letter).toBeNull();
  });
});

describe('an answer by mail', () => {
  const decide = (number: number): Command => ({ ...command('decide', number) });

  it('is signed and kept, and opens as a reply that carries it', async () => {
    await office.arrives(fromOfficer());
    await office.desk.letters.take(decide(2));
    expect(office.did.map(({ what }) => what)).toEqual(['reply-with-file']);
    expect(taken(office)).toMatchObject({ declaration: { state: 'decided' }, isOwnWord: true, may: [] });
    expect(await office.desk.parts.store.letters.of(declarationId)).toHaveLength(2);
    expect(office.desk.state.notice).toContain('The reply is open');
  });

  it('is saved as a file where a reply takes none', async () => {
    const place = placeOf(manager, { replyWithFile: () => null });
    await place.arrives(fromOfficer());
    await place.desk.letters.take(decide(2));
    expect(place.did.map(({ what }) => what)).toEqual(['save', 'reply']);
    expect(place.desk.state.notice).toContain('Attach the file declaration.json');
  });

  it('is kept where its reply did not open, and can be opened again, the same to the letter', async () => {
    let fails = true;
    const opened: string[] = [];
    const place = placeOf(manager, {
      replyWithFile: () => async (_, file) => {
        opened.push(file.text);
        if (fails) throw new Error('Outlook is busy.');
      },
    });
    await place.arrives(fromOfficer());
    await place.desk.letters.take(decide(2));
    expect(taken(place)).toMatchObject({ declaration: { state: 'decided' }, isOwnWord: true });
    fails = false;
    await place.desk.letters.openAgain();
    expect(opened[1]).toBe(opened[0]);
    expect(await place.desk.parts.store.letters.of(declarationId)).toHaveLength(2);
  });

  it('is given once, however often the button is pressed', async () => {
    await office.arrives(fromOfficer());
    await Promise.all([office.desk.letters.take(decide(2)), office.desk.letters.take(decide(3))]);
    expect(office.did).toHaveLength(1);
    expect(await office.desk.parts.store.letters.of(declarationId)).toHaveLength(2);
  });

  it('needs a reason where it refuses', async () => {
    await office.arrives(fromOfficer());
    await office.desk.letters.take({ ...decide(2), outcome: 'refused', reason: null } as Command);
    expect(office.desk.state.notice).toContain('needs a reason');
    expect(taken(office).declaration.state).toBe('submitted');
  });

  it('comes to the officer, whose list follows it', async () => {
    const home = placeOf(officer);
    await home.desk.parts.store.letters.keep(kept(declared));
    await home.desk.open();
    expect(home.desk.entries).toMatchObject([{ delivery: { state: 'mailed' }, may: ['amend', 'withdraw'] }]);
    await office.arrives(fromOfficer());
    await office.desk.letters.take(command('ask', 2));
    await home.arrives({ text: office.did[0]?.text ?? '', sender: manager.address });
    await expect
      .poll(() => home.desk.entries[0])
      .toMatchObject({
        declaration: { state: 'returned' },
        delivery: null,
      });
    expect(home.desk.entries[0]?.may).toContain('answer');
    expect(home.desk.nameOf(manager.id)).toBe('Grace Manager');
  });

  it('is hearsay to the officer only where it tells of what they did not sign here', async () => {
    const home = placeOf(officer);
    await office.arrives(fromOfficer());
    await office.desk.letters.take(decide(2));
    const answer = { text: office.did[0]?.text ?? '', sender: manager.address };
    await home.arrives(answer);
    expect(taken(home).isHearsay).toBe(true);

    const device = await deviceKey(home.desk.parts.store.values, crypto.subtle);
    const here = { from: { ...officer, device }, to: manager, officer, held: [], declaration: eventId(50) };
    const own = await letterOf([done(command('submit', 51), here)], here);
    await home.desk.parts.store.letters.keep(kept(own));
    await office.arrives(fromOfficer(own.text));
    await office.desk.letters.accept();
    await office.desk.letters.take(decide(52));
    await home.arrives({ text: office.did[1]?.text ?? '', sender: manager.address });
    expect(taken(home)).toMatchObject({ isHearsay: false, declaration: { state: 'decided' } });
  });

  it('by somebody to whom it did not go is set aside and told', async () => {
    const other = await somebody('Pat Other', 'pat.other@westmarch.gov.uk');
    const home = placeOf(officer);
    await home.desk.parts.store.letters.keep(kept(declared));
    const sending = { from: other, to: officer, officer, held: [kept(declared)] };
    const noted: DeclarationEvent = {
      id: eventId(9),
      type: 'decided',
      at: '2026-03-06T09:00:00.000Z',
      by: other.id,
      onBehalfOf: null,
      outcome: 'noted',
      conditions: [],
      reason: null,
      until: null,
    };
    const { text } = await letterOf([noted], sending);
    await home.arrives({ text, sender: other.address });
    expect(taken(home).declaration.state).toBe('submitted');
    expect(taken(home).setAside).toHaveLength(1);
    expect(taken(home).setAside[0]).toContain('does not count');
  });
});

describe('once there is a register', () => {
  it('brings in what the officer declared by mail, at the start and without doubles', async () => {
    const reached: { list: Answer<Page> } = { list: unreachable };
    const home = placeOf(officer, { signIn }, registerWith(reached));
    const { store } = home.desk.parts;
    await store.letters.keep(kept(declared));
    await home.desk.follow();
    expect(await store.outbox.entries()).toEqual([]);
    reached.list = { ok: { rows: [], next: null } };
    await home.desk.follow();
    await home.desk.follow();
    const waiting = await store.outbox.entries();
    expect(waiting.map(({ id, declaration }) => ({ id, declaration }))).toEqual([
      { id: eventId(1), declaration: declarationId },
    ]);
  });
});

const unreachable: { unreachable: Unreachable } = {
  unreachable: { why: 'sign-in', sentence: 'The register cannot be reached.', retryAfterSeconds: null },
};
const signIn: SignIn = { token: async () => 'token', signIn: async () => {}, signOut: () => {} };

/** A register of which only the list of declarations may be reached. */
function registerWith(reached: { list: Answer<Page> }): DeskParts['register'] {
  const port = {
    me: async () => unreachable,
    settings: async () => unreachable,
    list: async () => reached.list,
  };
  const outbox = { wake: async () => {}, subscribe: () => () => {} };
  return { port, outbox } as unknown as DeskParts['register'];
}

describe('what came by mail, under Review', () => {
  const shown = ({ desk }: Place) => (desk.reviewing.rows ?? []).map(({ declaration }) => declaration.id);

  it('waits there for its addressee, with who declared it, and is opened with its code and its events', async () => {
    await office.arrives(fromOfficer());
    office.desk.reviewing.open();
    await office.desk.reviewing.list();
    expect(shown(office)).toEqual([declarationId]);
    expect(office.desk.reviewing.rows?.[0]?.officer.name).toBe('Sam Officer');
    expect(office.desk.reviewing.calling).toBe(1);
    expect(office.desk.isReviewer).toBe(true);
    await office.desk.reviewing.look(declarationId);
    expect(office.desk.reviewing.state.looked).toMatchObject({
      whole: { declaration: { state: 'submitted' }, events: [{ type: 'submitted' }] },
      background: { decider: { isYou: true } },
    });
    expect(office.desk.reviewing.state.looked?.whole.may).toContain('decide');
  });

  it('is decided there as above its message: signed, kept, and in a reply to look over', async () => {
    await office.arrives(fromOfficer());
    const { reviewing } = office.desk;
    await reviewing.list();
    await reviewing.look(declarationId);
    const { declaration } = reviewing.state.looked?.whole ?? {};
    await reviewing.take(declaration ? [declaration] : [], noted);
    expect(office.did.map(({ what }) => what)).toEqual(['reply-with-file']);
    expect(await office.desk.parts.store.letters.of(declarationId)).toHaveLength(2);
    expect(office.desk.state.notice).toContain('The reply is open');
    await reviewing.list();
    expect(shown(office)).toEqual([]);
    await reviewing.narrow({ tab: 'decided' });
    expect(shown(office)).toEqual([declarationId]);
  });

  it('is not there for the officer who declared it', async () => {
    const place = placeOf(officer);
    await place.arrives({ ...fromOfficer() });
    await place.desk.reviewing.list();
    expect(shown(place)).toEqual([]);
  });
});
