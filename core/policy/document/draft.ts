import { stringify } from 'yaml';
import type { DeclarationKind, Stance } from '#core/policy/advice.ts';
import type { DutyAction } from '#core/policy/code.ts';
import { rolesIn, stanceOf, type Threshold, thresholdIn } from '#core/policy/document/asked.ts';
import { type DraftClause, draftClauses } from '#core/policy/document/draft-clauses.ts';
import type { Outline } from '#core/policy/document/read.ts';
import { topicScores } from '#core/policy/document/topics.ts';
import type { PackFile } from '#core/policy/pack.ts';
import { type SignalId, signalIds } from '#core/signals/ids.ts';

export interface DraftHead {
  id: string;
  title: string;
  /** What the document is called. */
  source: string;
}

/** What was proposed, for the report. */
export interface Draft {
  files: Record<PackFile, string>;
  clauses: number;
  /** Signals with a clause, and those on which nothing was found. */
  proposed: SignalId[];
  silent: SignalId[];
}

/** A passage that scores less says nothing on the signal. */
const leastScore = 2.4;
/** Further clauses stand with the first where they speak of the signal almost as much. */
const nearlyAsMuch = 0.75;
const mostClauses = 3;

const declarationOf: Partial<Record<SignalId, DeclarationKind>> = {
  'gift-offer': 'gift',
  bequest: 'bequest',
  'preferential-rate': 'gift',
  'hospitality-offer': 'hospitality',
  'supplier-meeting': 'supplier-contact',
  'supplier-relationship': 'relationship',
  'management-buyout': 'interest',
  'personal-interest': 'interest',
  membership: 'membership',
  'outside-work': 'outside-work',
  'recruitment-conflict': 'relationship',
  'close-relationship': 'relationship',
  sponsorship: 'sponsorship',
  'media-request': 'media-contact',
  publication: 'publication',
};

/** Signals whose rules a sum of money may part. */
const valued: ReadonlySet<SignalId> = new Set(['gift-offer', 'hospitality-offer']);

interface DraftDuty {
  action: DutyAction;
  to?: string;
}

interface DraftRule {
  id: string;
  when?: { value: Record<string, string> };
  silent?: 'yes';
  stance: Stance;
  clauses: string[];
  duties?: DraftDuty[];
  declaration?: DeclarationKind;
  because: string;
}

/**
 * A first draft of a pack from a council's own document: every clause, and rules proposed from their words.
 * It holds no sentence of the document, and passes the linter; people confirm the rest.
 */
export function draftPack(outline: Outline, head: DraftHead): Draft {
  const { sections, clauses } = draftClauses(outline);
  const scores = topicScores(clauses);
  const rules: Record<string, DraftRule[]> = {};
  const silent: SignalId[] = [];
  for (const signal of signalIds) {
    const chosen = chosenClauses(clauses, scores[signal]);
    if (chosen.length === 0) silent.push(signal);
    rules[signal] =
      chosen.length === 0 ? [silentRule(signal, clauses, scores[signal])] : proposedRules(signal, chosen);
  }
  const used = new Set(Object.values(rules).flatMap((each) => each.flatMap((rule) => rule.clauses)));
  const roles = new Map(clauses.flatMap(({ text }) => rolesIn(text)).map((title) => [roleId(title), title]));
  const files = {
    'code.yaml': written(head, {
      ...{
        id: head.id,
        title: head.title,
        council: null,
        source: head.source,
        version: '1',
        inForceFrom: null,
      },
      roles: Object.fromEntries([...roles].map(([id, title]) => [id, { title, called: calledAs(title) }])),
    }),
    'clauses.yaml': written(head, {
      sections,
      clauses: clauses.map(({ id, number, heading, parent, text, note }) => ({
        ...{ id, number, ...(heading && { heading }), ...(parent && { parent }) },
        summary: `To be written in our own words: what ${number ?? 'this passage'} asks of the officer.`,
        ...(rolesIn(text).length > 0 && { roles: [...new Set(rolesIn(text).map(roleId))] }),
        ...(note && { note }),
        ...(!used.has(id) && { reason: 'To be confirmed: no signal was recognised in its words.' }),
      })),
    }),
    'rules.yaml': written(head, rules),
    'samples.yaml': written(head, samplesOf(rules)),
  };
  return { files, clauses: clauses.length, proposed: signalIds.filter((id) => !silent.includes(id)), silent };
}

function written({ source }: DraftHead, data: unknown): string {
  return `# Drafted from “${source.replaceAll('\n', ' ')}”. Everything here is to be confirmed.\n${stringify(data, { lineWidth: 110, aliasDuplicateObjects: false })}`;
}

function chosenClauses(clauses: readonly DraftClause[], scores: readonly number[]): DraftClause[] {
  const ranked = clauses
    .map((clause, at) => ({ clause, score: scores[at] ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }) => score >= leastScore && score >= best * nearlyAsMuch)
    .slice(0, mostClauses)
    .map(({ clause }) => clause);
}

const toBeConfirmed = 'To be confirmed: proposed from the words of';

function silentRule(signal: SignalId, clauses: readonly DraftClause[], scores: readonly number[]): DraftRule {
  const best = Math.max(...scores);
  const nearest = clauses[best > 0 ? scores.indexOf(best) : 0];
  return {
    id: signal,
    silent: 'yes',
    stance: 'take-care',
    clauses: [nearest?.id ?? ''],
    because: 'To be confirmed: no clause was recognised.',
  };
}

function proposedRules(signal: SignalId, clauses: readonly DraftClause[]): DraftRule[] {
  const usual = proposedRule(signal, signal, stanceOf(clauses[0]?.text ?? ''), clauses);
  const thresholds = valued.has(signal) ? clauses.flatMap(({ text }) => thresholdIn(text) ?? []) : [];
  return [...thresholds.slice(0, 1).flatMap((threshold) => byValue(signal, threshold, clauses)), usual];
}

function proposedRule(
  signal: SignalId,
  id: string,
  stance: Stance,
  clauses: readonly DraftClause[],
  value?: Record<string, string>,
): DraftRule {
  return {
    id,
    ...(value && { when: { value } }),
    stance,
    clauses: clauses.map((clause) => clause.id),
    ...dutiesOf(stance, rolesIn(clauses[0]?.text ?? '')),
    ...(stance !== 'take-care' && { declaration: declarationOf[signal] ?? 'flag' }),
    because: `${toBeConfirmed} ${clauses.map((clause) => clause.number ?? clause.id).join(', ')}.`,
  };
}

/** Large and small apart, each led by the clause that asks just that. */
function byValue(
  signal: SignalId,
  { pence, large, small }: Threshold,
  clauses: readonly DraftClause[],
): DraftRule[] {
  const pounds = (pence / 100).toFixed(2).replace(/\.00$/, '');
  const refused = clauses.some(({ text }) => stanceOf(text) === 'decline');
  const led = (stance: Stance) => [
    ...clauses.filter(({ text }) => stanceOf(text) === stance),
    ...clauses.filter(({ text }) => stanceOf(text) !== stance),
  ];
  const stricter: Stance = refused ? 'decline' : 'ask-first';
  return [
    proposedRule(signal, `${signal}-large`, stricter, led(stricter), { [large]: pounds }),
    proposedRule(signal, `${signal}-small`, 'declare', led('declare'), { [small]: pounds }),
  ];
}

function dutiesOf(stance: Stance, titles: readonly string[]): { duties?: DraftDuty[] } {
  const [first] = titles;
  const to = first === undefined ? null : roleId(first);
  const duties: DraftDuty[] = [];
  if (stance === 'stop') duties.push({ action: 'refrain' });
  if (stance === 'decline') duties.push({ action: 'decline' });
  if (to !== null && stance !== 'take-care') duties.push({ action: actionFor[stance], to });
  return duties.length === 0 ? {} : { duties };
}

const actionFor: Record<Stance, DutyAction> = {
  stop: 'ask-advice',
  decline: 'report',
  'ask-first': 'ask-consent',
  refer: 'refer',
  declare: 'declare',
  'take-care': 'ask-advice',
};

function roleId(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Teams and officers of the whole council take "the", one's own seniors "your". */
function calledAs(title: string): string {
  return /Team|Office\b|Officer|Unit|Solicitor| of |Executive$/.test(title)
    ? `the ${title}`
    : `your ${title}`;
}

/** A sample for each rule, from both sides of each threshold. */
function samplesOf(rules: Readonly<Record<string, readonly DraftRule[]>>): unknown[] {
  return Object.entries(rules).flatMap(([signal, each]) =>
    each.map((rule) => ({
      name: `To be confirmed: ${rule.id}`,
      signal,
      ...(rule.when && { given: { value: valueIn(rule.when.value) } }),
      expect: {
        stance: rule.stance,
        clauses: rule.clauses,
        to: rule.duties?.flatMap(({ to }) => to ?? []) ?? [],
        ...(rule.declaration && { declaration: rule.declaration }),
        ...(rule.silent && { silent: rule.silent }),
      },
    })),
  );
}

/** The value in a range that lies nearest its end. */
function valueIn({ from, over, under, upTo }: Record<string, string>): string {
  const penny = (pounds: string | undefined, step: number) =>
    ((Number(pounds) * 100 + step) / 100).toFixed(2);
  return from ?? upTo ?? (over === undefined ? penny(under, -1) : penny(over, 1));
}
