import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nameIn, savedAs } from '#register/attachments/file-name.ts';
import { type Answer, sampleCommand, type TestApp, testApp } from './app.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from './database.ts';

const w = westmarch.people;

let fresh: FreshDatabase;
let app: TestApp;
let declaration: string;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
});
afterAll(() => fresh.close());
beforeEach(async () => {
  app = testApp(fresh.database);
  declaration = uuidv7();
  await app.send(w.officer, declaration, sampleCommand('submit'));
});
afterEach(() => {
  expect(app.reported).toEqual([]);
});

const pdf = Buffer.from('%PDF-1.7\n%%EOF');

function attach(
  person: string,
  bytes: Uint8Array,
  { name = 'seats.pdf', id = uuidv7(), header = savedAs(name) } = {},
): Promise<Answer> {
  return app.ask(person, 'PUT', `/api/declarations/${declaration}/attachments/${id}`, {
    body: bytes,
    headers: { 'Content-Disposition': header, 'Content-Type': 'application/octet-stream' },
  });
}

function zip(...names: string[]): Buffer {
  return Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from(names.join('\0'))]);
}

describe('Attaching', () => {
  test('keeps the file as it is, and gives it as a download that no browser shows', async () => {
    const id = uuidv7();
    const name = 'Plan “Ægir” (1), 50%.pdf';
    expect((await attach(w.officer, pdf, { id, name })).status).toBe(201);
    const { status, headers, body } = await app.ask(
      w.officer,
      'GET',
      `/api/declarations/${declaration}/attachments/${id}`,
    );
    expect(status).toBe(200);
    expect(body).toBe(pdf.toString());
    expect(nameIn(headers.get('Content-Disposition') ?? '')).toBe(name);
    expect(headers.get('Content-Type')).toBe('application/pdf');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Security-Policy')).toContain('sandbox');
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  test('lists what is attached with the declaration', async () => {
    await attach(w.officer, pdf);
    const { body } = await app.ask(w.manager, 'GET', `/api/declarations/${declaration}`);
    expect(body.attachments).toEqual([
      expect.objectContaining({ name: 'seats.pdf', type: 'application/pdf', bytes: pdf.length }),
    ]);
  });

  test.each([
    ['a.pdf', pdf, 'application/pdf'],
    ['a.PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'image/png'],
    ['a.jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['a.docx', zip('word/document.xml'), /wordprocessingml/],
    ['a.xlsx', zip('xl/workbook.xml'), /spreadsheetml/],
    ['a.eml', Buffer.from('Received: from example\r\n\r\nHello'), 'message/rfc822'],
    ['a.txt', Buffer.from('Diolch yn fawr, ŵ\n'), /^text\/plain/],
  ])('takes %s', async (name, bytes, type) => {
    const id = uuidv7();
    expect((await attach(w.officer, bytes, { name, id })).status).toBe(201);
    const { headers } = await app.ask(w.officer, 'GET', `/api/declarations/${declaration}/attachments/${id}`);
    expect(headers.get('Content-Type')).toMatch(type);
  });

  test.each([
    ['a program called a PDF', 'a.pdf', Buffer.from('MZ\x90')],
    ['a page', 'a.html', Buffer.from('<script>alert(1)</script>')],
    ['a page called a message', 'a.eml', Buffer.from('<script>alert(1)</script>')],
    ['a picture that can hold script', 'a.svg', Buffer.from('<svg/>')],
    ['a bare archive called a document', 'a.docx', zip('evil.exe')],
    ['a document with macros', 'a.docx', zip('word/document.xml', 'word/vbaProject.bin')],
    ['bytes called text', 'a.txt', Buffer.from([0xff, 0xfe, 0, 0])],
    ['a name without ending', 'pdf', Buffer.from('hello')],
    ['nothing', 'a.pdf', Buffer.alloc(0)],
  ])('refuses %s', async (_what, name, bytes) => {
    const { status, body } = await attach(w.officer, bytes, { name });
    expect([status, body.errors[0].path]).toEqual([422, 'body']);
  });

  test.each([
    ['no name', ''],
    ['one in another form', 'attachment; filename="a.pdf"'],
    ['one that breaks the header', "attachment; filename*=UTF-8''a%0d%0aSet-Cookie.pdf"],
    ['one that reads backwards', `attachment; filename*=UTF-8''a%E2%80%AEfdp.pdf`],
    ['broken encoding', "attachment; filename*=UTF-8''%ff.pdf"],
    ['one without end', `attachment; filename*=UTF-8''${'a'.repeat(300)}.pdf`],
  ])('refuses a file with %s', async (_what, header) => {
    const { status, body } = await attach(w.officer, pdf, { header });
    expect([status, body.errors[0].path]).toEqual([422, 'content-disposition']);
  });

  test('leaves folders out of a name', () => {
    expect(nameIn(savedAs('../../etc/passwd.txt'))).toBe('passwd.txt');
    expect(nameIn(savedAs('C:\\Users\\me\\a.txt'))).toBe('a.txt');
    expect(nameIn(savedAs('..'))).toBeNull();
  });

  test('takes five megabytes and not a byte more', async () => {
    const most = Buffer.alloc(5 * 1024 * 1024, 32);
    pdf.copy(most);
    expect((await attach(w.officer, most)).status).toBe(201);
    expect((await attach(w.officer, Buffer.concat([most, Buffer.from(' ')]))).status).toBe(413);
  });

  test('twice is done once, and another file under the same id is refused', async () => {
    const id = uuidv7();
    const answers = await Promise.all(Array.from({ length: 5 }, () => attach(w.officer, pdf, { id })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    expect((await attach(w.officer, Buffer.from('%PDF-2.0'), { id })).status).toBe(409);
  });

  test('takes ten and no more, also at once', async () => {
    const answers = await Promise.all(Array.from({ length: 14 }, () => attach(w.officer, pdf)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(4);
  });

  test('is for the officer alone, while the declaration is open', async () => {
    expect((await attach(w.manager, pdf)).status).toBe(403);
    expect((await attach(w.monitoringOfficer, pdf)).status).toBe(403);
    expect((await attach(w.otherOfficer, pdf)).status).toBe(404);
    await app.send(w.manager, declaration, sampleCommand('ask'), 1);
    expect((await attach(w.officer, pdf)).status).toBe(201);
    await app.send(w.manager, declaration, sampleCommand('decide'), 2);
    expect((await attach(w.officer, pdf)).status).toBe(409);
  });

  test('may be read by who sees the declaration, which is written down, and by nobody else', async () => {
    const id = uuidv7();
    await attach(w.officer, pdf, { id });
    const path = `/api/declarations/${declaration}/attachments/${id}`;
    expect((await app.ask(w.manager, 'GET', path)).status).toBe(200);
    expect((await app.ask(w.otherManager, 'GET', path)).status).toBe(404);
    expect((await app.ask(w.administrator, 'GET', path)).status).toBe(404);
    const deeds = await fresh.database.selectFrom('audit_entry').select('content').orderBy('id').execute();
    const told = deeds
      .map(({ content }) => JSON.parse(content ?? ''))
      .filter(({ subject, action }) => subject === declaration && action.startsWith('attachment.'));
    expect(told.map(({ by, action }) => [by, action])).toEqual([
      [w.officer, 'attachment.added'],
      [w.manager, 'attachment.read'],
    ]);
  });
});
