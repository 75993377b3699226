import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { sampleIssuer, westmarch } from '#test/register/database.ts';
import { type AuditedCouncil, auditedCouncil } from './council.ts';

let council: AuditedCouncil;
let folder: string;
beforeEach(async () => {
  council = await auditedCouncil();
  folder = await mkdtemp(join(tmpdir(), 'probity-verify-'));
  const { slug, name, code, tenant } = westmarch;
  const settings = {
    url: 'https://register.example.org',
    signIn: { audience: tenant, clientId: 'pages' },
    audit: { key: council.keyFile, checkpoints: council.folder },
    councils: [{ slug, name, code, tenant, issuer: sampleIssuer }],
  };
  await writeFile(join(folder, 'register.yaml'), stringify(settings));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await council.close();
});

interface Ended {
  code: number;
  out: string;
  error: string;
}

/** Runs `probity register verify` as a person does. */
function verifyCommand(...more: string[]): Promise<Ended> {
  const program = [
    'cli/probity.ts',
    'register',
    'verify',
    '--settings',
    join(folder, 'register.yaml'),
    ...more,
  ];
  return new Promise((resolve) => {
    const options = { env: { ...process.env, DATABASE_URL: council.url } };
    execFile(process.execPath, program, options, (fault, out, error) =>
      resolve({ code: typeof fault?.code === 'number' ? fault.code : 0, out, error }),
    );
  });
}

test('a register that is as it was written gets a plain report and exit status 0', async () => {
  const { code, out } = await verifyCommand('--organisation', 'westmarch');
  expect(out).toBe(`Westmarch County Council (westmarch)
4 links, 0 with words that were erased; 0 entries wait for their link.
2 declarations, 3 events.
Held against 1 checkpoint.
All of it is as it was written.
`);
  expect(code).toBe(0);
});

test('the first bad link is named, and the exit status is 1', async () => {
  await council.tamper((work) =>
    sql`update audit_entry set content = replace(content, 'plums', 'pearls')`.execute(work),
  );
  const { code, out } = await verifyCommand();
  expect(out).toMatch(/This is not as it was written.*\n- Link 1: what its entry \S+ tells was changed/);
  expect(code).toBe(1);
  const [first] = JSON.parse((await verifyCommand('--organisation', 'westmarch', '--json')).out);
  expect(first.faults[0].link).toBe(1);
});

test('without checkpoints the report says what that leaves open', async () => {
  const { out } = await verifyCommand('--organisation', 'westmarch', '--checkpoints', join(folder, 'none'));
  expect(out).toContain('a chain that was made anew would go unnoticed');
});

test('a council that the register does not know is a slip of the command', async () => {
  expect(await verifyCommand('--organisation', 'nowhere')).toMatchObject({ code: 2, out: '' });
});
