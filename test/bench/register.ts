import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { linkEntries } from '#register/audit/chain.ts';
import { verify } from '#register/audit/verify.ts';
import { connect } from '#register/database/connect.ts';
import { type Embedded, startEmbedded } from '#register/database/embedded.ts';
import { migrate } from '#register/database/migrate.ts';
import { type Identity, startIdentity } from '#test/identity/identity.ts';
import { westmarch } from '../register/database.ts';
import { client, connections, directly, perSecond } from './register-load.ts';
import { type Filled, fill } from './register-rows.ts';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'probity.js');
const seconds = 3;
const fewest = 1_000;

interface Service {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Measures the register as its users meet it: through HTTP, on the database that comes with it.
 * @param most among so many declarations a queue is read; filling in a million takes most of a minute
 */
export async function benchRegister(most = 1_000_000): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'probity-bench-'));
  await chmod(folder, 0o711);
  const people: { oid: string; name: string; address: string }[] = [];
  const identity = await startIdentity({ people, tenant: westmarch.tenant });
  const server = await startEmbedded(join(folder, 'data'), { settings: { max_connections: '100' } });
  try {
    const settings = await writeSettings(folder, identity);
    let first = 0;
    for (const size of [fewest, most]) {
      const place = await database(server, size);
      const filled = await fill(place.administrator, identity.issuer, size);
      people.push(
        ...[...filled.managers, ...filled.officers].map((oid) => ({ oid, name: oid, address: oid })),
      );
      const service = await launch(settings, { DATABASE_URL: place.owner });
      const p95 = await queue(service, identity, filled);
      first ||= p95;
      line(`Queue of 50 among ${size.toLocaleString('en-GB')}, p95`, `${p95.toFixed(1)} ms`, p95 / first);
      if (size === fewest) {
        // In a database of their own: the register would have to link and vouch for what it knows nothing of.
        const other = await database(server, 0);
        await fill(other.administrator, identity.issuer, size);
        await submitting(service, other.owner, identity, filled);
      }
      await service.stop();
      if (size === fewest) await verifying(place.owner);
    }
    await server.stop();
    await starting(settings, join(folder, 'data'));
  } finally {
    await server.stop();
    await identity.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function line(name: string, figure: string, ratio?: number): void {
  stdout.write(
    `${name.padEnd(46)}${figure.padStart(13)}${ratio === undefined ? '' : `${ratio.toFixed(2).padStart(8)} ×`}\n`,
  );
}

async function writeSettings(
  folder: string,
  { issuer, tenant, audience, clientId }: Identity,
): Promise<string> {
  const file = join(folder, 'settings.yaml');
  const { slug, name, code } = westmarch;
  const settings = {
    url: 'http://localhost',
    listen: { port: 0 },
    database: { connections },
    signIn: { audience, clientId },
    audit: { key: join(folder, 'key.pem'), checkpoints: join(folder, 'checkpoints') },
    councils: [{ slug, name, code, issuer, tenant }],
  };
  // YAML holds JSON.
  await writeFile(file, JSON.stringify(settings));
  return file;
}

/** A database of its own on the server, with the register's tables in it. */
async function database(server: Embedded, size: number): Promise<{ owner: string; administrator: string }> {
  const name = `bench_${size}`;
  const on = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const connection = new Client(server.administratorUrl);
  await connection.connect();
  await connection.query(`create database ${name} owner probity`);
  await connection.end();
  const { database, close } = await connect(on(server.url));
  await migrate(database);
  await close();
  return { owner: on(server.url), administrator: on(server.administratorUrl) };
}

async function launch(settings: string, environment: Record<string, string>): Promise<Service> {
  const child = spawn(execPath, [cli, 'register', 'start', '--settings', settings], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...env, ...environment },
  });
  const lines = createInterface(child.stdout);
  for await (const told of lines) {
    const url = / is at (http:\S+),/.exec(told)?.[1];
    if (!url) continue;
    child.stdout.resume();
    const stop = async () => {
      child.kill('SIGTERM');
      await once(child, 'close');
    };
    return { url, stop };
  }
  throw new Error('The service ended before it was ready.');
}

/** How long a manager waits for the first page of what waits for them, in milliseconds, 95 times of 100. */
async function queue({ url }: Service, identity: Identity, { managers }: Filled): Promise<number> {
  const tokens = await Promise.all(managers.map((oid) => identity.tokenFor(oid)));
  const { ask, close } = client(url);
  const times: number[] = [];
  for (let turn = 0; turn < 1200; turn += 1) {
    const began = performance.now();
    await ask(tokens[turn % tokens.length] ?? '', 'GET', '/api/declarations?view=review&limit=50');
    if (turn >= 200) times.push(performance.now() - began);
  }
  close();
  return times.sort((a, b) => a - b)[Math.trunc(times.length * 0.95)] ?? 0;
}

async function submitting(
  { url }: Service,
  owner: string,
  identity: Identity,
  { officers, managers }: Filled,
): Promise<void> {
  const tokens = await Promise.all(officers.map((oid) => identity.tokenFor(oid)));
  const direct = directly(owner, officers[0] ?? '', managers[0] ?? '');
  const http = client(url);
  let turn = 0;
  const rates = { direct: 0, http: 0 };
  // Best of two, in turns, because a small machine has other things to do.
  for (let round = 0; round < 2; round += 1) {
    rates.direct = Math.max(rates.direct, await perSecond(seconds, direct.submit));
    const submit = () => http.submit(tokens[turn++ % tokens.length] ?? '');
    rates.http = Math.max(rates.http, await perSecond(seconds, submit));
  }
  await direct.close();
  http.close();
  line('The same rows straight through pg', `${rates.direct.toFixed(0)} /s`, 1);
  line('Declarations submitted through HTTP', `${rates.http.toFixed(0)} /s`, rates.http / rates.direct);
}

async function verifying(owner: string): Promise<void> {
  const { database, close } = await connect(owner);
  await linkEntries(database, westmarch.id);
  const began = performance.now();
  const { links } = await verify(database, westmarch.id, { checkpoints: null, keys: [], now: new Date() });
  const rate = links / ((performance.now() - began) / 1000);
  await close();
  line(`Audit log of ${links} verified`, `${rate.toFixed(0)} /s`);
}

/** From the command to the first answer, on a database that is there but does not run. */
async function starting(settings: string, folder: string): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const began = performance.now();
    const service = await launch(settings, { PROBITY_DATA: folder });
    await fetch(`${service.url}/ready`);
    times.push(performance.now() - began);
    await service.stop();
  }
  line('From the command to the first answer', `${Math.min(...times).toFixed(0)} ms`);
}

if (import.meta.main) await benchRegister();
