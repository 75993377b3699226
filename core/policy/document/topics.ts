import { buildMatcher, type Concepts, type Matcher } from '#core/match/matcher.ts';
import { tokenise } from '#core/match/tokens.ts';
import { wordSet } from '#core/policy/document/likeness.ts';
import { subjectOf } from '#core/policy/sentences.ts';
import { buildDetector } from '#core/signals/detector.ts';
import { type SignalId, signalIds } from '#core/signals/ids.ts';
import { signals } from '#core/signals/index.ts';

/** A passage that may be what a code says on a signal. */
export interface TopicText {
  heading: string;
  text: string;
}

/** How strongly each passage speaks of each signal: rows by signal, numbers by passage. */
export type TopicScores = Readonly<Record<SignalId, readonly number[]>>;

/**
 * What codes of conduct themselves say when they mean a signal. Mail has other words for the same things:
 * nobody writes "hospitality" when he offers dinner.
 */
const codeWords: Concepts = {
  'gift-offer': ['gift, gifts, benefit in kind, legacy, token value'],
  bequest: ['bequest, legacy, bequeath, will be left, in their will'],
  'preferential-rate': ['preferential rate|rates|terms, discount, discounts, special terms'],
  'hospitality-offer': ['hospitality, entertainment, social|sporting functions|events'],
  'supplier-meeting': ['meet|meeting|visit contractors|suppliers, contractor, supplier, visits'],
  'procurement-contact': [
    'tender, tenders, tendering, procurement, contracts must be awarded, award contracts, bidder',
  ],
  'supplier-relationship': [
    'relationship with contractors|contractor|supplier|suppliers, engage|supervise contractors, relationships of a business, friends|partners|relatives, contractor',
  ],
  'management-buyout': ['management buyout, management buy-out, buyout, buy-out'],
  'personal-interest': [
    'personal interest|interests, private interest|interests, financial interest|interests, non-financial interest, pecuniary, conflict of interest, declare any interest',
  ],
  membership: [
    'membership of any|an organisation, secrecy, commitment of allegiance, secret society|societies, freemason',
  ],
  'outside-work': [
    'additional|outside|secondary|other employment, other work, outside work, second job, outside commitments, other business, additional appointments',
  ],
  'recruitment-conflict': [
    'appointment of employees|staff, involved in an|any|the appointment|recruitment, recruitment, discipline, promotion, related to an applicant, related to a candidate',
  ],
  'close-relationship': [
    'close personal familiarity|relationship|relationships|association|associations, elected member|members, mutual respect, personal relationships',
  ],
  inducement: ['corruptly, bribe, bribery, inducement, corruption, fee reward, for doing or not doing'],
  sponsorship: ['sponsor, sponsorship, grant aid, grant-aid'],
  'media-request': ['media, press, journalist|journalists, interview|interviews, broadcaster, newspaper'],
  publication: ['publish, publication, books articles, article|articles, lecture|lectures, broadcast'],
  'confidential-disclosure': [
    'confidential, confidentiality, confidence, disclose, disclosure of information, pass it on, unauthorised',
  ],
  'personal-data-request': ['personal data|information, data protection, personal information relating'],
  'information-request': [
    'freedom of information, environmental information, access to information, open government',
  ],
  'political-activity': [
    'politically restricted, political neutrality, canvass, political opinions, stand for election, party political, political party',
  ],
  'political-advice': ['advise political groups, political groups, political group, political advice'],
  'public-protest': ['protest, protests, lobby, lobbies, rally, rallies, demonstration, headed notepaper'],
  'council-business-post': [
    'social media, public statement, speak|speaking on behalf of the council, speak write, publicly, internet',
  ],
  disparagement: ['derogatory, disrepute, reputation, criticise, criticism, courteous, dignity and respect'],
  'abusive-exchange': [
    'harassment, bullying, discrimination, discriminate, abusive, dignity and respect, equality, equalities',
  ],
  'wrongdoing-report': [
    'whistleblowing, whistle blowing, confidential reporting, report any|concerns, deficiency, deficiencies, impropriety, breach of procedure, concerns',
  ],
  'council-resources': [
    'property vehicles, vehicles, facilities of the council, council facilities|premises|equipment, personal use, private use, public funds, telephone calls',
  ],
  'intellectual-property': [
    'intellectual property, copyright, patents, inventions, designs, software developments',
  ],
};

/** Weights: the words of codes tell most, the signal's name for itself some, the words of mail a little. */
const weights = { code: 3, mail: 0.35, subject: 1, heading: 1.5 };

/** How strongly each of these passages speaks of each of the 29 signals. */
export function topicScores(passages: readonly TopicText[]): TopicScores {
  const mail = buildDetector(signals).matcher;
  const codes = buildMatcher(codeWords);
  const found = passages.map(({ heading, text }) => ({
    mail: conceptsIn(`${heading}. ${text}`, mail),
    text: conceptsIn(text, codes),
    heading: conceptsIn(heading, codes),
    words: wordSet(`${heading} ${text}`),
  }));
  const rare = rarity(found.map((each) => each.mail));
  const scoreOf = (signal: SignalId) => {
    const subject = wordSet(subjectOf(signal));
    return found.map((each) => {
      const fromMail = sum([...each.mail.keys()].filter((name) => name.startsWith(`${signal}/`)).map(rare));
      const shared = [...subject].filter((word) => each.words.has(word)).length / subject.size;
      return (
        weights.code * Math.log2(1 + (each.text.get(signal) ?? 0)) +
        weights.heading * Math.min(2, each.heading.get(signal) ?? 0) +
        weights.subject * shared +
        weights.mail * Math.min(4, fromMail)
      );
    });
  };
  return Object.fromEntries(signalIds.map((signal) => [signal, scoreOf(signal)])) as Record<
    SignalId,
    number[]
  >;
}

/** How often each concept is named in a text. */
function conceptsIn(text: string, matcher: Matcher): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { concept } of matcher.find(tokenise(text).tokens)) {
    const name = matcher.concepts[concept] ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** A concept that stands in every other passage tells nothing of any. */
function rarity(found: readonly ReadonlyMap<string, number>[]): (concept: string) => number {
  const counts = new Map<string, number>();
  for (const concepts of found) {
    for (const name of concepts.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (concept) => Math.log((found.length + 1) / ((counts.get(concept) ?? 0) + 1)) / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
