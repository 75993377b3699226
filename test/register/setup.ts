import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { connect } from '#register/database/connect.ts';
import { startEmbedded } from '#register/database/embedded.ts';
import { migrate } from '#register/database/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of PostgreSQL's database `probity_template`: migrated, empty, and to be copied only. */
    templateUrl: string;
  }
}

/** Starts one PostgreSQL for all register tests, with a migrated database to copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'probity-register-'));
  // These databases need not outlive a power cut.
  const settings = { max_connections: '300', fsync: 'off', full_page_writes: 'off' };
  const server = await startEmbedded(folder, { settings });
  project.provide('templateUrl', await makeTemplate(server.url));
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(url: string): Promise<string> {
  const client = new Client(url);
  await client.connect();
  await client.query('create database probity_template');
  await client.end();
  const template = new URL(url);
  template.pathname = '/probity_template';
  const { database, close } = await connect(template.href);
  await migrate(database);
  await close();
  return template.href;
}
