import type { TestComposer, TestPage, Way } from '#test/extension/pages/page.ts';
import type { Visit } from './extension-visit.ts';

/** What became of a draft, as a table shows it. */
export interface Outcomes {
  clean: string;
  risky: string;
  goBack: string;
  postAnyway: string;
}

/** One row of the table: a composer and a way of posting. */
export interface Row extends Outcomes {
  site: string;
  composer: string;
  writing: string;
  way: Way;
}

/** How it is to be, everywhere. */
export const asItShouldBe: Outcomes = {
  clean: 'passes once, unchanged',
  risky: 'does not go out',
  goBack: 'loses nothing',
  postAnyway: 'sends it exactly once',
};

export const cleanText = 'The library opens at nine on Monday.';
export const riskyText =
  'Our director is a liar and this council is a disgrace. I sat in the meeting where they cooked the figures.';

/** Names of the question's buttons. */
export const buttons = { back: 'Go back and edit', post: 'Post anyway' };

/** Tries all four outcomes of one way of posting; the composer is empty before and after. */
export async function tryWay(visit: Visit, way: Way): Promise<Outcomes> {
  return {
    clean: await tryClean(visit, way),
    ...(await tryRisky(visit, way)),
  };
}

async function tryClean(visit: Visit, way: Way): Promise<string> {
  const texts = await fill(visit, cleanText);
  const sent = await during(visit, () => visit.post(way));
  if (await visit.world.dialog()) return 'is asked about';
  return same(sent, [texts]) ? asItShouldBe.clean : `sends ${JSON.stringify(sent)}`;
}

async function tryRisky(visit: Visit, way: Way): Promise<Omit<Outcomes, 'clean'>> {
  const none = { goBack: '–', postAnyway: '–' };
  const texts = await fill(visit, riskyText);
  const leaked = await during(visit, () => visit.post(way));
  if (leaked.length > 0) return { risky: `goes out ${leaked.length} times`, ...none };
  if ((await visit.world.dialog()) === null) return { risky: 'is held back without a question', ...none };
  const goBack = await tryGoBack(visit, texts);
  const again = await during(visit, () => visit.post(way));
  if (again.length > 0 || (await visit.world.dialog()) === null) {
    return { risky: 'goes out the second time', goBack, postAnyway: '–' };
  }
  const edited = await visit.texts();
  const sent = await during(visit, () => visit.answer(buttons.post));
  const once = same(sent, [edited]);
  return {
    risky: asItShouldBe.risky,
    goBack,
    postAnyway: once ? asItShouldBe.postAnyway : `sends ${JSON.stringify(sent)}`,
  };
}

/** Goes back and writes on: what is written must stand where the caret was. */
async function tryGoBack(visit: Visit, texts: string[]): Promise<string> {
  const sent = await during(visit, () => visit.answer(buttons.back));
  if (sent.length > 0) return 'sends it';
  if (await visit.world.dialog()) return 'leaves the question standing';
  if (!same(await visit.texts(), texts)) return `leaves ${JSON.stringify(await visit.texts())}`;
  if (!(await visit.focusedInEditor())) return 'loses the focus';
  await visit.page.keyboard.insertText('!');
  const written = texts.with(-1, `${texts.at(-1)}!`);
  return same(await visit.texts(), written) ? asItShouldBe.goBack : 'loses the caret';
}

/** Writes into every editor, the given text in the last, where a hurried reader would miss it. */
async function fill(visit: Visit, text: string): Promise<string[]> {
  const editors = (await visit.texts()).length;
  for (let index = 0; index < editors - 1; index++) await visit.write(`Part ${index + 1}.`, index);
  await visit.write(text, editors - 1);
  return visit.texts();
}

/** What the page has sent while something was done. */
async function during(visit: Visit, act: () => Promise<void>): Promise<string[][]> {
  const before = (await visit.posted()).length;
  await act();
  await visit.settle();
  return (await visit.posted()).slice(before);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function rowOf(page: TestPage, composer: TestComposer, way: Way, outcomes: Outcomes): Row {
  return { site: page.site, composer: composer.id, writing: composer.writing, way, ...outcomes };
}
