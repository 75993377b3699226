import { render } from 'preact';
import { Pane } from '#core/ui/pane.tsx';
import type { PaneState } from '#core/ui/pane-state.ts';
import { createChecker, faultOf } from './checker.ts';
import { loadCouncil } from './council.ts';
import { outlookMailbox } from './office.ts';

/** Opens Outlook's mailbox and shows, from then on, what the open item needs. */
async function start(root: Element): Promise<void> {
  let check = () => start(root);
  const show = (state: PaneState) => render(<Pane state={state} onCheckAgain={() => void check()} />, root);
  show({ status: 'reading' });
  try {
    const mailbox = await outlookMailbox();
    check = createChecker({ mailbox, loadCouncil, show });
    mailbox.onItemChanged(check);
    await check();
  } catch (error) {
    show({ status: 'unreadable', fault: faultOf(error) });
  }
}

const root = document.getElementById('pane');
if (root !== null) void start(root);
