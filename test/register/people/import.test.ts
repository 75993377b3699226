import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type ImportOptions, importPeople } from '#register/people/import/import.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';

const organisation = westmarch.id;
const moment = new Date('2026-03-09T10:00:00Z');

let fresh: FreshDatabase;
beforeEach(async () => {
  await fresh?.close();
  fresh = await freshDatabase();
  await seed(fresh.database);
});
afterAll(() => fresh.close());

function bytesOf(text: string | Uint8Array, pieceLength = text.length > 10_000 ? 65_536 : 7) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    async *open() {
      for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
    },
  };
}

function bring(list: string | Uint8Array, options: ImportOptions = {}) {
  const tools = { database: fresh.database, now: () => moment, newId: () => uuidv7() };
  return importPeople(tools, organisation, bytesOf(list), { keep: true, ...options });
}

const personCalled = (userName: string) =>
  fresh.database.selectFrom('person').selectAll().where('user_name', '=', userName).executeTakeFirst();

async function everything() {
  const people = await fresh.database.selectFrom('person').selectAll().orderBy('id').execute();
  const lines = await fresh.database
    .selectFrom('line')
    .selectAll()
    .orderBy('report')
    .orderBy('depth')
    .execute();
  const departments = await fresh.database.selectFrom('department').selectAll().orderBy('id').execute();
  return { people, lines, departments };
}

describe('a list of people', () => {
  test('adds them with all that it says, and sets who is above whom', async () => {
    const report = await bring(
      [
        'Display name,Email,UserPrincipalName,Line manager,Department,Head of department,Grade,Politically restricted,Offices,Roles',
        '"Okafor, Ada",ada@westmarch.gov.uk,ada,martin.yeo@westmarch.gov.uk,Libraries,yes,Grade 13,Y,head-of-service;spokesperson,auditor',
        'Ivo Lund,ivo@westmarch.gov.uk,IVO,ADA,libraries,,7,,,',
      ].join('\r\n'),
    );
    expect(report).toMatchObject({
      done: true,
      rows: 2,
      faultCount: 0,
      counts: { added: 2, changed: 0, left: 0, unchanged: 0 },
    });
    const ada = await personCalled('ada');
    expect(ada).toMatchObject({
      name: 'Okafor, Ada',
      address: 'ada@westmarch.gov.uk',
      manager: westmarch.people.manager,
      grade: 13,
      politically_restricted: true,
      spokesperson: false,
      offices: ['head-of-service', 'spokesperson'],
      roles: ['auditor'],
      active: true,
    });
    const ivo = await personCalled('IVO');
    expect(ivo).toMatchObject({ manager: ada?.id, department: ada?.department });
    const { departments, lines } = await everything();
    expect(departments.find(({ id }) => id === ada?.department)).toMatchObject({
      name: 'Libraries',
      head: ada?.id,
    });
    expect(lines.filter(({ report: one }) => one === ivo?.id).map(({ manager }) => manager)).toEqual([
      ada?.id,
      westmarch.people.manager,
      westmarch.people.headOfDepartment,
      westmarch.people.director,
      westmarch.people.chief,
    ]);
  });

  test('changes those whom the register knows, and leaves alone what it does not speak of', async () => {
    const report = await bring(
      'name,user name,grade\nAlice Penrose-Hall,ALICE.PENROSE@westmarch.gov.uk,10\nBen Ockley,ben.ockley@westmarch.gov.uk,8\n',
    );
    // The second has another way of writing, the first is the same as before.
    expect(report.counts).toEqual({ added: 0, changed: 1, left: 0, unchanged: 1 });
    const alice = (await everything()).people.find(({ id }) => id === westmarch.people.officer);
    expect(alice).toMatchObject({
      name: 'Alice Penrose-Hall',
      grade: 10,
      manager: westmarch.people.manager,
      version: 2,
    });
  });

  test('the same list twice changes nothing the second time', async () => {
    const list = 'name,email,manager\nAda,ada@x.uk,martin.yeo@westmarch.gov.uk\nIvo,ivo@x.uk,ada@x.uk\n';
    await bring(list);
    const before = await everything();
    expect((await bring(list)).counts).toEqual({ added: 0, changed: 0, left: 0, unchanged: 2 });
    expect(await everything()).toEqual(before);
  });

  test('finds people by the directory’s id though their user name has changed', async () => {
    const id = `directory-${westmarch.people.officer}`;
    const report = await bring(`Object ID,name,UPN\n${id},Alice Hall,alice.hall@westmarch.gov.uk\n`);
    expect(report.counts).toMatchObject({ added: 0, changed: 1 });
    expect((await personCalled('alice.hall@westmarch.gov.uk'))?.id).toBe(westmarch.people.officer);
  });

  test('lets go of those whom it does not name, unless they are to be kept or the directory keeps them', async () => {
    await fresh.database
      .updateTable('person')
      .set({ directory: '{}' })
      .where('id', '=', westmarch.people.loner)
      .execute();
    const report = await bring('name,email\nAlice Penrose,alice.penrose@westmarch.gov.uk\n', { keep: false });
    expect(report.counts).toEqual({ added: 0, changed: 0, left: 11, unchanged: 1 });
    expect(report.notes.join()).toContain('“keep”');
    const active = (await everything()).people.filter(
      (one) => one.organisation === organisation && one.active,
    );
    expect(active.map(({ id }) => id)).toEqual([westmarch.people.officer, westmarch.people.loner]);
  });

  test('shows what would happen and changes nothing', async () => {
    const before = await everything();
    const report = await bring('name,email\nAda,ada@x.uk\n', { dryRun: true, keep: false });
    expect(report).toMatchObject({ done: false, counts: { added: 1, left: 13 } });
    expect(await everything()).toEqual(before);
  });

  test('leaves what the directory gives and a group’s role as they are', async () => {
    const { officer } = westmarch.people;
    await fresh.database
      .updateTable('person')
      .set({ directory: JSON.stringify({ department: 'Highways' }), roles: ['auditor'] })
      .where('id', '=', officer)
      .execute();
    await fresh.database
      .insertInto('directory_group')
      .values({ organisation, id: uuidv7(), name: 'Probity auditors', role: 'auditor', members: [officer] })
      .execute();
    await bring(
      'name,email,department,grade,roles\nAlice,alice.penrose@westmarch.gov.uk,Elsewhere,11,administrator\n',
    );
    expect(await personCalled('alice.penrose@westmarch.gov.uk')).toMatchObject({
      department: westmarch.departments.highways,
      grade: 11,
      name: 'Alice',
      roles: ['administrator', 'auditor'],
    });
  });

  test('says on whose declarations nobody could decide', async () => {
    await fresh.database.updateTable('person').set({ roles: [] }).execute();
    const report = await bring('name,email\nAda,ada@x.uk\n');
    expect(report.notes.join()).toMatch(/Nobody could decide.*Ada/);
  });

  test('is written down', async () => {
    await bring('name,email\nAda,ada@x.uk\n', { by: westmarch.people.administrator });
    const { content } = await fresh.database
      .selectFrom('audit_entry')
      .select('content')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(content ?? '')).toMatchObject({
      action: 'people.imported',
      by: westmarch.people.administrator,
      detail: { added: 1, rows: 1 },
    });
  });
});

describe('managers that a list changes', () => {
  const { manager, otherManager, administrator, officer, colleague } = westmarch.people;
  async function recorded() {
    const { content } = await fresh.database
      .selectFrom('audit_entry')
      .select('content')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    return JSON.parse(content ?? '').detail.moves;
  }

  async function userName(id: string): Promise<string> {
    const row = await fresh.database
      .selectFrom('person')
      .select('user_name')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return row.user_name;
  }

  async function move(to: string, by: string | null = null) {
    const rows = [officer, colleague].map(
      async (one) => `Somebody,${await userName(one)},${await userName(to)}`,
    );
    return bring(['name,user name,manager', ...(await Promise.all(rows))].join('\n'), { by });
  }

  test('are written down, from whom to whom', async () => {
    await move(otherManager);
    expect(await recorded()).toEqual({
      count: 2,
      toImporter: 0,
      listed: [officer, colleague].map((person) => ({ person, from: manager, to: otherManager })),
    });
    await move(otherManager);
    expect(await recorded()).toBeUndefined();
  });

  test('do not make whoever imports a manager unnoticed', async () => {
    const report = await move(administrator, administrator);
    expect(report.notes.join()).toMatch(/makes you the manager of 2 people/);
    expect(await recorded()).toMatchObject({ count: 2, toImporter: 2 });
    const { notes } = await bring(`name,email,manager\nAda,ada@x.uk,${await userName(administrator)}`, {
      by: administrator,
    });
    expect(notes.join()).toMatch(/makes you the manager of 1 person/);
  });

  test('are named up to five hundred, those of the importer first', async () => {
    const names = Array.from({ length: 700 }, (_, n) => `n${n}`);
    const rows = (boss: string) => names.map((name) => `${name},${name},${boss}`);
    await bring(['name,user name,manager', ...rows('')].join('\n'));
    const to = await userName(otherManager);
    const own = `Z,${await userName(officer)},${await userName(administrator)}`;
    await bring(['name,user name,manager', ...rows(to), own].join('\n'), { by: administrator });
    const { count, toImporter, listed } = await recorded();
    expect([count, toImporter, listed.length]).toEqual([701, 1, 500]);
    expect(listed[0]).toEqual({ person: officer, from: manager, to: administrator });
  });
});

describe('a list with faults', () => {
  test('has all of them told, row and column, and changes nothing', async () => {
    const before = await everything();
    const report = await bring(
      [
        'name;user name;email;manager;department;head;grade;politically restricted;roles;id', // 1
        'Ada;ada;ada@x.uk;nobody@x.uk;Libraries;yes;9;yes;;1', // 2: unknown manager
        'Ivo;ivo;not an address;ada;Libraries;yes;high;perhaps;king;2', // 3: address, head, grade, flag, role, which Ada?
        ';ADA;;;;;;;;1', // 4: name, doubled user name, doubled id
        ';;;;;;;;;', // 5: empty
        'Nils;;;;;;;;;', // 6: no user name
        'Self;self;;self;;;;;;', // 7: own manager
        'One;one;;two;;;;;;', // 8: circle
        'Two;two;;three;;;;;;',
        'Three;three;;one;;;;;;',
        'Odd;odd;;;;yes;;;;', // 11: head of nothing
        `Long;long${'g'.repeat(400)};;;;;;;;`, // 12: too long
      ].join('\n'),
    );
    expect(report.done).toBe(false);
    expect(report.counts).toBeNull();
    expect(report.faults.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '2 manager',
      '3 address',
      '3 roles',
      '3 grade',
      '3 politicallyRestricted',
      '3 head',
      '3 manager',
      '4 name',
      '4 userName',
      '4 id',
      '6 userName',
      '7 manager',
      '8 manager',
      '11 head',
      '12 userName',
      '12 userName',
    ]);
    expect(report.faultCount).toBe(16);
    expect(report.faults.find(({ row }) => row === 8)?.sentence).toContain('One → Two → Three → One');
    for (const { sentence } of report.faults) expect(sentence).toMatch(/[a-z“].*\.$/);
    expect(await everything()).toEqual(before);
  });

  test('finds a circle that goes through somebody whom it does not name', async () => {
    const report = await bring(
      `name,email,manager\nRuth Hallam,ruth.hallam@westmarch.gov.uk,alice.penrose@westmarch.gov.uk\n`,
    );
    expect(report.faults).toHaveLength(1);
    expect(report.faults[0]).toMatchObject({ row: 2, column: 'manager' });
    expect(report.faults[0]?.sentence).toMatch(/^5 people are/);
  });

  test('tells a user name that the register knows under another id', async () => {
    const report = await bring('id,name,user name\nnew-id,Imposter,alice.penrose@westmarch.gov.uk\n');
    expect(report.faults).toMatchObject([{ row: 2, column: 'userName' }]);
  });

  test('tells an address that two people have where it names a manager', async () => {
    const report = await bring(
      'name,user name,email,manager\nA,a,shared@x.uk,\nB,b,shared@x.uk,\nC,c,c@x.uk,shared@x.uk\n',
    );
    expect(report.faults).toMatchObject([{ row: 4, column: 'manager' }]);
  });

  test('counts more than it lists', async () => {
    const rows = Array.from({ length: 3000 }, (_, number) => `,p${number}@x.uk,nobody\n`);
    const report = await bring(`name,email,manager\n${rows.join('')}`);
    expect(report.faults.filter(({ column }) => column === 'name')).toHaveLength(500);
    expect(report.faults.filter(({ column }) => column === 'manager')).toHaveLength(500);
    expect(report.faultCount).toBe(6000);
  });

  test.each<[string, string, RegExp]>([
    ['nothing', '', /nobody in it/],
    ['a header alone', 'name,email\n', /nobody in it/],
    ['no names', 'email\na@x.uk\n', /names/],
    ['no user names', 'name\nAda\n', /user names/],
    ['two columns of one meaning', 'name,email,Mail\nAda,a@x.uk,b@x.uk\n', /mean the same/],
    [
      'a quote that is never closed',
      `name,email\n"Ada,a@x.uk\n${'x,y\n'.repeat(100_000)}`,
      /row 2 a quotation mark/,
    ],
  ])('says what is the matter with %s', async (_, list, sentence) => {
    await expect(bring(list)).rejects.toMatchObject({
      code: 'ERR_BODY_INVALID',
      message: expect.stringMatching(sentence),
    });
  });

  test('SQL in every cell is nothing but text', async () => {
    const nasty = `'); drop table person; --`;
    const report = await bring(`name,user name,department,manager\n"${nasty}","${nasty}","${nasty}",\n`);
    expect(report.done).toBe(true);
    expect((await personCalled(nasty))?.name).toBe(nasty);
  });
});

describe('however it was saved', () => {
  const windows = (text: string) =>
    Uint8Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

  test.each<[string, string | Uint8Array]>([
    ['UTF-8', 'name,email\nZoë O’Brien,zoe@x.uk\n'],
    ['UTF-8 with its mark', '\ufeffname,email\nZoë O’Brien,zoe@x.uk\n'],
    ['Windows-1252', windows('name,email\nZoë O’Brien,zoe@x.uk\n')],
    ['UTF-16', utf16('name\temail\nZoë O’Brien\tzoe@x.uk\n')],
    ['with semicolons', 'name;email\nZoë O’Brien;zoe@x.uk'],
    ['with tabs and old line ends', 'name\temail\rZoë O’Brien\tzoe@x.uk\r'],
    ['with quotes', '"name","email"\r\n"Zoë O’Brien","zoe@x.uk"\r\n'],
    ['with the name in two columns', 'First Name,Surname,E-mail\nZoë,O’Brien,zoe@x.uk\n'],
  ])('%s is read', async (_, list) => {
    await bring(list);
    expect((await personCalled('zoe@x.uk'))?.name).toBe('Zoë O’Brien');
  });
});
