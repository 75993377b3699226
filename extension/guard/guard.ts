import { targetOf } from '../page/shadow.ts';
import type { Site } from '../sites/site.ts';
import { type Action, keyOf, replay } from './action.ts';
import { type Caret, caretIn, focusedIn, returnTo } from './caret.ts';
import {
  draftAt,
  type FoundComposer,
  type FoundControl,
  findControl,
  findDraft,
  findInForm,
} from './composer.ts';
import { type Draft, draftIn } from './draft.ts';
import { Pass } from './pass.ts';
import type { Verdict } from './verdict.ts';
import { WritingPause } from './writing-pause.ts';

/** How the person answered. */
export type Answer = 'back' | 'post';

/** The question while it stands on the page. */
export interface OpenQuestion {
  /** False once the page has torn it out. */
  readonly stands: boolean;
  /** Whether something happened inside the question. */
  holds(event: Event): boolean;
  /** Takes what happened inside; the page hears nothing of it. */
  take(event: Event): void;
  close(): void;
}

/** What the guard asks of the rest of the extension. */
export interface Surroundings {
  /** The site of this page; null where the guard is off. */
  site(): Site | null;
  /** Tells the organisation's own published pages. */
  isOwnHost(host: string): boolean;
  /** Null where the draft may go. Answers at once. */
  judge(draft: Draft): Verdict | null;
  ask(verdict: Verdict, draft: Draft, answer: (answer: Answer) => void): OpenQuestion;
  /** Somebody tries to post, whatever comes of it. */
  tried(): void;
  /** Whether a mark stands by drafts that would be asked about. */
  marks(): boolean;
  /** Says by an editor, or no longer, that its draft would be asked about. */
  mark(editor: Element | null): void;
  /** The person has begun to write. */
  began(): void;
  /** A post went unread. */
  report(what: 'broken-composer' | 'failed'): void;
}

/** What sites act on when they post. Not `touchstart`: whoever prevents that loses the click. */
const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchend', 'click'] as const;
const keys = ['keydown', 'keypress', 'keyup'] as const;
/** Asked of the tree, as the browser's own answer would have it work out the style of the page. */
const editable = 'textarea, [contenteditable]:not([contenteditable="false"])';
/** What pages listen to that keep the focus in a window of their own. */
const focusMoves = ['focusin', 'focusout', 'focus', 'blur'] as const;

/**
 * Stands between a post control and the page: a clean draft's own event passes untouched, any other is held while the
 * person is asked. It hears events before the page does, changes no editor, and looks at a draft only when it is posted.
 */
export class Guard {
  private readonly around: Surroundings;
  private readonly pass = new Pass(() => performance.now());
  private readonly writing = new WritingPause(() => this.paused());
  private question: OpenQuestion | null = null;
  private lastDraft: Element | null = null;
  /** Where the caret stood as the focus left the draft: some editors forget it. */
  private leftAt: Caret | null = null;
  /** A touch that was held and not broken off. */
  private touched = false;

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** Listens from now on. To come before the page's own listeners it must be called before any script of the page. */
  listen(): void {
    for (const type of presses) this.on(type, (event) => this.pressed(event));
    for (const type of keys) this.on(type, (event) => this.keyed(event as KeyboardEvent));
    this.on('submit', (event) => this.submitted(event as SubmitEvent));
    for (const type of focusMoves) this.on(type, (event) => this.focusMoved(event));
    this.on('input', (event) => this.wrote(event));
    this.on('pointercancel', () => {
      this.touched = false;
    });
    this.on('pagehide', () => this.question?.close());
  }

  /** A fault of ours never holds a post. */
  private on(type: string, handle: (event: Event) => void): void {
    const safely = (event: Event): void => {
      try {
        handle(event);
      } catch {
        this.fail();
      }
    };
    window.addEventListener(type, safely, { capture: true, passive: false });
  }

  private fail(): void {
    this.question?.close();
    this.question = null;
    this.around.report('failed');
  }

  private pressed(event: Event): void {
    if (this.asking(event) || isSecondary(event)) return;
    const site = this.around.site();
    const target = site && targetOf(event);
    if (site && target && event.type === 'pointerdown') this.followInto(target, site);
    const found = target && findControl(target, site, this.lastDraft);
    if (!found) return;
    const held = this.heldBack(event, found, site);
    if (event.type === 'pointerdown') this.touched = held !== null;
    const ends = event.type === 'click' || (event.type === 'touchend' && this.touched);
    if (!ends) return;
    this.touched = false;
    if (held) this.ask(held, found, { kind: 'click', control: found.control });
    else this.spendPass(event);
  }

  private keyed(event: KeyboardEvent): void {
    if (this.asking(event) || !mayPost(event)) return;
    // With these keys a person who writes Japanese or Chinese picks a word.
    if (event.isComposing || event.keyCode === 229 || isTyping(event)) return;
    const site = this.around.site();
    const target = site && targetOf(event);
    if (!site || !target) return;
    const found =
      (isPress(event) && findControl(target, site, this.lastDraft)) || inEditor(event, target, site);
    if (!found) return;
    const held = this.heldBack(event, found, site);
    if (!held && event.type === 'keyup') this.spendPass(event);
    if (!held || event.type !== 'keydown' || event.repeat) return;
    const action: Action = isControl(found)
      ? { kind: 'click', control: found.control }
      : { kind: 'key', target, key: keyOf(event) };
    this.ask(held, found, action);
  }

  private submitted(event: SubmitEvent): void {
    if (this.asking(event)) return;
    const site = this.around.site();
    const form = site && targetOf(event);
    if (!site || !(form instanceof HTMLFormElement)) return;
    const found = findInForm(form, site);
    if (!found) return;
    const held = this.heldBack(event, found, site);
    if (held) this.ask(held, found, { kind: 'submit', form, submitter: event.submitter });
    else this.spendPass(event);
  }

  private focusMoved(event: Event): void {
    if (this.question?.stands) {
      event.stopImmediatePropagation();
      return;
    }
    if (event.type !== 'focusin' && event.type !== 'focusout') return;
    const site = this.around.site();
    const target = site && targetOf(event);
    const draft = target && draftAt(target, site);
    if (!draft) return;
    this.lastDraft = draft;
    if (event.type === 'focusin') {
      // In a shadow root the focus may go to the button unheard: then the selection tells, not an older leaving.
      this.leftAt = null;
      this.around.began();
    } else if (draft instanceof HTMLElement) this.leftAt = caretIn(draft);
  }

  /** Menus stand apart from the mail that they are for: that in which the person pressed or wrote last. */
  private followInto(target: Element, site: Site): void {
    if (!site.composers.some(({ mail }) => mail)) return;
    const draft = draftAt(target, site);
    if (!draft) return;
    this.lastDraft = draft;
    this.around.began();
  }

  /** While a question stands, nothing reaches the page: what happens inside is ours, all else waits. */
  private asking(event: Event): boolean {
    if (!this.question?.stands) {
      this.question = null;
      return false;
    }
    event.stopImmediatePropagation();
    if (this.question.holds(event)) this.question.take(event);
    else event.preventDefault();
    return true;
  }

  /** Judges the draft, and holds the event back where there is something to ask. */
  private heldBack(
    event: Event,
    found: FoundComposer,
    site: Site,
  ): { verdict: Verdict; draft: Draft } | null {
    if (found.drafts.length === 0) {
      if (event.type === 'click') this.around.report('broken-composer');
      return null;
    }
    const draft = draftIn(found, site, (host) => this.around.isOwnHost(host));
    if (this.pass.covers(exactly(draft))) return null;
    if (this.around.marks()) this.writing.wrote();
    const verdict = this.around.judge(draft);
    if (!verdict) return this.tried(event);
    event.preventDefault();
    event.stopImmediatePropagation();
    return { verdict, draft };
  }

  private tried(event: Event): null {
    if (event.isTrusted) this.around.tried();
    return null;
  }

  /** What a page puts in by a program is no edit of the person's. */
  private wrote(event: Event): void {
    if (!event.isTrusted) return;
    this.pass.end();
    if (this.around.marks()) this.writing.wrote();
  }

  /** Looks at the draft while the person thinks, where they want to be told of it before they post. */
  private paused(): void {
    const site = this.around.site();
    const found = site && this.lastDraft?.isConnected ? findDraft(this.lastDraft, site) : null;
    const draft = site && found && draftIn(found, site, (host) => this.around.isOwnHost(host));
    const asks = draft && this.around.marks() && this.around.judge(draft) !== null;
    this.around.mark(asks ? found.draft : null);
  }

  private ask(
    { verdict, draft }: { verdict: Verdict; draft: Draft },
    found: FoundComposer,
    action: Action,
  ): void {
    const caret = this.caretFor(found);
    const done = (answer: Answer): void => {
      this.question?.close();
      this.question = null;
      if (caret) returnTo(caret);
      if (answer === 'post' && !verdict.blocked) this.let(action, draft, found);
    };
    try {
      this.question = this.around.ask(verdict, draft, done);
    } catch {
      this.fail();
      this.let(action, draft, found);
    }
  }

  private let(action: Action, draft: Draft, found: FoundComposer): void {
    this.pass.grant(exactly(draft));
    // The press on our own button ends first, so that the page sees one press after the other.
    setTimeout(() => replay(stillThere(action, found)), 0);
  }

  /** Where the person was writing; where the focus stands on a button, where they wrote last. */
  private caretFor({ drafts }: FoundComposer): Caret | null {
    const focused = focusedIn(drafts);
    const caret = focused && caretIn(focused);
    if (caret) return caret;
    if (this.leftAt && drafts.some((draft) => draft.contains(this.leftAt?.editor ?? null)))
      return this.leftAt;
    const editor = focused ?? drafts.find((draft) => draft === this.lastDraft) ?? drafts[0];
    if (!(editor instanceof HTMLElement)) return null;
    return caretIn(editor) ?? { editor, range: null };
  }

  /** A person's own press uses the pass up, once all that the browser does of itself upon it has happened. */
  private spendPass(event: Event): void {
    if (event.isTrusted) setTimeout(() => this.pass.end(), 0);
  }
}

/** What a pass is tied to. */
function exactly({ text, shared, mail }: Draft): string {
  return `${text}\n\n${shared}${mail ? JSON.stringify(mail) : ''}`;
}

function isControl(found: FoundComposer): found is FoundControl {
  return 'control' in found;
}

function inEditor(event: KeyboardEvent, target: Element, site: Site): FoundComposer | null {
  const found = findDraft(target, site, event);
  return found && !picksSuggestion(found.draft) ? found : null;
}

/** No site posts on the other buttons. */
function isSecondary(event: Event): boolean {
  return event instanceof MouseEvent && event.button > 0;
}

/** Whether any site posts on such a key. */
function mayPost(event: KeyboardEvent): boolean {
  return isPress(event) || (event.altKey && event.code === 'KeyS');
}

/** Keys that press a button. */
function isPress({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

/** A space in an editor, which must cost nothing. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return event.key === ' ' && target instanceof Element && target.closest(editable) !== null;
}

/** While a list of people or places to mention is open, Enter picks from it. */
function picksSuggestion(draft: Element): boolean {
  const active = draft.getAttribute('aria-activedescendant');
  const root = draft.getRootNode();
  if (!active || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  return root.getElementById(active) !== null;
}

/** Sites draw their controls anew; the same one in its new place is pressed. */
function stillThere(action: Action, { composer, within }: FoundComposer): Action {
  if (action.kind !== 'click' || action.control.isConnected) return action;
  const [again] = composer.control.selectors.flatMap((selector) => [...within.querySelectorAll(selector)]);
  return again instanceof HTMLElement ? { kind: 'click', control: again } : action;
}
