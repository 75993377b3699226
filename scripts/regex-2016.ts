/**
 * Rewrites what regular expressions of a source learnt after 2016: `\p{L}` and its like become the ranges that they
 * stand for, written once for each character of the set in the Unicode of this Node.
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

function findRanges(test: RegExp): string {
  const ranges: string[] = [];
  for (let point = 0; point <= lastCodePoint; point++) {
    if (!test.test(String.fromCodePoint(point))) continue;
    const first = point;
    while (point < lastCodePoint && test.test(String.fromCodePoint(point + 1))) point += 1;
    ranges.push(first === point ? written(first) : `${written(first)}-${written(point)}`);
  }
  return ranges.join('');
}

function written(point: number): string {
  return `\\u{${point.toString(16)}}`;
}
