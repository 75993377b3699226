import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isSignedBy, signCheckpoint } from '#register/audit/checkpoint.ts';
import { checkingKey, nameOf, signingKey } from '#register/audit/checkpoint-key.ts';
import { keepOnce } from '#register/audit/keep-once.ts';
import { keeperFor } from '#register/audit/keepers.ts';
import { westmarch } from '#test/register/database.ts';

const content = {
  organisation: westmarch.id,
  number: 7,
  hash: 'ab'.repeat(32),
  at: '2026-03-09T10:00:00.000Z',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probity-checkpoint-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('The key', () => {
  test('is made once, readable by its owner alone, however many start together', async () => {
    const file = join(folder, 'keys', 'checkpoint.pem');
    const keys = await Promise.all(Array.from({ length: 8 }, () => signingKey(file)));
    expect(new Set(keys.map(nameOf)).size).toBe(1);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, 'keys'))).toEqual(['checkpoint.pem']);
    expect(nameOf(await checkingKey(file))).toBe(nameOf(await signingKey(file)));
  });

  test('is refused with a sentence where the file holds something else', async () => {
    const file = join(folder, 'key.pem');
    await writeFile(file, 'not a key');
    await expect(signingKey(file)).rejects.toMatchObject({ code: 'ERR_SETTINGS_INVALID' });
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await expect(signingKey(file)).rejects.toMatchObject({ code: 'ERR_SETTINGS_INVALID' });
    await expect(checkingKey(join(folder, 'none.pem'))).rejects.toMatchObject({
      code: 'ERR_SETTINGS_INVALID',
    });
  });
});

test('a signature holds for what was signed and for nothing else', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const signed = signCheckpoint(content, privateKey);
  expect(isSignedBy(signed, publicKey)).toBe(true);
  for (const change of [{ number: 8 }, { hash: 'cd'.repeat(32) }, { at: '2026-03-09T10:00:00.001Z' }])
    expect(isSignedBy({ ...signed, checkpoint: { ...content, ...change } }, publicKey)).toBe(false);
  expect(isSignedBy(signed, generateKeyPairSync('ed25519').publicKey)).toBe(false);
});

test('what is kept once is never replaced', async () => {
  const file = join(folder, 'once');
  const wrote = await Promise.all(['a', 'b', 'c'].map((text) => keepOnce(file, text, 0o644)));
  expect(wrote.filter(Boolean)).toHaveLength(1);
  const first = await readFile(file, 'utf8');
  expect(await keepOnce(file, 'd', 0o644)).toBe(false);
  expect(await readFile(file, 'utf8')).toBe(first);
});

describe('A folder', () => {
  test('gives back the newest checkpoint of an organisation', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const keeper = keeperFor(folder);
    expect(await keeper.newest(westmarch.id)).toBeNull();
    for (const number of [9, 10, 100]) await keeper.keep(signCheckpoint({ ...content, number }, privateKey));
    expect((await keeper.newest(westmarch.id))?.checkpoint.number).toBe(100);
  });

  test('that cannot be written to is told in a sentence', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await chmod(file, 0o600);
    await expect(keeperFor(file).keep(signCheckpoint(content, privateKey))).rejects.toMatchObject({
      code: 'ERR_CHECKPOINT_NOT_KEPT',
    });
  });
});

describe('An address', () => {
  let server: Server;
  let posted: unknown[];
  let status: number;
  let address: string;
  beforeEach(async () => {
    posted = [];
    status = 201;
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        posted.push(JSON.parse(body));
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/checkpoints`;
  });
  afterEach(() => {
    server.close();
  });

  test('is sent the signed checkpoint', async () => {
    const signed = signCheckpoint(content, generateKeyPairSync('ed25519').privateKey);
    await keeperFor(address).keep(signed);
    expect(posted).toEqual([signed]);
  });

  test('that refuses it or is gone is told in a sentence', async () => {
    const signed = signCheckpoint(content, generateKeyPairSync('ed25519').privateKey);
    status = 507;
    await expect(keeperFor(address).keep(signed)).rejects.toMatchObject({ code: 'ERR_CHECKPOINT_NOT_KEPT' });
    server.close();
    await expect(keeperFor('http://127.0.0.1:9/').keep(signed)).rejects.toMatchObject({
      code: 'ERR_CHECKPOINT_NOT_KEPT',
    });
  });
});
