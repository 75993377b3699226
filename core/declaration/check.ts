import { checkWords } from '#core/declaration/check-words.ts';
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
    ...questions.filter(({ id, needed }) => needed && !isTold(facts, id)).map(missingIn),
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

function missingIn({ id, type }: Question): Fault {
  const missing: Partial<Record<QuestionId, string>> = checkWords.missing;
  return { field: id, sentence: missing[id] ?? checkWords.missingByType[type] };
}

function unknownChoice({ id, type, choices }: Question, facts: Facts): Fault[] {
  const told = isFact(id) ? facts[factOf[id]] : facts.answers[id];
  if (typeof told !== 'string' || told === '') return [];
  const offered = type === 'yes-no' ? ['yes', 'no'] : choices.map((choice) => choice.id);
  const fits = (type !== 'choice' && type !== 'yes-no') || offered.includes(told);
  return fits ? [] : [{ field: id, sentence: checkWords.missingByType[type] }];
}

/** More than this is a slip of the finger: a contract, never what an officer is offered. */
const largestPence = 100_000_000_000;

function valueFaults({ valuePence }: Facts): Fault[] {
  const fault = (sentence: string): Fault[] => [{ field: 'value', sentence }];
  if (valuePence === null) return [];
  if (Number.isNaN(valuePence)) return fault(checkWords.value.figures);
  if (valuePence < 0) return fault(checkWords.value.negative);
  if (valuePence > largestPence) return fault(checkWords.value.tooLarge);
  return Number.isInteger(valuePence) ? [] : fault(checkWords.value.pence);
}

function dateFaults({ offeredOn, receivedOn }: Facts, today: string): Fault[] {
  const faults: Fault[] = [];
  if (offeredOn !== null && offeredOn > today) {
    faults.push({ field: 'offered-on', sentence: checkWords.dates.offerToCome });
  }
  if (receivedOn !== null && receivedOn > today) {
    faults.push({ field: 'received-on', sentence: checkWords.dates.notReceived });
  }
  if (receivedOn !== null && offeredOn !== null && receivedOn < offeredOn) {
    faults.push({
      field: 'received-on',
      sentence: checkWords.dates.beforeOffer,
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
  const shapes: Partial<Record<string, string>> = checkWords.shapes;
  return checked.error.issues.map(({ path, code, message }) => ({
    field: fieldAt(path),
    sentence: shapes[code] ?? message,
  }));
}

function fieldAt([part, fact, id]: readonly PropertyKey[]): QuestionId {
  if (part === 'facts' && fact === 'answers') return String(id);
  return (part === 'facts' && fieldByFact[String(fact)]) || 'what';
}
