import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  KEY_DOWN_COMMAND,
} from 'lexical';
import type { MountEditor } from './editor.ts';

/** Lexical, as Facebook, Instagram, Threads and Reddit have. */
export const mountEditor: MountEditor = (host, onKeyDown) => {
  const editor = createEditor({
    namespace: 'page',
    onError: (fault) => {
      throw fault;
    },
  });
  host.contentEditable = 'true';
  editor.setRootElement(host);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const taken = onKeyDown(event);
      if (taken) event.preventDefault();
      return taken;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
  const clear = () =>
    editor.update(() => $getRoot().clear().append($createParagraphNode()).selectEnd(), { discrete: true });
  clear();
  return {
    element: host,
    text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear,
  };
};
