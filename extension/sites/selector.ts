/**
 * A small part of CSS: what finding a composer needs, and nothing that could take a page's time. Decided without
 * a document, since repairs are checked in a service worker, which has none.
 */

const longestSelector = 300;
/** `:has()` looks through a whole subtree; one inside another would do so for each element of it. */
const deepestNesting = 2;

const name = /^-?[A-Za-z_][\w-]*/;
const attribute =
  /^\[\s*[A-Za-z_][\w-]*\s*(?:[~|^$*]?=\s*(?:"[^"\\\n]*"|'[^'\\\n]*'|[A-Za-z_][\w-]*)\s*(?:[is]\s*)?)?\]/;
const nested = /^:(?:not|has|is|where)\(/;
const plain = /^:(?:first-child|last-child|only-child|empty|first-of-type|last-of-type)(?![\w-])/;
const combinator = /^\s*[>+~]\s*|^\s+/;

/** What is left of the text after the selector list at its start; null where there is none. */
function afterList(text: string, depth: number): string | null {
  // Inside `:has()` a selector may begin with its relation: `:has(> form)`.
  let rest: string | null = depth > 0 ? text.replace(/^\s*[>+~]?\s*/, '') : text;
  while (rest !== null) {
    rest = afterComplex(rest, depth);
    const comma: RegExpExecArray | null = rest === null ? null : /^\s*,\s*/.exec(rest);
    if (rest === null || comma === null) return rest;
    rest = rest.slice(comma[0].length);
  }
  return null;
}

/** After compounds and what joins them: `form > .editor`. */
function afterComplex(text: string, depth: number): string | null {
  let rest = afterCompound(text, depth);
  while (rest !== null) {
    const joined = combinator.exec(rest)?.[0];
    const next = joined === undefined ? '' : rest.slice(joined.length);
    if (next === '' || next.startsWith(',') || next.startsWith(')')) return rest;
    rest = afterCompound(next, depth);
  }
  return null;
}

/** After one compound: `button.primary[type="submit"]:not([disabled])`. */
function afterCompound(text: string, depth: number): string | null {
  const tag = name.exec(text)?.[0] ?? '';
  let rest = text.slice(tag.length);
  for (let next = afterSimple(rest, depth); next !== rest; next = afterSimple(rest, depth)) {
    if (next === null) return null;
    rest = next;
  }
  return rest.length < text.length ? rest : null;
}

/** After one class, id, attribute or pseudo-class; the same text where none stands there, null where it is broken. */
function afterSimple(text: string, depth: number): string | null {
  if (text.startsWith('.') || text.startsWith('#')) {
    const word = name.exec(text.slice(1))?.[0];
    return word === undefined ? null : text.slice(1 + word.length);
  }
  const whole = (attribute.exec(text) ?? plain.exec(text))?.[0];
  if (whole !== undefined) return text.slice(whole.length);
  const opening = nested.exec(text)?.[0];
  if (opening === undefined) return /^[[:]/.test(text) ? null : text;
  if (depth === deepestNesting) return null;
  const closing = afterList(text.slice(opening.length), depth + 1)?.trimStart();
  return closing?.startsWith(')') ? closing.slice(1) : null;
}

/**
 * Is this a selector that a site file may hold? Every one that is also parses in a browser.
 * @returns false as well for selectors that are good CSS but beyond what site files need
 */
export function isSelector(text: string): boolean {
  return text.length <= longestSelector && afterList(text, 0) === '';
}
