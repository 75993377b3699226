import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Identity, startIdentity } from './identity.ts';
import { Visitor } from './visitor.ts';

const redirectUri = 'http://localhost:4999/signed-in';
const alice = {
  oid: 'a0000000-0000-4000-8000-000000000005',
  name: 'Alice <Penrose>',
  address: 'alice.penrose@westmarch.gov.uk',
  about: 'Officer, Highways',
};
const tom = {
  oid: 'a0000000-0000-4000-8000-000000000010',
  name: 'Tom Aldous',
  address: 'tom.aldous@westmarch.gov.uk',
  roles: ['auditor'],
};
const unoffered = {
  oid: 'a0000000-0000-4000-8000-000000000011',
  name: 'Gwen Farrow',
  address: 'gwen.farrow@westmarch.gov.uk',
};

const insecure = { [oauth.allowInsecureRequests]: true };
let identity: Identity;
let authority: oauth.AuthorizationServer;
let client: oauth.Client;

beforeAll(async () => {
  identity = await startIdentity({
    people: [alice, tom, unoffered],
    offered: [alice.oid, tom.oid],
    redirectUris: [redirectUri],
  });
  const issuer = new URL(identity.issuer);
  authority = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
  client = { client_id: identity.clientId };
});
afterAll(() => identity.close());

/** An authorization request, and what is needed to go on from it. */
async function asked(more: Record<string, string> = {}) {
  const verifier = oauth.generateRandomCodeVerifier();
  const address = new URL(String(authority.authorization_endpoint));
  address.search = new URLSearchParams({
    client_id: identity.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: `openid profile email offline_access ${identity.fullScope}`,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...more,
  }).toString();
  return { address, verifier };
}

async function signIn(oid: string, visitor = new Visitor()) {
  const { address, verifier } = await asked();
  const choice = await visitor.visit(address);
  const back = await visitor.submit(choice, { person: oid });
  const parameters = oauth.validateAuthResponse(authority, client, back.address, oauth.expectNoState);
  const answer = await oauth.authorizationCodeGrantRequest(
    authority,
    client,
    oauth.None(),
    parameters,
    redirectUri,
    verifier,
    insecure,
  );
  return oauth.processAuthorizationCodeResponse(authority, client, answer);
}

describe('signing in', () => {
  test('gives the very token that tests are given, apart from its times', async () => {
    const { access_token } = await signIn(tom.oid);
    const minted = await identity.tokenFor(tom.oid);
    const varying = { iat: 0, nbf: 0, exp: 0, uti: '' };
    expect({ ...decodeJwt(access_token), ...varying }).toEqual({ ...decodeJwt(minted), ...varying });
    expect(decodeProtectedHeader(access_token)).toEqual(decodeProtectedHeader(minted));
  });

  test('gives a token as Microsoft Entra ID makes them, which the published keys confirm', async () => {
    const { access_token } = await signIn(tom.oid);
    const keys = createRemoteJWKSet(new URL(String(authority.jwks_uri)));
    const { payload, protectedHeader } = await jwtVerify(access_token, keys, {
      issuer: identity.issuer,
      audience: identity.audience,
    });
    expect(identity.issuer).toMatch(/\/[0-9a-f-]{36}\/v2\.0$/);
    expect(protectedHeader).toMatchObject({ typ: 'JWT', alg: 'RS256' });
    expect(payload).toMatchObject({
      oid: tom.oid,
      tid: identity.tenant,
      roles: ['auditor'],
      scp: 'access',
      azp: identity.clientId,
      ver: '2.0',
    });
    expect(payload.sub).not.toBe(tom.oid);
    expect(decodeJwt((await signIn(alice.oid)).access_token)).not.toHaveProperty('roles');
  });

  test('tells the client who it is, and lets it refresh', async () => {
    const first = await signIn(alice.oid);
    expect(oauth.getValidatedIdTokenClaims(first)).toMatchObject({
      oid: alice.oid,
      name: alice.name,
      preferred_username: alice.address,
    });
    const answer = await oauth.refreshTokenGrantRequest(
      authority,
      client,
      oauth.None(),
      String(first.refresh_token),
      insecure,
    );
    const next = await oauth.processRefreshTokenResponse(authority, client, answer);
    expect(decodeJwt(next.access_token)).toMatchObject({ oid: alice.oid, scp: 'access' });
  });

  test('is remembered until they sign out', async () => {
    const visitor = new Visitor();
    const { id_token } = await signIn(alice.oid, visitor);
    const again = await visitor.visit((await asked()).address);
    expect(again.address.searchParams.has('code')).toBe(true);

    const out = new URL(String(authority.end_session_endpoint));
    out.search = new URLSearchParams({
      id_token_hint: String(id_token),
      post_logout_redirect_uri: redirectUri,
    }).toString();
    const back = await visitor.submit(await visitor.visit(out), { logout: 'yes' });
    expect(back.address.href).toBe(redirectUri);
    const afterwards = await visitor.visit((await asked()).address);
    expect(afterwards.address.pathname).toContain('/choose/');
  });

  test('needs PKCE', async () => {
    const { address } = await asked();
    address.searchParams.delete('code_challenge');
    address.searchParams.delete('code_challenge_method');
    const back = await new Visitor().visit(address);
    expect(back.address.searchParams.get('error')).toBe('invalid_request');
  });

  test('leads nowhere but to the addresses that are registered', async () => {
    const { address } = await asked({ redirect_uri: 'https://elsewhere.example/' });
    const page = await new Visitor().visit(address);
    expect(page.status).toBe(400);
    expect(page.body).toContain('That did not work');
  });
});

describe('the sign-in page', () => {
  test('offers the sample people as buttons, their names written safely, and no scripts', async () => {
    const page = await new Visitor().visit((await asked()).address);
    expect(page.body).toContain('Alice &lt;Penrose&gt;');
    expect(page.body).toContain('Officer, Highways');
    expect(page.body).not.toContain(unoffered.name);
    expect(page.body).not.toContain('<script');
    expect(page.body).toContain('<html lang="en-GB">');
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://localhost:4999");
  });

  test('has a style that lies beside it', async () => {
    const answer = await fetch(`${identity.issuer}/sign-in.css`);
    expect(answer.headers.get('content-type')).toContain('text/css');
    expect(await answer.text()).toContain('--paper');
  });

  test('takes nobody whom it did not offer', async () => {
    const visitor = new Visitor();
    const page = await visitor.visit((await asked()).address);
    const answer = await visitor.submit(page, { person: unoffered.oid });
    expect(answer.address.pathname).toContain('/choose/');
    expect(answer.body).toContain('Choose who you are');
  });

  test('says so when the sign-in is over', async () => {
    const answer = await fetch(`${identity.issuer}/choose/long-gone`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Begin again');
  });
});

describe('a browser', () => {
  const grant = { grant_type: 'refresh_token', client_id: '', refresh_token: 'unknown' };

  test('may ask for tokens from the pages that are registered', async () => {
    const answer = await fetch(String(authority.token_endpoint), {
      method: 'POST',
      headers: { Origin: 'http://localhost:4999' },
      body: new URLSearchParams({ ...grant, client_id: identity.clientId }),
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:4999');
    expect(await answer.json()).toMatchObject({ error: 'invalid_grant' });
  });

  test('may not from any other', async () => {
    const answer = await fetch(String(authority.token_endpoint), {
      method: 'POST',
      headers: { Origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ ...grant, client_id: identity.clientId }),
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('a token for a test takes claims of its own and leaves some out', async () => {
  const token = await identity.tokenFor(alice.oid, { aud: 'elsewhere', scp: undefined });
  const claims = decodeJwt(token);
  expect(claims.aud).toBe('elsewhere');
  expect(claims).not.toHaveProperty('scp');
  await expect(identity.tokenFor('nobody')).rejects.toThrow('can sign in here');
});
