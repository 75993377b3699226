import { describe, expect, it } from 'vitest';
import { ProbityError } from '#core/errors.ts';
import type { ItemParts } from '#core/item/compose.ts';
import type { PaneState } from '#core/ui/pane-state.ts';
import type { ItemView } from '#core/ui/view.ts';
import { nothingAround } from '../../outlook-addin/src/around.ts';
import { type Council, createChecker } from '../../outlook-addin/src/checker.ts';

const emptyView: ItemView = { main: null, caution: null, others: [], hints: [], notes: [], clean: '' };
const council: Council = {
  code: { title: 'Code of Conduct', council: 'Westmarch County Council' },
  check: (parts) => ({ view: { ...emptyView, clean: parts.subject ?? '' }, about: [] }),
  checkSeveral: async () => {},
};

/** An Outlook whose items are their subjects and whose answers come when the test says so. */
function outlook() {
  let open: string | null = 'first';
  let selected = 0;
  const answers: ((answer: ItemParts | null | Error) => void)[] = [];
  return {
    open: (subject: string | null) => {
      open = subject;
    },
    selectItems: (count: number) => {
      selected = count;
    },
    /** Settles the oldest question that is still open. */
    answer: (answer: ItemParts | null | Error) => answers.shift()?.(answer),
    asked: () => answers.length,
    mailbox: {
      openItem: () => open,
      read: () =>
        new Promise<ItemParts | null>((resolve, reject) => {
          answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
        }),
      around: async () => nothingAround,
      selected: async () => Array.from({ length: selected }, (_, at) => ({ id: String(at), subject: '' })),
    },
  };
}

function checking(loadCouncil = async () => council) {
  const office = outlook();
  const shown: PaneState[] = [];
  const { check, checkQuietly, judgeAgain } = createChecker({
    mailbox: office.mailbox,
    loadCouncil,
    show: (state) => shown.push(state),
  });
  /** Lets everything that is ready run. */
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { office, shown, check, checkQuietly, judgeAgain, settle, last: () => shown.at(-1) };
}

const mail = (subject: string): ItemParts => ({ kind: 'email-read', subject });

describe('the checker', () => {
  it('reads, then shows what the item needs', async () => {
    const { office, shown, check, settle } = checking();
    void check();
    await settle();
    office.answer(mail('first'));
    await settle();
    expect(shown).toEqual([
      { status: 'reading' },
      {
        status: 'reviewed',
        item: 'first',
        code: council.code,
        view: { ...emptyView, clean: 'first' },
        about: [],
        isDraft: false,
      },
    ]);
  });

  it('says at once that no item is open', async () => {
    const { office, shown, check } = checking();
    office.open(null);
    await check();
    expect(shown).toEqual([{ status: 'no-item' }]);
  });

  it('never shows an answer that comes after the next item was opened', async () => {
    const { office, shown, check, settle, last } = checking();
    void check();
    await settle();
    office.open('second');
    void check();
    await settle();
    office.answer(mail('first'));
    await settle();
    expect(last()).toEqual({ status: 'reading' });
    office.answer(mail('second'));
    await settle();
    expect(shown.filter(({ status }) => status === 'reviewed')).toEqual([
      expect.objectContaining({ item: 'second' }),
    ]);
  });

  it('never shows a late failure either', async () => {
    const { office, check, settle, last } = checking();
    void check();
    await settle();
    office.open(null);
    void check();
    office.answer(new Error('too late'));
    await settle();
    expect(last()).toEqual({ status: 'no-item' });
  });

  it('checks the open item where Outlook changed it without a word', async () => {
    const { office, check, settle, last } = checking();
    void check();
    await settle();
    office.open('second');
    office.answer(null);
    await settle();
    office.answer(mail('second'));
    await settle();
    expect(last()).toMatchObject({ status: 'reviewed', item: 'second' });
  });

  it('shows the sentence of a foreseen fault and hides the words of an unforeseen one', async () => {
    const { office, check, settle, last } = checking();
    void check();
    await settle();
    office.answer(new ProbityError('ERR_ITEM_UNREADABLE', 'Outlook kept it.'));
    await settle();
    expect(last()).toEqual({
      status: 'unreadable',
      fault: { code: 'ERR_ITEM_UNREADABLE', sentence: 'Outlook kept it.' },
    });
    void check();
    await settle();
    office.answer(new Error('x is not a function'));
    await settle();
    expect(last()).toMatchObject({ status: 'unreadable', fault: { code: 'ERR_UNEXPECTED' } });
    expect(JSON.stringify(last())).not.toContain('x is not a function');
  });

  it('loads the council once, but tries again after a failure', async () => {
    let loads = 0;
    const { office, check, settle, last } = checking(async () => {
      loads += 1;
      if (loads === 1) throw new ProbityError('ERR_SETTINGS_UNREACHABLE', 'No connection.');
      return council;
    });
    await check();
    expect(last()).toMatchObject({ status: 'unsettled', fault: { code: 'ERR_SETTINGS_UNREACHABLE' } });
    for (const subject of ['first', 'first']) {
      void check();
      await settle();
      office.answer(mail(subject));
      await settle();
    }
    expect(last()).toMatchObject({ status: 'reviewed' });
    expect(loads).toBe(2);
  });

  it('reads a draft anew without a word in between', async () => {
    const { office, shown, check, checkQuietly, settle } = checking();
    void check();
    await settle();
    office.answer(mail('first'));
    await settle();
    void checkQuietly();
    await settle();
    office.answer(mail('first, longer'));
    await settle();
    expect(shown.map(({ status }) => status)).toEqual(['reading', 'reviewed', 'reviewed']);
  });

  it('reads several messages where several are selected, and none where it is one', async () => {
    const asked: number[] = [];
    const { office, check, last } = checking(async () => ({
      ...council,
      checkSeveral: async (items) => void asked.push(items.length),
    }));
    office.open(null);
    office.selectItems(3);
    await check();
    expect(asked).toEqual([3]);
    office.selectItems(1);
    await check();
    expect(last()).toEqual({ status: 'no-item' });
  });
});
