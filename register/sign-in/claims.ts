import {
  createRemoteJWKSet,
  decodeJwt,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { z } from 'zod';
import { ProbityError } from '#core/errors.ts';
import type { Council, Settings } from '#register/settings.ts';

/** What an access token says that matters here. */
export interface Claims {
  council: Council;
  /** The person's id in the directory (`oid`), else the token's subject. Names and addresses may change hands. */
  subject: string;
  /** App roles that the directory gives. */
  roles: readonly string[];
}

const claimsShape = z.object({
  tid: z.string().toLowerCase(),
  sub: z.string().min(1),
  oid: z.string().min(1).optional(),
  /** Missing where a program signed in for itself. */
  scp: z.string().optional(),
  roles: z.array(z.string()).default([]),
});

const clockSkewSeconds = 60;
/** Public keys alone: with a shared secret, whoever can check a token could make one. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/**
 * Makes the check of access tokens: signed by the authority of one of our councils, meant for this register,
 * in time, and given to a person. Keys are fetched once, again when an unknown one appears (at most every thirty
 * seconds, so that forged tokens make no traffic), and every hour. The check throws `ERR_SIGN_IN` for a token that is not good, and `ERR_SIGN_IN_UNREACHABLE`
 * where the authority's keys cannot be had.
 */
export function tokenCheck(settings: Settings): (authorization: string | undefined) => Promise<Claims> {
  const authorities = new Map(
    [...new Set(settings.councils.map(({ issuer }) => issuer))].map((issuer) => [issuer, keysOf(issuer)]),
  );

  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw notSignedIn('This needs you to be signed in.');
    const issuer = claimedIssuer(token);
    const keys = issuer === null ? undefined : authorities.get(issuer);
    if (!keys || issuer === null)
      throw notSignedIn('You signed in somewhere that this register does not know.');
    const payload = await verified(token, await keys(), issuer, settings.signIn.audience);
    return claimsIn(payload, issuer, settings);
  };
}

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url() });
const fetchTimeout = 5_000;

/** The authority's signing keys, found by its discovery document on first use. A failure is tried again. */
function keysOf(issuer: string): () => Promise<JWTVerifyGetKey> {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return () => {
    keys ??= discover(issuer).catch((cause) => {
      keys = undefined;
      throw unreachable(cause);
    });
    return keys;
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(fetchTimeout), redirect: 'error' });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const { jwks_uri, issuer: named } = discovered.parse(await answer.json());
  if (named !== issuer) throw new Error(`${address} speaks for ${named}`);
  const place = new URL(jwks_uri);
  if (place.protocol !== new URL(issuer).protocol) throw new Error(`${address} names keys at ${jwks_uri}`);
  return createRemoteJWKSet(place, {
    timeoutDuration: fetchTimeout,
    cooldownDuration: 30_000,
    // As long as a token lives, so that nobody notices when the authority is away for a while.
    cacheMaxAge: 3_600_000,
  });
}

/** Who the token says signed it: only to choose the keys that it is then checked with. */
function claimedIssuer(token: string): string | null {
  try {
    return decodeJwt(token).iss ?? null;
  } catch {
    return null;
  }
}

async function verified(
  token: string,
  keys: JWTVerifyGetKey,
  issuer: string,
  audience: string,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms,
      clockTolerance: clockSkewSeconds,
      requiredClaims: ['exp', 'iat'],
    });
    return payload;
  } catch (cause) {
    if (cause instanceof errors.JWTExpired) throw notSignedIn('Your sign-in has run out.', cause);
    if (isUnreachable(cause)) throw unreachable(cause);
    throw notSignedIn('Your sign-in could not be confirmed.', cause);
  }
}

/** The network's faults are no JOSEError; one without a code of its own is an answer that was no key set. */
function isUnreachable(cause: unknown): boolean {
  if (!(cause instanceof errors.JOSEError)) return true;
  const { JWKSTimeout, JWKSInvalid, JOSEError } = errors;
  return cause instanceof JWKSTimeout || cause instanceof JWKSInvalid || cause.code === JOSEError.code;
}

function claimsIn(payload: JWTPayload, from: string, { councils, signIn }: Settings): Claims {
  const read = claimsShape.safeParse(payload);
  if (!read.success) throw notSignedIn('Your sign-in does not say who you are and for which council.');
  const { tid, sub, oid, scp, roles } = read.data;
  const council = councils.find(({ issuer, tenant }) => issuer === from && tenant === tid);
  if (!council) throw notSignedIn('Your council does not use this register.');
  if (scp === undefined) throw notSignedIn('This sign-in is a program’s, and the register serves people.');
  if (!scp.split(' ').includes(signIn.scope))
    throw notSignedIn('Your sign-in was not made for the register.');
  return { council, subject: oid ?? sub, roles };
}

function notSignedIn(what: string, cause?: unknown): ProbityError {
  return new ProbityError('ERR_SIGN_IN', `${what} Sign in again; nothing that you wrote is lost.`, { cause });
}

function unreachable(cause: unknown): ProbityError {
  return new ProbityError(
    'ERR_SIGN_IN_UNREACHABLE',
    'The register cannot reach the service that confirms who you are. Nothing was saved; what you sent is still with you. Try again in a minute.',
    { cause },
  );
}
