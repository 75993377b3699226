import { nameWordsIn, tellingWords } from '#core/party/name-words.ts';

/** Two names that are most likely of one supplier, and why. */
export interface Likeness {
  one: string;
  other: string;
  why: 'spacing' | 'slip' | 'place' | 'trading-as';
}

/** What names are the same by: words without case, stops, accents and legal form. */
export function nameKey(name: string): string {
  return tellingWords(name).join(' ');
}

/** Words that firms add to their name and leave out again. */
const loose = new Set(
  'the uk gb ltd limited plc llp company co group holdings international england europe'.split(' '),
);

/** So many names that begin alike are not compared one by one any more. */
const mostAlike = 200;
const headLength = 4;

/**
 * Finds the names that are most likely of one supplier, though they differ in more than case, stops and legal
 * form: one written together, with a slip of the pen, with "UK" or "Group" behind it, or with what it trades as.
 * For a person to confirm. `names` are keys as `nameKey` makes them, each once, with a name as written.
 */
export function likenesses(names: ReadonlyMap<string, string>): Likeness[] {
  const found = new Map<string, Likeness>();
  const add = (one: string, other: string, why: Likeness['why']) => {
    const pair = `${one}|${other}`;
    if (one !== other && !found.has(pair)) found.set(pair, { one, other, why });
  };
  const bare = new Map<string, string>();
  const compact = new Map<string, string>();
  for (const [key, written] of names) {
    const traded = tradingAs(written);
    for (const part of traded) if (names.has(part)) add(part, key, 'trading-as');
    pairBy(bare, withoutLoose(key), key, (first) => add(first, key, 'place'));
    pairBy(compact, key.replaceAll(' ', ''), key, (first) => add(first, key, 'spacing'));
  }
  const paired = new Set(Array.from(found.values(), ({ other }) => other));
  for (const [one, other] of slips([...names.keys()].filter((key) => !paired.has(key))))
    add(one, other, 'slip');
  return [...found.values()];
}

function pairBy(seen: Map<string, string>, form: string, key: string, pair: (first: string) => void): void {
  const first = seen.get(form);
  if (first === undefined) seen.set(form, key);
  else pair(first);
}

function withoutLoose(key: string): string {
  const words = key.split(' ').filter((word) => !loose.has(word));
  return words.length === 0 ? key : words.join(' ');
}

/** "R Dale t/a Dale Roofing": either name may stand alone elsewhere. */
function tradingAs(written: string): string[] {
  const parts = written.split(/\s(?:t\/a|ta|trading as)\s/i);
  return parts.length === 2 ? parts.map(nameKey).filter(Boolean) : [];
}

/** Long names that are one slip of the pen apart, or of which one was cut short. */
function* slips(keys: readonly string[]): Generator<[string, string]> {
  const heads = new Map<string, string[]>();
  for (const key of keys) {
    const compact = key.replaceAll(' ', '');
    if (compact.length < 8) continue;
    for (const head of new Set([compact.slice(0, headLength), compact.slice(-headLength)])) {
      const alike = heads.get(head);
      if (alike === undefined) heads.set(head, [key]);
      else if (alike.length < mostAlike) alike.push(key);
    }
  }
  const told = new Set<string>();
  for (const alike of heads.values()) {
    for (const [at, one] of alike.entries()) {
      for (const other of alike.slice(at + 1)) {
        if (told.has(other) || !oneSlipApart(one, other)) continue;
        told.add(other);
        yield [one, other];
      }
    }
  }
}

const shortestSlip = 5;
const shortestCut = 16;

/** True for `caloway highways` and `calloway highways`; not for `north` and `south`, nor for `unit 1` and `unit 2`. */
function oneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= shortestCut && long.startsWith(short) && !long.slice(short.length).includes(' '))
    return true;
  const [words, others] = [one.split(' '), other.split(' ')];
  if (words.length !== others.length) return false;
  const differing = words.flatMap((word, at) =>
    word === others[at] ? [] : [[word, others[at] ?? ''] as const],
  );
  const [[word, as] = ['', '']] = differing;
  if (differing.length !== 1 || /\d/.test(word + as) || word[0] !== as[0]) return false;
  return Math.min(word.length, as.length) >= shortestSlip && distance(word, as, 1) === 1;
}

/** Edits between two texts (a change of places counts one), as far as `most`; then one more. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
      best = Math.min(best, edits);
    }
    if (best > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}

/** Of several spellings the one to show: the most frequent; of equals the one not all in capitals, then the longest. */
export function bestSpelling(counts: ReadonlyMap<string, number>): string {
  const ranked = [...counts].sort(
    ([one, often], [other, otherwise]) =>
      Number(isShouted(one)) - Number(isShouted(other)) ||
      otherwise - often ||
      other.length - one.length ||
      (one < other ? -1 : 1),
  );
  return ranked[0]?.[0] ?? '';
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && [...nameWordsIn(name)].some(({ word }) => word.length > 3);
}
