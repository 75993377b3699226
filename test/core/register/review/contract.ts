import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReviewPort } from '#core/register/review/port.ts';
import { content } from '#test/core/declaration/sample.ts';
import { type Cast, fine, fresh } from '#test/core/register/contract.ts';

export interface ReviewStage {
  cast: Cast;
  as: (person: string) => ReviewPort;
}

/** What every register tells those who decide, in memory or over a network. */
export function keepsTheReviewContract(set: () => Promise<ReviewStage>): void {
  let stage: ReviewStage;
  let officer: ReviewPort;
  let manager: ReviewPort;
  beforeAll(async () => {
    stage = await set();
    officer = stage.as(stage.cast.officer);
    manager = stage.as(stage.cast.manager);
  });

  const from = (organisation: string, changes: object = {}) => {
    const { facts } = content();
    const giver = { ...facts.giver, organisation } as typeof facts.giver;
    return fresh('submit', { content: content({ facts: { ...facts, giver }, ...changes }) });
  };
  const submitted = async (port: ReviewPort, organisation: string, changes: object = {}) => {
    const id = uuidv7();
    fine(await port.send(id, from(organisation, changes), null));
    return id;
  };

  describe('the background of a decision', () => {
    it('tells what came from the giver, and what this officer had of it', async () => {
      const name = 'Wetherfield Signs Ltd';
      await submitted(officer, name);
      const id = await submitted(officer, 'WETHERFIELD SIGNS');
      const told = fine(await manager.background(id));
      expect(told.giver).toMatchObject({ count: 2, people: 1, more: false });
      expect(told.officer?.fromGiver).toEqual({ count: 2, pence: 2400, unvalued: 0 });
      expect(told.officer?.all.count).toBeGreaterThanOrEqual(2);
      expect(told.interests).toEqual([]);
      expect(told.people).toContainEqual({ id: stage.cast.officer, name: 'Alice Penrose' });
    });

    it('tells nothing of like cases while so few would say whose they were', async () => {
      const name = 'Two Only Ltd';
      const [one, other] = [await submitted(officer, name), await submitted(officer, name)];
      fine(await manager.send(one, fresh('decide'), 1));
      expect(fine(await manager.background(other)).others).toBeNull();
    });

    it('says when the reviewer has declared an interest in the giver themselves', async () => {
      const name = 'Tied Together Ltd';
      await submitted(manager, name, { kind: 'interest', signal: 'personal-interest' });
      const id = await submitted(officer, name);
      expect(fine(await manager.background(id)).interests).toEqual(['interest']);
    });

    it('refuses the decision of a reviewer who has declared something about the giver, and lets it be passed on', async () => {
      const name = 'Knotted Together Ltd';
      await submitted(manager, name, { kind: 'relationship', signal: 'close-relationship' });
      const id = await submitted(officer, name);
      const refused = await manager.send(id, fresh('decide'), 1);
      expect(refused).toMatchObject({ refused: { code: 'ERR_NOT_ALLOWED' } });
      expect(JSON.stringify(refused)).toContain('Knotted Together');
      expect(fine(await manager.read(id)).declaration).toMatchObject({ state: 'submitted', version: 1 });
      const [next] = fine(await manager.background(id)).passOn;
      const to = { person: next?.person.id ?? null, role: next?.role ?? null };
      fine(await manager.send(id, fresh('pass-on', { to, reason: 'I am tied.' }), 1));
    });

    it('leaves the decision with the manager where the code names nobody else', async () => {
      const { decider } = fine(await manager.background(await submitted(officer, 'Plain Sailing Ltd')));
      expect(decider).toMatchObject({ isYou: true, person: null });
    });

    it('is for those who decide, and for nobody who may not see the declaration', async () => {
      const id = await submitted(officer, 'Nosy Parker Ltd');
      expect(await officer.background(id)).toMatchObject({ refused: { code: 'ERR_NOT_ALLOWED' } });
      const stranger = stage.as(stage.cast.stranger);
      expect(await stranger.background(id)).toMatchObject({ refused: { code: 'ERR_NOT_FOUND' } });
    });
  });

  it('counts what waits for a reviewer', async () => {
    const before = fine(await manager.waiting());
    const id = await submitted(officer, 'Counted Ltd');
    await submitted(officer, 'Counted Ltd', { kind: 'sponsorship' });
    fine(await manager.send(id, fresh('ask'), 1));
    const after = fine(await manager.waiting());
    expect(after).toMatchObject({ toDecide: before.toDecide + 1, asked: before.asked + 1 });
    expect(after.byKind.reduce((sum, { count }) => sum + count, 0)).toBe(after.toDecide + after.asked);
  });

  it('gives the bytes of an attached file as they are', async () => {
    const id = await submitted(officer, 'With Papers Ltd');
    const bytes = new TextEncoder().encode('Plums “in writing”.\n');
    const file = { id: uuidv7(), name: 'note.txt', bytes };
    fine(await officer.attach(id, file));
    expect(Array.from(fine(await manager.file(id, file.id)))).toEqual(Array.from(bytes));
    const nobodys = await manager.file(id, uuidv7());
    expect(nobodys).toMatchObject({ refused: { code: 'ERR_NOT_FOUND' } });
  });

  it('lets a reviewer name who decides while they are away, and end it', async () => {
    const mine = async () =>
      fine(await manager.cover()).filter(({ deputy }) => deputy.id === stage.cast.officer);
    const [colleague] = fine(await manager.colleagues('penrose'));
    expect(colleague).toMatchObject({ id: stage.cast.officer, name: 'Alice Penrose' });
    const days = { startsOn: '2030-07-01', endsOn: '2030-07-14' };
    expect(await manager.arrangeCover({ deputy: stage.cast.officer, ...days })).toEqual({ ok: null });
    const [made] = await mine();
    expect(made).toMatchObject({ person: { id: stage.cast.manager }, ...days });
    expect(await manager.cancelCover(made?.id ?? '')).toEqual({ ok: null });
    expect(await mine()).toEqual([]);
  });

  it('refuses a reviewer as their own deputy', async () => {
    const own = { deputy: stage.cast.manager, startsOn: '2030-07-01', endsOn: '2030-07-14' };
    expect(await manager.arrangeCover(own)).toMatchObject({ refused: { code: 'ERR_STATE' } });
  });
}
