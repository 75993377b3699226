import { dayInWords } from '#core/declaration/in-words.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import { declarationLink, queueLink, yearlyReturnLink } from './links.ts';
import type { About, Notice, NoticeType, Occasion } from './notice.ts';

/*
 * Every sentence that a letter may hold, in one place and ready for translation. A letter says what happened,
 * what the code says, what to do now and by when. It holds nothing that somebody wrote in a declaration:
 * mail is read on locked screens and forwarded, the register is not.
 */

/** One thing told, whatever it is sent as. */
export interface Section {
  heading: string;
  paragraphs: string[];
  facts: { term: string; text: string }[];
  list: string[];
  link: { text: string; address: string };
}

export interface Telling {
  /** Where people reach the register. */
  register: string;
  /** A person's name; null is the register itself. */
  nameOf: (person: string | null) => string;
}

/** What stands for somebody whom the directory does not name any more. */
export const unnamed = 'A colleague';
export const registerItself = 'The register';

/** The line under which a message is listed. It names nobody: others may see it on a locked screen. */
export function subjectOf(notices: readonly Notice[]): string {
  const [only] = notices;
  if (only && notices.length === 1) return subjects[only.type];
  return `${notices.length} things to know from the register of declarations`;
}

const subjects: Record<NoticeType, string> = {
  waits: 'A declaration waits for your decision',
  question: 'A question about your declaration',
  decided: 'Your declaration was decided',
  expired: 'Your declaration has run out',
  unanswered: 'A question about your declaration still waits',
  ending: 'Your declaration runs out soon',
  queue: 'Declarations wait for your decision',
  'yearly-return': 'Your yearly return of interests',
};

/** What a notice says. */
export function sectionOf(notice: Notice, telling: Telling): Section {
  switch (notice.type) {
    case 'waits':
      return waits(notice, telling);
    case 'question':
      return own(notice.about, telling, {
        heading: 'There is a question about your declaration',
        paragraphs: [
          `${telling.nameOf(notice.by)} needs to know more before deciding.`,
          'Open it, read the question and answer it there. Your declaration waits until you do.',
        ],
        link: 'Read and answer the question',
      });
    case 'decided':
      return decided(notice, telling);
    case 'expired':
      return own(notice.about, telling, {
        heading: 'Your declaration has run out',
        paragraphs: [
          `It held until ${dayInWords(notice.until)}.`,
          'If things are still so, open it and renew it now. If not, there is nothing to do.',
        ],
        link: 'Open your declaration',
      });
    case 'unanswered':
      return own(notice.about, telling, {
        heading: 'A question about your declaration still waits',
        paragraphs: [
          `It was asked on ${dayInWords(notice.askedOn)}, and nothing can be decided before it is answered.`,
          'Open it, read the question and answer it there.',
        ],
        link: 'Read and answer the question',
      });
    case 'ending':
      return own(notice.about, telling, {
        heading: 'Your declaration runs out soon',
        paragraphs: [
          `It holds until ${dayInWords(notice.until)}.`,
          'If things will still be so after that day, open it and renew it before then.',
        ],
        link: 'Open your declaration',
      });
    case 'queue':
      return queue(notice, telling);
    case 'yearly-return':
      return {
        heading: `Your yearly return is due by ${dayInWords(notice.due)}`,
        paragraphs: [
          'Your council asks all its officers once a year what they have to declare.',
          'Declare what is new and renew what still holds. If there is nothing, say so with a nil return.',
        ],
        facts: [],
        list: [],
        link: { text: 'Make your yearly return', address: yearlyReturnLink(telling.register) },
      };
  }
}

const waitingWords: Record<Occasion, { heading: string; happened: string }> = {
  submitted: { heading: 'A declaration waits for your decision', happened: 'has sent a declaration.' },
  amended: {
    heading: 'A declaration that waits for you has changed',
    happened: 'has changed a declaration that they sent.',
  },
  answered: {
    heading: 'A question about a declaration was answered',
    happened: 'has answered what was asked about a declaration.',
  },
  'passed-on': {
    heading: 'A declaration was passed on to you',
    happened: 'has passed on a declaration, which now waits for you.',
  },
  renewed: {
    heading: 'A declaration waits to be renewed',
    happened: 'asks for a declaration to be renewed.',
  },
};

function waits({ because, by, about }: Extract<Notice, { type: 'waits' }>, telling: Telling): Section {
  const { heading, happened } = waitingWords[because];
  return {
    heading,
    paragraphs: [
      `${telling.nameOf(by)} ${happened}`,
      'Open it, then approve, refuse or note it, or ask a question. Please do so soon, so that they know where they stand.',
    ],
    facts: [{ term: 'Officer', text: telling.nameOf(about.officer) }, ...factsOf(about)],
    list: [],
    link: { text: 'Open the declaration', address: declarationLink(telling.register, about.declaration) },
  };
}

function decided(
  { by, about, outcome, conditions, until }: Extract<Notice, { type: 'decided' }>,
  telling: Telling,
): Section {
  const name = telling.nameOf(by);
  const said = {
    approved:
      conditions === 0
        ? `${name} has approved it. Open it if you want to read more.`
        : `${name} has approved it, with ${counted(conditions, 'condition')}. Open it and read what they are before you go ahead.`,
    refused: `${name} has refused it. Open it to read the reason, and ask them if something is not clear.`,
    noted: `${name} has noted it. There is nothing more for you to do.`,
  }[outcome];
  return own(about, telling, {
    heading: `Your declaration was ${outcome}`,
    paragraphs: [said, ...(until === null ? [] : [`It holds until ${dayInWords(until)}.`])],
    link: 'Open your declaration',
  });
}

function queue(
  { waiting, overdue, first }: Extract<Notice, { type: 'queue' }>,
  { register, nameOf }: Telling,
): Section {
  const past = overdue === 0 ? '' : ` For ${overdue} of them the code’s time limit has passed.`;
  const rest = waiting - first.length;
  return {
    heading: `${counted(waiting, 'declaration')} ${waiting === 1 ? 'waits' : 'wait'} for your decision`,
    paragraphs: [
      `They have waited since last week or longer.${past}`,
      'Open your list, and decide or ask a question. If somebody else should decide, pass it on.',
    ],
    facts: [],
    list: [
      ...first.map((about) => {
        const limit = about.deadline === null ? '' : `, time limit ${dayInWords(about.deadline)}`;
        return `${whatOf(about)}, declared by ${nameOf(about.officer)}${limit}`;
      }),
      ...(rest > 0 ? [`and ${rest} more`] : []),
    ],
    link: { text: 'Open your list', address: queueLink(register) },
  };
}

/** A letter to the officer whose declaration it is. */
function own(
  about: About,
  { register }: Telling,
  { heading, paragraphs, link }: { heading: string; paragraphs: string[]; link: string },
): Section {
  return {
    heading,
    paragraphs,
    facts: factsOf(about),
    list: [],
    link: { text: link, address: declarationLink(register, about.declaration) },
  };
}

function factsOf(about: About): Section['facts'] {
  const { clauses, deadline } = about;
  return [
    { term: 'About', text: whatOf(about) },
    ...(clauses.length === 0
      ? []
      : [
          {
            term: 'Code of conduct',
            text: `${clauses.length === 1 ? 'clause' : 'clauses'} ${clauses.join('; ')}`,
          },
        ]),
    ...(deadline === null ? [] : [{ term: 'The code’s time limit', text: dayInWords(deadline) }]),
  ];
}

/** What each kind is called, and how the giver's organisation follows it. */
const kindsInWords: Record<DeclarationKind, readonly [kind: string, giver: string]> = {
  gift: ['Gift', ' from '],
  hospitality: ['Hospitality', ' from '],
  interest: ['Interest', ', '],
  relationship: ['Relationship', ', '],
  'outside-work': ['Outside work', ', '],
  membership: ['Membership', ', '],
  sponsorship: ['Sponsorship', ', '],
  'media-contact': ['Contact with the media', ', '],
  'supplier-contact': ['Contact with a supplier', ', '],
  bequest: ['Bequest', ', '],
  publication: ['Publication', ', '],
  flag: ['Request for advice', ', '],
  'nil-return': ['Nil return', ', '],
};

function whatOf({ kind, giver }: About): string {
  const [words, before] = kindsInWords[kind];
  return giver === null ? words : `${words}${before}${giver}`;
}

function counted(number: number, thing: string): string {
  return number === 1 ? `one ${thing}` : `${number} ${thing}s`;
}

/** Why somebody has this message, under all that it says. */
export function footerFor(council: string): string[] {
  return [
    `The register of declarations of ${council} sent you this. What people wrote in it stays there.`,
    'Please do not reply to this address: nobody reads what comes to it. Answer in the register.',
  ];
}

export function greetingFor(name: string): string {
  return `Hello ${name},`;
}

/** Why a letter was given up, for administrators. */
export const givenUp = {
  left: 'This person has left the council, so nothing was sent.',
  noAddress:
    'The directory has no e-mail address for this person. Add one there, then have the letter sent again.',
  refused: (reply: string) =>
    `The mail server refused this letter for good: “${reply}”. Check the address in the directory, then have it sent again.`,
  tooOften: (attempts: number, reason: string) =>
    `It was tried ${attempts} times over several days, at last with: “${reason}”. Mend the mail server's settings, then have it sent again.`,
};
