/** Longer than a subject, a place or a file's name. */
const longestLine = 1_000;
const mostAttachments = 100;

/** The text of an element on one line; empty where there is no element. */
export function lineIn(element: Element | null): string {
  return oneLine(element?.textContent ?? '');
}

/** What files are called: sites write the whole of a long name in its title. */
export function fileNamesIn(elements: readonly Element[]): string[] {
  return elements
    .slice(0, mostAttachments)
    .map((element) => oneLine(element.getAttribute('title') ?? element.textContent ?? ''));
}

function oneLine(text: string): string {
  return text.slice(0, longestLine).replace(/\s+/g, ' ').trim();
}
