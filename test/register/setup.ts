import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { connect } from '#register/database/connect.ts';
import { type Embedded, startEmbedded } from '#register/database/embedded.ts';
import { migrate } from '#register/database/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of PostgreSQL's database `probity_template`: migrated, empty, and to be copied only. */
    templateUrl: string;
  }
}

/**
 * Starts one PostgreSQL for all register tests, with a migrated database to copy. With TEST_DATABASE_URL it
 * takes that server instead, whose login must be a superuser.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await takeServer(process.env.TEST_DATABASE_URL);
  project.provide('templateUrl', await makeTemplate(server.url));
  return server.stop;
}

async function takeServer(url: string | undefined): Promise<Embedded> {
  if (url) return { url, stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'probity-register-'));
  // These databases need not outlive a power cut.
  const settings = { max_connections: '300', fsync: 'off', full_page_writes: 'off' };
  const server = await startEmbedded(folder, { settings });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}

async function makeTemplate(url: string): Promise<string> {
  const client = new Client(url);
  await client.connect();
  await client.query('drop database if exists probity_template');
  await client.query('create database probity_template');
  await client.end();
  const template = new URL(url);
  template.pathname = '/probity_template';
  const { database, close } = await connect(template.href);
  await migrate(database);
  await close();
  return template.href;
}
