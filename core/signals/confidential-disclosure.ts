import type { Signal } from '#core/signals/signal.ts';

const guards = ['entitled', '@policy'];

export const confidentialDisclosure: Signal = {
  id: 'confidential-disclosure',
  situation:
    'Confidential, exempt or commercially sensitive information is sent, posted or asked for by someone with no right to it.',
  groups: {
    /** Papers and facts that are not out. */
    'closed-paper': [
      'exempt, part 2, pink paper|papers|pages, closed session|minutes|papers|part|meeting',
      'private session|debate|paper|cabinet|spreadsheet|legal|briefing|part, unpublished, embargoed',
      "privileged, sealed offer|bid|adoption, ndas, legal advice|opinion|advice's, legal's advice",
      'final offer, pre-app, pre-apps, pre-application, the login|password',
      'draft|secret|private|real _? report|plan|budget|structure|strategy|numbers|minutes|paper|spec',
      'cabinet note|paper|papers|report, options paper, modelled, your rivals, mediation',
    ],
    /** What is known of people through the council's work. */
    'case-matter': [
      'case notes|file|files|conference|record|records|review, care record|records|plan|system',
      'sickness record|records|absence|note, occupational health, written warning, suspended, suspension',
      'foster family|placement|carer|home, placement, placements, safeguarding, risk plan|assessment',
      'breakdown, arrears, eviction, refuge, complainant, who|whoever reported|complained|rang',
    ],
    /** Asking for what one may not have. */
    asking: [
      'any chance, mind sending|dropping|if, need to know|see|have, want to know|see, text me',
      'which of|firm|foster|family|streets|shops|schools, how much|many|low|long',
      'slip|ping|bung|leak|email|forward|drop|dropping|emailing over? us|me|the|it|a, sight of',
      'a peek|look|sneak|copy, look up, pull up|out|the, check whether|if|what, you type, you sit on',
      "you're in|on the, you'd know, on your screen|system|desk, upload",
    ],
    /** The officer gives it. */
    giving: [
      "i've attached|photographed|scanned|copied|pulled|printed|seen|brought, here is|are|you, screenshot",
      "as promised|discussed|asked|requested, thought your|you|you'd|it, sharing with|this|it|our",
      "sharing it, uploading, i'll bring|send|read|slip|tell, have a read|rummage|look",
      "you'll love|never|like|find, yes it's|its|the|he, her|his|their name is|was, his|her name's",
      "he's|she's|they're|they|she|he got|been|has|have|had|off|in|on|leaving|isn't|gave|owes|lives",
      "sent it to|him|her, let's just say, just say that|the, you'll find, promise the",
    ],
    /** What shows that it should not leave. */
    hush: [
      'from me, say who|where|how, where they|it came, keep it to, keep this, to myself|yourself',
      "mum's the word, delete after|this|it, bin this|it|after, burn after|this, between us|ourselves|you",
      "for your eyes, until it's|they|after|it, not announced|published|out|public",
      "before it's|they|it|the announced|goes|go|vote, announced in|next|on, not supposed|meant|allowed to",
      "can't say much|who|more|too, won't say who|which|where, off the record, quietly, in confidence",
      'strictly, ahead of any|the|publication, my gmail',
    ],
    /** Why this person has no right to it. */
    'no-right': [
      "not on the|that committee|panel|list, i'm not on|cleared|her|a|supposed, you're not on|her",
      'hi sis|mum|love, my ex, for our campaign|leaflet|manifesto|candidate, our candidate, as a friend',
    ],
    /** Telling tales of work in the open. */
    tale: [
      'had to explain|tell',
      'a client|tenant|resident|family|chap|lady|gentleman|woman|lad|mum|man of|in|who|at|from|with',
      "home visit, little lad|girl|boy|lass, on the panel, i'm on the, custody",
      "confidential|closed|private|secret session|meeting|bit|part, i've seen the, watch this space",
    ],
    /** Those who may have it, and things that are out. */
    entitled: [
      'entitled to, secure folder|area, sharing agreement, signed consent',
      'own|my decision|file|letters|application|planning|housing, public report, is|are published',
      'published, on the|our website, public since|document|domain|register, open to all, open data',
      'aggregate, no names, democratic services, induction, poster, quiz, policy, reminder, staff survey',
      "can't comment, i've told them, press office, santa, bake-off, plumber",
    ],
    /** What is decided, priced or found inside and is not yet, or never, for others. */
    secretThing: [
      'which schools|homes, redundancies, the reserve, valuation, the bids, bidders',
      'came second|first|third, scores, scored, marks, moderation, evaluation',
      'their price|prices|rates|bid, you were, budget for, ceiling, specification',
      'draft report|plan|budget|policy, the draft, private session, closed session|bit|part, exempt',
      'pink papers, part two|ii|2, confidential, unpublished, restricted, legal advice, settlement',
      'heads of terms, investigation, suspended, options paper, the recommendation, login, behind on',
      'who rang, appendix',
    ],
    /** Not out, not to be told, not from me. */
    early: [
      "comes|come|goes|going|is out|public|live on|in|next, before it's|it|they|the|anyone",
      'before the letter|announcement|vote|meeting|rest|others|press, ahead of the',
      "not announced|published|signed|agreed|out, until|till after|it's|thursday|monday|the|they",
      'sit on it|this, keep it|this|that to|under|quiet|between, to yourself, between us|you|ourselves',
      "don't say|tell|pass|share|quote|mention|forward|let, pass it on, came from, from me, strictly",
      "not supposed|meant|allowed to, i shouldn't|oughtn't, shouldn't really|be, off the record, discreet",
      "let's just say, peek, sight of, in confidence, hush, pull it, gmail, memory stick, screenshot",
    ],
    /** Because of where one sits. */
    insideMan: [
      "you're in|on the|housing|planning, you've got|still|access|the, you must|would|will know|see|have",
      'you sit|sat on|in, your side, his mum|dad, next door, my client, our group',
      "not on the appeals|panel|committee|board, i'm not on, thought you should|would|ought|'d",
      "you'd want to, you'll want to, here's the, here is the, sat in the, in the meeting|room",
    ],
  },
  frames: [
    {
      name: 'asks-for-closed-paper',
      from: ['outsider', 'member', 'colleague'],
      all: ['asking', 'closed-paper'],
      none: ['entitled'],
    },
    {
      name: 'asks-inside-of-tender',
      from: ['outsider', 'member'],
      all: ['procurement-contact/asking', 'procurement-contact/inside'],
      none: ['entitled', 'procurement-contact/proper'],
    },
    {
      name: 'closed-paper-leaves',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['other', 'media', 'political', 'supplier'],
      all: ['closed-paper'],
      none: ['entitled'],
    },
    {
      name: 'officer-tells-of-case',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider', 'member'],
      all: ['giving|hush|no-right', 'case-matter'],
      none: ['entitled'],
    },
    {
      name: 'officer-tells-bidder',
      kinds: ['email-compose', 'invite'],
      from: ['officer'],
      to: ['outsider'],
      all: [
        'procurement-contact/coaching|procurement-contact/inside',
        'giving|procurement-contact/rivals|procurement-contact/figures|procurement-contact/contest',
      ],
      none: ['entitled', 'procurement-contact/proper'],
    },
    {
      name: 'closed-matter-in-post',
      kinds: ['post'],
      all: ['tale|hush|giving|procurement-contact/posting', 'closed-paper|procurement-contact/contest'],
      none: ['entitled'],
    },
    {
      name: 'secret-told-out',
      from: ['officer'],
      to: ['outsider', 'member'],
      all: ['secretThing', '~early'],
      none: guards,
    },
    { name: 'secret-in-post', kinds: ['post'], all: ['secretThing', '~early|insideMan'], none: guards },
  ],
  falseAlarms: [
    'Hints and gossip that name neither paper nor person cannot be told from small talk.',
    'Information requests under the Act for papers that happen to be called draft or internal.',
    "A resident's angry question who complained, which a careful officer simply declines.",
  ],
  flags: [
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'For your eyes only: the confidential scores and prices of each bidder, exempt from publication.',
    },
    {
      kind: 'email-compose',
      who: 'officer > media',
      text: "As promised, the pink paper on the depot is attached. You didn't get it from me.",
    },
    {
      kind: 'email-read',
      who: 'member > officer',
      text: "I'm not on the committee but could you send me the exempt appendix with the reserve price?",
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: "You've got access to the care system. Can you look up my neighbour's case file for me?",
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Sat in the confidential session all evening. Enjoy your library while it lasts.',
    },
    {
      kind: 'email-compose',
      who: 'officer > resident',
      text: "It was Mrs Hale at number 9 who reported you. Don't say who told you.",
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: "Any chance of a look at the draft spec before it's published?",
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Reminder: pink papers are for committee members only. Use the confidential waste sacks.',
    },
    {
      kind: 'email-compose',
      who: 'officer > resident',
      text: "I'm sorry, I can't tell you who made the complaint.",
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Our report is attached. This e-mail is confidential. If you are not the intended recipient please delete it.',
    },
    {
      kind: 'email-compose',
      who: 'officer > media',
      text: 'The report has been public since Monday and is on our website.',
    },
    { kind: 'post', who: 'officer > public', text: 'Secret Santa done. Limit a fiver.' },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'As case lead please read the handover notes in the restricted area.',
    },
  ],
};
