import type { Editor, MountEditor } from './editors/editor.ts';
import { deepAll } from './roots.ts';

const editors: Record<string, () => Promise<{ mountEditor: MountEditor }>> = {
  draft: () => import('./editors/draft.ts'),
  lexical: () => import('./editors/lexical.ts'),
  quill: () => import('./editors/quill.ts'),
  tiptap: () => import('./editors/tiptap.ts'),
  plain: () => import('./editors/plain.ts'),
  textarea: () => import('./editors/textarea.ts'),
};

/** A composer that works as a site's does. */
export interface LiveComposer {
  editors: Editor[];
  controls: HTMLElement[];
}

interface Habits {
  shortcuts: string[];
  /** Takes no event that a program has made. */
  checksTrust: boolean;
}

/** Mounts the editors, and lets control and keys post. */
export async function makeComposer(
  element: HTMLElement,
  record: (texts: string[]) => void,
): Promise<LiveComposer> {
  const habits: Habits = {
    shortcuts: (element.getAttribute('t-shortcuts') ?? '').split(','),
    checksTrust: element.hasAttribute('t-checks-trust'),
  };
  const live: LiveComposer = { editors: [], controls: deepAll(element, '[t-post]') };
  const post = (event: Event): void => {
    if (habits.checksTrust && !event.isTrusted) return;
    record(live.editors.map((editor) => editor.text()));
    // As sites do once the post is under way.
    queueMicrotask(() => {
      for (const editor of live.editors) editor.clear();
    });
  };
  const form = element.closest('form') ?? element.querySelector('form');
  const bySubmit = live.controls.some((control) => control.getAttribute('t-post') === 'submit');
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!isShortcut(event, habits.shortcuts)) return false;
    if (bySubmit) form?.requestSubmit();
    else post(event);
    return true;
  };
  for (const host of deepAll(element, 'test-editor')) live.editors.push(await mount(host, onKeyDown));
  for (const control of live.controls) listen(control, post);
  if (bySubmit) {
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      post(event);
    });
  }
  if (element.hasAttribute('t-window-keys')) listenOnWindow(onKeyDown);
  if (element.hasAttribute('t-focus-trap')) trapFocus(element, live);
  return live;
}

function isShortcut(event: KeyboardEvent, shortcuts: string[]): boolean {
  if (event.altKey && event.code === 'KeyS') return shortcuts.includes('alt-s');
  if (event.key !== 'Enter' || event.isComposing) return false;
  const modified = event.ctrlKey || event.metaKey;
  return shortcuts.includes(modified ? 'control-enter' : 'enter') && !event.shiftKey;
}

async function mount(place: HTMLElement, onKeyDown: (event: KeyboardEvent) => boolean): Promise<Editor> {
  const load = editors[place.getAttribute('kind') ?? ''];
  if (load === undefined) throw new Error(`There is no editor ${place.getAttribute('kind')}.`);
  const { mountEditor } = await load();
  const host = document.createElement('div');
  const given = [...place.attributes].filter(({ name }) => name !== 'kind');
  place.replaceWith(host);
  for (const { name, value } of given) host.setAttribute(name, value);
  const editor = mountEditor(host, onKeyDown);
  if (editor.element !== host) {
    for (const { name, value } of given) {
      host.removeAttribute(name);
      editor.element.setAttribute(name, value);
    }
  }
  return editor;
}

/** Posts on the control's own event, and by keyboard where that event would not come from keys. */
function listen(control: HTMLElement, post: (event: Event) => void): void {
  const type = control.getAttribute('t-post') ?? 'click';
  if (type === 'submit') return;
  control.addEventListener(type, post);
  if (type === 'click' && control instanceof HTMLButtonElement) return;
  control.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    post(event);
  });
}

/** A page that hears keys before anybody else whom it can outrun. */
function listenOnWindow(onKeyDown: (event: KeyboardEvent) => boolean): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!onKeyDown(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}

function trapFocus(element: HTMLElement, { editors: [editor] }: LiveComposer): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && !element.contains(target)) editor?.element.focus();
  });
}
