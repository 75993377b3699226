import type { Field, PublishedRow, Reason } from './redact.ts';

/** Why something is not shown to the public, as the preview says it. */
export const reasons: Record<Reason, string> = {
  'kind-not-published': 'The council does not publish this kind of declaration.',
  'senior-only':
    'Of this kind, the council publishes what senior officers declare, and this officer is not one.',
  undecided: 'Nobody has decided on it yet.',
  withdrawn: 'The officer withdrew it.',
  'junior-officer': 'Only senior officers are named.',
  'small-department': 'So few people work there that it would tell who it is.',
  'private-person': 'A private person is never named.',
  'contact-person': 'The firm is named, the person who wrote for it is not.',
  'below-threshold': 'It is below the amount from which values are shown.',
  'free-text': 'The council does not publish descriptions of this kind.',
  'tells-masked': 'Its words could tell something that is left out elsewhere in this row.',
};

export const fields: Record<Field, string> = {
  officer: 'Officer',
  department: 'Department',
  giver: 'From',
  value: 'Value',
  description: 'Description',
};

/** What stands where a name is left out. */
export const standIns = {
  officer: 'An officer',
  giver: {
    'member-of-the-public': 'A member of the public',
    'not-named': 'Not named',
    'not-stated': '–',
  } satisfies Record<Exclude<PublishedRow['giverKind'], 'named'>, string>,
  value: '–',
};

/** Every sentence of the public page. */
export const pageWords = {
  title: 'Register of gifts, hospitality and interests',
  published: 'Published {day}',
  entries: { one: '1 entry', many: '{count} entries' },
  found: { one: '1 of {all} entries', many: '{count} of {all} entries' },
  since: 'from {from} to {to}',
  lead: 'What officers of {council} have declared under their code of conduct, and what was decided.',
  nothingYet: 'The council has not published its register here yet. Come back later, or ask the council.',
  nothingFound: 'No entry fits your search. Try fewer words, or',
  startAgain: 'start again',
  search: 'Search',
  searchFor: 'Words',
  searchHint: 'Officer, department, giver or description',
  kind: 'Kind',
  allKinds: 'All kinds',
  from: 'From day',
  to: 'To day',
  columns: {
    on: 'Date',
    officer: 'Officer',
    kind: 'Kind',
    giver: 'From',
    value: 'Value',
    outcome: 'Result',
  },
  sortedBy: 'Select a heading to sort by it.',
  pages: 'Pages',
  page: 'Page {page} of {pages}',
  previous: 'Previous page',
  next: 'Next page',
  under: 'Under {money}',
  leftOut: 'What is left out',
  download: 'Download all entries as',
  notFound: 'There is no published register at this address',
  notFoundNext: 'Check the address for a slip, or find the register from your council’s own website.',
} as const;
