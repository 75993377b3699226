import type { MountEditor } from './editor.ts';

/** A bare editable element, as YouTube has. */
export const mountEditor: MountEditor = (host, onKeyDown) => {
  host.contentEditable = 'true';
  host.addEventListener('keydown', (event) => {
    if (onKeyDown(event)) event.preventDefault();
  });
  return {
    element: host,
    text: () => host.innerText,
    clear: () => host.replaceChildren(),
  };
};
