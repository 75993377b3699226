import { focusedAcross } from '../page/shadow.ts';

/** Where the caret or selection of an editor stands, as places in the page's tree. */
export interface Caret {
  editor: HTMLElement;
  /** Null for text fields, which keep their caret themselves, and where the browser does not say. */
  range: StaticRange | null;
}

/** What newer browsers have to look into shadow roots. */
interface DeepSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/** The caret in an editor; null where it is elsewhere. */
export function caretIn(editor: HTMLElement): Caret | null {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement)
    return { editor, range: null };
  const range = selectedRange(editor);
  return range && editor.contains(range.startContainer) && editor.contains(range.endContainer)
    ? { editor, range }
    : null;
}

/** The editor that has the focus, where it is one of these. */
export function focusedIn(editors: readonly Element[]): HTMLElement | null {
  const focused = focusedAcross(document);
  return focused && editors.some((editor) => editor.contains(focused)) ? focused : null;
}

/** Brings the focus back to an editor, and the caret to where it was, without touching the text. */
export function returnTo({ editor, range }: Caret): void {
  if (!editor.isConnected) return;
  editor.focus({ preventScroll: true });
  if (!range?.startContainer.isConnected || !range.endContainer.isConnected) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const now = selectedRange(editor);
  // Editors that hear of a selection look at it anew; most have kept theirs.
  if (now?.startContainer === startContainer && now.startOffset === startOffset) {
    if (now.endContainer === endContainer && now.endOffset === endOffset) return;
  }
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

function selectedRange(editor: HTMLElement): StaticRange | null {
  const selection: (Selection & DeepSelection) | null = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const root = editor.getRootNode();
  if (root instanceof ShadowRoot) return selection.getComposedRanges?.({ shadowRoots: [root] })[0] ?? null;
  return new StaticRange(selection.getRangeAt(0));
}
