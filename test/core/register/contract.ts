import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Command, CommandType } from '#core/declaration/event.ts';
import type { Answer, Fresh, Page, RegisterPort } from '#core/register/port.ts';
import { command, content } from '#test/core/declaration/sample.ts';

/** People of a council whom the contract needs, by their ids. */
export interface Cast {
  officer: string;
  /** Above the officer. */
  manager: string;
  /** Neither above nor below anybody here. */
  stranger: string;
}

export interface Stage {
  cast: Cast;
  as: (person: string) => RegisterPort;
}

/** A command of this type with a fresh id. */
export function fresh<T extends CommandType>(type: T, changes: object = {}): Command {
  return { ...command(type, 0), ...changes, id: uuidv7() };
}

/** What came of it where all went well; fails with the answer where it did not. */
export function fine<T>(answer: Answer<T, unknown>): T {
  if ('ok' in answer) return answer.ok;
  throw new Error(`The register did not do it: ${JSON.stringify(answer)}`);
}

/** What every register does, in memory or over a network. */
export function keepsTheContract(set: () => Promise<Stage>): void {
  let stage: Stage;
  let officer: RegisterPort;
  let manager: RegisterPort;
  beforeAll(async () => {
    stage = await set();
    officer = stage.as(stage.cast.officer);
    manager = stage.as(stage.cast.manager);
  });

  async function submitted(): Promise<string> {
    const id = uuidv7();
    fine(await officer.send(id, fresh('submit'), null));
    return id;
  }

  describe('sending', () => {
    it('makes a declaration that goes to the manager', async () => {
      const id = uuidv7();
      const { declaration, may } = fine(await officer.send(id, fresh('submit'), null));
      expect(declaration).toMatchObject({
        ...content(),
        id,
        officer: stage.cast.officer,
        state: 'submitted',
        version: 1,
        to: { person: stage.cast.manager, role: null },
        deadline: '2026-04-01',
        decision: null,
      });
      expect(may).toEqual(['amend', 'withdraw']);
    });

    it('does the same command once, however often it is sent', async () => {
      const id = uuidv7();
      const submit = fresh('submit');
      const answers = [];
      for (let times = 0; times < 3; times++) answers.push(fine(await officer.send(id, submit, null)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(fine(await officer.read(id)).events).toHaveLength(1);
    });

    it('answers a repeated command with how things stand by then', async () => {
      const id = uuidv7();
      const submit = fresh('submit');
      await officer.send(id, submit, null);
      await manager.send(id, fresh('ask'), 1);
      expect(fine(await officer.send(id, submit, null)).declaration).toMatchObject({
        state: 'returned',
        version: 2,
      });
    });

    it('carries a declaration from question to decision', async () => {
      const id = await submitted();
      fine(await manager.send(id, fresh('ask'), 1));
      fine(await officer.send(id, fresh('answer'), 2));
      const { declaration } = fine(await manager.send(id, fresh('decide'), 3));
      expect(declaration).toMatchObject({
        state: 'decided',
        version: 4,
        decision: { outcome: 'approved', by: stage.cast.manager },
      });
      const { events, may } = fine(await officer.read(id));
      expect(events.map(({ type }) => type)).toEqual(['submitted', 'asked', 'answered', 'decided']);
      expect(may).toEqual(['amend', 'withdraw']);
    });

    it('tells who saw an older version how it stands', async () => {
      const id = await submitted();
      fine(await manager.send(id, fresh('ask'), 1));
      const answer = await officer.send(id, fresh('withdraw'), 1);
      expect(answer).toMatchObject({
        changed: { declaration: { id, version: 2, state: 'returned' }, may: ['answer', 'amend', 'withdraw'] },
      });
    });

    it.each([
      ['ERR_ALREADY_THERE', 'another submission under the same id', 'officer', 'submit', null],
      ['ERR_VERSION_MISSING', 'a step without the version seen', 'officer', 'withdraw', null],
      ['ERR_STATE', 'a step that is not possible now', 'officer', 'answer', 1],
      ['ERR_NOT_ALLOWED', 'a decision on one’s own', 'officer', 'decide', 1],
      ['ERR_NOT_FOUND', 'a step on what one may not see', 'stranger', 'decide', 1],
    ] as const)('refuses with %s: %s', async (code, _what, who, type, seen) => {
      const id = await submitted();
      const answer = await stage.as(stage.cast[who]).send(id, fresh(type), seen);
      expect(answer).toMatchObject({ refused: { code, sentence: expect.stringMatching(/\.$/) } });
    });

    it('refuses with the reason missing', async () => {
      const id = await submitted();
      const answer = await manager.send(id, fresh('decide', { outcome: 'refused', reason: null }), 1);
      expect(answer).toMatchObject({ refused: { code: 'ERR_REASON_MISSING' } });
    });

    it('names every place that is wrong', async () => {
      const { facts } = content();
      const wrong = content({ facts: { ...facts, what: '', valuePence: -1 } });
      const answer = await officer.send(uuidv7(), fresh('submit', { content: wrong }), null);
      expect(answer).toHaveProperty('refused');
      const errors = 'refused' in answer ? answer.refused.errors : [];
      expect(errors.map(({ path }) => path).sort()).toEqual([
        'content.facts.valuePence',
        'content.facts.what',
      ]);
    });
  });

  describe('reading', () => {
    it('refuses what is not there and what one may not see in the same way', async () => {
      const id = await submitted();
      const stranger = stage.as(stage.cast.stranger);
      for (const wanted of [id, uuidv7()]) {
        expect(await stranger.read(wanted)).toMatchObject({ refused: { code: 'ERR_NOT_FOUND' } });
      }
    });

    it('gives a declaration, its events and its files', async () => {
      const id = await submitted();
      const file = { id: uuidv7(), name: 'notes (“draft”).txt', bytes: new TextEncoder().encode('Plums.\n') };
      expect(await officer.attach(id, file)).toEqual({ ok: null });
      expect(await officer.attach(id, file)).toEqual({ ok: null });
      const { attachments } = fine(await manager.read(id));
      expect(attachments).toMatchObject([{ id: file.id, name: file.name, bytes: 7 }]);
    });

    it('refuses another file under an id that is taken, and a file for somebody else’s declaration', async () => {
      const id = await submitted();
      const file = { id: uuidv7(), name: 'notes.txt', bytes: new TextEncoder().encode('Plums.\n') };
      fine(await officer.attach(id, file));
      const other = { ...file, bytes: new TextEncoder().encode('Pears.\n') };
      expect(await officer.attach(id, other)).toMatchObject({ refused: { code: 'ERR_ALREADY_THERE' } });
      const theirs = await manager.attach(id, { ...file, id: uuidv7() });
      expect(theirs).toMatchObject({ refused: { code: 'ERR_NOT_ALLOWED' } });
    });
  });

  describe('listing', () => {
    const giver = (organisation: string) => ({ ...content().facts.giver, organisation });
    const from = (organisation: string, changes: object = {}) =>
      fresh('submit', {
        content: content({ facts: { ...content().facts, giver: giver(organisation) as never } }),
        ...changes,
      });

    it('pages through everything once, newest first', async () => {
      const name = 'Paging & Sons Ltd';
      const ids: string[] = [];
      for (let number = 0; number < 5; number++) {
        const id = uuidv7();
        fine(await officer.send(id, from(name), null));
        ids.unshift(id);
      }
      const found: string[] = [];
      let after: string | null = null;
      do {
        const page: Page = fine(
          await officer.list({ giver: name, limit: 2, ...(after !== null && { after }) }),
        );
        expect(page.rows.length).toBeLessThanOrEqual(2);
        found.push(...page.rows.map(({ declaration }) => declaration.id));
        after = page.next;
      } while (after !== null);
      expect(found).toEqual(ids);
    });

    it('shows a manager what waits, by deadline, until it is decided', async () => {
      const name = 'Waiting Works Ltd';
      const [late, early] = [uuidv7(), uuidv7()];
      fine(await officer.send(late, from(name, { deadline: '2026-06-02' }), null));
      fine(await officer.send(early, from(name, { deadline: '2026-06-01' }), null));
      const waiting = async () =>
        fine(await manager.list({ view: 'review', giver: name })).rows.map(
          ({ declaration }) => declaration.id,
        );
      expect(await waiting()).toEqual([early, late]);
      fine(await manager.send(early, fresh('decide'), 1));
      expect(await waiting()).toEqual([late]);
    });

    it('narrows down by state, kind and words, and shows strangers nothing', async () => {
      const name = 'Narrow Gate Ltd';
      const id = uuidv7();
      fine(await officer.send(id, from(name), null));
      const ids = async (port: RegisterPort, filter: object) =>
        fine(await port.list({ view: 'all', giver: name, ...filter })).rows.map(
          ({ declaration }) => declaration.id,
        );
      expect(await ids(officer, { state: ['submitted', 'decided'], kind: ['gift'], q: 'PLUMS' })).toEqual([
        id,
      ]);
      expect(await ids(officer, { state: ['decided'] })).toEqual([]);
      expect(await ids(officer, { kind: ['hospitality', 'flag'] })).toEqual([]);
      expect(await ids(officer, { q: 'pears' })).toEqual([]);
      expect(await ids(stage.as(stage.cast.stranger), {})).toEqual([]);
    });

    it('refuses to go on from a place that no page named', async () => {
      expect(await officer.list({ after: 'nowhere' })).toMatchObject({
        refused: { code: 'ERR_BODY_INVALID' },
      });
    });
  });

  describe('what clients keep', () => {
    it.each(['suppliers', 'packs', 'settings'] as const)(
      'gives %s once, and says when they still hold',
      async (what) => {
        const ask: (known: string | null) => Promise<Answer<Fresh<unknown>>> = officer[what];
        const first = fine(await ask(null));
        expect(first).not.toBe('unchanged');
        const tag = first === 'unchanged' ? null : first.tag;
        expect(tag).toEqual(expect.any(String));
        expect(await ask(tag)).toEqual({ ok: 'unchanged' });
        expect(fine(await ask('"something else"'))).toEqual(first);
      },
    );

    it('loads a code of conduct that it lists, and refuses one that it does not', async () => {
      const packs = fine(await officer.packs(null));
      const [first] = packs === 'unchanged' ? [] : packs.value;
      const { code = '', version = '' } = first ?? {};
      const pack = fine(await officer.pack(code, version, null));
      expect(pack).toMatchObject({ value: { id: code, version } });
      const tag = pack === 'unchanged' ? null : pack.tag;
      expect(await officer.pack(code, version, tag)).toEqual({ ok: 'unchanged' });
      expect(await officer.pack('nowhere', '1', null)).toMatchObject({ refused: { code: 'ERR_NOT_FOUND' } });
    });
  });

  describe('what somebody has set aside', () => {
    const print = '0123456789abcdef';
    const printsOf = async (port: RegisterPort) => fine(await port.setAside()).prints;

    it('is theirs alone, once however often it is said, until they take it back', async () => {
      const { key } = fine(await officer.setAside());
      expect(key).toMatch(/^[0-9a-f]{32}$/);
      fine(await officer.markSetAside(print, true));
      fine(await officer.markSetAside(print, true));
      expect(await printsOf(officer)).toEqual([print]);
      expect(await printsOf(manager)).toEqual([]);
      fine(await manager.markSetAside(print, false));
      expect(fine(await officer.setAside())).toEqual({ key, prints: [print] });
      fine(await officer.markSetAside(print, false));
      expect(await printsOf(officer)).toEqual([]);
    });
  });

  describe('who asks', () => {
    it('is told who they are, and to whom they report', async () => {
      expect(fine(await officer.me())).toMatchObject({
        person: stage.cast.officer,
        name: 'Alice Penrose',
        department: { name: 'Highways' },
        manager: { id: stage.cast.manager, name: 'Martin Yeo' },
        roles: [],
        standsInFor: [],
        profile: { grade: 9, politicallyRestricted: false, manager: false },
      });
      expect(fine(await manager.me())).toMatchObject({ name: 'Martin Yeo', profile: { manager: true } });
    });

    it('hinders somebody whom the register does not know', async () => {
      const nobody = stage.as('00000000-0000-4000-8000-00000000ffff');
      expect(await nobody.list({})).toMatchObject({ unreachable: { why: 'sign-in' } });
    });
  });
}
