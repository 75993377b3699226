import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkEntries } from '#register/audit/chain.ts';
import { verify } from '#register/audit/verify.ts';
import { connect } from '#register/database/connect.ts';
import { type Embedded, startEmbedded } from '#register/database/embedded.ts';
import { migrate } from '#register/database/migrate.ts';
import type { Database } from '#register/database/session.ts';
import { type Identity, startIdentity } from '#test/identity/identity.ts';
import { sampleCommand } from './app.ts';
import { seed, westmarch } from './database.ts';

/** Of the service, on each of the two databases. `PROBITY_KILLS=500` looks longer. */
const kills = Number(process.env.PROBITY_KILLS ?? 50) / 2;
const clients = 8;
const { officer, manager } = westmarch.people;

let folder: string;
let identity: Identity;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probity-kill-'));
  // PostgreSQL's own user has to pass.
  await chmod(folder, 0o711);
  const people = [officer, manager].map((oid) => ({ oid, name: oid, address: `${oid}@westmarch.gov.uk` }));
  identity = await startIdentity({ people, tenant: westmarch.tenant });
  for (const { oid } of people) tokens[oid] = await identity.tokenFor(oid);
});
afterAll(async () => {
  await identity.close();
  await rm(folder, { recursive: true, force: true });
});

interface Running {
  process: ChildProcess;
  url: string;
}

/** Starts the service as an operator does, and waits until it says where it is. */
async function launch(settings: string, environment: Record<string, string>): Promise<Running> {
  const cli = join(import.meta.dirname, '..', '..', 'cli', 'probity.ts');
  const child = spawn(process.execPath, [cli, 'register', 'start', '--settings', settings], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });
  for await (const line of createInterface(child.stdout)) {
    const url = / is at (http:\S+),/.exec(line)?.[1];
    // What it logs from now on is let go, so that the pipe never fills.
    if (url) return { process: Object.assign(child, { stdout: child.stdout.resume() }), url };
  }
  throw new Error('The service ended before it was ready.');
}

/** An address that is not known yet. */
function unknownAddress() {
  let resolve: (url: string) => void = () => undefined;
  const promise = new Promise<string>((known) => {
    resolve = known;
  });
  return { promise, resolve };
}

/** Clients that know only an address, which is another one after each kill. */
class Load {
  address = unknownAddress();
  readonly decided: string[] = [];
  acknowledged = 0;
  enough: () => void = () => undefined;
  private going = true;
  private readonly running: Promise<void>[];

  constructor() {
    this.running = Array.from({ length: clients }, () => this.declareOn());
  }

  /** Lets every client finish what it has begun. */
  async finish(): Promise<void> {
    this.going = false;
    await Promise.all(this.running);
  }

  private async declareOn(): Promise<void> {
    while (this.going) {
      const id = uuidv7();
      await this.deliver(officer, id, sampleCommand('submit'));
      await this.deliver(manager, id, sampleCommand('decide'), '"1"');
      this.decided.push(id);
    }
  }

  /** Sends a command until it is acknowledged, the very same each time, as the clients' outbox does. */
  private async deliver(person: string, id: string, command: unknown, seen?: string): Promise<void> {
    for (;;) {
      const url = await this.address.promise;
      const answer = await fetch(`${url}/api/declarations/${id}/events`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${tokens[person]}`,
          'Content-Type': 'application/json',
          ...(seen && { 'If-Match': seen }),
        },
        body: JSON.stringify(command),
      }).catch(() => null);
      if (answer?.status === 200 || answer?.status === 201) {
        this.acknowledged += 1;
        this.enough();
        return;
      }
      if (answer && answer.status !== 503) throw new Error(`${answer.status}: ${await answer.text()}`);
      await pause(5);
    }
  }

  /** Until so many more have been acknowledged. */
  more(count: number): Promise<void> {
    const wanted = this.acknowledged + count;
    return new Promise((resolve) => {
      this.enough = () => this.acknowledged >= wanted && resolve();
    });
  }
}

async function killOverAndOver(environment: Record<string, string>): Promise<string[]> {
  const settings = join(folder, `${uuidv7()}.yaml`);
  const { issuer, tenant, audience, clientId } = identity;
  const { slug, name, code } = westmarch;
  await writeFile(
    settings,
    JSON.stringify({
      url: 'http://localhost',
      listen: { port: 0 },
      signIn: { audience, clientId },
      audit: { key: join(folder, 'key.pem'), checkpoints: join(folder, 'checkpoints') },
      councils: [{ slug, name, code, issuer, tenant }],
    }),
  );
  const load = new Load();
  for (let kill = 0; kill <= kills; kill += 1) {
    const service = await launch(settings, environment);
    const reached = load.more(1 + Math.trunc(Math.random() * 40));
    load.address.resolve(service.url);
    await reached;
    if (kill === kills) await load.finish();
    load.address = unknownAddress();
    service.process.kill('SIGKILL');
    await once(service.process, 'close');
  }
  return load.decided;
}

/** Every declaration that was acknowledged is there, once, with each of its events once, and the audit log vouches for it. */
async function count(database: Database, acknowledged: readonly string[]): Promise<void> {
  const declarations = await database.selectFrom('declaration').select(['id', 'state', 'version']).execute();
  const events = await database
    .selectFrom('event')
    .select(['declaration', 'type'])
    .orderBy('number')
    .execute();
  expect(new Set(declarations.map(({ id }) => id))).toEqual(new Set(acknowledged));
  expect(declarations.filter(({ state, version }) => state !== 'decided' || version !== 2)).toEqual([]);
  const told = (list: typeof events) => list.map(({ declaration, type }) => `${declaration} ${type}`).sort();
  const wanted = acknowledged.flatMap((declaration) =>
    (['submitted', 'decided'] as const).map((type) => ({ declaration, type })),
  );
  expect(told(events)).toEqual(told(wanted));
  await linkEntries(database, westmarch.id);
  const verified = await verify(database, westmarch.id, { checkpoints: null, keys: [], now: new Date() });
  expect(verified).toMatchObject({ faults: [], waiting: 0, events: 2 * acknowledged.length });
  expect(verified.links).toBe(2 * acknowledged.length);
}

async function prepared(server: Embedded): Promise<void> {
  const owner = await connect(server.url);
  await migrate(owner.database);
  await owner.close();
  const administrator = await connect(server.administratorUrl);
  await seed(administrator.database, identity.issuer);
  await administrator.close();
}

async function counted(server: Embedded, acknowledged: readonly string[]): Promise<void> {
  const { database, close } = await connect(server.administratorUrl);
  await count(database, acknowledged);
  await close();
  await server.stop();
  console.log(`${kills} kills: ${acknowledged.length} declarations acknowledged, none lost, none doubled`);
}

test.concurrent(`${kills} kills under load lose and double nothing on the embedded database`, async () => {
  const place = join(folder, 'embedded');
  const before = await startEmbedded(place);
  await prepared(before);
  await before.stop();
  const acknowledged = await killOverAndOver({ PROBITY_DATA: place });
  await counted(await startEmbedded(place), acknowledged);
}, 600_000);

test.concurrent(`${kills} kills under load lose and double nothing on a server of its own`, async () => {
  const server = await startEmbedded(join(folder, 'server'));
  await prepared(server);
  const acknowledged = await killOverAndOver({ DATABASE_URL: server.url });
  await counted(server, acknowledged);
}, 600_000);
