import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { createElement } from 'react';
import { render } from 'react-dom';
import type { MountEditor } from './editor.ts';

/** Draft.js, as X and TikTok have. */
export const mountEditor: MountEditor = (host, onKeyDown) => {
  let state = EditorState.createEmpty();
  const show = (next: EditorState) => {
    state = next;
    render(
      createElement(Editor, {
        editorState: state,
        onChange: show,
        keyBindingFn: (event) => (onKeyDown(event.nativeEvent) ? 'sent' : getDefaultKeyBinding(event)),
        handleKeyCommand: (command) => (command === 'sent' ? 'handled' : 'not-handled'),
      }),
      host,
    );
  };
  show(state);
  const element = host.querySelector<HTMLElement>('.public-DraftEditor-content');
  if (element === null) throw new Error('Draft.js has no editable element.');
  return {
    element,
    text: () => state.getCurrentContent().getPlainText(),
    clear: () =>
      show(
        EditorState.moveSelectionToEnd(
          EditorState.push(state, ContentState.createFromText(''), 'remove-range'),
        ),
      ),
  };
};
