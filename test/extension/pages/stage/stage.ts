import { type LiveComposer, makeComposer } from './composer.ts';
import { deepAll, deepFocus, makeRoots } from './roots.ts';

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
