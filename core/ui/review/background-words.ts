import { outcomes } from '#core/declaration/event.ts';
import { dayInWords } from '#core/declaration/in-words.ts';
import { totalInWords } from '#core/declaration/sentence.ts';
import type { Background } from '#core/register/review/port.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import { reviewWords } from '#core/ui/review/words.ts';

export interface Line {
  id: string;
  sentence: string;
  /** Whether it must not be missed. */
  standsOut: boolean;
}

/** The background of a decision in sentences, what stands out first. */
export function backgroundInWords(background: Background, officer: string, giver: string | null): Line[] {
  return [
    ...tiesIn(background, giver),
    ...giverLine(background, giver),
    ...totalLines(background, officer, giver),
    othersLine(background),
  ];
}

function tiesIn({ giver }: Background, name: string | null): Line[] {
  const { ties } = reviewWords.background;
  return (giver?.ties ?? []).map(({ status, reference }) => ({
    id: `tie ${status} ${reference}`,
    sentence: `${name ?? ''}: ${fill(ties[status], { reference })}.`,
    standsOut: status !== 'contract',
  }));
}

function giverLine({ giver, reach }: Background, name: string | null): Line[] {
  if (giver === null || name === null) return [];
  const { background: words } = reviewWords;
  const count = counted(words.declarations, giver.count);
  const sentence = fill(giver.count === 1 ? words.alone : words.giver, {
    giver: name,
    count: giver.more ? fill(words.atLeast, { count }) : count,
    people: counted(words.people, giver.people),
    reach: words[reach],
    since: dayInWords(giver.since),
  });
  return [{ id: 'giver', sentence, standsOut: false }];
}

function totalLines({ officer: totals }: Background, name: string, giver: string | null): Line[] {
  if (totals === null) return [];
  const { background: words } = reviewWords;
  const told = (total: typeof totals.all) => totalInWords(total, totals.months);
  const { fromGiver, all } = totals;
  return [
    ...(fromGiver === null || giver === null
      ? []
      : [{ id: 'from-giver', sentence: fill(words.fromGiver, { name, giver, total: told(fromGiver) }) }]),
    { id: 'all', sentence: fill(words.all, { name, total: told(all) }) },
  ].map((line) => ({ ...line, standsOut: false }));
}

function othersLine({ others }: Background): Line {
  const { background: words } = reviewWords;
  if (others === null) return { id: 'others', sentence: words.tooFew, standsOut: false };
  const told = outcomes.filter((outcome) => others[outcome] > 0);
  const list = told.map((outcome) => counted(words.outcomes[outcome], others[outcome])).join(', ');
  return { id: 'others', sentence: fill(words.others, { outcomes: list }), standsOut: false };
}
