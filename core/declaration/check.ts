import { type Content, content as contentShape, type Facts } from '#core/declaration/event.ts';
import { factOf, isFact, isTold, type Question, type QuestionId } from '#core/declaration/question.ts';

/** What stands in the way of sending, to be shown beside the field. */
export interface Fault {
  field: QuestionId;
  /** What to do, in one sentence. */
  sentence: string;
}

/**
 * What must be put right before a declaration can be sent; empty where nothing must. At most one fault a
 * field, in the form's order.
 * @param questions those of the form as it stands, from `questionsFor`
 * @param today ISO date
 */
export function faultsIn(content: Content, questions: readonly Question[], today: string): Fault[] {
  const { facts } = content;
  const found = [
    ...questions.filter(({ id, needed }) => needed && !isTold(facts, id)).map(missing),
    ...questions.flatMap((question) => unknownChoice(question, facts)),
    ...valueFaults(facts),
    ...dateFaults(facts, today),
    ...shapeFaults(content),
  ];
  const order = questions.map(({ id }) => id);
  const fields = [...new Set(found.map(({ field }) => field))];
  return fields
    .toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
    .flatMap((field) => found.find((fault) => fault.field === field) ?? []);
}

function missing({ id, type }: Question): Fault {
  return { field: id, sentence: missingWords[id] ?? missingByType[type] };
}

const missingWords: Partial<Record<QuestionId, string>> = {
  what: 'Say in a few words what it is.',
  giver: 'Name the person or the organisation. One of the two will do.',
  value: 'Say what it is worth, as near as you can. An estimate will do.',
  answer: 'Choose what you answered, or that you have not decided.',
  'received-on': 'Give the day on which you received it, as near as you can.',
};

const missingByType: Record<Question['type'], string> = {
  text: 'Write a few words here.',
  long: 'Write a sentence here.',
  money: 'Write a sum here. An estimate will do.',
  date: 'Choose a day.',
  choice: 'Choose what fits best.',
  'yes-no': 'Choose yes or no.',
  giver: 'Name the person or the organisation. One of the two will do.',
};

function unknownChoice({ id, type, choices }: Question, facts: Facts): Fault[] {
  const told = isFact(id) ? facts[factOf[id]] : facts.answers[id];
  if (typeof told !== 'string' || told === '') return [];
  const offered = type === 'yes-no' ? ['yes', 'no'] : choices.map((choice) => choice.id);
  const fits = (type !== 'choice' && type !== 'yes-no') || offered.includes(told);
  return fits ? [] : [{ field: id, sentence: missingByType[type] }];
}

/** More than this is a slip of the finger: a contract, never what an officer is offered. */
const largestPence = 100_000_000_000;

function valueFaults({ valuePence }: Facts): Fault[] {
  const fault = (sentence: string): Fault[] => [{ field: 'value', sentence }];
  if (valuePence === null) return [];
  if (Number.isNaN(valuePence)) return fault('Write the sum in figures, for example 45 or 45.50.');
  if (valuePence < 0) return fault('Write the sum without a minus.');
  if (valuePence > largestPence) return fault('Look at the sum again: it is too large to be right.');
  return Number.isInteger(valuePence) ? [] : fault('Write the sum in pounds and whole pence.');
}

function dateFaults({ offeredOn, receivedOn }: Facts, today: string): Fault[] {
  const faults: Fault[] = [];
  if (offeredOn !== null && offeredOn > today) {
    faults.push({ field: 'offered-on', sentence: 'Choose the day of the offer: this one is still to come.' });
  }
  if (receivedOn !== null && receivedOn > today) {
    faults.push({ field: 'received-on', sentence: 'Leave this empty until you have received it.' });
  }
  if (receivedOn !== null && offeredOn !== null && receivedOn < offeredOn) {
    faults.push({
      field: 'received-on',
      sentence: 'Choose a day on or after the day of the offer, or change that one.',
    });
  }
  return faults;
}

const fieldByFact: Partial<Record<string, QuestionId>> = Object.fromEntries(
  Object.entries(factOf).map(([id, fact]) => [fact, id]),
);

/** Whatever else the register would send back: too long, a day that does not exist, a mark that cannot be kept. */
function shapeFaults(content: Content): Fault[] {
  const checked = contentShape.safeParse(content);
  if (checked.success) return [];
  return checked.error.issues.map(({ path, code, message }) => ({
    field: fieldAt(path),
    sentence: shapeWords[code] ?? message,
  }));
}

function fieldAt([part, fact, id]: readonly PropertyKey[]): QuestionId {
  if (part === 'facts' && fact === 'answers') return String(id);
  return (part === 'facts' && fieldByFact[String(fact)]) || 'what';
}

const shapeWords: Partial<Record<string, string>> = {
  too_big: 'Write this in fewer words.',
  too_small: 'Write a few words here, or leave it empty.',
  invalid_format: 'Write this anew: it holds something that cannot be kept.',
  invalid_type: 'Write this anew: it cannot be read.',
};
