import type { Updateable } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asPerson, asService, type SignedIn, type Work } from '#register/database/session.ts';
import type { Tables } from '#register/database/tables.ts';
import { eastvale, type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';
import { attachmentRow, auditRow, declarationRow, eventRow, letterRow, signedIn } from './rows.ts';

const w = westmarch.people;
const e = eastvale.people;

const forbidden = '42501';
const appendOnly = 'PR001';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
});
afterAll(() => fresh.close());

/** A declaration of the officer, sent to their manager; a new one for each test. */
let id: string;
beforeEach(async () => {
  id = crypto.randomUUID();
  await fresh.database
    .insertInto('declaration')
    .values(declarationRow(id, w.officer, w.manager))
    .execute();
});

const officer = signedIn(w.officer);
const manager = signedIn(w.manager);
const delegate = signedIn(w.delegate, { standsInFor: [w.manager] });
const monitoringOfficer = signedIn(w.monitoringOfficer, { roles: ['monitoring-officer'] });
const auditor = signedIn(w.auditor, { roles: ['auditor'] });
const administrator = signedIn(w.administrator, { roles: ['administrator'] });
const signedOut = signedIn('');

/** The database's code for what it refuses, or how the work came out. */
const trying = <T>(who: SignedIn, work: (work: Work) => Promise<T>) =>
  asPerson(fresh.database, who, work).catch((error: { code: string }) => error.code);

const serving = <T>(work: (work: Work) => Promise<T>) =>
  asService(fresh.database, westmarch.id, work).catch((error: { code: string }) => error.code);

const changing = (who: SignedIn, change: Parameters<typeof setIn>[1]) =>
  trying(who, (work) => setIn(work, change));

async function setIn(
  work: Work,
  change: { version?: number; state?: 'decided' | 'withdrawn'; approver?: string },
) {
  const result = await work
    .updateTable('declaration')
    .set({ version: 3, ...change })
    .where('id', '=', id)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

describe('a declaration', () => {
  const declaring = (who: SignedIn, more: Parameters<typeof declarationRow>[3] = {}) =>
    trying(who, async (work) => {
      await work
        .insertInto('declaration')
        .values(declarationRow(crypto.randomUUID(), w.officer, w.manager, more))
        .execute();
      return 'declared';
    });

  test('is made by its officer alone', async () => {
    expect(await declaring(officer)).toBe('declared');
    for (const who of [manager, delegate, monitoringOfficer, auditor, administrator, signedOut]) {
      expect(await declaring(who)).toBe(forbidden);
    }
  });

  test('is not made in another council', async () => {
    expect(await declaring(officer, { organisation: eastvale.id })).toBe(forbidden);
  });

  test('does not begin as decided', async () => {
    expect(await declaring(officer, { state: 'decided' })).toBe(forbidden);
    expect(await declaring(officer, { outcome: 'approved' })).toBe(forbidden);
  });

  test('never goes to its own officer', async () => {
    expect(await declaring(officer, { approver: w.officer })).toBe('23514');
    expect(await changing(monitoringOfficer, { approver: w.officer })).toBe('23514');
  });

  test('is decided by whom it went to, their delegate and the monitoring officer, and by nobody else', async () => {
    for (const who of [auditor, administrator, signedOut, signedIn(w.colleague), signedIn(w.otherManager)]) {
      expect(await changing(who, { state: 'decided' })).toBe(0);
    }
    // Seeing it from above is not deciding on it.
    expect(await changing(signedIn(w.headOfDepartment), { state: 'decided' })).toBe(0);
    expect(await changing(delegate, { state: 'decided', version: 3 })).toBe(1);
    expect(await changing(manager, { state: 'decided', version: 4 })).toBe(1);
    expect(await changing(monitoringOfficer, { state: 'decided', version: 5 })).toBe(1);
  });

  test('is withdrawn by its officer, who cannot decide on it even while standing in for the manager', async () => {
    expect(await changing(officer, { state: 'decided' })).toBe(forbidden);
    const standingIn = signedIn(w.officer, { standsInFor: [w.manager] });
    expect(await changing(standingIn, { state: 'decided' })).toBe(forbidden);
    const asMonitoringOfficer = signedIn(w.officer, { roles: ['monitoring-officer'] });
    expect(await changing(asMonitoringOfficer, { state: 'decided' })).toBe(forbidden);
    expect(await changing(officer, { state: 'withdrawn' })).toBe(1);
  });

  test('is passed on by somebody outside the line, who still sees it afterwards', async () => {
    await fresh.database.updateTable('declaration').set({ approver: w.loner }).where('id', '=', id).execute();
    expect(await changing(signedIn(w.loner), { approver: w.monitoringOfficer })).toBe(1);
    const seen = await trying(signedIn(w.loner), (work) =>
      work.selectFrom('declaration').select('approvers').where('id', '=', id).execute(),
    );
    expect(seen).toEqual([{ approvers: [w.manager, w.loner, w.monitoringOfficer] }]);
    expect(await changing(signedIn(w.loner), { approver: w.otherManager, version: 4 })).toBe(0);
  });

  test.each(['id', 'organisation', 'officer', 'approvers'])('never changes its %s', async (column) => {
    const change = (who: SignedIn) =>
      trying(who, (work) =>
        work
          .updateTable('declaration')
          .set({ version: 3, [column]: column === 'approvers' ? [] : w.otherOfficer })
          .where('id', '=', id)
          .execute(),
      );
    for (const who of [officer, manager, monitoringOfficer]) expect(await change(who)).toBe(forbidden);
  });

  test('never goes back to a version that it had', async () => {
    expect(await changing(manager, { version: 2 })).toBe('PR002');
    expect(await changing(manager, { version: 1 })).toBe('PR002');
  });

  test('is deleted by the service alone, with its events and attachments', async () => {
    await fresh.database.insertInto('event').values(eventRow(id, w.officer)).execute();
    const remove = (work: Work) => work.deleteFrom('declaration').where('id', '=', id).executeTakeFirst();
    for (const who of [officer, manager, monitoringOfficer, administrator]) {
      expect(await trying(who, remove)).toBe(forbidden);
    }
    expect(await serving(remove)).toMatchObject({ numDeletedRows: 1n });
    const left = await fresh.database.selectFrom('event').where('declaration', '=', id).selectAll().execute();
    expect(left).toEqual([]);
  });
});

describe('an event', () => {
  const adding = (who: SignedIn, madeBy: string | null, more: Parameters<typeof eventRow>[2] = {}) =>
    trying(who, async (work) => {
      const row = eventRow(id, madeBy, { number: Math.trunc(Math.random() * 1e9), ...more });
      await work.insertInto('event').values(row).execute();
      return 'added';
    });

  test('is added by those who take part', async () => {
    expect(await adding(officer, w.officer)).toBe('added');
    expect(await adding(manager, w.manager, { type: 'decided' })).toBe('added');
    expect(await adding(delegate, w.delegate, { type: 'decided', on_behalf_of: w.manager })).toBe('added');
    expect(await adding(monitoringOfficer, w.monitoringOfficer, { type: 'decided' })).toBe('added');
  });

  test('is added by nobody who only sees the declaration, or does not see it', async () => {
    for (const who of [auditor, administrator, signedIn(w.headOfDepartment), signedIn(w.colleague)]) {
      expect(await adding(who, who.person)).toBe(forbidden);
    }
    const neighbour = signedIn(e.monitoringOfficer, {
      roles: ['monitoring-officer'],
      organisation: eastvale.id,
    });
    expect(await adding(neighbour, e.monitoringOfficer)).toBe(forbidden);
  });

  test('is added in nobody else’s name', async () => {
    expect(await adding(officer, w.manager)).toBe(forbidden);
    expect(await adding(officer, null)).toBe(forbidden);
    expect(await adding(manager, w.manager, { on_behalf_of: w.director })).toBe(forbidden);
    expect(await adding(signedOut, null)).toBe(forbidden);
  });

  test('never decides for the officer themselves', async () => {
    expect(await adding(officer, w.officer, { type: 'decided' })).toBe(forbidden);
  });

  test('may follow the step that passed the declaration on', async () => {
    expect(await changing(manager, { approver: w.director })).toBe(1);
    expect(await adding(manager, w.manager, { type: 'passed-on' })).toBe('added');
  });

  test('never changes', async () => {
    await adding(officer, w.officer);
    const change = (work: Work) =>
      work.updateTable('event').set({ type: 'withdrawn' }).where('declaration', '=', id).execute();
    const remove = (work: Work) => work.deleteFrom('event').where('declaration', '=', id).execute();
    for (const who of [officer, manager, monitoringOfficer]) {
      expect(await trying(who, change)).toBe(forbidden);
      expect(await trying(who, remove)).toBe(forbidden);
    }
    expect(await serving(change)).toBe(appendOnly);
  });
});

test('an attachment is added by those who take part, in their own name', async () => {
  const attaching = (who: SignedIn, addedBy = who.person) =>
    trying(who, async (work) => {
      await work.insertInto('attachment').values(attachmentRow(id, addedBy)).execute();
      return 'attached';
    });
  expect(await attaching(officer)).toBe('attached');
  for (const who of [auditor, administrator, signedIn(w.colleague)])
    expect(await attaching(who)).toBe(forbidden);
  expect(await attaching(officer, w.manager)).toBe(forbidden);
});

describe('a letter', () => {
  test('is written for one’s own council alone, and once for each occasion', async () => {
    const letter = letterRow(w.manager);
    const write = (row: ReturnType<typeof letterRow>) =>
      trying(officer, async (work) => {
        await work
          .insertInto('letter')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        return 'written';
      });
    expect(await write(letter)).toBe('written');
    expect(await write({ ...letter, id: crypto.randomUUID() })).toBe('written');
    expect(await write(letterRow(e.officer, eastvale.id))).toBe(forbidden);
    const kept = await serving((work) => work.selectFrom('letter').selectAll().execute());
    expect(kept).toHaveLength(1);
  });

  test('is not marked as sent by whoever writes it', async () => {
    const sent = { ...letterRow(w.manager), sent_at: '2026-03-02T09:00:00Z' };
    expect(await trying(officer, (work) => work.insertInto('letter').values(sent).execute())).toBe(forbidden);
  });

  test('that was given up is made due again by administrators, who change nothing else of it', async () => {
    const letter = { ...letterRow(w.manager), failure: 'No such mailbox' };
    await serving((work) => work.insertInto('letter').values(letter).execute());
    const altering = (who: SignedIn, change: Updateable<Tables['letter']>) =>
      trying(who, async (work) => {
        const result = await work
          .updateTable('letter')
          .set(change)
          .where('id', '=', letter.id)
          .executeTakeFirst();
        return Number(result.numUpdatedRows);
      });
    expect(await altering(officer, { failure: null })).toBe(0);
    expect(await altering(administrator, { person: w.colleague })).toBe(forbidden);
    expect(await altering(administrator, { body: '{}' })).toBe(forbidden);
    expect(await altering(administrator, { failure: null, attempts: 0 })).toBe(1);
  });
});

describe('the audit log', () => {
  async function entry() {
    const row = auditRow();
    await asPerson(fresh.database, officer, (work) => work.insertInto('audit_entry').values(row).execute());
    return row;
  }

  test('takes entries for one’s own council alone, not yet linked', async () => {
    await entry();
    const insert = (row: object) =>
      trying(officer, (work) =>
        work
          .insertInto('audit_entry')
          .values({ ...auditRow(), ...row })
          .execute(),
      );
    expect(await insert({ organisation: eastvale.id })).toBe(forbidden);
    expect(await insert({ linked: true })).toBe(forbidden);
  });

  test('is changed and cut short by nobody', async () => {
    const { id: entryId } = await entry();
    const remove = (work: Work) => work.deleteFrom('audit_entry').where('id', '=', entryId).execute();
    const rewrite = (work: Work) =>
      work.updateTable('audit_entry').set({ content: '{"other":1}' }).where('id', '=', entryId).execute();
    for (const who of [auditor, monitoringOfficer, administrator]) {
      expect(await trying(who, remove)).toBe(forbidden);
      expect(await trying(who, rewrite)).toBe(forbidden);
    }
    expect(await serving(remove)).toBe(forbidden);
    expect(await serving(rewrite)).toBe(appendOnly);
    // The owner of the tables is stopped as well.
    const { database } = fresh;
    await expect(
      database.deleteFrom('audit_entry').where('id', '=', entryId).execute(),
    ).rejects.toMatchObject({
      code: appendOnly,
    });
  });

  test('gives up the content of an entry for good, and keeps its commitment', async () => {
    const { id: entryId } = await entry();
    const set = (change: { content: string | null; salt: Buffer | null }) =>
      serving((work) =>
        work.updateTable('audit_entry').set(change).where('id', '=', entryId).executeTakeFirst(),
      );
    expect(await set({ content: null, salt: null })).toMatchObject({ numUpdatedRows: 1n });
    expect(await set({ content: '{}', salt: null })).toBe(appendOnly);
    expect(await set({ content: null, salt: Buffer.from('salt') })).toBe(appendOnly);
  });

  test('keeps a link as it was made', async () => {
    const { id: entryId, commitment } = await entry();
    const link = {
      organisation: westmarch.id,
      number: 1,
      entry: entryId,
      commitment,
      hash: Buffer.from('hash'),
    };
    const insert = (work: Work) => work.insertInto('audit_link').values(link).execute();
    for (const who of [officer, auditor, monitoringOfficer])
      expect(await trying(who, insert)).toBe(forbidden);
    await serving(insert);
    const { database } = fresh;
    await expect(database.updateTable('audit_link').set({ number: 2 }).execute()).rejects.toMatchObject({
      code: appendOnly,
    });
    await expect(database.deleteFrom('audit_link').execute()).rejects.toMatchObject({ code: appendOnly });
  });
});

describe('what the council sets up', () => {
  const changed = (who: SignedIn, work: (work: Work) => Promise<{ numUpdatedRows: bigint }>) =>
    trying(who, async (transaction) => Number((await work(transaction)).numUpdatedRows));

  test('is set by an administrator or the monitoring officer', async () => {
    const rename = (work: Work) =>
      work.updateTable('organisation').set({ settings: '{"a":1}' }).executeTakeFirstOrThrow();
    for (const who of [officer, manager, auditor, signedOut]) expect(await changed(who, rename)).toBe(0);
    // One council, not two.
    for (const who of [administrator, monitoringOfficer]) expect(await changed(who, rename)).toBe(1);
  });

  test('never names another issuer or tenant', async () => {
    const move = (work: Work) =>
      work.updateTable('organisation').set({ tenant: 'another' }).executeTakeFirstOrThrow();
    expect(await changed(administrator, move)).toBe(forbidden);
    expect(await serving(move)).toBe(forbidden);
  });

  test('has people that an administrator alone changes', async () => {
    const promote = (work: Work) =>
      work.updateTable('person').set({ grade: 10 }).where('id', '=', w.officer).executeTakeFirstOrThrow();
    for (const who of [officer, manager, auditor, monitoringOfficer])
      expect(await changed(who, promote)).toBe(0);
    expect(await changed(administrator, promote)).toBe(1);
  });

  test('has suppliers and codes that administrators and monitoring officers change', async () => {
    const change = (work: Work) =>
      work.updateTable('supplier_directory').set({ csv: 'name,domain,status' }).executeTakeFirstOrThrow();
    for (const who of [officer, manager, auditor]) expect(await changed(who, change)).toBe(0);
    for (const who of [administrator, monitoringOfficer]) expect(await changed(who, change)).toBe(1);
  });

  test('has a published register that the monitoring officer alone publishes', async () => {
    const publish = (who: SignedIn) =>
      trying(who, async (work) => {
        const row = {
          organisation: westmarch.id,
          id: crypto.randomUUID(),
          at: '2026-03-02T09:00:00Z',
          made_by: who.person,
          content: '{}',
        };
        await work.insertInto('publication').values(row).execute();
        return 'published';
      });
    for (const who of [officer, manager, auditor, administrator]) expect(await publish(who)).toBe(forbidden);
    expect(await publish(monitoringOfficer)).toBe('published');
  });
});

describe('cover', () => {
  const arranging = (who: SignedIn, person: string, deputy: string) =>
    trying(who, async (work) => {
      const row = {
        organisation: westmarch.id,
        id: crypto.randomUUID(),
        person,
        deputy,
        starts_on: '2026-05-01',
        ends_on: '2026-05-08',
        made_by: who.person,
      };
      await work.insertInto('cover').values(row).execute();
      return 'arranged';
    });

  test('is arranged for oneself, or by the monitoring officer or an administrator', async () => {
    expect(await arranging(manager, w.manager, w.delegate)).toBe('arranged');
    expect(await arranging(monitoringOfficer, w.manager, w.delegate)).toBe('arranged');
    expect(await arranging(administrator, w.manager, w.delegate)).toBe('arranged');
    expect(await arranging(officer, w.manager, w.delegate)).toBe(forbidden);
  });

  test('is never arranged so that whoever arranges it becomes the deputy', async () => {
    expect(await arranging(officer, w.manager, w.officer)).toBe(forbidden);
    expect(await arranging(administrator, w.manager, w.administrator)).toBe(forbidden);
  });

  test('names people of the same council', async () => {
    expect(await arranging(manager, w.manager, e.officer)).toBe('23503');
  });

  test('is cancelled by whom it covers, and not by the deputy', async () => {
    const cancel = (who: SignedIn) =>
      trying(who, async (work) => {
        const result = await work.deleteFrom('cover').where('id', '=', westmarch.cover).executeTakeFirst();
        return Number(result.numDeletedRows);
      });
    expect(await cancel(delegate)).toBe(0);
    expect(await cancel(manager)).toBe(1);
  });
});
