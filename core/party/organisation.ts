import * as z from 'zod/mini';
import { ProbityError } from '#core/errors.ts';
import { tidyHost } from '#core/party/address.ts';
import type { Organisation } from '#core/party/party.ts';
import { registrableDomain } from '#core/party/registrable-domain.ts';
import { levels, type SignalId, signalIds } from '#core/signals/ids.ts';

const Domain = z.pipe(
  z.pipe(z.string('is not text'), z.transform(tidyHost)),
  z.string().check(
    z.refine((host) => registrableDomain(host) !== null, {
      error: 'is not a domain; write it like westmarch.gov.uk, without @ and without https://',
    }),
  ),
);

const shape = 'must be {"name": text, "domains": [text], "memberDomains": [text], "levels": {signal: level}}';

const Levels = z.record(
  z.custom<SignalId>((name) => signalIds.some((id) => id === name)),
  z.enum(levels, { error: `is no level; write one of ${levels.join(', ')}` }),
  {
    error: ({ code }) =>
      code === 'invalid_key'
        ? 'is no signal; take its name from the catalogue, such as supplier-meeting'
        : 'is not an object; write it like {"supplier-meeting": "hint"}',
  },
);

const OrganisationFile = z.object(
  {
    name: z
      .string('is missing; give the name of the council')
      .check(z.trim(), z.minLength(1, 'is empty; give the name of the council')),
    domains: z
      .array(Domain, 'is missing; list your own domains')
      .check(z.minLength(1, 'is empty; give at least one domain of your own')),
    memberDomains: z._default(z.array(Domain, 'is not a list; give the domains of councillors'), []),
    levels: z.optional(Levels),
  },
  shape,
);

/**
 * Reads who the employer is, from parsed `organisation.json`, so that colleagues and members are known
 * by their addresses.
 *
 * @param value `{"name", "domains", "memberDomains"?, "levels"?}`
 * @throws ProbityError `ERR_ORGANISATION_INVALID`, naming the place and the mend
 */
export function readOrganisation(value: unknown): Organisation {
  const read = OrganisationFile.safeParse(value);
  if (read.success) {
    const { levels: set, ...organisation } = read.data;
    return set === undefined ? organisation : { ...organisation, levels: set };
  }
  const faults = read.error.issues.map(({ path, message }) => `${placeName(path)} ${message}`);
  throw new ProbityError(
    'ERR_ORGANISATION_INVALID',
    `The organisation file cannot be used until this is mended: ${faults.join('; ')}.`,
    { cause: read.error },
  );
}

function placeName(path: PropertyKey[]): string {
  return path.length === 0 ? 'The file' : path.map(String).join('.');
}
