import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { MountEditor } from './editor.ts';

/** Tiptap over ProseMirror, as Bluesky and LinkedIn's comments have. */
export const mountEditor: MountEditor = (host, onKeyDown) => {
  const attributes = Object.fromEntries([...host.attributes].map(({ name, value }) => [name, value]));
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    injectCSS: false,
    editorProps: { attributes, handleKeyDown: (_view, event) => onKeyDown(event) },
  });
  return {
    element: editor.view.dom,
    text: () => editor.getText(),
    clear: () => void editor.commands.clearContent(),
  };
};
