import { welsh } from '#core/declaration/refusal-words.cy.ts';
import { inLanguages, type Language, language } from '#core/language.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** A letter with places to fill: `{name}`, `{officer}`, `{council}`, `{team}`, `{subject}`. */
export interface LetterTemplate {
  subject: string;
  text: string;
}

/** Offers and approaches that a kind word can turn down. An inducement is not among them: stop, and tell. */
export const refusable = [
  'gift-offer',
  'hospitality-offer',
  'preferential-rate',
  'supplier-meeting',
  'procurement-contact',
  'media-request',
] as const satisfies readonly SignalId[];
export type Refusable = (typeof refusable)[number];

const subject = 'Re: {subject}';

const letters: Record<Refusable, LetterTemplate> = {
  'gift-offer': {
    subject,
    text: `Hello {name},

Thank you very much: it was kind of you to think of me. I am going to have to say no. Officers of {council} do not take gifts from the people they work with and for, so that nobody need ever wonder about our decisions. I note offers like this one, as we all do.

Your thanks are more than enough.

Kind regards,
{officer}`,
  },
  'hospitality-offer': {
    subject,
    text: `Hello {name},

Thank you very much for inviting me. It sounds like a lovely occasion, but I am going to have to say no: our code of conduct asks officers of {council} to keep to events that their work calls for. I note invitations like this one, as we all do.

I hope it goes well, and that everybody enjoys it.

Kind regards,
{officer}`,
  },
  'preferential-rate': {
    subject,
    text: `Hello {name},

Thank you for the kind offer. I am going to have to say no to the special rate: officers of {council} pay what anybody else would pay, so that nobody need ever wonder about our decisions. I note offers like this one, as we all do.

Kind regards,
{officer}`,
  },
  'supplier-meeting': {
    subject,
    text: `Hello {name},

Thank you for getting in touch. For a meeting I would need a few things, which are the same for every supplier: we meet at the council's offices or online in working hours, a colleague of mine joins us, we agree beforehand what we will talk about, and we keep a short note. I could not talk about a tender that is open or about to open.

If that suits you, please tell me what you would like to talk about. If not, an email is just as welcome.

Kind regards,
{officer}`,
  },
  'procurement-contact': {
    subject,
    text: `Hello {name},

Thank you for your message. While a tender is open I cannot talk about it outside the procurement portal, with anybody: that way everyone who bids has the same information at the same time. Please put your question there, and it will be answered there for all to see.

Thank you for understanding.

Kind regards,
{officer}`,
  },
  'media-request': {
    subject,
    text: `Hello {name},

Thank you for getting in touch. I am not the right person to answer for {council}, so I am passing your message to {team}, who look after questions like yours and will know who can help. Please write to them from here on.

Kind regards,
{officer}`,
  },
};

export interface RefusalWords {
  letters: Record<Refusable, LetterTemplate>;
  /** What stands where nobody has said who or what. */
  unsaid: { council: string; team: string; subject: string };
}

const english: RefusalWords = {
  letters,
  unsaid: { council: 'the council', team: 'our communications team', subject: 'your message' },
};

/** What an officer may send as it stands. An organisation may put its own words in place of any of the letters. */
export const refusalWords = inLanguages({ en: english, cy: welsh });

const written: Record<Language, readonly RefusalWords[]> = { en: [english], cy: [welsh, english] };

/** The languages of a letter, one below the other: whoever gets an answer in Welsh may not read it. */
export function refusalLanguages(): readonly RefusalWords[] {
  return written[language()];
}
