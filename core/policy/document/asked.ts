import { moneyIn } from '#core/match/money.ts';
import type { Stance } from '#core/policy/advice.ts';
import type { Range } from '#core/policy/condition.ts';

/** The first that fits speaks; phrases of codes of conduct, strongest first. */
const stanceWords: readonly [Stance, RegExp][] = [
  [
    'stop',
    /criminal offence|corruptly|serious misconduct|\bunlawful|must not (?:be involved|disclose|use any|communicate)|should not be involved|may not disclose/i,
  ],
  ['refer', /\breferred to the\b|\brefer (?:it|them|any|all|enquiries)\b/i],
  [
    'decline',
    /\balways decline|\b(?:should|must) (?:be )?(?:tactfully )?(?:refused?|declined?)\b|\bno special favour\b|not to accept/i,
  ],
  [
    'ask-first',
    /prior (?:agreement|consent|approval)|without (?:the )?(?:\w+ ){0,4}(?:consent|agreement|permission)|first (?:obtain|consult|seek)|seek (?:the )?(?:agreement|permission|authoris|consent)|authorised in advance|unless (?:properly )?authorised|consent of|only with the/i,
  ],
  ['declare', /\bdeclar|\bregister|\breport|\binform (?:your|the|their)|\bgive notice|\bnotify/i],
];

/** What a clause asks, as far as its verbs tell; to think, where they tell nothing. */
export function stanceOf(text: string): Stance {
  return stanceWords.find(([, words]) => words.test(text))?.[0] ?? 'take-care';
}

const roleShapes = [
  /\b(?:line|senior|appropriate|immediate) (?:senior )?(?:manager|supervisor)\b/gi,
  /\b(?:(?:Assistant|Executive|Corporate|Strategic|Deputy) )?Director(?: of [A-Z][a-z]+(?: (?:&|and) [A-Z][a-z]+(?: [A-Z][a-z]+)?| [A-Z][a-z]+)?)?\b/g,
  /\bHead of (?:[A-Z][a-z]+ )?[A-Z][a-z]+\b/g,
  /\b(?:Monitoring|Chief) (?:Officer|Executive)\b/g,
  /\b(?:[A-Z][a-z]+ )?(?:Communications|Press|Media) (?:Team|Office|Unit|Section)\b/g,
  /\bSolicitor to the Council\b/g,
];

/** The titles of the people whom a clause names, in the order in which they stand. */
export function rolesIn(text: string): string[] {
  const found = roleShapes.flatMap((shape) =>
    [...text.matchAll(shape)].map((match) => ({ at: match.index, title: match[0] })),
  );
  const titles = found.sort((a, b) => a.at - b.at).map(({ title }) => title);
  return titles.filter((title, at) => titles.findIndex((each) => sameTitle(each, title)) === at);
}

function sameTitle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A sum of money that parts small from large, and on which side it stands itself. */
export interface Threshold {
  pence: number;
  large: Extract<keyof Range, 'from' | 'over'>;
  small: Extract<keyof Range, 'under' | 'upTo'>;
}

const takesInBelow =
  /(?:up to|no more than|not exceeding|over|more than|above|exceed(?:s|ing)?|in excess of)[^£.;]{0,12}$/i;
const orLess = /^[^£.;]{0,12}\b(?:or (?:less|under)|in value\))/i;

/** The first sum in a text that could part small gifts from large ones; null where there is none. */
export function thresholdIn(text: string): Threshold | null {
  const money = moneyIn(text).find(({ pence, bare }) => pence !== null && !bare);
  if (!money || money.pence === null) return null;
  const before = text.slice(0, money.start);
  const belongsBelow =
    takesInBelow.test(before.slice(-40)) || orLess.test(text.slice(money.end, money.end + 40));
  return belongsBelow
    ? { pence: money.pence, large: 'over', small: 'upTo' }
    : { pence: money.pence, large: 'from', small: 'under' };
}
