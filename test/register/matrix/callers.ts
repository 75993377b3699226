import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import type { Code } from '#core/policy/code.ts';
import { packFiles } from '#core/policy/pack.ts';
import { readCode } from '#core/policy/read.ts';
import { callerFor } from '#register/sign-in/caller.ts';
import { tokenCheck } from '#register/sign-in/claims.ts';
import { type Identity, startIdentity } from '#test/identity/identity.ts';
import { peopleOf } from '#test/identity/people.ts';
import { sampleSettings, type TestApp, testApp } from '#test/register/app.ts';
import { eastvale, type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';
import { signingKey } from '#test/register/sign-in/authority.ts';

const w = westmarch.people;
const e = eastvale.people;

/** Those of Westmarch who ask, by their column. It is the officer whose declaration it is. */
export const ours = {
  officer: w.officer,
  other: w.otherOfficer,
  manager: w.manager,
  above: w.headOfDepartment,
  elsewhere: w.otherManager,
  deputy: w.delegate,
  keeper: w.monitoringOfficer,
  auditor: w.auditor,
  admin: w.administrator,
} as const;
export type Column = keyof typeof ours;

/** The same roles in Eastvale. */
export const theirs = {
  officer: e.officer,
  manager: e.manager,
  keeper: e.monitoringOfficer,
  auditor: e.auditor,
  admin: e.administrator,
} satisfies Partial<Record<Column, string>>;

/** Whoever asks with a token that is not good, in the name of the monitoring officer. */
export const badTokens = ['forged', 'expired', 'for another audience', 'of another issuer'] as const;

/** The register with real tokens of a real authority, for both councils. */
export interface Stage {
  fresh: FreshDatabase;
  app: TestApp;
  /** Authorization headers by person's id. */
  headerOf: (person: string) => string;
  bad: Record<(typeof badTokens)[number], string>;
  /** The headers of the two councils' directories. */
  directories: { ours: string; theirs: string };
  close: () => Promise<void>;
}

const directorySecrets = { westmarch: 'westmarch-directory', eastvale: 'eastvale-directory' };
/** A day on which the deputy stands in. */
const today = '2026-06-15';

export async function setStage(): Promise<Stage> {
  const fresh = await freshDatabase();
  const { database } = fresh;
  await seed(database);
  const people = [...(await peopleOf(database, westmarch)), ...(await peopleOf(database, eastvale))];
  const identity = await startIdentity({ people });
  const stranger = await startIdentity({ people });
  await database.updateTable('organisation').set({ issuer: identity.issuer }).execute();

  const settings = {
    ...sampleSettings,
    // Any folder of files does for the pane.
    pane: join(import.meta.dirname, '../../../core/ui'),
    signIn: { ...sampleSettings.signIn, audience: identity.audience },
    councils: sampleSettings.councils.map((council) => ({
      ...council,
      issuer: identity.issuer,
      provisioningTokenDigest: digestOf(directorySecrets[council.slug as keyof typeof directorySecrets]),
    })),
  };
  const check = tokenCheck(settings);
  const app = testApp(database, {
    settings,
    codes: [await derbyshire()],
    callerOf: async (authorization) => callerFor(database, await check(authorization), today),
  });
  app.setClock(`${today}T09:00:00.000Z`);

  const tokens = new Map<string, string>();
  for (const { oid } of people) tokens.set(oid, `Bearer ${await identity.tokenFor(oid)}`);
  return {
    fresh,
    app,
    headerOf: (person) => tokens.get(person) ?? '',
    bad: await badHeaders(identity, stranger),
    directories: {
      ours: `Bearer ${directorySecrets.westmarch}`,
      theirs: `Bearer ${directorySecrets.eastvale}`,
    },
    close: async () => {
      await Promise.all([identity.close(), stranger.close()]);
      await fresh.close();
    },
  };
}

async function badHeaders(identity: Identity, stranger: Identity): Promise<Stage['bad']> {
  const keeper = w.monitoringOfficer;
  const now = Math.floor(Date.now() / 1000);
  const good = await identity.tokenFor(keeper);
  const [head = '', claims = ''] = good.split('.');
  const key = await signingKey('stranger');
  const forged = await new SignJWT(JSON.parse(Buffer.from(claims, 'base64url').toString()))
    .setProtectedHeader(JSON.parse(Buffer.from(head, 'base64url').toString()))
    .sign(key.private);
  return {
    forged: `Bearer ${forged}`,
    expired: `Bearer ${await identity.tokenFor(keeper, { iat: now - 7200, exp: now - 3600 })}`,
    'for another audience': `Bearer ${await identity.tokenFor(keeper, { aud: identity.clientId })}`,
    'of another issuer': `Bearer ${await stranger.tokenFor(keeper)}`,
  };
}

async function derbyshire(): Promise<Code> {
  const folder = join(import.meta.dirname, '../../../policies/derbyshire');
  const texts = packFiles.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  return readCode(Object.fromEntries(await Promise.all(texts)), folder);
}

function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
