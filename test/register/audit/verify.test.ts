import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginning, hashOf } from '#register/audit/chain.ts';
import { canonical, commitmentTo, record } from '#register/audit/record.ts';
import { asService, type Work } from '#register/database/session.ts';
import { sampleCommand } from '#test/register/app.ts';
import { westmarch } from '#test/register/database.ts';
import { type AuditedCouncil, auditedCouncil } from './council.ts';

const { people, id: organisation } = westmarch;

let council: AuditedCouncil;
beforeEach(async () => {
  council = await auditedCouncil();
});
afterEach(() => council.close());

test('a chain that nobody touched verifies, and the report counts what it saw', async () => {
  expect(await council.check()).toEqual({
    links: 4,
    erased: 0,
    waiting: 0,
    events: 3,
    declarations: 2,
    checkpoints: 1,
    faults: [],
  });
});

test('an organisation that has done nothing yet verifies', async () => {
  await council.tamper((work) => sql`truncate organisation cascade`.execute(work));
  const { links, faults } = await council.check({ checkpoints: null });
  expect({ links, faults }).toEqual({ links: 0, faults: [] });
});

describe('Whoever owns the database', () => {
  test('cannot change what an entry tells', async () => {
    await council.tamper((work) =>
      sql`update audit_entry set content = replace(content, 'plums', 'pearls') where id = ${entryAt(2)}`.execute(
        work,
      ),
    );
    expect(await council.firstFault()).toMatch(/^Link 2: what its entry \S+ tells was changed/);
  });

  test('cannot change an entry together with its own commitment', async () => {
    await council.tamper(async (work) => {
      const { content, salt } = await entry(work, 3);
      const changed = content.replace('approved', 'refused');
      await work
        .updateTable('audit_entry')
        .set({ content: changed, commitment: commitmentTo(changed, salt) })
        .where('id', '=', entryAt(3))
        .execute();
    });
    expect(await council.firstFault()).toMatch(/^Link 3: its entry \S+ commits to something else/);
  });

  test('cannot change an event of a declaration', async () => {
    await council.tamper((work) =>
      sql`update event set body = jsonb_set(body::jsonb, '{content,facts,valuePence}', '100')
        where declaration = ${council.waiting}`.execute(work),
    );
    expect(await council.firstFault()).toMatch(
      new RegExp(`^Link 2: an event of declaration ${council.waiting} is not as`),
    );
  });

  test('cannot remove an event, nor put another in its place', async () => {
    await council.tamper((work) =>
      sql`delete from event where declaration = ${council.decided} and number = 2`.execute(work),
    );
    expect(await council.firstFault()).toMatch(/^Link 3: an event of declaration/);
    await council.tamper((work) =>
      sql`insert into event select organisation, declaration, 2, ${uuidv7()}, 'withdrawn', at, made_by, null, body
        from event where declaration = ${council.decided} and number = 1`.execute(work),
    );
    const { faults } = await council.check();
    expect(faults.map(({ sentence }) => sentence)).toContain(
      `Event 2 of declaration ${council.decided} was never recorded: it was put in past the register.`,
    );
  });

  test('cannot say that somebody else made an event', async () => {
    await council.tamper((work) =>
      sql`update event set made_by = ${people.director} where declaration = ${council.decided} and number = 2`.execute(
        work,
      ),
    );
    expect(await council.firstFault()).toMatch(/^Link 3: an event of declaration/);
  });

  test('cannot change how a declaration stands without an event', async () => {
    await council.tamper((work) =>
      sql`update declaration set current = jsonb_set(current, '{facts,valuePence}', '100')
        where id = ${council.waiting}`.execute(work),
    );
    expect(await council.firstFault()).toMatch(
      new RegExp(`^Declaration ${council.waiting} does not stand as`),
    );
  });

  test('cannot keep verification from its end with rows that make no sense', async () => {
    await council.tamper(async (work) => {
      await sql`update event set body = body::jsonb || '{"to": null, "content": {}}'`.execute(work);
      await sql`update declaration set current = '{}'`.execute(work);
    });
    const { faults } = await council.check();
    expect(faults.map(({ link }) => link)).toEqual([1, 2, 3, null, null]);
  });

  test('cannot move a declaration to another approver without an event', async () => {
    await council.tamper((work) =>
      sql`update declaration set approver = ${people.director} where id = ${council.waiting}`.execute(work),
    );
    expect(await council.firstFault()).toMatch(
      new RegExp(`^Declaration ${council.waiting} does not stand as`),
    );
  });

  test('cannot remove a whole declaration', async () => {
    await council.tamper(async (work) => {
      await sql`delete from event where declaration = ${council.waiting}`.execute(work);
      await sql`delete from declaration where id = ${council.waiting}`.execute(work);
    });
    expect(await council.firstFault()).toMatch(/^Link 2: an event of declaration/);
  });

  test('cannot change or remove an attachment', async () => {
    const path = `/api/declarations/${council.waiting}/attachments/${uuidv7()}`;
    const { status } = await council.app.ask(people.officer, 'PUT', path, {
      body: new TextEncoder().encode('A note.'),
      headers: {
        'Content-Type': 'text/plain',
        'Content-Disposition': "attachment; filename*=UTF-8''note.txt",
      },
    });
    expect(status).toBe(201);
    await council.link();
    expect(await council.firstFault()).toBeNull();
    await council.tamper((work) =>
      sql`update attachment set bytes = 'Another.', digest = sha256('Another.')`.execute(work),
    );
    expect(await council.firstFault()).toMatch(
      /^Attachment \S+ of declaration \S+ is not one that was recorded/,
    );
    await council.tamper((work) => sql`delete from attachment`.execute(work));
    expect(await council.firstFault()).toMatch(/^Link 5: attachment \S+ of declaration \S+ was removed/);
  });

  test('cannot delete a link', async () => {
    await council.tamper((work) => sql`delete from audit_link where number = 2`.execute(work));
    expect(await council.firstFault()).toBe('Link 2 is missing: after link 1 comes 3.');
  });

  test('cannot delete a link and close the gap', async () => {
    await council.tamper(async (work) => {
      await sql`delete from audit_link where number = 2`.execute(work);
      await sql`update audit_link set number = number - 1 where number > 2`.execute(work);
    });
    expect(await council.firstFault()).toMatch(/^Link 2 does not follow from the one before it/);
  });

  test('cannot delete the end of the chain', async () => {
    await council.tamper((work) => sql`delete from audit_link where number = 4`.execute(work));
    expect(await council.firstFault()).toMatch(
      /^Link 4, which was signed on .* the end of the chain was removed/,
    );
    expect(await council.firstFault({ checkpoints: null })).toMatch(
      /^1 entry has no link, .* its link was removed/,
    );
  });

  test('cannot delete an entry, with its link or without', async () => {
    const id = await entryId(4);
    await council.tamper((work) => sql`delete from audit_entry where id = ${id}`.execute(work));
    expect(await council.firstFault()).toBe(`Link 4: its entry ${id} was removed.`);
    await council.tamper((work) => sql`delete from audit_link where number = 4`.execute(work));
    expect(await council.firstFault()).toMatch(/^Link 4, which was signed on/);
  });

  test('cannot swap what two links stand for', async () => {
    await council.tamper(async (work) => {
      await sql`alter table audit_link drop constraint audit_link_organisation_entry_key`.execute(work);
      await sql`update audit_link as one set entry = other.entry, commitment = other.commitment
        from audit_link as other where one.number in (2, 3) and other.number = 5 - one.number`.execute(work);
    });
    expect(await council.firstFault()).toMatch(/^Link 2 does not follow from the one before it/);
  });

  test('cannot swap two links with their hashes', async () => {
    await council.tamper(async (work) => {
      await sql`alter table audit_link drop constraint audit_link_pkey`.execute(work);
      await sql`update audit_link set number = 5 - number where number in (2, 3)`.execute(work);
    });
    expect(await council.firstFault()).toMatch(/^Link 2 does not follow from the one before it/);
  });

  test('cannot erase in silence', async () => {
    await council.tamper((work) =>
      sql`update audit_entry set content = null, salt = null where id = ${entryAt(3)}`.execute(work),
    );
    expect(await council.firstFault()).toMatch(
      /^Link 3: what its entry \S+ told was erased, and no deed of erasure names it/,
    );
  });

  test('cannot keep an entry out of the chain', async () => {
    await council.app.send(people.officer, uuidv7(), sampleCommand('submit'));
    expect((await council.check()).waiting).toBe(1);
    const later = new Date(council.app.services.now().getTime() + 61_000);
    expect((await council.check({ now: later })).faults[0]?.sentence).toMatch(/^1 entry has no link/);
    await council.tamper((work) => sql`update audit_entry set linked = true`.execute(work));
    expect(await council.firstFault()).toMatch(/^1 entry has no link/);
  });

  test('cannot make the linker take an entry twice', async () => {
    await council.tamper((work) =>
      sql`update audit_entry set linked = false where id = ${entryAt(1)}`.execute(work),
    );
    expect(await council.firstFault()).toMatch(/^Link 1: its entry \S+ was marked as not linked/);
    await expect(council.link()).rejects.toThrow(/audit_link_organisation_entry_key/);
  });

  test('can make the whole chain anew, and the checkpoints alone tell', async () => {
    await council.tamper(async (work) => {
      await sql`update event set body = replace(body::text, 'Small and shared.', 'No reason at all.')::json
        where declaration = ${council.decided} and number = 2`.execute(work);
      await sql`update declaration set current = jsonb_set(current, '{decision,reason}', '"No reason at all."')
        where id = ${council.decided}`.execute(work);
      await makeAnew(work, (content) => content.replace('Small and shared.', 'No reason at all.'));
    });
    expect(await council.firstFault({ checkpoints: null })).toBeNull();
    expect(await council.firstFault()).toMatch(/^Link 4 is not the one that was signed on 2026-03-09/);
    await council.app.send(people.officer, uuidv7(), sampleCommand('submit'));
    await expect(council.sign()).rejects.toMatchObject({ code: 'ERR_AUDIT_BROKEN' });
  });
});

describe('Checkpoints', () => {
  test('that were changed are named', async () => {
    const file = await checkpointFile();
    const kept = JSON.parse(await readFile(file, 'utf8'));
    kept.checkpoint.hash = kept.checkpoint.hash.replace(/./, (digit: string) => (digit === '0' ? '1' : '0'));
    await writeFile(file, JSON.stringify(kept));
    expect(await council.firstFault()).toBe(
      `The checkpoint in ${file} does not bear the signature of its key: it was changed.`,
    );
    await writeFile(file, '{"checkpoint":');
    expect(await council.firstFault()).toMatch(/cannot be read: it was cut off or changed/);
  });

  test('that a key signed which nobody trusts are named', async () => {
    const { faults } = await council.check({ keys: [] });
    expect(faults[0]?.sentence).toMatch(
      /was signed with the key [0-9a-f]{16}, which is not among those trusted/,
    );
  });

  test('of a chain that goes on stay good', async () => {
    await council.app.send(people.officer, uuidv7(), sampleCommand('submit'));
    await council.sign();
    await council.sign();
    expect(await council.check()).toMatchObject({ links: 5, checkpoints: 2, faults: [] });
  });
});

test('what was erased with a deed of erasure still verifies by its commitment', async () => {
  const { newId, now } = council.app.services;
  const erased = await entryId(4);
  await asService(council.database, organisation, async (work) => {
    await work
      .updateTable('audit_entry')
      .set({ content: null, salt: null })
      .where('id', '=', erased)
      .execute();
    const deed = {
      by: null,
      action: 'sample.erased',
      subject: council.decided,
      detail: { erased: [erased] },
    };
    await record(work, organisation, { id: newId(), at: now() }, deed);
  });
  expect(await council.check()).toMatchObject({ erased: 1, waiting: 1, faults: [] });
  await council.sign();
  expect(await council.check()).toMatchObject({ links: 5, erased: 1, faults: [] });
});

/** A query for the id of the entry in a link. */
function entryAt(number: number) {
  return sql<string>`(select entry from audit_link where number = ${number})`;
}

async function entryId(number: number): Promise<string> {
  const link = await council.database
    .selectFrom('audit_link')
    .select('entry')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return link.entry;
}

async function entry(work: Work, number: number): Promise<{ content: string; salt: Buffer }> {
  const { content, salt } = await work
    .selectFrom('audit_entry')
    .select(['content', 'salt'])
    .where('id', '=', entryAt(number))
    .executeTakeFirstOrThrow();
  if (content === null || salt === null) throw new Error('The entry was erased.');
  return { content, salt };
}

/** Writes every entry again with a change, and a chain that fits. */
async function makeAnew(work: Work, change: (content: string) => string): Promise<void> {
  const links = await work.selectFrom('audit_link').selectAll().orderBy('number').execute();
  let previous = beginning(organisation);
  for (const { number, entry: id } of links) {
    const { content, salt } = await entry(work, number);
    const changed = canonical(JSON.parse(change(content)));
    const commitment = commitmentTo(changed, salt);
    previous = hashOf(previous, { number, entry: id, commitment });
    await work
      .updateTable('audit_entry')
      .set({ content: changed, commitment })
      .where('id', '=', id)
      .execute();
    await work
      .updateTable('audit_link')
      .set({ commitment, hash: previous })
      .where('number', '=', number)
      .execute();
  }
}

async function checkpointFile(): Promise<string> {
  const place = join(council.folder, organisation);
  const [name] = await readdir(place);
  return join(place, name ?? '');
}
