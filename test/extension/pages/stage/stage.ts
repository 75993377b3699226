import { type LiveComposer, makeComposer } from './composer.ts';
import { deepAll, deepFocus, makeRoots } from './roots.ts';

/** What a test asks of a page. The page can see through its own closed roots; the test need not. */
export interface Stage {
  /** Each post as the texts of its editors, in the order in which they went out. */
  posted: string[][];
  /** What the editors hold, by composer and editor. */
  texts(composer?: number): string[];
  /** The middle of an editor or control, in pixels of the whole page's view. */
  place(part: 'editor' | 'control', index?: number, composer?: number): { x: number; y: number };
  focus(part: 'editor' | 'control', index?: number, composer?: number): void;
  /** Is an editor of the composer focused? */
  focused(composer?: number): boolean;
  /** Makes what the page holds back until it is asked for. */
  mountLate(): Promise<void>;
}

declare global {
  interface Window {
    stage: Stage;
  }
}

const composers: LiveComposer[] = [];
const posted: string[][] = [];

async function make(selector: string): Promise<void> {
  for (const element of deepAll(document, selector)) {
    composers.push(await makeComposer(element, (texts) => void posted.push(texts)));
  }
}

function part(kind: 'editor' | 'control', index: number, composer: number): HTMLElement {
  const live = composers[composer];
  const element = kind === 'editor' ? live?.editors[index]?.element : live?.controls[index];
  if (element === undefined) throw new Error(`There is no ${kind} ${index} in composer ${composer}.`);
  return element;
}

function place(element: HTMLElement): { x: number; y: number } {
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  // Near the top: a tall draft's middle may lie beneath the fold.
  return { x: x + width / 2 + (frame?.x ?? 0), y: y + Math.min(height / 2, 8) + (frame?.y ?? 0) };
}

makeRoots(document);
await make('[t-composer]:not([t-late])');

window.stage = {
  posted,
  texts: (composer = 0) => composers[composer]?.editors.map((editor) => editor.text()) ?? [],
  place: (kind, index = 0, composer = 0) => place(part(kind, index, composer)),
  focus: (kind, index = 0, composer = 0) => part(kind, index, composer).focus(),
  focused: (composer = 0) => {
    const focused = deepFocus();
    return composers[composer]?.editors.some(({ element }) => element === focused) ?? false;
  },
  mountLate: async () => {
    for (const template of document.querySelectorAll<HTMLTemplateElement>('template[t-late]')) {
      template.replaceWith(template.content);
    }
    makeRoots(document);
    await make('[t-composer][t-late]');
  },
};
