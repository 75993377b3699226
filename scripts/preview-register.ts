import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Code } from '#core/policy/code.ts';
import { type ListedCode, loadCode } from '#core/policy/compile.ts';
import { connect } from '#register/database/connect.ts';
import { type Embedded, startEmbedded } from '#register/database/embedded.ts';
import { migrate } from '#register/database/migrate.ts';
import { settingsFrom } from '#register/settings.ts';
import { start } from '#register/start.ts';
import { fillRegister } from '#test/browser/register-declarations.ts';
import { fillDirectory } from '#test/browser/register-suppliers.ts';
import { type Identity, startIdentity } from '#test/identity/identity.ts';
import { peopleOf } from '#test/identity/people.ts';
import type { PaneRegister } from '#test/outlook-host/build.ts';
import { seed, westmarch } from '#test/register/database.ts';
import { addinDist } from './folders.ts';

const usualPorts = { register: 8322, identity: 8323 };
const sampleDeclarations = 72;
const { officer, manager, delegate, director, monitoringOfficer, auditor, administrator } = westmarch.people;
/** Whom the sign-in page offers. */
const offered = [officer, manager, delegate, director, monitoringOfficer, auditor, administrator];

/** A register at work with a sample council in it. */
export interface PreviewRegister {
  url: string;
  /** Where its people sign in. */
  identity: string;
  /** The database as its administrator reaches it, past the rules for who may see which row. */
  administrator: string;
  /** Names of those who can, with what they do. */
  people: string[];
  /** By what the pane reaches it. */
  pane: PaneRegister;
  /** An access token for one of its people, by id. */
  tokenFor: Identity['tokenFor'];
  close: () => Promise<void>;
}

/**
 * Starts the register as in earnest, on a database in this folder, with an authority to sign in with. The
 * folder is kept: what is declared today is there tomorrow. `pane` is where the pane's files are served, and it alone
 * may ask; `letters` as in the register's settings, without which none are sent.
 */
export async function startPreviewRegister(
  folder: string,
  pane: URL,
  letters?: object,
): Promise<PreviewRegister> {
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const server = await startEmbedded(folder);
    closing.push(server.stop);
    const port = await portNear(usualPorts.register);
    const url = `http://localhost:${port}`;
    const { identity, people } = await samples(server, [
      `${url}/signed-in`,
      new URL('sign-in.html', pane).href,
    ]);
    closing.push(identity.close);
    const { issuer, tenant, audience, clientId, scope } = identity;
    const { slug, name, code } = westmarch;
    const settings = settingsFrom(
      {
        url,
        listen: { host: 'localhost', port },
        database: { url: server.url },
        signIn: { audience, clientId, scope },
        councils: [{ slug, name, code, tenant, issuer }],
        audit: { key: join(folder, 'checkpoint-key.pem'), checkpoints: join(folder, 'checkpoints') },
        pane: addinDist,
        paneOrigins: [pane.origin],
        ...(letters && { letters }),
      },
      {},
      'the preview',
    );
    const register = await start(settings, { codes: await codes() });
    closing.push(register.close);
    const authority = { issuer, clientId, scope: identity.fullScope };
    return {
      url,
      identity: identity.url,
      administrator: server.administratorUrl,
      people,
      pane: { url, authority },
      tokenFor: identity.tokenFor,
      close,
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** Puts the sample council in at the first start, and lets its people sign in. */
async function samples(
  server: Embedded,
  redirectUris: string[],
): Promise<{ identity: Identity; people: string[] }> {
  const owner = await connect(server.url);
  await migrate(owner.database).finally(owner.close);
  // Samples come from outside the service, past the rules for who may write which row.
  const { database, close } = await connect(server.administratorUrl);
  try {
    const there = await database.selectFrom('organisation').select('id').executeTakeFirst();
    if (!there) {
      await seed(database);
      await fillRegister(database, sampleDeclarations, new Date(), await versionNow());
      await fillDirectory(database, new Date());
    }
    const people = await peopleOf(database, westmarch);
    const port = await portNear(usualPorts.identity);
    const identity = await startIdentity({ people, offered, port, redirectUris });
    const { issuer } = identity;
    await database.updateTable('organisation').set({ issuer }).where('id', '=', westmarch.id).execute();
    const shown = people.filter(({ oid }) => offered.some((one) => one === oid));
    return { identity, people: shown.map(({ name, about }) => `${name} (${about})`) };
  } finally {
    await close();
  }
}

/** The version of the sample council's code that comes with the program. */
async function versionNow(): Promise<string | undefined> {
  return (await codes()).find(({ id }) => id === westmarch.code)?.version;
}

async function codes(): Promise<Code[]> {
  const folder = join(addinDist, 'policies');
  const list: ListedCode[] = JSON.parse(await readFile(join(folder, 'codes.json'), 'utf8'));
  return Promise.all(list.map(async ({ file }) => loadCode(await readFile(join(folder, file), 'utf8'))));
}

/** This port, or a free one where it is taken. */
async function portNear(port: number): Promise<number> {
  const server = createServer();
  const listening = once(server.listen(port, 'localhost'), 'listening').catch(() =>
    once(server.listen(0, 'localhost'), 'listening'),
  );
  await listening;
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : port;
}
