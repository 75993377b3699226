import { render } from 'preact';
import type { Fingerprint } from '#core/fingerprint.ts';
import { locale } from '#core/language.ts';
import type { Answer, OpenQuestion } from '../guard/guard.ts';
import type { Verdict } from '../guard/verdict.ts';
import type { Writing } from '../sites/site.ts';
import type { Deed } from './button.tsx';
import { Question, type QuestionProps, type Step } from './question.tsx';
import { shadowPlace } from './shadow-host.ts';

/** What the question can lead to besides going back and posting. */
export interface QuestionDeeds {
  /** @param withText whether the person ticked that the text goes with the question */
  askFirst(verdict: Verdict, withText: boolean): Promise<void>;
  declare(verdict: Verdict): void;
  /**
   * Sets aside what was noticed in a mail.
   * @returns what else there is to ask; null where nothing is
   */
  setAside(print: Fingerprint): Promise<Pick<QuestionSettings, 'verdict' | 'asked'> | null>;
  /** Keeps why a mail goes all the same. */
  keepReason(verdict: Verdict, reason: string): void;
}

export interface QuestionSettings {
  verdict: Verdict;
  writing: Writing;
  council: string;
  codeTitle: string;
  /** Whom "Ask first" asks, as the code calls them; null where it names nobody. */
  asked: string | null;
  /** The extension was updated beneath this page: nothing can be sent from here any more. */
  outdated: boolean;
}

/** Puts the question on the page, over all that is there. */
export function openQuestion(
  shown: QuestionSettings,
  deeds: QuestionDeeds,
  answer: (answer: Answer) => void,
): OpenQuestion {
  return new QuestionOnPage(shown, deeds, answer);
}

/** Then a mail may go, and without a reason. */
const nothingLeft = { verdict: { noticed: [], official: null, blocked: false }, asked: null };

class QuestionOnPage implements OpenQuestion {
  private readonly place = shadowPlace();
  private readonly dialog = document.createElement('dialog');
  private shown: QuestionSettings;
  private readonly deeds: QuestionDeeds;
  private readonly answer: (answer: Answer) => void;
  private closed = false;
  /** The button on which a press by pointer began. */
  private pressed: Element | null = null;

  constructor(shown: QuestionSettings, deeds: QuestionDeeds, answer: (answer: Answer) => void) {
    this.shown = shown;
    this.deeds = deeds;
    this.answer = answer;
    this.dialog.setAttribute('aria-labelledby', 'noticed');
    this.dialog.setAttribute('aria-describedby', 'clause');
    this.dialog.lang = locale();
    this.place.root.append(this.dialog);
    this.show('question');
    // Escape closes a dialog by itself; going back is more than closing.
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.end('back');
    });
    this.dialog.addEventListener('close', () => this.end('back'));
    this.dialog.showModal();
    this.focusMain();
  }

  get stands(): boolean {
    return !this.closed && this.place.host.isConnected && this.dialog.open;
  }

  holds(event: Event): boolean {
    return event.composedPath().includes(this.place.host);
  }

  /** The page is behind us here: it hears of nothing, and its own events are not trusted. */
  take(event: Event): void {
    if (!event.isTrusted) event.preventDefault();
    else this.takeOwn(event);
  }

  private takeOwn(event: Event): void {
    if (event.type === 'pointerdown') this.pressed = this.buttonAt(event);
    // A key that is still down from before the question must not answer it.
    if (event instanceof KeyboardEvent && event.repeat && event.key !== 'Tab') event.preventDefault();
    if (event.type !== 'click' || !(event instanceof MouseEvent)) return;
    const button = this.buttonAt(event);
    // The second half of a double-click, or a press that began on the page, was not meant for us.
    const meant = event.detail === 0 || (event.detail === 1 && button === this.pressed);
    if (button && meant && !button.disabled) this.do(button.dataset.deed as Deed);
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.dialog.close();
    render(null, this.dialog);
    this.place.host.remove();
  }

  private end(answer: Answer): void {
    if (!this.closed) this.answer(answer);
  }

  private do(deed: Deed): void {
    if (deed === 'back') this.end(deed);
    else if (deed === 'post') this.post();
    else if (deed === 'not-relevant') void this.setAside();
    else if (deed === 'reason') this.postWithReason();
    else if (deed === 'ask') this.show('asking');
    else if (deed === 'cancel') this.show('question');
    else if (deed === 'send') void this.send();
    else {
      this.deeds.declare(this.shown.verdict);
      this.end('back');
    }
  }

  private post(): void {
    if (this.shown.verdict.asksReason) this.show('why');
    else this.end('post');
  }

  private postWithReason(): void {
    const reason = this.dialog.querySelector('textarea')?.value.trim() ?? '';
    if (reason === '') this.show('no-reason');
    else {
      this.deeds.keepReason(this.shown.verdict, reason);
      this.end('post');
    }
  }

  private async setAside(): Promise<void> {
    const print = this.shown.verdict.noticed[0]?.settling?.print;
    if (print === undefined) return;
    try {
      const left = await this.deeds.setAside(print);
      if (this.closed) return;
      this.shown = { ...this.shown, ...(left ?? nothingLeft) };
      this.show(left === null ? 'cleared' : 'question');
    } catch {
      this.show('not-set-aside');
    }
  }

  private async send(): Promise<void> {
    const tick = this.dialog.querySelector('input');
    const withText = tick?.checked === true;
    this.show('sending');
    try {
      await this.deeds.askFirst(this.shown.verdict, withText);
      this.show('sent');
    } catch {
      this.show('failed');
    }
  }

  private show(step: Step): void {
    const props: QuestionProps = { ...this.shown, step };
    render(<Question {...props} />, this.dialog);
    if (this.dialog.open) this.focusMain();
  }

  private focusMain(): void {
    this.dialog.querySelector<HTMLElement>('textarea, button.primary')?.focus({ preventScroll: true });
  }

  private buttonAt(event: Event): HTMLButtonElement | null {
    const { root } = this.place;
    const byPointer = event instanceof MouseEvent && (event.type !== 'click' || event.detail > 0);
    const target = byPointer ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
    return target?.closest('button') ?? null;
  }
}
