import { type Browser, browser } from 'wxt/browser';
import { shareSetAside } from '#core/ui/desk/set-aside.ts';
import { deskAtWork } from '../../background/desk-at-work.ts';
import type { Message } from '../../messages.ts';
import type { Card } from '../card-view.ts';
import { askedIn } from './asked-shape.ts';
import { followMeasure, mailMeasure } from './measure.ts';
import { type MailJudge, openMailJudge } from './open-mail-judge.ts';

type Sender = Browser.runtime.MessageSender;

let judge: MailJudge | null = null;

/**
 * Answers, in the background, what cards beside mail ask. What was read is judged and let go of: it is neither kept
 * nor sent.
 */
export function answerReading(): void {
  followMeasure();
  browser.runtime.onMessage.addListener(
    (message: Message, sender: Sender, answer: (card: Card | null) => void) => {
      if (sender.id !== browser.runtime.id) return false;
      const answered = answerTo(message, sender);
      if (answered === null) return false;
      // A page that hears nothing shows nothing.
      void answered.then(answer, () => answer(null));
      return true;
    },
  );
}

function answerTo(message: Message, sender: Sender): Promise<Card | null> | null {
  if (sender.tab === undefined) return null;
  if (message.type === 'read-item') return judged(message);
  if (message.type === 'restore') return restored(message.print);
  return null;
}

async function judged(given: unknown): Promise<Card | null> {
  const asked = askedIn(given);
  const measure = asked && (await mailMeasure());
  if (asked === null || measure === null) return null;
  judge ??= openMailJudge();
  return judge.judgeMail(asked.parts, { ...measure, prompted: asked.prompted });
}

async function restored(print: string): Promise<null> {
  const desk = await deskAtWork();
  await desk?.parts.store.dismissals.remove(print);
  if (desk) await shareSetAside(desk, print, false);
  return null;
}
