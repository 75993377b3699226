import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type Provider from 'oidc-provider';
import { choicePage, pagePolicy, stylesheet } from './pages.ts';
import { providerFor } from './provider.ts';
import { accessClaims, type Person, type Registration } from './token.ts';

export interface IdentityOptions {
  /** Any free one where it is not named. */
  port?: number;
  people: readonly Person[];
  /** Where somebody who signed in may be sent back to; their origins may ask for tokens from a browser. */
  redirectUris?: readonly string[];
  /** The directory's id (`tid`). */
  tenant?: string;
  /** Who is offered on the sign-in page; everybody where it is not said. */
  offered?: readonly string[];
}

/** A running authority. */
export interface Identity extends Registration {
  /** Where it is served, for example `http://localhost:9000`. */
  url: string;
  /** What a client asks for to reach the register. */
  fullScope: string;
  /**
   * An access token for a person (by object id), signed with the authority's own key. `claims` replace its
   * claims; one that is `undefined` is left out.
   */
  tokenFor: (oid: string, claims?: Record<string, unknown>) => Promise<string>;
  close: () => Promise<void>;
}

const sampleTenant = 'a0000000-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const audience = '5b7a52f4-6f0e-4a50-9a55-0c1f5d3c8e01';
const clientId = '0f9d3c44-8f4e-4b53-8a6d-6f2b7f8f9c02';
const scope = 'access';

/**
 * Starts a real OpenID provider on this machine, shaped like Microsoft Entra ID: discovery, keys, sign-in with
 * PKCE, refresh tokens and sign-out, for sample people who need no password.
 */
export async function startIdentity(options: IdentityOptions): Promise<Identity> {
  const { people, tenant = sampleTenant, redirectUris = ['http://localhost/signed-in'] } = options;
  const server = createServer();
  const url = await listening(server, options.port ?? 0);
  const registration = { issuer: `${url}/${tenant}/v2.0`, tenant, audience, clientId, scope };
  const key = await signingKey();
  const offered = people.filter(({ oid }) => options.offered?.includes(oid) ?? true);
  server.on(
    'request',
    await handler(registration, providerFor(registration, key, people, redirectUris), offered, redirectUris),
  );
  return {
    ...registration,
    url,
    fullScope: `api://${audience}/${scope}`,
    tokenFor: async (oid, claims = {}) => {
      const person = people.find((one) => one.oid === oid);
      if (!person) throw new Error(`Nobody with the object id ${oid} can sign in here.`);
      const now = Math.floor(Date.now() / 1000);
      // JSON leaves out what is undefined.
      return new SignJWT({ ...accessClaims(person, registration, now), ...claims })
        .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: String(key.kid) })
        .sign(key);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: ReturnType<typeof createServer>, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      resolve(`http://localhost:${(server.address() as AddressInfo).port}`);
    });
  });
}

async function signingKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: crypto.randomUUID() };
}

/** Everything below the issuer's path: our own page, its style, and the provider for the rest. */
async function handler(
  { issuer }: Registration,
  provider: Provider,
  offered: readonly Person[],
  redirectUris: readonly string[],
) {
  const base = new URL(issuer).pathname;
  const style = await stylesheet();
  const policy = pagePolicy(redirectUris.map((uri) => new URL(uri).origin));
  const answer = provider.callback();

  return async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    if (!path.startsWith(`${base}/`)) return void response.writeHead(404).end();
    if (path === `${base}/sign-in.css`) {
      return void response.writeHead(200, { 'Content-Type': 'text/css; charset=utf-8' }).end(style);
    }
    if (path.startsWith(`${base}/choose/`)) {
      const page = choicePage(issuer, path, offered);
      return choose(provider, request, response, { page, policy, offered }).catch(() =>
        response.writeHead(400, { 'Content-Type': 'text/plain' }).end('This sign-in is over. Begin again.'),
      );
    }
    Object.assign(request, { originalUrl: path });
    request.url = path.slice(base.length);
    await answer(request, response);
  };
}

async function choose(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  { page, policy, offered }: { page: string; policy: string; offered: readonly Person[] },
): Promise<void> {
  await provider.interactionDetails(request, response);
  const person = request.method === 'POST' ? new URLSearchParams(await bodyOf(request)).get('person') : null;
  if (person !== null && offered.some(({ oid }) => oid === person)) {
    return provider.interactionFinished(request, response, { login: { accountId: person } });
  }
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
  response.writeHead(200, headers).end(page);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > 4096) throw new Error('Nobody fills in this form at such length.');
  }
  return body;
}
