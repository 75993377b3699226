import { createHmac, createPublicKey } from 'node:crypto';
import { exportSPKI, importJWK, type JWTPayload } from 'jose';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProbityError } from '#core/errors.ts';
import { type Claims, tokenCheck } from '#register/sign-in/claims.ts';
import {
  type Authority,
  goodClaims,
  otherTenant,
  type SigningKey,
  settingsAt,
  sign,
  signingKey,
  startAuthority,
} from './authority.ts';

let first: SigningKey;
let second: SigningKey;
beforeAll(async () => {
  [first, second] = await Promise.all([signingKey('first'), signingKey('second')]);
});

let authority: Authority;
let check: (authorization: string | undefined) => Promise<Claims>;
let claims: Record<string, unknown>;
beforeEach(async () => {
  authority = await startAuthority(first);
  check = tokenCheck(settingsAt(authority.issuer));
  claims = goodClaims(authority.issuer);
});
afterEach(async () => {
  vi.useRealTimers();
  await authority.close();
});

/** The code and sentence of a refusal. */
async function refusal(token: string | undefined, scheme = 'Bearer '): Promise<string> {
  const fault = await check(token === undefined ? undefined : scheme + token).then(
    () => new Error('The token was taken.'),
    (reason: unknown) => reason,
  );
  return fault instanceof ProbityError ? `${fault.code} ${fault.message}` : String(fault);
}

const seconds = () => Math.floor(Date.now() / 1000);
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('A good token', () => {
  test('says which council, who and with which roles', async () => {
    const token = await sign({ ...claims, roles: ['auditor'] }, first);
    expect(await check(`Bearer ${token}`)).toMatchObject({
      council: { slug: 'westmarch' },
      subject: claims.oid,
      roles: ['auditor'],
    });
  });

  test('may lack roles, and be of an authority that has no object ids', async () => {
    const token = await sign({ ...claims, oid: undefined }, first);
    expect(await check(`bearer ${token}`)).toMatchObject({ subject: 'pairwise', roles: [] });
  });

  test('is taken whichever way the tenant is written', async () => {
    const token = await sign({ ...claims, tid: String(claims.tid).toUpperCase() }, first);
    expect(await check(`Bearer ${token}`)).toMatchObject({ council: { slug: 'westmarch' } });
  });

  test('may hold several scopes', async () => {
    const token = await sign({ ...claims, scp: 'profile access' }, first);
    expect(await check(`Bearer ${token}`)).toBeTruthy();
  });

  test.each([
    ['ran out just now', { exp: -30 }],
    ['begins in a moment', { nbf: 30 }],
  ])('is taken while clocks differ a little: one that %s', async (_what, offsets) => {
    const moved = Object.fromEntries(Object.entries(offsets).map(([name, by]) => [name, seconds() + by]));
    expect(await check(`Bearer ${await sign({ ...claims, ...moved }, first)}`)).toBeTruthy();
  });
});

describe('Refused, with a sentence that says what to do', () => {
  const again = 'Sign in again; nothing that you wrote is lost.';

  test('no token, another scheme, and what is no token', async () => {
    const sentence = `ERR_SIGN_IN This needs you to be signed in. ${again}`;
    const token = await sign(claims, first);
    expect(await refusal(undefined)).toBe(sentence);
    expect(await refusal(token, 'Basic ')).toBe(sentence);
    expect(await refusal(token, '')).toBe(sentence);
    for (const odd of ['', 'a.b', 'a.b.c.d', 'ü.b.c', `${token} ${token}`])
      expect(await refusal(odd), odd).toBe(sentence);
    expect(authority.asked.discovery).toBe(0);
  });

  test('what looks like a token and is none', async () => {
    for (const odd of ['a.b.c', `${encoded({ alg: 'RS256' })}.${encoded([])}.AAAA`])
      expect(await refusal(odd), odd).toBe(
        `ERR_SIGN_IN You signed in somewhere that this register does not know. ${again}`,
      );
  });

  test.each<[string, JWTPayload | ((now: number) => JWTPayload), string]>([
    ['another audience', { aud: 'somebody else' }, 'Your sign-in could not be confirmed.'],
    ['Microsoft Graph', { aud: '00000003-0000-0000-c000-000000000000' }, 'could not be confirmed.'],
    ['another issuer', { iss: 'https://elsewhere.example' }, 'somewhere that this register does not know.'],
    ['no issuer', { iss: undefined } as never, 'somewhere that this register does not know.'],
    ['another tenant', { tid: otherTenant }, 'Your council does not use this register.'],
    ['no tenant', { tid: undefined }, 'does not say who you are and for which council.'],
    ['a program', { scp: undefined }, 'This sign-in is a program’s, and the register serves people.'],
    ['another right', { scp: 'access.all User.Read' }, 'Your sign-in was not made for the register.'],
    ['roles that are no list', { roles: 'auditor' }, 'does not say who you are'],
    ['nobody', { sub: '', oid: undefined }, 'does not say who you are'],
    ['expired', (now) => ({ exp: now - 61 }), 'Your sign-in has run out.'],
    ['not yet valid', (now) => ({ nbf: now + 90 }), 'Your sign-in could not be confirmed.'],
    ['valid for ever', { exp: undefined } as never, 'Your sign-in could not be confirmed.'],
  ])('a token of or for %s', async (_what, change, sentence) => {
    const changes = typeof change === 'function' ? change(seconds()) : change;
    const said = await refusal(await sign({ ...claims, ...changes }, first));
    expect(said).toContain('ERR_SIGN_IN ');
    expect(said).toContain(sentence);
    expect(said).toContain(again);
  });

  test('a token whose content was changed after it was signed', async () => {
    const [header, , signature] = (await sign(claims, first)).split('.');
    const forged = `${header}.${encoded({ ...claims, roles: ['monitoring-officer'] })}.${signature}`;
    expect(await refusal(forged)).toContain('could not be confirmed');
  });

  test('a token signed with a key of somebody else under the name of ours', async () => {
    const token = await sign(claims, { ...second, kid: first.kid });
    expect(await refusal(token)).toContain('could not be confirmed');
  });

  test('a token that brings its own key', async () => {
    const token = await sign(claims, { ...second, kid: first.kid }, { jwk: second.public });
    expect(await refusal(token)).toContain('could not be confirmed');
  });

  test('an unsigned token', async () => {
    const bare = `${encoded({ alg: 'none', typ: 'JWT', kid: first.kid })}.${encoded(claims)}`;
    expect(await refusal(`${bare}.`)).toContain('needs you to be signed in');
    expect(await refusal(`${bare}.AAAA`)).toContain('could not be confirmed');
  });

  test('a token signed with our public key as if it were a secret', async () => {
    const published = await exportSPKI((await importJWK(first.public, 'RS256')) as CryptoKey);
    const signed = `${encoded({ alg: 'HS256', typ: 'JWT', kid: first.kid })}.${encoded(claims)}`;
    for (const secret of [published, createPublicKey(published).export({ type: 'spki', format: 'der' })]) {
      const signature = createHmac('sha256', secret).update(signed).digest('base64url');
      expect(await refusal(`${signed}.${signature}`)).toContain('could not be confirmed');
    }
  });
});

describe('The authority’s keys', () => {
  const good = async (key = first) => check(`Bearer ${await sign(claims, key)}`);

  test('are fetched once for many at a time and afterwards', async () => {
    await Promise.all(Array.from({ length: 20 }, () => good()));
    await good();
    expect(authority.asked).toEqual({ discovery: 1, keys: 1 });
  });

  test('are fetched again when a token names a new one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await good();
    authority.keys = [second];
    vi.advanceTimersByTime(31_000);
    expect(await good(second)).toBeTruthy();
    expect(authority.asked.keys).toBe(2);
    expect(await refusal(await sign(claims, first))).toContain('could not be confirmed');
  });

  test('are fetched again after an hour, so that one that was withdrawn is not trusted for long', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await good();
    authority.keys = [second];
    vi.advanceTimersByTime(3_600_001);
    claims = goodClaims(authority.issuer);
    expect(await refusal(await sign(claims, first))).toContain('could not be confirmed');
  });

  test('are not fetched for a flood of tokens that name unknown ones', async () => {
    await good();
    const flood = Array.from({ length: 50 }, (_, index) =>
      sign(claims, { ...second, kid: `made-up-${index}` }),
    );
    for (const token of await Promise.all(flood))
      expect(await refusal(token)).toContain('could not be confirmed');
    expect(authority.asked.keys).toBe(1);
  });
});

describe('An authority in trouble', () => {
  const unreachable =
    'ERR_SIGN_IN_UNREACHABLE The register cannot reach the service that confirms who you are.';

  test.each<[string, () => void]>([
    ['does not find itself', () => (authority.trouble.discovery = { status: 404 })],
    ['speaks HTML', () => (authority.trouble.discovery = { body: '<html>' })],
    ['names no keys', () => (authority.trouble.discovery = { body: { issuer: authority.issuer } })],
    [
      'speaks for another',
      () =>
        (authority.trouble.discovery = {
          body: { issuer: 'https://a.example', jwks_uri: 'https://a.example' },
        }),
    ],
    [
      'keeps its keys in a file',
      () =>
        (authority.trouble.discovery = {
          body: { issuer: authority.issuer, jwks_uri: 'file:///etc/passwd' },
        }),
    ],
    [
      'sends us elsewhere',
      () => (authority.trouble.discovery = { status: 302, location: 'https://a.example/' }),
    ],
    ['fails to give its keys', () => (authority.trouble.keys = { status: 500 })],
    ['gives keys that are none', () => (authority.trouble.keys = { body: { nothing: true } })],
    ['gives keys as HTML', () => (authority.trouble.keys = { body: '<html>' })],
    ['moved its keys', () => (authority.trouble.keys = { status: 302, location: 'https://a.example/' })],
  ])('is told apart from a bad token: one that %s', async (_what, begin) => {
    begin();
    const token = await sign(claims, first);
    expect(await refusal(token)).toContain(unreachable);
    authority.trouble = {};
    expect(await check(`Bearer ${token}`)).toBeTruthy();
  });

  test('that cannot be reached at all is told apart as well', async () => {
    const token = await sign(claims, first);
    await authority.close();
    expect(await refusal(token)).toContain(unreachable);
    authority = await startAuthority(first);
  });

  test('is missed by nobody whose keys are known already', async () => {
    const token = await sign(claims, first);
    await check(`Bearer ${token}`);
    authority.trouble = { discovery: { status: 500 }, keys: { status: 500 } };
    expect(await check(`Bearer ${token}`)).toBeTruthy();
  });
});
