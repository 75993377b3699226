import { type Circumstances, type Draft, drafted } from '#core/declaration/draft.ts';
import type { Content, Facts } from '#core/declaration/event.ts';
import { dayInWords } from '#core/declaration/in-words.ts';
import { readvise, spoken } from '#core/declaration/readvise.ts';
import { returnWords } from '#core/declaration/return-words.ts';
import { nounFor } from '#core/declaration/what.ts';
import { counted, fill } from '#core/fill.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';

/** A declaration that the officer begins without a prompt, with what the code says of its kind. */
export function blank(kind: DeclarationKind, circumstances: Circumstances): Draft {
  const { code, profile } = circumstances;
  const content: Content = {
    kind,
    signal: null,
    code: { id: code.id, version: code.version, rule: null, stance: null, clauses: [] },
    // A question that began with nothing says at least that it is one.
    facts: kind === 'flag' ? { ...noFacts, what: nounFor(kind, null) } : noFacts,
  };
  const advice = readvise(content, code, profile, null);
  const judged = advice === null ? content : { ...content, code: spoken(advice) };
  return drafted(judged, advice?.duties ?? [], circumstances);
}

const noFacts: Facts = {
  what: '',
  giver: null,
  valuePence: null,
  answer: null,
  offeredOn: null,
  receivedOn: null,
  eventOn: null,
  reference: null,
  item: null,
  answers: {},
};

/**
 * Says that there was nothing to declare in a span of time.
 * @param span first and last day, as ISO dates
 */
export function nilReturn(span: { from: string; to: string }, circumstances: Circumstances): Draft {
  const what = fill(returnWords.nil, { from: dayInWords(span.from), to: dayInWords(span.to) });
  return stated(what, { return: 'nil', from: span.from, to: span.to }, circumstances);
}

/**
 * The yearly word that what was declared before still holds.
 * @param holding how many of the officer's declarations hold today
 */
export function yearlyConfirmation(holding: number, circumstances: Circumstances): Draft {
  const what = holding === 0 ? returnWords.yearlyNone : counted(returnWords.yearly, holding);
  return stated(what, { return: 'confirmed', on: circumstances.today }, circumstances);
}

function stated(what: string, answers: Facts['answers'], circumstances: Circumstances): Draft {
  const begun = blank('nil-return', circumstances);
  const content = { ...begun.content, facts: { ...noFacts, what, answers } };
  return { ...begun, content, unknown: [] };
}
