import { shadowPlace } from './shadow-host.ts';
import { dialogWords } from './words.ts';

/** How long the note stands, in milliseconds: twice as long as it takes to read. */
const standsFor = 12_000;

/** Says once, without stopping anything, that this page must be loaded again. */
export function sayOutdated(): void {
  const { host, root } = shadowPlace();
  const note = document.createElement('p');
  note.className = 'note';
  note.setAttribute('role', 'status');
  root.append(note);
  note.textContent = dialogWords.outdated;
  setTimeout(() => host.remove(), standsFor);
}
