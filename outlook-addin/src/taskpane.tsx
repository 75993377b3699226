import { render } from 'preact';
import type { Desk } from '#core/ui/desk/desk.ts';
import { shellOf } from '#core/ui/desk/shell.tsx';
import { Pane } from '#core/ui/pane.tsx';
import type { PaneState } from '#core/ui/pane-state.ts';
import { type Council, createChecker, faultOf } from './checker.ts';
import { loadCouncil } from './council.ts';
import { checkAt, openDesk } from './desk.ts';
import { outlookMailbox } from './office.ts';

/** Opens Outlook's mailbox and shows, from then on, what the open item needs and what the officer declares. */
async function start(root: Element): Promise<void> {
  let state: PaneState = { status: 'reading' };
  let desk: Desk | null = null;
  let check = () => start(root);
  const draw = () =>
    render(
      <Pane
        state={state}
        onCheckAgain={() => void check()}
        shell={desk === null ? undefined : shellOf(desk)}
      />,
      root,
    );
  const show = (next: PaneState) => {
    state = next;
    draw();
  };
  show(state);
  try {
    const mailbox = await outlookMailbox();
    const loadDesk = async (): Promise<Council> => {
      const files = await loadCouncil();
      const opened = await openDesk(mailbox, files);
      desk = opened;
      opened.subscribe(following(opened, draw, () => checker.judgeAgain()));
      return { code: files.code, check: (parts) => checkAt(opened, files, parts) };
    };
    const checker = createChecker({ mailbox, loadCouncil: loadDesk, show });
    check = checker.check;
    mailbox.onItemChanged(() => {
      desk?.turn();
      void checker.check();
    });
    await checker.check();
  } catch (error) {
    show({ status: 'unreadable', fault: faultOf(error) });
  }
}

/** Draws anew when something changes on the desk, and judges anew when items would be judged otherwise. */
function following(desk: Desk, draw: () => void, judgeAgain: () => void): () => void {
  const measure = () => {
    const { standings, outbox, mailed, dismissed, dismissedHere, me, own } = desk.state;
    return [standings, outbox, mailed, dismissed, dismissedHere, me, own];
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
