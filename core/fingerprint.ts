import type { Finding } from '#core/finding.ts';
import { fnv1a } from '#core/fnv1a.ts';
import { tokenise } from '#core/match/tokens.ts';
import { hostOf } from '#core/party/address.ts';
import type { Party } from '#core/party/party.ts';
import { registrableDomain } from '#core/party/registrable-domain.ts';

/**
 * What a finding is about, as a short text that tells nothing of the words themselves: signal, hashed party, hashes of
 * the words that carry it and, after a semicolon, of the figures among them. It knows no place, order or line break,
 * so it holds for the same words in a quoted reply too.
 */
export type Fingerprint = string;

/** Shorter words are found in every text. */
const shortestWord = 4;
/** So many words tell one matter from another. */
const mostWords = 32;
/** Two prints that share this much of all their words are of one matter: a reply may quote a little less or more. */
const likeness = 0.6;

/** The fingerprint of a finding, for a memory of what was prompted or dismissed. */
export function fingerprint({ signal, party, evidence }: Finding): Fingerprint {
  const tokens = evidence.flatMap(({ text }) =>
    tokenise(text).tokens.map(({ word, stem, start, end }) =>
      word === '<money>' ? text.slice(start, end) : stem,
    ),
  );
  const [figures, words] = [tokens.filter(hasDigit), tokens.filter((token) => !hasDigit(token))];
  const telling = words.filter((word) => word.length >= shortestWord);
  return `${signal} ${hash(partyKey(party))} ${hashes(telling.length > 0 ? telling : words)};${hashes(figures)}`;
}

/** Whether two fingerprints are of the same matter. Another sum or another date is another matter. */
export function sameMatter(one: Fingerprint, other: Fingerprint): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  if (first.head !== second.head || first.figures !== second.figures) return false;
  const shared = first.words.filter((word) => second.words.includes(word)).length;
  const all = first.words.length + second.words.length - shared;
  return all === 0 || shared / all >= likeness;
}

function partsOf(print: Fingerprint): { head: string; words: string[]; figures: string } {
  const [signal = '', party = '', body = ''] = print.split(' ');
  const [words = '', figures = ''] = body.split(';');
  return { head: `${signal} ${party}`, words: words.split(',').filter(Boolean), figures };
}

/** A firm is its domain, whoever writes there; with a mail provider each address is somebody else. */
function partyKey(party: Party | null): string {
  if (party === null) return '';
  const address = party.address.toLowerCase();
  return (party.kind === 'free-mail' ? null : registrableDomain(hostOf(address))) ?? (address || party.name);
}

function hasDigit(text: string): boolean {
  return /[0-9]/.test(text);
}

/** In the order of the hashes, whatever the order of the words. */
function hashes(words: readonly string[]): string {
  return [...new Set(words.map(hash))].sort().slice(0, mostWords).join(',');
}

/** Eight hexadecimal digits. */
function hash(text: string): string {
  return fnv1a(text).toString(16).padStart(8, '0');
}
