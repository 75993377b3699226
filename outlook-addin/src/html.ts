const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain text as HTML that shows just this text, line by line: Outlook's forms take nothing else. */
export function htmlOf(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
  return escaped
    .split(/\r\n|\r|\n/)
    .map((line) => `<div>${line === '' ? '<br>' : line}</div>`)
    .join('');
}
