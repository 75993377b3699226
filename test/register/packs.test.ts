import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadCode } from '#core/policy/compile.ts';
import { packFiles } from '#core/policy/pack.ts';
import { readCode } from '#core/policy/read.ts';
import { sampleCommand, sampleContent, type TestApp, testApp } from './app.ts';
import { eastvale, type FreshDatabase, freshDatabase, seed, westmarch } from './database.ts';

const w = westmarch.people;
const folder = join(import.meta.dirname, '..', '..', 'policies', 'derbyshire');

let files: Record<string, string>;
let path: string;
let fresh: FreshDatabase;
let app: TestApp;
beforeAll(async () => {
  const texts = packFiles.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  files = Object.fromEntries(await Promise.all(texts));
});
beforeEach(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
  const code = readCode(files, 'policies/derbyshire');
  app = testApp(fresh.database, { codes: [code] });
  path = `/api/packs/${code.id}/${encodeURIComponent(code.version)}`;
});
afterEach(async () => {
  expect(app.reported).toEqual([]);
  await fresh.close();
});

const versionIn = (source: string) => readCode({ ...files, 'code.yaml': source }, 'test').version;

/** The same pack under another version, in force from a later day. */
function newer(): { path: string; files: Record<string, string> } {
  const source = (files['code.yaml'] ?? '')
    .replace(/^version:.*$/m, 'version: "2030"')
    .replace(/^inForceFrom:.*\n/m, '')
    .concat('\ninForceFrom: 2030-01-01\n');
  expect(versionIn(source)).toBe('2030');
  return { path: '/api/packs/derbyshire/2030', files: { ...files, 'code.yaml': source } };
}

const clause = '14.4';
const wording = {
  code: 'derbyshire',
  sha256: 'a'.repeat(64),
  date: '2026-01-02',
  clauses: { [clause]: 'The very words of the council.' },
};

/** In the place of whatever stands there. */
const whatever = { 'If-Match': '*' };

describe('The codes of conduct', () => {
  test('that come with the program are there for every council, and one of each is in force', async () => {
    for (const person of [w.officer, eastvale.people.officer]) {
      const { status, body } = await app.ask(person, 'GET', '/api/packs');
      expect(status).toBe(200);
      expect(body.packs).toEqual([
        expect.objectContaining({ code: 'derbyshire', inForce: true, official: false }),
      ]);
      const { body: code } = await app.ask(person, 'GET', path);
      expect(loadCode(code).id).toBe('derbyshire');
    }
  });

  test('are not sent again to who has them', async () => {
    for (const address of ['/api/packs', path]) {
      const first = await app.ask(w.officer, 'GET', address);
      const tag = first.headers.get('ETag') ?? '';
      const again = await app.ask(w.officer, 'GET', address, { headers: { 'If-None-Match': tag } });
      expect([again.status, again.body]).toEqual([304, '']);
      expect(first.headers.get('Cache-Control')).toBe('private, no-cache');
    }
  });

  test('take the official text of one council, which no other sees', async () => {
    const put = await app.ask(w.monitoringOfficer, 'PUT', path, { body: { wording }, headers: whatever });
    expect(put.status).toBe(204);
    const { body, headers } = await app.ask(w.officer, 'GET', path);
    expect(headers.get('ETag')).toBe(put.headers.get('ETag'));
    const shown = loadCode(body).clauses.find(({ id }) => id === clause);
    expect(shown?.wording).toBe('The very words of the council.');
    const listed = await app.ask(w.officer, 'GET', '/api/packs');
    expect(listed.body.packs).toHaveLength(1);
    expect(listed.body.packs[0]).toMatchObject({ official: true });
    const theirs = await app.ask(eastvale.people.officer, 'GET', path);
    expect(JSON.stringify(theirs.body)).not.toContain('The very words');
    // And it is taken away again.
    await app.ask(w.administrator, 'PUT', path, { body: { wording: null }, headers: whatever });
    expect(JSON.stringify((await app.ask(w.officer, 'GET', path)).body)).not.toContain('The very words');
  });

  test('take a new version, which counts from its day on', async () => {
    const version = newer();
    const put = await app.ask(w.monitoringOfficer, 'PUT', version.path, { body: { files: version.files } });
    expect([put.status, put.body]).toEqual([204, '']);
    const inForce = async () => {
      const { body } = await app.ask(w.officer, 'GET', '/api/packs');
      return body.packs
        .filter((pack: { inForce: boolean }) => pack.inForce)
        .map(({ version: v }: { version: string }) => v);
    };
    expect(await inForce()).not.toEqual(['2030']);
    app.setClock('2030-01-01T08:00:00Z');
    expect(await inForce()).toEqual(['2030']);
  });

  test('refuse a version with faults, and list them with their lines', async () => {
    const broken = { ...files, 'rules.yaml': 'gift-offer:\n  - stance: perhaps\n' };
    const { status, body } = await app.ask(w.monitoringOfficer, 'PUT', path, {
      body: { files: broken },
      headers: whatever,
    });
    expect([status, body.code]).toEqual([422, 'ERR_BODY_INVALID']);
    expect(body.errors.length).toBeGreaterThan(1);
    expect(body.errors[0].path).toMatch(/rules\.yaml, line \d+$/);
  });

  test('refuse a version under another name, or of a day that another has', async () => {
    const named = await app.ask(w.monitoringOfficer, 'PUT', '/api/packs/derbyshire/1999', {
      body: { files },
    });
    expect([named.status, named.body.errors[0].path]).toEqual([422, 'code.yaml']);
    const { path: later, files: pack } = newer();
    const sameDay = (files['code.yaml'] ?? '').replace(/^version:.*$/m, 'version: "2030"');
    const rival = await app.ask(w.monitoringOfficer, 'PUT', later, {
      body: { files: { ...pack, 'code.yaml': sameDay } },
    });
    expect(rival.status).toBe(422);
    expect(rival.body.errors[0].sentence).toMatch(/same day/);
  });

  test('refuse official text of another code, or under a version that is not there', async () => {
    const other = await app.ask(w.monitoringOfficer, 'PUT', path, {
      body: { wording: { ...wording, code: 'cumbria' } },
      headers: whatever,
    });
    expect([other.status, other.body.errors[0].path]).toEqual([422, 'wording.code']);
    const nowhere = await app.ask(w.monitoringOfficer, 'PUT', '/api/packs/derbyshire/1999', {
      body: { wording },
    });
    expect(nowhere.status).toBe(404);
    expect((await app.ask(w.officer, 'GET', '/api/packs/derbyshire/1999')).status).toBe(404);
  });

  test('are changed by monitoring officer and administrator alone, on what they saw', async () => {
    for (const person of [w.officer, w.manager, w.auditor, w.chief]) {
      expect((await app.ask(person, 'PUT', path, { body: { wording } })).status).toBe(403);
    }
    const seen = (await app.ask(w.administrator, 'GET', path)).headers.get('ETag') ?? '';
    const headers = { 'If-Match': seen };
    expect((await app.ask(w.administrator, 'PUT', path, { body: { wording }, headers })).status).toBe(204);
    const late = await app.ask(w.monitoringOfficer, 'PUT', path, { body: { wording: null }, headers });
    expect([late.status, late.body.code]).toEqual([412, 'ERR_CHANGED_MEANWHILE']);
    const blind = await app.ask(w.monitoringOfficer, 'PUT', path, { body: { wording: null } });
    expect([blind.status, blind.body.code]).toEqual([428, 'ERR_VERSION_MISSING']);
  });

  test('that two people change at once are kept from one of them, and the other is told', async () => {
    const seen = (await app.ask(w.administrator, 'GET', path)).headers.get('ETag') ?? '';
    const racing = Array.from({ length: 6 }, (_, at) =>
      app.ask(w.monitoringOfficer, 'PUT', path, {
        body: { wording: { ...wording, clauses: { [clause]: `Wording ${at}` } } },
        headers: { 'If-Match': seen },
      }),
    );
    const statuses = (await Promise.all(racing)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([204, ...Array(5).fill(412)]);
  });

  test('say how many declarations run under them, to those who see them all', async () => {
    await app.ask(w.officer, 'POST', `/api/declarations/${uuidv7()}/events`, {
      body: sampleCommand('submit'),
    });
    const address = `/api/packs/derbyshire/${encodeURIComponent(sampleContent().code.version)}/declarations`;
    const { status, body } = await app.ask(w.auditor, 'GET', address);
    expect(status).toBe(200);
    expect(body.declared).toEqual([
      {
        kind: 'gift',
        rule: sampleContent().code.rule,
        clauses: sampleContent().code.clauses,
        open: 1,
        lasting: 0,
      },
    ]);
    for (const person of [w.officer, w.manager, w.administrator]) {
      expect((await app.ask(person, 'GET', address)).status).toBe(403);
    }
  });
});
