import Quill from 'quill';
import type { MountEditor } from './editor.ts';

/** Quill, as LinkedIn's posts have. */
export const mountEditor: MountEditor = (host, onKeyDown) => {
  const quill = new Quill(host);
  quill.root.addEventListener(
    'keydown',
    (event) => {
      if (!onKeyDown(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  return {
    element: quill.root,
    text: () => quill.getText().trimEnd(),
    clear: () => void quill.setText(''),
  };
};
