import { loadCouncil } from '../council.ts';
import { checkAt, openDesk } from '../desk.ts';
import { outlookMailbox } from '../office.ts';
import { flagItem } from './flag.ts';
import { passed } from './passed.ts';
import type { FlagOutcome } from './words.ts';

/** So long an officer who pressed a button waits to be told something. */
const patienceInMilliseconds = 8_000;

/** Flags the item in front of the officer. */
export async function flagOpenItem(): Promise<FlagOutcome> {
  const patience = passed(patienceInMilliseconds);
  const [mailbox, council] = await Promise.all([outlookMailbox(), loadCouncil()]);
  const [desk, parts] = await Promise.all([openDesk(mailbox, council), mailbox.read()]);
  if (parts === null) return 'failed';
  const { main } = checkAt(desk, council, parts);
  const { reviewed } = desk.state;
  return reviewed === null ? 'failed' : flagItem({ desk, prompt: main, reviewed, patience });
}
