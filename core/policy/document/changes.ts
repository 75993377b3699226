import { diffWordsWithSpace } from 'diff';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Code, Rule } from '#core/policy/code.ts';
import { likeness, wordSet } from '#core/policy/document/likeness.ts';
import { type Measure, measures, shownIn } from '#core/policy/ranges.ts';

/** A run of words that stayed, came or went. */
export interface WordChange {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** A clause that is in both, under another id or in other words. */
export interface Reworded {
  from: string;
  to: string;
  words: WordChange[];
}

/** A limit that a rule sets, before and after; null where there was or is none. */
export interface ThresholdChange {
  rule: string;
  measure: Measure;
  before: string | null;
  after: string | null;
}

/** What changed between two editions of a code, and what hangs on it. */
export interface Changes {
  added: string[];
  removed: string[];
  /** Same text, another id. */
  renumbered: { from: string; to: string }[];
  reworded: Reworded[];
  thresholds: ThresholdChange[];
  /** Ids of rules that changed or that name a clause that did. */
  rules: string[];
  /** Kinds of open declarations that those rules ask for. */
  declarations: DeclarationKind[];
}

/** One edition: the text of each clause by its id, and the code where there is one. */
export interface Edition {
  texts: Readonly<Record<string, string>>;
  code: Code | null;
}

/** What a reader of the old edition has to learn to know the new one. */
export function changesBetween(old: Edition, fresh: Edition): Changes {
  const { pairs, added, removed } = pairUp(old.texts, fresh.texts);
  const renumbered = pairs.filter(({ from, to }) => from !== to);
  const reworded = pairs.flatMap(({ from, to }): Reworded[] => {
    const words = wordChanges(old.texts[from] ?? '', fresh.texts[to] ?? '');
    return words.every(({ change }) => change === 'same') ? [] : [{ from, to, words }];
  });
  const moved = [...renumbered, ...reworded];
  const touchedOld = new Set([...removed, ...moved.map(({ from }) => from)]);
  const touchedNew = new Set([...added, ...moved.map(({ to }) => to)]);
  const touched = [
    ...rulesTouched(old.code, touchedOld, fresh.code),
    ...rulesTouched(fresh.code, touchedNew, old.code),
  ];
  return {
    added,
    removed,
    renumbered: renumbered.filter(({ from, to }) => old.texts[from] === fresh.texts[to]),
    reworded,
    thresholds: old.code && fresh.code ? thresholdChanges(old.code, fresh.code) : [],
    rules: [...new Set(touched.map(({ id }) => id))],
    declarations: [...new Set(touched.flatMap(({ declaration }) => declaration ?? []))],
  };
}

interface Pairing {
  pairs: { from: string; to: string }[];
  added: string[];
  removed: string[];
}

type Texts = Readonly<Record<string, string>>;

/** Two texts less alike than this are two clauses; the same number speaks for one. */
const leastAlike = 0.55;
const sameNumberCounts = 0.25;

/** Finds each old clause again: word for word first, then by the words that stayed. */
function pairUp(old: Texts, fresh: Texts): Pairing {
  const from = new Set(Object.keys(old));
  const to = new Set(Object.keys(fresh));
  const pairs: Pairing['pairs'] = [];
  const pair = (one: string, other: string): void => {
    pairs.push({ from: one, to: other });
    from.delete(one);
    to.delete(other);
  };
  for (const id of [...from]) if (old[id] === fresh[id]) pair(id, id);
  const byText = new Map([...to].map((id) => [fresh[id], id]));
  for (const id of [...from]) {
    const same = byText.get(old[id]);
    if (same !== undefined && to.has(same)) pair(id, same);
  }
  const words = new Map([...to].map((id) => [id, wordSet(fresh[id] ?? '')]));
  const likely = [...from].flatMap((one) => {
    const own = wordSet(old[one] ?? '');
    return [...words].map(([other, theirs]) => ({
      one,
      other,
      score: likeness(own, theirs) + (one === other ? sameNumberCounts : 0),
    }));
  });
  for (const { one, other, score } of likely.sort((a, b) => b.score - a.score)) {
    if (score >= leastAlike && from.has(one) && to.has(other)) pair(one, other);
  }
  const order = Object.keys(old);
  pairs.sort((a, b) => order.indexOf(a.from) - order.indexOf(b.from));
  return { pairs, added: [...to], removed: [...from] };
}

/** Beyond so many changes two texts are told apart whole: finding the shortest way takes their square. */
const mostEdits = 2000;

/** How one text became the other, word by word. */
function wordChanges(before: string, after: string): WordChange[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (parts === undefined) {
    return [
      { text: before, change: 'removed' },
      { text: after, change: 'added' },
    ];
  }
  return parts.map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

function allRules(code: Code | null): Rule[] {
  return code === null ? [] : Object.values(code.rules).flat();
}

/** The rules of one code that name a touched clause, or that stand otherwise in the other. */
function rulesTouched(code: Code | null, touched: ReadonlySet<string>, other: Code | null): Rule[] {
  const there = new Map(allRules(other).map((rule) => [rule.id, JSON.stringify(rule)]));
  const changed = (rule: Rule) => other !== null && there.get(rule.id) !== JSON.stringify(rule);
  return allRules(code).filter((rule) => rule.clauses.some((id) => touched.has(id)) || changed(rule));
}

function thresholdChanges(old: Code, fresh: Code): ThresholdChange[] {
  const before = new Map(allRules(old).map((rule) => [rule.id, rule]));
  const after = new Map(allRules(fresh).map((rule) => [rule.id, rule]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((rule) =>
    measures.flatMap((measure): ThresholdChange[] => {
      const [one, other] = [before, after].map((rules) => rangeText(rules.get(rule), measure));
      return one === other ? [] : [{ rule, measure, before: one ?? null, after: other ?? null }];
    }),
  );
}

const boundWords = { under: 'under', upTo: 'up to', from: 'from', over: 'over' } as const;

/** "over 10 up to 50"; pounds for values. */
function rangeText(rule: Rule | undefined, measure: Measure): string | null {
  const range = rule?.when?.[measure];
  if (range === undefined) return null;
  if (range === 'unknown') return range;
  return (['over', 'from', 'under', 'upTo'] as const)
    .flatMap((name) => {
      const bound = range[name];
      return bound === undefined ? [] : [`${boundWords[name]} ${shownIn(measure, bound)}`];
    })
    .join(' ');
}
