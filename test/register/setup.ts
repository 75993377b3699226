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
    /** The server's administrator, who passes by row-level security, at its database `postgres`. */
    administratorUrl: string;
    /** An ordinary login at the database `probity_template`: migrated, empty, and to be copied only. */
    templateUrl: string;
  }
}

/**
 * Starts one PostgreSQL for all register tests, with a migrated database to copy. With TEST_DATABASE_URL it
 * takes that server instead, whose login must be a superuser.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await takeServer(process.env.TEST_DATABASE_URL);
  const administrator = at(server.administratorUrl, 'postgres');
  project.provide('administratorUrl', administrator.href);
  project.provide('templateUrl', await makeTemplate(administrator));
  return server.stop;
}

async function takeServer(url: string | undefined): Promise<Pick<Embedded, 'administratorUrl' | 'stop'>> {
  if (url) return { administratorUrl: url, stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'probity-register-'));
  // These databases need not outlive a power cut.
  const settings = { max_connections: '300', fsync: 'off', full_page_writes: 'off' };
  const server = await startEmbedded(folder, { settings });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { administratorUrl: server.administratorUrl, stop };
}

function at(url: string, database: string): URL {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed;
}

/** The tables belong to an ordinary login, as they do where a council's own server is used. */
async function makeTemplate(administrator: URL): Promise<string> {
  const client = new Client(administrator.href);
  await client.connect();
  await client.query('drop database if exists probity_template');
  await client.query('drop role if exists council');
  await client.query(`create role council login createrole password 'sample'`);
  await client.query('create database probity_template owner council');
  await client.end();
  const template = at(administrator.href, 'probity_template');
  template.username = 'council';
  template.password = 'sample';
  const { database, close } = await connect(template.href);
  await migrate(database);
  await close();
  return template.href;
}
