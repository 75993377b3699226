import { afterAll, beforeAll, describe } from 'vitest';
import { readCode } from '#core/policy/read.ts';
import { httpRegister } from '#core/register/client.ts';
import { settingsFrom } from '#register/settings.ts';
import { type Register, start } from '#register/start.ts';
import { keepsTheContract } from '#test/core/register/contract.ts';
import { bringsIn } from '#test/core/register/mail-route/brings-in.ts';
import { type Identity, startIdentity } from '#test/identity/identity.ts';
import { readPack } from '#test/policies/pack-files.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from './database.ts';

const { people: w } = westmarch;
const unknown = '00000000-0000-4000-8000-00000000ffff';

let fresh: FreshDatabase;
let identity: Identity;
let register: Register;
beforeAll(async () => {
  const people = [w.officer, w.manager, w.otherOfficer, unknown].map((oid) => ({
    oid,
    name: oid,
    address: oid,
  }));
  identity = await startIdentity({ people, tenant: westmarch.tenant });
  fresh = await freshDatabase();
  await seed(fresh.database, identity.issuer);
  const settings = settingsFrom(
    {
      url: 'https://register.example.org',
      listen: { host: '127.0.0.1', port: 0 },
      database: { url: fresh.url },
      signIn: { audience: identity.audience, clientId: identity.clientId },
      councils: [
        {
          slug: westmarch.slug,
          name: westmarch.name,
          tenant: westmarch.tenant,
          code: westmarch.code,
          issuer: identity.issuer,
        },
      ],
    },
    {},
    'the test',
  );
  const code = readCode(readPack('derbyshire'), 'policies/derbyshire');
  register = await start(settings, { codes: [code] });
});
afterAll(async () => {
  await register?.close();
  await identity?.close();
  await fresh?.close();
});

const as = (person: string) =>
  httpRegister({
    baseUrl: register.url,
    token: () => identity.tokenFor(person),
    fetch,
    timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
  });

const stage = async () => ({
  cast: { officer: w.officer, manager: w.manager, stranger: w.otherOfficer },
  as,
});

describe('The service, through the client', () => {
  keepsTheContract(stage);
  bringsIn(stage);
});
