import { ProbityError } from '#core/errors.ts';
import type { SendMode } from '#core/sending/sending.ts';

export const environments = ['live', 'test'] as const;
export type Environment = (typeof environments)[number];

/** What an organisation chooses of its add-in. */
export interface Choices {
  /** Where the pane's files are served, as `https://host`. */
  url: string;
  organisation?: string | undefined;
  /** A test add-in has an id and a name of its own and stands beside the live one. */
  environment?: string | undefined;
  sendMode?: SendMode | undefined;
  /**
   * Whether the add-in asks for the whole mailbox: Outlook lets it read several selected messages, and make its
   * categories, with that right alone.
   */
  wholeMailbox?: boolean | undefined;
}

/** With it, the longest texts of both manifests stay within their limits. */
export const longestOrganisation = 80;

/** Characters that no XML may hold, and that no name needs: controls, halves of pairs, non-characters. */
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/**
 * Reads the address at which the pane's files will be served.
 *
 * @returns the host's name, as in `probity.council.gov.uk`
 * @throws ProbityError `ERR_USAGE`
 */
export function readHost(url: string): string {
  const refuse = (why: string) =>
    new ProbityError(
      'ERR_USAGE',
      `${url} cannot serve the add-in: ${why} Name it as in https://probity.council.gov.uk`,
    );
  if (!URL.canParse(url)) throw refuse('it is not an address.');
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:') throw refuse('Outlook loads add-ins over https only.');
  if (parsed.username !== '' || parsed.password !== '') throw refuse('it holds a name or a password.');
  if (parsed.port !== '') throw refuse('it names a port, and add-ins are served from the usual one.');
  if (parsed.pathname !== '/' || parsed.search !== '' || parsed.hash !== '') {
    throw refuse('it goes on after the host, and the add-in takes the whole host.');
  }
  if (parsed.hostname.endsWith('.')) throw refuse('the host ends with a full stop.');
  return parsed.hostname;
}

/**
 * Reads the organisation's name: one line, without blanks at its ends. Empty where none was given.
 *
 * @throws ProbityError `ERR_USAGE`
 */
export function readOrganisationName(name = ''): string {
  const line = name.replaceAll(/\s+/g, ' ').trim().normalize('NFC');
  if (unprintable.test(line)) {
    throw new ProbityError(
      'ERR_USAGE',
      'The name of the organisation holds a character that cannot be shown. Type the name anew instead of copying it.',
    );
  }
  if (line.length > longestOrganisation) {
    throw new ProbityError(
      'ERR_USAGE',
      `The name of the organisation has ${line.length} characters, and Outlook has room for ${longestOrganisation}. Give a shorter form of it.`,
    );
  }
  return line;
}

/** @throws ProbityError `ERR_USAGE` */
export function readEnvironment(name = 'live'): Environment {
  const known = environments.find((environment) => environment === name);
  if (known !== undefined) return known;
  throw new ProbityError(
    'ERR_USAGE',
    `There is no environment "${name}". Choose ${environments.join(' or ')}; without a choice it is live.`,
  );
}
