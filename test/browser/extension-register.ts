import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { readCode } from '#core/policy/read.ts';
import { httpRegister } from '#core/register/client.ts';
import type { RegisterPort } from '#core/register/port.ts';
import { connect } from '#register/database/connect.ts';
import { startEmbedded } from '#register/database/embedded.ts';
import { migrate } from '#register/database/migrate.ts';
import { settingsFrom } from '#register/settings.ts';
import { start } from '#register/start.ts';
import { startIdentity } from '#test/identity/identity.ts';
import { peopleOf } from '#test/identity/people.ts';
import { readPack } from '#test/policies/pack-files.ts';
import { seed, westmarch } from '#test/register/database.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import { type DeskBrowser, signedInAddress } from './extension-desk.ts';

/** A register with its authority, by which officers sign in from the extension. */
export interface ExtensionRegister {
  /** What an officer, or a policy, sets to reach it. */
  settings: Partial<Settings>;
  /** The register as one of its people reaches it. */
  as: (person: string) => RegisterPort;
  /** Ends the service alone; what was kept is there when it begins again. */
  pause: () => Promise<void>;
  resume: () => Promise<void>;
  close: () => Promise<void>;
}

/** Starts the register as in earnest: database, service and an authority that knows the extension. */
export async function startExtensionRegister(): Promise<ExtensionRegister> {
  const folder = await mkdtemp(join(tmpdir(), 'probity-extension-register-'));
  const server = await startEmbedded(folder);
  const owner = await connect(server.url);
  await migrate(owner.database);
  await owner.close();
  // Samples come from outside the service, past the rules for who may write which row.
  const { database, close: disconnect } = await connect(server.administratorUrl);
  await seed(database);
  const people = await peopleOf(database, westmarch);
  const identity = await startIdentity({ people, redirectUris: [signedInAddress] });
  const { issuer, tenant, audience, clientId, scope } = identity;
  await database.updateTable('organisation').set({ issuer }).where('id', '=', westmarch.id).execute();
  await disconnect();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const { slug, name, code } = westmarch;
  const registerSettings = settingsFrom(
    {
      url,
      listen: { host: 'localhost', port },
      database: { url: server.url },
      signIn: { audience, clientId, scope },
      councils: [{ slug, name, code, tenant, issuer }],
      audit: { key: join(folder, 'checkpoint-key.pem'), checkpoints: join(folder, 'checkpoints') },
    },
    {},
    'the test',
  );
  const begin = () => start(registerSettings, { codes: [readCode(readPack(code), code)] });
  let running = await begin();
  return {
    settings: {
      organisationName: name,
      domains: ['westmarch.gov.uk'],
      code,
      registerUrl: url,
      issuer,
      clientId,
      scope: identity.fullScope,
    },
    as: (person) =>
      httpRegister<AbortSignal>({
        baseUrl: url,
        token: () => identity.tokenFor(person),
        fetch: (address, request) => fetch(address, request),
        timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
      }),
    pause: () => running.close(),
    resume: async () => {
      running = await begin();
    },
    close: async () => {
      await running.close();
      await identity.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A window and several questions to the authority: more than one wait on a busy machine. */
const patience = { timeout: 20_000 };

/** Signs in from the profile of an open panel, in the window that the browser opens for it. */
export async function signInAt(
  { context }: DeskBrowser,
  panel: Page,
  person: string,
  press = () => panel.getByRole('button', { name: 'Sign in', exact: true }).last().click(),
): Promise<void> {
  await panel.getByRole('button', { name: 'Profile' }).click();
  const signedIn = panel.getByText(`You are signed in as ${person}.`).waitFor(patience);
  // Whom the authority still knows is not asked again, and the browser shows no window for that: its cookie outlives
  // a browser that was killed, where it was killed late enough for the cookie to have been written.
  const chosen = chooseInWindow(context, person).then(() => signedIn);
  await Promise.all([press(), Promise.race([signedIn, chosen])]);
}

async function chooseInWindow(context: BrowserContext, person: string): Promise<void> {
  const window = await context.waitForEvent('page', patience);
  const choice = window.getByRole('button', { name: person });
  await Promise.race([choice.click(), window.waitForEvent('close')]).catch((fault: Error) => {
    if (!window.isClosed()) throw fault;
  });
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
