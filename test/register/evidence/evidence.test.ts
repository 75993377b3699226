import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCode } from '#core/policy/read.ts';
import { linkEntries } from '#register/audit/chain.ts';
import { keepCheckpoint } from '#register/audit/checkpoint.ts';
import { keeperFor } from '#register/audit/keepers.ts';
import { checkEvidence } from '#register/evidence/check.ts';
import { readPack } from '#test/policies/pack-files.ts';
import { type TestApp, testApp } from '#test/register/app.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';
import { declare } from '#test/register/figures/declared.ts';

const w = westmarch.people;
const code = { ...readCode(readPack('derbyshire'), 'policies/derbyshire'), version: '2006' };

let fresh: FreshDatabase;
let app: TestApp;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
  app = testApp(fresh.database, { codes: [code] });
});
afterAll(async () => {
  expect(app.reported).toEqual([]);
  await fresh.close();
});

async function decidedCase(what = 'A box of plums') {
  return declare(app, w.officer, {
    at: '2026-03-01T09:00:00.000Z',
    facts: { what },
    decided: { outcome: 'approved', by: w.manager, at: '2026-03-05T09:00:00.000Z' },
  });
}

const evidenceOf = (id: string, person: string = w.auditor) =>
  app.ask(person, 'GET', `/api/declarations/${id}/evidence`);

test('tells the trail, the code’s version and clause, and every record with its link', async () => {
  const id = await decidedCase();
  await linkEntries(fresh.database, westmarch.id);
  const { status, headers, body } = await evidenceOf(id);
  expect(status).toBe(200);
  expect(headers.get('Content-Disposition')).toBe(`attachment; filename="evidence-${id}.html"`);
  expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  for (const told of [
    'Alice Penrose',
    'Martin Yeo approved it',
    'version 2006',
    '14.4',
    'probity register verify',
  ])
    expect(body).toContain(told);
  const links = await fresh.database
    .selectFrom('audit_link')
    .innerJoin('audit_entry', (join) => join.onRef('audit_entry.id', '=', 'audit_link.entry'))
    .select('audit_link.hash')
    .where('audit_entry.subject', '=', id)
    .execute();
  expect(links).toHaveLength(2);
  for (const { hash } of links) expect(body).toContain(hash.toString('hex'));
  expect(body).toContain('All 2 records were worked out anew');
});

test('is recorded, and shows in the next pack that it was taken', async () => {
  const id = await decidedCase();
  await evidenceOf(id, w.monitoringOfficer);
  const { body } = await evidenceOf(id);
  expect(body).toContain('Evidence taken');
  expect(body).toContain('not linked yet');
});

test('says so where a record was changed after it was written', async () => {
  const id = await decidedCase('A clock');
  await linkEntries(fresh.database, westmarch.id);
  await sql`alter table audit_entry disable trigger all`.execute(fresh.database);
  await sql`update audit_entry set content = replace(content, 'A clock', 'A watch') where subject = ${id}`.execute(
    fresh.database,
  );
  const { body } = await evidenceOf(id);
  expect(body).toContain('1 of these records do not hold');
});

test('holds what people wrote as text, never as markup', async () => {
  const id = await decidedCase('<script>alert(1)</script>');
  const { body } = await evidenceOf(id);
  expect(body).not.toContain('<script>');
  expect(body).toContain('&lt;script&gt;');
});

test('speaks of the officer to whoever reads it', async () => {
  const { body } = await evidenceOf(await decidedCase());
  expect(body).toContain('<dt>Their answer</dt>');
  expect(body).not.toContain('Your answer');
});

test('is refused to the officer and to whoever decided', async () => {
  const id = await decidedCase();
  for (const person of [w.officer, w.manager]) expect((await evidenceOf(id, person)).status).toBe(403);
});

describe('a file that is checked by itself', () => {
  const { privateKey: key } = generateKeyPairSync('ed25519');
  let folder: string;
  let witnessed: TestApp;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'probity-evidence-'));
    const { settings } = app.services;
    const audit = { ...settings.audit, checkpoints: folder };
    witnessed = testApp(fresh.database, { codes: [code], settings: { ...settings, audit } });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A case with others' records before, between and after, beneath a checkpoint that was really kept. */
  async function fileBeneathCheckpoint(what: string): Promise<string> {
    await decidedCase('Something of somebody else');
    const id = await decidedCase(what);
    await decidedCase('Something that came later');
    await linkEntries(fresh.database, westmarch.id);
    const keeper = keeperFor(folder);
    await keepCheckpoint(fresh.database, westmarch.id, { key, keeper, now: new Date() });
    const { status, body } = await witnessed.ask(w.auditor, 'GET', `/api/declarations/${id}/evidence`);
    expect(status).toBe(200);
    return body;
  }

  test('leads from each record to what was signed outside the database', async () => {
    const file = await fileBeneathCheckpoint('A “clock” & <bell>');
    const { proven, later, erased, checkpoint, faults } = checkEvidence(file, [createPublicKey(key)]);
    expect(faults).toEqual([]);
    expect([later, erased]).toEqual([0, 0]);
    const actions = proven.map(({ content }) => JSON.parse(content).action);
    expect(actions).toEqual(['declaration.submitted', 'declaration.decided']);
    const links = proven.map(({ link }) => link);
    expect(links).toEqual([...links].sort((a, b) => a - b));
    const kept = await keeperFor(folder).newest(westmarch.id);
    expect(checkpoint).toEqual(kept?.checkpoint);
    expect(file).toContain('probity register check-evidence evidence-');
  });

  test('tells of others’ records nothing but their commitments', async () => {
    const file = await fileBeneathCheckpoint('A lamp');
    expect(file).not.toContain('Something of somebody else');
    expect(file).not.toContain('Something that came later');
  });

  test('is not taken where one word of it was changed', async () => {
    const file = await fileBeneathCheckpoint('A vase');
    const { proven, faults } = checkEvidence(file.replaceAll('A vase', 'A cup'), [createPublicKey(key)]);
    expect([proven.length, faults.length]).toEqual([0, 1]);
    expect(faults[0]).toMatch(/^Record .* is not as it was written\.$/);
  });

  test('is not taken where a link was exchanged, left out or signed by another', async () => {
    const file = await fileBeneathCheckpoint('A print');
    const other = generateKeyPairSync('ed25519').publicKey;
    expect(checkEvidence(file, [other]).faults).toEqual([expect.stringContaining('not trusted here')]);
    const commitments = [...file.matchAll(/&quot;([0-9a-f]{64})&quot;\]/g)].map(([, one]) => one ?? '');
    const exchanged = file.replace(`${commitments.at(-1)}&quot;]`, `${'0'.repeat(64)}&quot;]`);
    const wrong = [expect.stringContaining('do not lead to what was signed')];
    expect(checkEvidence(exchanged, [createPublicKey(key)]).faults).toEqual(wrong);
  });

  /** The records for a program, as they stand in the file, and the file with others in their place. */
  function recordsIn(file: string) {
    const mark = '&quot;records&quot;:[';
    const from = file.indexOf(mark) + mark.length;
    const to = file.indexOf(']}</pre>', from);
    const records = file.slice(from + 1, to - 1).split('},{');
    return {
      records,
      file: (other: string[]) => `${file.slice(0, from)}{${other.join('},{')}}${file.slice(to)}`,
    };
  }

  test('is not taken where a step was left out', async () => {
    const proof = recordsIn(await fileBeneathCheckpoint('A rug'));
    expect(proof.records).toHaveLength(2);
    expect(checkEvidence(proof.file(proof.records.slice(1)), [createPublicKey(key)])).toMatchObject({
      proven: [],
      faults: ['Steps of the case are missing from the file: 1.'],
    });
  });

  test('is not taken where a record of another case stands in it', async () => {
    const earlier = await decidedCase('A mug');
    const later = recordsIn(await fileBeneathCheckpoint('A jug'));
    const { body } = await witnessed.ask(w.auditor, 'GET', `/api/declarations/${earlier}/evidence`);
    const proof = recordsIn(body);
    const mixed = proof.file([...proof.records.slice(0, 2), ...later.records]);
    expect(checkEvidence(mixed, [createPublicKey(key)]).faults).toEqual([
      'These are records of more than one case.',
    ]);
  });

  test('says so where no checkpoint was kept yet, and where it is no evidence', async () => {
    const id = await decidedCase('A stamp');
    const { body } = await evidenceOf(id);
    expect(checkEvidence(body, [createPublicKey(key)]).faults).toEqual([
      expect.stringContaining('leads to no checkpoint'),
    ]);
    expect(() => checkEvidence('<p>Nothing</p>', [])).toThrow('This is no evidence file');
  });
});
