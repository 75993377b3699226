/**
 * Rewrites what regular expressions of a source learnt after 2016: `\p{L}` and its like become the ranges that they
 * stand for in the Unicode of this Node. Beyond the alphabets of Europe a few characters too many count in.
 */
export function withoutProperties(source: string): string {
  return source.replace(literal, (pattern) => (pattern.includes('\\p{') ? spelt(pattern) : pattern));
}

/** A regular expression with the flag u, as our formatter leaves them: on one line, its slashes escaped. */
const literal = /\/(?![/*])(?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+\/[a-z]*u[a-z]*/g;

function spelt(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (found, property: string | undefined) => {
    if (found === '[') inClass = true;
    if (found === ']') inClass = false;
    if (property === undefined) return found;
    return inClass ? rangesOf(property) : `[${rangesOf(property)}]`;
  });
}

const known = new Map<string, string>();

function rangesOf(property: string): string {
  let ranges = known.get(property);
  if (ranges === undefined) {
    ranges = findRanges(new RegExp(`^\\p{${property}}$`, 'u'));
    known.set(property, ranges);
  }
  return ranges;
}

const lastCodePoint = 0x10ffff;
/** Latin, Greek, modern Cyrillic, and signs such as ™: elsewhere near ranges are joined, or they would fill the bundle. */
function isExact(point: number): boolean {
  return point < 0x460 || (point >= 0x2000 && point < 0x2200);
}

const joinedGap = 32;

function findRanges(test: RegExp): string {
  const has = (point: number) => test.test(String.fromCodePoint(point));
  const ranges: { first: number; last: number }[] = [];
  for (let point = 0; point <= lastCodePoint; point++) {
    if (!has(point)) continue;
    const range = ranges.at(-1);
    const gap = range === undefined ? Number.POSITIVE_INFINITY : point - range.last - 1;
    if (range !== undefined && gap <= (isExact(point) ? 0 : joinedGap)) range.last = point;
    else ranges.push({ first: point, last: point });
  }
  return ranges
    .map(({ first, last }) => (first === last ? written(first) : `${written(first)}-${written(last)}`))
    .join('');
}

function written(point: number): string {
  return `\\u{${point.toString(16)}}`;
}
