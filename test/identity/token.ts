import { createHash, randomUUID } from 'node:crypto';

/** Somebody who can sign in. */
export interface Person {
  /** Object id: what the register calls the token's subject. */
  oid: string;
  name: string;
  address: string;
  /** App roles that the directory gives; the register's own come from its people. */
  roles?: readonly string[];
  /** The directory they belong to, where it is not the authority's own. */
  tenant?: string;
  /** What they do, to choose by: “Manager, Highways”. */
  about?: string;
}

/** What goes into every token of an authority. */
export interface Registration {
  issuer: string;
  tenant: string;
  /** The register's id at the authority. */
  audience: string;
  /** The id of the pages and clients that ask for a token. */
  clientId: string;
  scope: string;
}

export const tokenLifetimeSeconds = 3600;

/** What an access token of Microsoft Entra ID (version 2) says of a person who signed in. */
export function accessClaims(person: Person, registration: Registration, nowSeconds: number) {
  const { issuer, tenant, audience, clientId, scope } = registration;
  return {
    aud: audience,
    iss: issuer,
    iat: nowSeconds,
    nbf: nowSeconds,
    exp: nowSeconds + tokenLifetimeSeconds,
    azp: clientId,
    azpacr: '0',
    name: person.name,
    oid: person.oid,
    preferred_username: person.address,
    // As there, the claim is missing where somebody has no role.
    ...(person.roles?.length ? { roles: [...person.roles] } : {}),
    scp: scope,
    sub: pairwise(person.oid, audience),
    tid: person.tenant ?? tenant,
    uti: randomUUID(),
    ver: '2.0',
  };
}

/** A subject that differs from one application to the next, so that nobody may take it for the person's id. */
function pairwise(oid: string, audience: string): string {
  return createHash('sha256').update(`${oid} ${audience}`).digest('base64url');
}
