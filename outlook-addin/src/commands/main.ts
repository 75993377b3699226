import { commands } from '../../manifest/commands.ts';
import { associate, notify } from './outlook.ts';
import { passed } from './passed.ts';
import { type FlagOutcome, flagWords } from './words.ts';

/** Outlook shows notices at once, where it shows them at all. */
const noticeInMilliseconds = 2_000;

const { deed } = commands.flag;
if ('run' in deed) {
  associate(deed.run, async (event) => {
    const outcome = await flag().catch((): FlagOutcome => 'failed');
    await notify(flagWords[outcome], passed(noticeInMilliseconds)).catch(() => {});
    event.completed();
  });
}

/** Loaded when it is asked for: the page of the commands opens at every event, too, and should open quickly. */
async function flag(): Promise<FlagOutcome> {
  const { flagOpenItem } = await import('./flag-open-item.ts');
  return flagOpenItem();
}
