import { focusedAcross } from './shadow.ts';

/** Brings the focus and the caret back to where they were. */
export type ReturnToDraft = () => void;

/**
 * Remembers where the person was writing.
 * @param draft the editor to go to where the focus stands on a button
 */
export function rememberCaret(draft: HTMLElement | null): ReturnToDraft {
  const focused = focusedAcross(document);
  const editor = focused && draft?.contains(focused) ? focused : draft;
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!editor?.isConnected) return;
    editor.focus({ preventScroll: true });
    if (!range || !editor.contains(range.startContainer) || isField(editor)) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}

/** Text fields keep their caret themselves. */
function isField(element: Element): boolean {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}
