import type { Line } from '#core/policy/document/line.ts';
import { markOf } from '#core/policy/document/mark.ts';
import { innerLink } from '#core/policy/document/text-lines.ts';

/** What a print run or a web page puts round the text, and how much of it was left out. */
export interface Cleared {
  lines: Line[];
  dropped: Line[];
}

const pageNumber = /^(?:page|p\.?)?\s?[-–—]?\s?\d{1,4}\s?[-–—]?(?:\s?(?:of|\/)\s?\d{1,4})?$/i;
const webMenu =
  /^(?:access ?keys:?|skip (?:to )?(?:the )?(?:main )?(?:menu|content|navigation)|back to top|print this page|you are here:?|cookies?|share this page|search this site)$/i;
const leader = /(?:\.{4,}|…{2,}|(?:\. ){4,})\s?\d{1,4}$/;
const contentsTitle = /^(?:table of )?contents:?$/i;
/** A line longer than this is no running header. */
const longestHeader = 100;
/** A header runs when it stands so often where there are no pages to go by. */
const repeatsNeeded = 3;
/** So many lines at the top and at the bottom of a page may be its header and footer. */
const edge = 3;

/** Leaves out running headers and footers, page numbers, tables of contents and the menus of web pages. */
export function clearFurniture(lines: readonly Line[]): Cleared {
  const running = runningHeaders(lines);
  const contents = contentsLines(lines);
  const isFurniture = (line: Line, at: number): boolean =>
    contents.has(at) ||
    running.has(at) ||
    webMenu.test(line.text) ||
    (!line.bullet && pageNumber.test(line.text) && isPageNumber(line));
  const kept: Line[] = [];
  const dropped: Line[] = [];
  let afterFurniture = false;
  lines.forEach((line, at) => {
    const furniture = isFurniture(line, at);
    if (furniture) dropped.push(line);
    else kept.push(afterFurniture ? { ...line, apart: true } : line);
    afterFurniture = furniture;
  });
  return { lines: kept, dropped };
}

/** A lone number is a page's; `12.` alone may be a clause whose text stands on the next line. */
function isPageNumber({ text }: Line): boolean {
  return !/^\d{1,3}\.$/.test(text);
}

/** Lines that come back: at the edges of pages whatever number they hold, elsewhere word for word. */
function runningHeaders(lines: readonly Line[]): Set<number> {
  const places = new Map<string, number[]>();
  const pages = pageEdges(lines);
  lines.forEach(({ text, bullet, page }, at) => {
    if (bullet || text.length > longestHeader) return;
    const atEdge = page > 0 && pages.has(at);
    if (page > 0 && !atEdge) return;
    if (page === 0 && markOf(text)?.style === 'decimal') return;
    const key = atEdge ? text.replace(/\d+/g, '#').toLowerCase() : text;
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  });
  const pageCount = lines.at(-1)?.page ?? 0;
  const needed = pageCount > 0 ? Math.max(2, Math.ceil(pageCount / 3)) : repeatsNeeded;
  const running = [...places.values()].filter(
    (each) =>
      each.length >= needed && new Set(each.map((at) => lines[at]?.page)).size >= Math.min(2, pageCount),
  );
  return new Set(running.flat());
}

/** The first and last few lines of each page. */
function pageEdges(lines: readonly Line[]): Set<number> {
  const byPage = new Map<number, number[]>();
  lines.forEach(({ page }, at) => {
    const known = byPage.get(page);
    if (known) known.push(at);
    else byPage.set(page, [at]);
  });
  return new Set([...byPage.values()].flatMap((each) => [...each.slice(0, edge), ...each.slice(-edge)]));
}

/** Entries with dotted leaders or inner links, and those after "Contents" that come again as headings. */
function contentsLines(lines: readonly Line[]): Set<number> {
  const titles = lines.map(({ text }) => (text.length > longestHeader * 2 ? '' : titleOf(text)));
  const last = new Map(titles.map((title, at) => [title, at]));
  const found = new Set<number>();
  let listing = false;
  lines.forEach(({ text }, at) => {
    const title = titles[at] ?? '';
    const isTitle = contentsTitle.test(text);
    listing = isTitle || (listing && title !== '' && (last.get(title) ?? at) > at);
    if (listing || leader.test(text) || text.endsWith(innerLink)) found.add(at);
  });
  return found;
}

/** A heading without its number and without the page it stands on. */
function titleOf(text: string): string {
  return (markOf(text)?.rest ?? text).replace(/[\s.…]*\d{0,4}$/, '').toLowerCase();
}
