/** What is offered one by one and priced by the piece: "two tickets", "£45 a ticket". */
const things = `ticket seat place pass badge voucher card coupon bottle case hamper box wristband room spot
  copy space chair mug pair window door table plot unit item piece rod load pack crate jar book lead
  referral client customer dog tyre bed cake pen shirt tree plant plate berth stall pitch pew trophy watch
  jacket coat bag set site house garden car`;

/** What is written, drawn or marked for a fee by the piece. */
const works = `print picture painting photo page column article script exam paper essay chapter story poem
  drawing design sheet file record report survey plan`;

/** What is done again and again, and paid by the time: "ten sessions", "£65 a session". */
const occasions = `session lesson class show gig talk lecture workshop seminar module meeting appearance visit
  game round shift match fixture morning afternoon evening night weekend rehearsal performance inspection hearing
  appeal assessment interview treatment tour trip sitting surgery clinic booking job turn walk concert recital gala`;

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday';

const oneOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const manyOf = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).map((noun) => pluralOf(noun)));

/** "tickets", "boxes", "copies". */
export function pluralOf(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

export const thing = oneOf(things);
export const work = oneOf(works);
export const occasion = oneOf(occasions);
export const manyThings = new Set([...manyOf(things), ...manyOf(works)]);
export const manyOccasions = new Set([...manyOf(occasions), ...manyOf(weekdays), 'days', 'dates']);
/** Weeks and days that something takes place in, where it is priced by the time. */
export const runs = new Set(['weeks']);
export const weekday = oneOf(weekdays);
export const manyPeople = oneOf('people persons guests adults delegates diners covers heads children');
