import { createPublicKey, type KeyObject } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { linkEntries } from '#register/audit/chain.ts';
import { keepCheckpoint } from '#register/audit/checkpoint.ts';
import { signingKey } from '#register/audit/checkpoint-key.ts';
import { keeperFor } from '#register/audit/keepers.ts';
import { type Verification, verify } from '#register/audit/verify.ts';
import type { Database, Work } from '#register/database/session.ts';
import { sampleCommand, type TestApp, testApp } from '#test/register/app.ts';
import { freshDatabase, seed, westmarch } from '#test/register/database.ts';

const { people, id: organisation } = westmarch;

/** Two declarations, one decided and read by the auditor, all of it linked and signed. */
export interface AuditedCouncil {
  app: TestApp;
  database: Database;
  url: string;
  /** Decided: two events; then read. */
  decided: string;
  /** Waits: one event. */
  waiting: string;
  /** Where the checkpoints lie. */
  folder: string;
  /** The file with the key that signs them. */
  keyFile: string;
  keys: KeyObject[];
  /** Links what is new. */
  link: () => Promise<number>;
  /** Links and signs what is new. */
  sign: () => Promise<void>;
  /** Verifies as of now, with the checkpoints unless told otherwise. */
  check: (more?: { checkpoints?: string | null; keys?: KeyObject[]; now?: Date }) => Promise<Verification>;
  /** The first fault's sentence; null where there is none. */
  firstFault: (more?: { checkpoints?: null }) => Promise<string | null>;
  /** Does something that only whoever owns the server can: triggers and row-level security do not hold them. */
  tamper: (deed: (work: Work) => Promise<unknown>) => Promise<void>;
  close: () => Promise<void>;
}

export async function auditedCouncil(): Promise<AuditedCouncil> {
  const fresh = await freshDatabase();
  const { database } = fresh;
  await seed(database);
  const app = testApp(database);
  const [decided, waiting] = [uuidv7(), uuidv7()];
  await app.send(people.officer, decided, sampleCommand('submit'));
  await app.send(people.officer, waiting, sampleCommand('submit'));
  await app.send(people.manager, decided, sampleCommand('decide'), 1);
  await app.ask(people.auditor, 'GET', `/api/declarations/${decided}`);

  const folder = await mkdtemp(join(tmpdir(), 'probity-audit-'));
  const checkpoints = join(folder, 'checkpoints');
  const keyFile = join(folder, 'key.pem');
  const key = await signingKey(keyFile);
  const link = () => linkEntries(database, organisation);
  const council: AuditedCouncil = {
    app,
    database,
    url: fresh.url,
    decided,
    waiting,
    folder: checkpoints,
    keyFile,
    keys: [createPublicKey(key)],
    link,
    sign: async () => {
      await link();
      await keepCheckpoint(database, organisation, {
        key,
        keeper: keeperFor(checkpoints),
        now: app.services.now(),
      });
    },
    check: (more) =>
      verify(database, organisation, {
        checkpoints,
        keys: council.keys,
        now: app.services.now(),
        ...more,
      }),
    firstFault: async (more) => (await council.check(more)).faults[0]?.sentence ?? null,
    tamper: (deed) =>
      database.transaction().execute(async (work) => {
        await sql`set local session_replication_role = replica`.execute(work);
        await deed(work);
      }),
    close: async () => {
      await rm(folder, { recursive: true });
      await fresh.close();
    },
  };
  await council.sign();
  return council;
}
