import type { Choice, Question } from '#core/declaration/question.ts';
import { type QuestionWords, questionWords } from '#core/declaration/question-words.ts';
import type { Translated } from '#core/language.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';

/**
 * A question with when it must be answered: always, never, or where another has one of these answers;
 * an empty one stands for no answer yet.
 */
export interface KindQuestion extends Omit<Question, 'needed'> {
  needed: 'always' | 'never' | { question: string; is: readonly string[] };
}

type Asked = Partial<Omit<KindQuestion, 'id' | 'label'>>;

/** A question's words: with a hint, or as the question alone. */
type Text = string | { label: string; hint: string };

function ask(id: string, text: Text, rest: Asked = {}): KindQuestion {
  const { label, hint } = typeof text === 'string' ? { label: text, hint: rest.hint ?? null } : text;
  return { type: 'text', choices: [], needed: 'never', ask: null, ...rest, id, label, hint };
}

const what = (text: Text): KindQuestion => ask('what', text, { needed: 'always' });
const told = (text: Text): KindQuestion => ask('what', text, { type: 'long', needed: 'always' });
const giver = (text: Text, rest: Asked = {}): KindQuestion =>
  ask('giver', text, { type: 'giver', needed: 'always', hint: questionWords.giverHint, ...rest });
const value = (text: Text, rest: Asked = {}): KindQuestion =>
  ask('value', text, { type: 'money', needed: 'always', hint: questionWords.valueHint, ...rest });
/** Whoever said no need not find out what it was worth: to decline and declare stays one step. */
const unlessDeclined = { question: 'answer', is: ['', 'undecided', 'accepted'] };
const answer = (rest: Asked = { needed: 'always' }, text: Text = questionWords.answer): KindQuestion =>
  ask('answer', text, { type: 'choice', choices: answerChoices(), ...rest });
const offeredOn = (): KindQuestion => ask('offered-on', questionWords.offeredOn, { type: 'date' });
const receivedOn = (): KindQuestion =>
  ask('received-on', questionWords.receivedOn, {
    type: 'date',
    needed: { question: 'answer', is: ['accepted'] },
  });
const eventOn = (): KindQuestion => ask('event-on', questionWords.eventOn, { type: 'date' });
const reference = (): KindQuestion => ask('reference', questionWords.reference);

function answerChoices(): Choice[] {
  const { undecided, accepted, declined } = questionWords.answers;
  return [
    { id: 'undecided', label: undecided },
    { id: 'accepted', label: accepted },
    { id: 'declined', label: declined },
  ];
}

/** What each kind of declaration asks, in the order in which it is asked. */
const asked: Record<DeclarationKind, (words: Translated<QuestionWords>) => KindQuestion[]> = {
  gift: ({ gift, prices }) => [
    what(gift.what),
    giver(gift.giver),
    value(gift.value, { ask: prices.gift, needed: unlessDeclined }),
    answer(),
    offeredOn(),
    receivedOn(),
  ],
  hospitality: ({ hospitality, prices }) => [
    what(hospitality.what),
    giver(hospitality.giver),
    value(hospitality.value, { ask: prices.hospitality, needed: unlessDeclined }),
    answer(),
    eventOn(),
    offeredOn(),
  ],
  interest: ({ interest }) => [
    told(interest.what),
    giver(interest.giver, { needed: 'never' }),
    reference(),
    ask('steps', interest.steps, { type: 'long' }),
  ],
  relationship: ({ relationship }) => [
    told(relationship.what),
    giver(relationship.giver),
    reference(),
    ask('steps', relationship.steps, { type: 'long' }),
  ],
  'outside-work': ({ 'outside-work': work }) => [
    what(work.what),
    giver(work.giver),
    ask('hours', work.hours, { needed: 'always' }),
    ask('council-time', work.councilTime, { type: 'yes-no', needed: 'always' }),
    value(work.value, { needed: 'never' }),
    ask('starts-on', work.startsOn, { type: 'date' }),
    answer({}, work.answer),
  ],
  membership: ({ membership }) => [
    what(membership.what),
    ask('position', membership.position),
    ask('since', membership.since, { type: 'date' }),
  ],
  sponsorship: ({ sponsorship, prices }) => [
    what(sponsorship.what),
    giver(sponsorship.giver),
    value(sponsorship.value, { ask: prices.sponsorship }),
    answer({}),
    eventOn(),
  ],
  'media-contact': ({ 'media-contact': media }) => [
    told(media.what),
    giver(media.giver),
    ask('said', media.said, { type: 'long' }),
  ],
  'supplier-contact': ({ 'supplier-contact': supplier }) => [
    told(supplier.what),
    giver(supplier.giver),
    eventOn(),
    reference(),
    ask('present', supplier.present),
  ],
  bequest: ({ bequest, prices }) => [
    what(bequest.what),
    giver(bequest.giver),
    value(bequest.value, { needed: 'never', ask: prices.bequest }),
    answer(),
  ],
  publication: ({ publication }) => [
    what(publication.what),
    giver(publication.giver),
    ask('as-officer', publication.asOfficer, { type: 'yes-no', needed: 'always' }),
    value(publication.value, { needed: 'never' }),
    eventOn(),
  ],
  flag: ({ flag }) => [
    what(flag.what),
    ask('question', flag.question, { type: 'long', needed: 'always' }),
    giver(flag.giver, { needed: 'never' }),
  ],
  'nil-return': ({ 'nil-return': nil }) => [what(nil.what)],
};

/** What a kind of declaration asks, in the language spoken. */
export function kindQuestions(kind: DeclarationKind): KindQuestion[] {
  return asked[kind](questionWords);
}
