import type { Shortcut, Writing } from '../../../extension/sites/site.ts';

/** How a person posts: at the control, or by keys in the draft. */
export type Way = 'mouse' | 'touch' | 'pen' | 'enter on the button' | 'space on the button' | Shortcut;

/**
 * A composer built like one of a site's. In its markup:
 * `<test-editor kind="draft|lexical|quill|tiptap|plain|textarea">` becomes that editor, and its other attributes
 * go to the element that is typed in; `t-composer` holds editors and control; `t-post` is the event on which the
 * control posts; `<template t-root="open|closed">` becomes the shadow root of its parent.
 */
export interface TestComposer {
  /** Its path on the host: `/post`. */
  id: string;
  writing: Writing;
  markup: string;
  /** Keys on which the page posts. */
  shortcuts: readonly Shortcut[];
  /** Where there is no control to press, as where Enter alone sends. */
  noControl?: true;
  /** Is it in a frame of the page? */
  framed?: true;
}

export interface TestPage {
  /** The site's id. */
  site: string;
  host: string;
  composers: readonly TestComposer[];
  /** Sent beside `default-src 'none'` and what the page itself needs. */
  policy?: string;
}

/** All ways of posting with a composer. */
export function waysOf({ shortcuts, noControl }: TestComposer): Way[] {
  const atControl: Way[] = ['mouse', 'touch', 'pen', 'enter on the button', 'space on the button'];
  return [...(noControl ? [] : atControl), ...shortcuts];
}
