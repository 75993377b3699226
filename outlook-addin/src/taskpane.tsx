import { render } from 'preact';
import type { Desk } from '#core/ui/desk/desk.ts';
import { Pane } from '#core/ui/pane.tsx';
import type { PaneState } from '#core/ui/pane-state.ts';
import { type Checker, createChecker, faultOf } from './checker.ts';
import { loadCouncil } from './council.ts';
import { openDesk } from './desk.ts';
import type { Mailbox } from './mailbox.ts';
import { outlookMailbox } from './office.ts';
import { openingIn } from './opening.ts';
import { createWork, type Work } from './work.tsx';

/** Opens Outlook's mailbox and shows, from then on, what the open item needs and what the officer declares. */
async function start(root: Element): Promise<void> {
  let state: PaneState = { status: 'reading' };
  let work: Work | null = null;
  let check = () => start(root);
  const draw = () => {
    render(
      <Pane state={state} onCheckAgain={() => void check()} shell={work?.shell(state) ?? undefined} />,
      root,
    );
    work?.drawn(state);
  };
  const show = (next: PaneState) => {
    state = next;
    draw();
  };
  show(state);
  try {
    const mailbox = await outlookMailbox();
    const loadDesk = async () => {
      const files = await loadCouncil();
      const desk = await openDesk(mailbox, files);
      const prompted = await desk.parts.store.values.get('prompted').catch(() => null);
      work = createWork({ desk, files, mailbox, prompted, draw, show });
      desk.subscribe(following(desk, draw, () => checker.judgeAgain()));
      followButtons(work);
      return work.council;
    };
    const checker = createChecker({ mailbox, loadCouncil: loadDesk, show });
    check = checker.check;
    follow(mailbox, checker, () => work?.turn());
    await checker.check();
  } catch (error) {
    show({ status: 'unreadable', fault: faultOf(error) });
  }
}

/** Checks whatever Outlook opens next, and a draft whenever it goes to somebody else. */
function follow(mailbox: Mailbox, checker: Checker, turn: () => void): void {
  const followDraft = () => mailbox.followDraft(() => void checker.checkQuietly());
  const next = () => {
    turn();
    followDraft();
    void checker.check();
  };
  mailbox.onItemChanged(next);
  mailbox.onSelectionChanged(() => {
    // One message alone is told of by the other event.
    if (mailbox.openItem() === null) next();
  });
  followDraft();
}

/** A button of the ribbon leads to a place by the pane's address, also while the pane is open. */
function followButtons(work: Work): void {
  const go = () => {
    const opening = openingIn(window.location.hash);
    if (opening !== null) work.open(opening);
  };
  window.addEventListener('hashchange', go);
  go();
}

/** Draws anew when something changes on the desk, and judges anew when items would be judged otherwise. */
function following(desk: Desk, draw: () => void, judgeAgain: () => void): () => void {
  const measure = () => {
    const { standings, outbox, mailed, dismissed, dismissedHere, setAside, me, own, settings } = desk.state;
    return [standings, outbox, mailed, dismissed, dismissedHere, setAside, me, own, settings];
  };
  let known = measure();
  return () => {
    const now = measure();
    const changed = now.some((part, index) => part !== known[index]);
    known = now;
    if (changed) judgeAgain();
    draw();
  };
}

const root = document.getElementById('pane');
if (root !== null) void start(root);
