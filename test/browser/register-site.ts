import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Code } from '#core/policy/code.ts';
import { readCode } from '#core/policy/read.ts';
import { connect } from '#register/database/connect.ts';
import { startEmbedded } from '#register/database/embedded.ts';
import { migrate } from '#register/database/migrate.ts';
import type { Database } from '#register/database/session.ts';
import { settingsFrom } from '#register/settings.ts';
import { start } from '#register/start.ts';
import { startIdentity } from '#test/identity/identity.ts';
import { peopleOf } from '#test/identity/people.ts';
import { readPack } from '#test/policies/pack-files.ts';
import { sampleContent } from '#test/register/app.ts';
import { seed, westmarch } from '#test/register/database.ts';
import { buildRegisterPages } from '../../scripts/build-register-pages.ts';
import { fillRegister } from './register-declarations.ts';

/** The day on which the register of these tests lives. */
export const today = new Date('2026-11-20T09:30:00Z');

export interface RegisterSite {
  url: string;
  close: () => Promise<void>;
}

/** Starts the whole register as it runs in earnest: database, service, pages, and an authority to sign in with. */
export async function startRegisterSite({
  port = 0,
  declarations = 72,
  prepare = (_database: Database): Promise<unknown> => Promise.resolve(),
} = {}): Promise<RegisterSite> {
  const folder = await mkdtemp(join(tmpdir(), 'probity-register-site-'));
  const server = await startEmbedded(folder);
  const closing = [() => rm(folder, { recursive: true, force: true }), server.stop];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    await buildRegisterPages();
    const owner = await connect(server.url);
    await migrate(owner.database);
    await owner.close();
    // Samples come from outside the service, past the rules for who may write which row.
    const { database, close: disconnect } = await connect(server.administratorUrl);
    await seed(database);
    await fillRegister(database, declarations, today);
    await prepare(database);
    const people = await peopleOf(database, westmarch);
    const own = port === 0 ? await freePort() : port;
    const url = `http://localhost:${own}`;
    const identity = await startIdentity({ people, redirectUris: [`${url}/signed-in`] });
    closing.push(identity.close);
    const { issuer, tenant, audience, clientId, scope } = identity;
    await database.updateTable('organisation').set({ issuer }).where('id', '=', westmarch.id).execute();
    await disconnect();
    const { slug, name, code } = westmarch;
    const settings = settingsFrom(
      {
        url,
        listen: { host: 'localhost', port: own },
        database: { url: server.url },
        signIn: { audience, clientId, scope },
        councils: [{ slug, name, code, tenant, issuer }],
      },
      {},
      'the test',
    );
    const register = await start(settings, { now: () => today, codes: [sampleCode()] });
    closing.push(register.close);
    return { url, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** The code of conduct in the version under which the samples were declared. */
function sampleCode(): Code {
  const { id, version } = sampleContent().code;
  return { ...readCode(readPack(id), id), version };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
