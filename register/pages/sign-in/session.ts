import * as oauth from 'oauth4webapi';
import type { SignInDesk } from '../sign-in-desk.ts';

/*
 * Signing in from a page: authorization code with PKCE. The token lives in this tab alone and is gone when the
 * tab is closed.
 */

type Council = SignInDesk['councils'][number];

interface Begun {
  council: Council;
  verifier: string;
  state: string;
  /** Where to go on afterwards: a path of ours. */
  goOn: string;
}

export interface Session {
  token: string;
  council: Council;
  /** Milliseconds since 1970. */
  until: number;
}

const begunKey = 'probity.sign-in';
const sessionKey = 'probity.session';
const usualLifetimeSeconds = 300;

/** The session of this tab; null where nobody is signed in, or it has run out. */
export function session(): Session | null {
  const kept = read<Session>(sessionKey);
  return kept !== null && kept.until > Date.now() ? kept : null;
}

/** Leaves for the authority's own page, which comes back to `/signed-in`. */
export async function beginSignIn(desk: SignInDesk, council: Council, goOn: string): Promise<void> {
  const { authorization_endpoint } = await authorityOf(council);
  const begun: Begun = {
    council,
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    goOn,
  };
  sessionStorage.setItem(begunKey, JSON.stringify(begun));
  const address = new URL(authorization_endpoint ?? '');
  const asked = {
    client_id: desk.clientId,
    response_type: 'code',
    redirect_uri: returnAddress(),
    scope: desk.scope,
    state: begun.state,
    code_challenge: await oauth.calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  location.assign(address);
}

/**
 * Takes the token that the authority's answer stands for. Gives the path to go on to; null where this tab had
 * not begun to sign in. Throws where the authority refuses, or its answer is not to what was asked.
 */
export async function finishSignIn(desk: SignInDesk): Promise<string | null> {
  const begun = read<Begun>(begunKey);
  sessionStorage.removeItem(begunKey);
  if (begun === null || !location.search) return null;
  const authority = await authorityOf(begun.council);
  const client = { client_id: desk.clientId };
  const answer = oauth.validateAuthResponse(authority, client, new URL(location.href), begun.state);
  const response = await oauth.authorizationCodeGrantRequest(
    authority,
    client,
    oauth.None(),
    answer,
    returnAddress(),
    begun.verifier,
    insecureOnThisMachine(begun.council),
  );
  const { access_token: token, expires_in = usualLifetimeSeconds } =
    await oauth.processAuthorizationCodeResponse(authority, client, response);
  const made: Session = { token, council: begun.council, until: Date.now() + expires_in * 1000 };
  sessionStorage.setItem(sessionKey, JSON.stringify(made));
  return begun.goOn;
}

/** Forgets the token, so that the next request signs in anew. */
export function forget(): void {
  sessionStorage.removeItem(sessionKey);
}

/** Forgets the token here and ends the session at the authority, so that the next person cannot go on with it. */
export async function signOut({ clientId }: SignInDesk, { council }: Session): Promise<void> {
  forget();
  const { end_session_endpoint } = await authorityOf(council);
  if (!end_session_endpoint) return location.assign('/signed-in');
  const address = new URL(end_session_endpoint);
  address.searchParams.set('client_id', clientId);
  address.searchParams.set('post_logout_redirect_uri', returnAddress());
  location.assign(address);
}

async function authorityOf(council: Council): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(council.issuer);
  const response = await oauth.discoveryRequest(issuer, insecureOnThisMachine(council));
  return oauth.processDiscoveryResponse(issuer, response);
}

/** A trial on one's own machine has no certificate. */
function insecureOnThisMachine({ issuer }: Council) {
  return { [oauth.allowInsecureRequests]: new URL(issuer).hostname === 'localhost' };
}

function returnAddress(): string {
  return new URL('/signed-in', location.origin).href;
}

function read<T>(key: string): T | null {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : (JSON.parse(kept) as T);
}
