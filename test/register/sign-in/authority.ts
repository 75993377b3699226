import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { settingsFrom } from '#register/settings.ts';

export const audience = 'c0000000-0000-4000-8000-000000000001';
export const tenant = 'a0000000-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
export const otherTenant = 'b0000000-bbbb-4bbb-8bbb-bbbbbbbbbbbb';

/** One of an authority's signing keys. */
export interface SigningKey {
  kid: string;
  private: CryptoKey;
  public: JWK;
}

export async function signingKey(kid: string): Promise<SigningKey> {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(pair.publicKey);
  return { kid, private: pair.privateKey, public: { ...jwk, kid, use: 'sig', alg: 'RS256' } };
}

/** An authority that publishes its keys over HTTP, counts who asks for them, and can be made to fail. */
export interface Authority {
  issuer: string;
  /** What it publishes; may be exchanged. */
  keys: SigningKey[];
  asked: { discovery: number; keys: number };
  /** Answers by this instead, for the one or the other. */
  trouble: { discovery?: Trouble; keys?: Trouble };
  close: () => Promise<void>;
}

interface Trouble {
  status?: number;
  body?: unknown;
  location?: string;
}

export async function startAuthority(first: SigningKey): Promise<Authority> {
  const server = createServer((request, response) => {
    const what = request.url?.includes('.well-known') ? 'discovery' : 'keys';
    authority.asked[what] += 1;
    const usual =
      what === 'discovery'
        ? { issuer: authority.issuer, jwks_uri: `${authority.issuer}/keys` }
        : { keys: authority.keys.map((key) => key.public) };
    const { status = 200, body = usual, location } = authority.trouble[what] ?? {};
    response.writeHead(status, {
      'Content-Type': 'application/json',
      ...(location !== undefined && { Location: location }),
    });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const authority: Authority = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${tenant}/v2.0`,
    keys: [first],
    asked: { discovery: 0, keys: 0 },
    trouble: {},
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return authority;
}

/** A register that serves Westmarch alone, which signs in at this authority. */
export function settingsAt(issuer: string) {
  return settingsFrom(
    {
      url: 'https://register.example.org',
      signIn: { audience, clientId: 'register-pages' },
      councils: [{ slug: 'westmarch', name: 'Westmarch', code: 'derbyshire', tenant, issuer }],
    },
    {},
    'the test',
  );
}

export function goodClaims(issuer: string): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: issuer,
    aud: audience,
    iat: now,
    nbf: now,
    exp: now + 3600,
    tid: tenant,
    oid: 'a0000000-0000-4000-8000-000000000005',
    sub: 'pairwise',
    scp: 'access',
    ver: '2.0',
  };
}

export function sign(
  claims: Record<string, unknown>,
  key: SigningKey,
  header: Record<string, unknown> = {},
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: key.kid, ...header })
    .sign(key.private);
}
