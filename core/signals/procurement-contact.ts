import type { Signal } from '#core/signals/signal.ts';

export const procurementContact: Signal = {
  id: 'procurement-contact',
  situation:
    'Over a live or coming tender, a bidder seeks inside information or lobbies, or bids, prices or scores reach somebody with no right to them.',
  groups: {
    /** A contest for the council's money, by any name. */
    contest: [
      'tender, tendering, retender, re-let, itt, market engagement, market day, mini-competition',
      'lot 1|2|3|4|a|b|one|two, sealed offer|bid, submission, our offer, final offer, method statement',
      'bid, bids, bidding, bidder, quote for|on, evaluation, evaluating, evaluator, evaluators, assessors',
      'moderation, scoring, score sheet, standstill, pricing schedule',
      'the|your|that|this|next _? _? contract|framework|extension|job|work|renewal is|comes|goes|up|out|decision|award|panel',
      'contract when|before|is|goes|comes',
      'new|next|coming|big|parking|waste|bins|grounds|cleaning|catering|leisure|payroll|homecare|fencing|roofing|transport|taxi|it|highways contract',
      'going for the|that|your, in the running|race|frame|mix, the competition, out to market|tender',
      'goes|going|comes|coming out|up, before the notice|letters|deadline|close|decision|award|bids',
      'pitch|pitching for, the award, incumbent, the portal, e-tendering, if we|they win|get',
    ],
    /** Who decides it. */
    deciders: [
      'panel, evaluator, evaluators, assessor, assessors, markers, moderation, moderating',
      "you're|youre|you are|you'll|your marking|scoring|evaluating|chairing|deciding|judging|reading|leading|on",
      'evaluation lead|team, one of the four|three|five|six, decision makers|maker|day',
      'decision-makers|maker, sit|sits|sitting on the|that, marks|scores for, hold the pen',
    ],
    /** What a bidder would give much to know. */
    inside: [
      'going rate, what you pay|paid|charge|normally|usually, lowest number|price|bid|figure|quote',
      "dearest, figure to|in|you've|you, weighting, weightings, 60/40, score sheet|sheets",
      'our|their|bidder|the|individual|moderated scores|marks|ranking',
      "where we|they came|come|stand|sit|rank|ranked|finished|landed, who's ahead|winning|in|bidding|front",
      'second by, worried about, starting with a, draft spec|specification|itt|documents|pack|tender|scope',
      "the spec, sight of it|the|your, peek, before publication|it's|it|its published|public|out|live|goes",
      "who else is|has|bid|put|was|went|are, who's|whos bidding|in|on|marking|scoring",
      'how many bids|bidders|of|are|firms|envelopes|others|have|went, tender returns|file|box|vault',
      "the other lot|bidders|lot's|two|three|firms",
      'the three|four|two|other _? bids|prices|quotes|submissions',
    ],
    /** Figures and papers that are inside only when the talk is of a contest. */
    figures: [
      'price, prices, pricing, day rate, schedule of rates, ceiling, envelope, contingency, score, scores',
      'scored, marks, points, matrix, ranking, figure, criteria, questions, spec, scope, draft',
      'closing date, submission, cheaper, lowest, feedback',
    ],
    rivals: [
      'the others, others, other lot|bidders|firms|companies|two|side|crowd, rival, rivals, competitor',
      "competitors, competition, incumbent, incumbent's, big boys, the rest of, bidder a|b|c|d",
      'anybody|anyone|nobody|someone else, who else, up against',
    ],
    /** Asking for it, straight or sideways. */
    asking: [
      'any chance|hope|idea|clue, tell me|us|him|them, how many|much|low|far|close',
      'which of|one|is|firm|way, where did|do|are|we, am|are i|we|you right|still|warm|hoping|in, do tell',
      'get us|me|hold, only ask, only want to know, just checking|wondering|curious',
      'a steer|hint|clue|nod|wink|pointer|idea|inkling|heads-up|flavour|tip|peek|peep|look|sniff|rough',
      'need to know, be good|grateful|worth, stick the, wanted to ask|check, i gather|hear|understand',
      "between us|ourselves, off the record, on the quiet, i shan't|won't|wont breathe|tell|say|repeat",
    ],
    /** Pressing one's suit with those who judge. */
    lobbying: [
      'remember who|us|that, put in a|the|our good|kind|word, good word, think of|kindly',
      'fair go|crack|hearing|shot|wind, over the line, like you to consider|read|take|know|bear, why our',
      "why we, explain why|the|our, suggest four|some|a|wording, let down, hope you|that you'll|will|can",
      'trust you|that, closing date, courier, missed the, lobbied, lobbying',
    ],
    /** The officer or an insider gives it away. */
    leaking: [
      "here's|here are|is the|our|their|what|his, i've attached, forwarding, for your eyes",
      'as promised|discussed, you did say, since you asked, between you and me|us, not a word',
      "keep it|this, tell|told him|her|them|len|your|derek they|they're|to|not|that, cold, warm",
      'off the record',
    ],
    coaching: [
      'pitch|price|go|come|aim|bid|stay|quote a? _? under|below|at|in|around|just|low|lower|higher|above',
      'need to|be under|below|come|get|drop|shave|beat, be comfortable|fine|safe|home, lead with|on',
      "don't waste|bother, the panel is|are|likes|like|warms|wants|want|will|loves|hates|cares",
      'your rival|rivals, nobody|noone|no-one else has|put|bid, yours is the|by, save yourself|your',
      'by two|three|a points|point|whisker|mile',
      'lowest|highest|cheapest|dearest by|of|price|bid|was|was|so, came in|first|second|at|last',
      'price was|is|for, log it as, take you through the, questions for next|the, drop out, come down',
      "you'd find, second by, good luck on|thurs|with, the others",
    ],
    posting: [
      "bids|tenders all|for|today|this, won't|not|can't say who|which|too, rhymes with",
      'one firm|bidder|company, dreadful, brilliant, guess who, tell you what the',
    ],
    'late-favour': [
      'you tell me|us if, to your gmail|private|home|personal, my gmail|home|private',
      'your private|home address|email, no minutes, parked round, openly',
      'before the bids|deadline|close|housing|decision, quiet word',
    ],
    /** The contest as it should be run. */
    proper: [
      'award notice|letters, regret that, for all bidders, all bidders, published, secure area|folder',
      'individual scores, procurement lead|in, waiver, countersign, purchase order, indexation, variation',
      "progress meeting, contract manager's, as contract, audit, auditors, case law, scenario, e-learning",
      "reminder, drop-in, can't discuss, it's recorded, come off the, stepped|stood down|aside",
      'declaration, declared, logged, contact log, put the phone down, cake, auction, raffle, lettings',
      'allocations, bungalow, grant, sideboard, my daughter, the kids, recruitment, planning application',
      'hymn',
    ],
  },
  frames: [
    {
      name: 'asks-about-rivals',
      from: ['outsider', 'member'],
      all: ['asking', 'rivals', 'inside|contest'],
      none: ['proper'],
    },
    {
      name: 'lobbies-in-contest',
      from: ['outsider', 'member'],
      all: ['lobbying', 'contest'],
      none: ['proper'],
    },
    {
      name: 'supplier-on-figures-in-contest',
      from: ['supplier', 'other'],
      all: ['contest', 'figures|inside', 'rivals|deciders|@requesting'],
      none: ['proper'],
    },
    {
      name: 'goes-round-the-portal',
      from: ['outsider'],
      all: ['late-favour', 'contest|figures'],
      none: ['proper'],
    },
    {
      name: 'officer-hands-inside-out',
      kinds: ['email-compose', 'post'],
      from: ['officer'],
      to: ['outsider', 'member'],
      all: ['inside|contest', 'leaking', 'inside|figures|rivals'],
      none: ['proper'],
    },
    {
      name: 'officer-coaches-bidder',
      kinds: ['email-compose', 'invite'],
      from: ['officer'],
      to: ['outsider'],
      all: ['coaching', 'inside|contest|figures|deciders'],
      none: ['proper'],
    },
    { name: 'boasts-of-scoring', kinds: ['post'], all: ['contest|deciders', 'posting'], none: ['proper'] },
  ],
  falseAlarms: [
    'Other contests with bids and scores in private life, and grant bids by or to the council, beyond those listed.',
    "A request for an old contract's rates with no tender in sight, which is a disclosure only.",
    'Spin-outs and buy-outs that speak of tenders.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: "Could you tell me where we came on price before the letters go out? I won't say a word.",
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: "You're on the panel for the catering tender. Please remember who looked after you through the strike.",
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: "Here are the incumbent's unit rates. Go in just under and you should be comfortable.",
    },
    {
      kind: 'email-read',
      who: 'member > officer',
      text: "What's the lowest price for the roof tender? My cousin's firm has put in for it.",
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Who else is bidding for lot 2, and how low would we need to go?',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: "Scoring bids all day. One firm was dreadful, won't say who.",
    },
  ],
  ignores: [
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'Your clarification question has been answered on the portal for all bidders.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The award notice for street cleaning was published today.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Moderation is at ten in the locked room, procurement in the chair. Bring your individual scores.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: "I can't discuss the tender. I have logged your call and told the procurement lead.",
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'My bid for the last slice of cake was rejected by the panel, that is, my daughter.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Our invoice for March is attached at the agreed contract rates.',
    },
  ],
};
