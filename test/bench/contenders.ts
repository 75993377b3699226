import { lintSource } from '@secretlint/core';
import { creator as secretRules } from '@secretlint/secretlint-rule-preset-recommend';
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import type { Item } from '#core/item/item.ts';
import { lexicon } from '#core/match/lexicon.ts';
import type { Setting } from '#core/party/setting.ts';
import { review } from '#core/review.ts';

/** One way of looking at a message, to be timed. */
export interface Contender {
  name: string;
  /** Takes milliseconds a message. */
  slow?: boolean;
  /** The review is to take at most so many times as long. */
  bound?: number;
  look(item: Item, text: string): unknown;
}

/** Sixty phrases as a plain filter would hold them: one global regular expression each. */
const plainPhrases =
  `gift|hamper|voucher|tickets?|hospitality|lunch|dinner|discount|trade price|free of charge|our treat|on us|
bribe|backhander|sweetener|in return|favour|confidential|commercial in confidence|not for publication|off the record|
between ourselves|tender|bid|evaluation panel|scores?|shortlist|journalist|reporter|interview|comment|press|deadline|
consultancy|second job|director(ship)?|trustee|shares?|lodge|freemason|petition|rally|protest|campaign|canvass|
councillor|member|election|party|freedom of information|subject access|personal data|home address|fraud|
whistle ?blow|corrupt|van|printer|letterhead|copyright|licen[cs]e|source code`
    .split('|')
    .map((phrase) => new RegExp(`\\b${phrase.trim()}\\b`, 'gi'));

/** The shared lexicon as a plain filter would hold it: one global regular expression for each family of phrases. */
const plainFamilies = Object.values(lexicon)
  .slice(0, 60)
  .map((lines) => new RegExp(`\\b(?:${lines.flatMap(plainForms).join('|')})\\b`, 'gi'));

/** Phrases without gaps and references, in their regular expression. */
function plainForms(line: string): string[] {
  return line
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => !/[@_<]|\.\.\./.test(phrase))
    .map((phrase) =>
      phrase
        .split(' ')
        .map((place) => `(?:${place.replace(/[=?]/g, '').replaceAll('.', '\\.')})`)
        .join('\\s+'),
    );
}

/** Everything measured beside the review, over the same text in the same run. */
export async function contenders(setting: Setting): Promise<Contender[]> {
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  return [
    { name: 'probity: whole review', look: (item) => review(item, setting) },
    {
      name: `${plainFamilies.length} plain regular expressions, families`,
      bound: 1.5,
      look: (_, text) => plainFamilies.map((family) => text.match(family)?.length ?? 0),
    },
    {
      name: `${plainPhrases.length} plain regular expressions, one phrase each`,
      look: (_, text) => plainPhrases.map((phrase) => text.match(phrase)?.length ?? 0),
    },
    { name: '@secretlint/core, recommended preset', bound: 1, look: (_, text) => lint(text) },
    { name: 'alex', slow: true, look: (_, text) => alex(text) },
    { name: 'harper.js', slow: true, look: (_, text) => harper.lint(text) },
  ];
}

function lint(text: string): Promise<unknown> {
  return lintSource({
    source: { content: text, filePath: 'message.txt', ext: '.txt', contentType: 'text' },
    options: {
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: secretRules }] },
    },
  });
}
