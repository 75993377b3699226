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
  iss: z.string(),
  tid: z.string(),
  sub: z.string(),
  oid: z.string().optional(),
  scp: z.string(),
  roles: z.array(z.string()).default([]),
});

const clockSkewSeconds = 60;
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/**
 * Makes the check of access tokens: signed by the authority of one of our councils, meant for this register,
 * in time, and given to a person. Keys are fetched once and again when an unknown one appears, at most every
 * thirty seconds. The check throws `ERR_SIGN_IN` for a token that is not good, and `ERR_SIGN_IN_UNREACHABLE`
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
    return claimsIn(payload, settings);
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
  const answer = await fetch(address, { signal: AbortSignal.timeout(fetchTimeout) });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const { jwks_uri, issuer: named } = discovered.parse(await answer.json());
  if (named !== issuer) throw new Error(`${address} speaks for ${named}`);
  return createRemoteJWKSet(new URL(jwks_uri), {
    timeoutDuration: fetchTimeout,
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
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
    if (cause instanceof errors.JWKSTimeout || !(cause instanceof errors.JOSEError)) throw unreachable(cause);
    throw notSignedIn('Your sign-in could not be confirmed.', cause);
  }
}

function claimsIn(payload: JWTPayload, { councils, signIn }: Settings): Claims {
  const read = claimsShape.safeParse(payload);
  if (!read.success) throw notSignedIn('Your sign-in does not say who you are and for which council.');
  const { iss, tid, sub, oid, scp, roles } = read.data;
  const council = councils.find(({ issuer, tenant }) => issuer === iss && tenant === tid);
  if (!council) throw notSignedIn('Your council does not use this register.');
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
