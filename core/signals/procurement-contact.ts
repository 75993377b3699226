import type { Signal } from '#core/signals/signal.ts';

export const procurementContact: Signal = {
  id: 'procurement-contact',
  situation:
    'Over a live or coming tender, a bidder seeks inside information or lobbies, or bids, prices or scores reach somebody with no right to them.',
  groups: {
    /** A contest for the council's money, by any name. */
    contest: [
      'tender, tendering, retender, re-tender, re-let, relet, rebid, itt, rfp, rfq, pqq, sq, dps, invitation to tender, expression of interest, prior information notice, market engagement, market day, mini-competition, lot 1|2|3|4|a|b|one|two, best and final, bafo, second stage|round, first stage|round, sealed offer|bid, submission, resubmission, our offer, their offer, final offer, method statement, bid, bids, bidding, bidder, quote for|on, quotes in, evaluation, evaluating, evaluator, evaluators, assessors, moderation, scoring, score sheet, standstill, shortlist, shortlisted, preferred bidder, itt draft, pricing schedule, price sheet',
      'the|your|that|this|next _? _? contract|framework|extension|job|work|renewal is|comes|goes|up|out|decision|award|panel, contract award|decision, contract when|before|is|goes|comes, new|next|coming|big|parking|waste|bins|grounds|cleaning|catering|leisure|payroll|homecare|fencing|roofing|transport|taxi|it|highways contract, going for the|that|your, in the running|race|frame|mix, the competition, in competition, out to market|tender, goes|going|comes|coming out|up, before the notice|letters|deadline|close|decision|award|bids, put in|putting in for, pitch|pitching for, up for grabs, the award, your recommendation, framework refresh, award criteria, incumbent, the portal, e-tendering, supplier presentations, bid clinic, capital programme, lands the contract, if we|they win|get, whoever wins, who wins',
    ],
    /** Who decides it. */
    deciders: [
      "panel, evaluator, evaluators, assessor, assessors, scorers, markers, moderation, moderating, you're|youre|you are|you'll|your marking|scoring|evaluating|chairing|deciding|judging|reading|leading|on, lead evaluator, evaluation lead|team, one of the four|three|five|six, the one deciding, decision makers|maker|day, decision-makers|maker, your fellow, the committee, the chair, sit|sits|sitting on the|that, your recommendation, when you give|score|mark|decide, give the marks, marks|scores for, pen to paper, writing the spec|criteria, write the award|spec|criteria, hold the pen, has the final say",
    ],
    /** What a bidder would give much to know. */
    inside: [
      "price breakdown, unit rates, rates page|card, rate card, going rate, what they|others pay|paid|charge|charged|quoted|put|bid|offered|came, what you pay|paid|charge|normally|usually, lowest number|price|bid|figure|quote, two lowest, cheapest bid|price|one|offer, dearest, price point, affordability, how low|much|high to, number to beat, figure to|in|you've|you, what's the figure|budget|number, upper limit, walk-away",
      "weighting, weightings, 70/30, 60/40, score sheet|sheets, evaluation matrix|notes|criteria|sheet, model answer|answers, award criteria, panel comments|notes|questions|talk, moderation notes, feedback before, interview questions, presentation questions, our|their|bidder|the|individual|moderated scores|marks|ranking, scored us|them|him, where we|they came|come|stand|sit|rank|ranked|finished|landed, where the|others came|are, how we|they|it did|are|scored|compared|stack|fared|looks, how he's fared, who's ahead|winning|in|bidding|front, front-runner, frontrunner, in the lead, two-horse race, second by, first|second|third place, if i|we came|come|went|pitched in at|around|under, would i|we be warm|cold|close|near|too|there, worth our while|bidding|the, whether to spend|bother|bid, done deal, genuine contest, foregone conclusion, stitched up, already decided, hoping to stay, should we be worried, worried about, biggest threat, starting with a, just over it|them, way that? you meant, sharpen our|my, room in the|it, still in the running|it|race, in with a shout|chance",
      "draft spec|specification|itt|documents|pack|tender|scope, the spec, the scope, sight of it|the|your, peek, before publication|it's|it|its published|public|out|live|goes, advance copy|notice|sight, early sight|look|copy, shortlist, referees, finance check, who else is|has|bid|put|was|went|are, who's|whos bidding|in|on|marking|scoring, who is bidding|in|on, how many bids|bidders|of|are|firms|envelopes|others|have|went, tender returns|file|box|vault, bid file|documents|prices, what the|they panel|evaluators|chair|really want|wants|like|likes, what you|they told|said, the other lot|bidders|lot's|two|three|firms, the three|four|two|other _? bids|prices|quotes|submissions, other bids|prices|quotes|submissions, weak points",
    ],
    /** Figures and papers that are inside only when the talk is of a contest. */
    figures: [
      'price, prices, pricing, rates, day rate, schedule of rates, ballpark, budget, ceiling, envelope, reserve, contingency, threshold, score, scores, scored, marks, points, matrix, ranking, figure, number, criteria, questions, spec, scope, draft, notes, comments, deadline, closing date, late, stick, submission, cheaper, lowest, decision, recommendation, feedback, returns',
    ],
    rivals: [
      "the others, others, other lot|bidders|firms|companies|two|side|crowd, rival, rivals, competitor, competitors, competition, incumbent, incumbent's, newcomers, big boys, outgoing contractor, existing supplier|provider|contractor, current supplier|provider|contractor, the rest of, bidder a|b|c|d, anybody|anyone|nobody|someone else, who else, is _ bidding|in, _'s lot, the winner, runner-up, the opposition, up against",
    ],
    /** Asking for it, straight or sideways. */
    asking: [
      "could|can|would|will|might you|u|yous, any chance|hope|idea|clue, let me|us know|have|see|peek, tell me|us|him|them, what did|do|does|would|are|is|was|were, whats, what's, how many|much|low|far|close, who|whom are|is|was|should|else, who's, whos, which of|one|is|firm|way, where did|do|are|we, am|are i|we|you right|still|warm|hoping|in, is it|that|there|abdul's true|still|worth|a, did they|he|she|you|the, do tell, get|send|text|slip|email|leave|forward|bung|ping|give|show|drop me|us|over|them|him, get us|me|hold, only ask, only want to know, just checking|wondering|curious, give us|me a, a steer|hint|clue|nod|wink|pointer|idea|inkling|heads-up|flavour|tip|peek|peep|look|sniff|rough, warm or cold, just initials, just so i|we know, need to know, know now, good|nice|useful|handy|helpful to know, be good|grateful|worth, feel entitled, kindly, share what, have a look|read over|at, cast your eye, stick the, confirm, wanted to ask|check, hoping you|to hear, i gather|hear|understand, between us|ourselves, off the record, unofficially, informally, on the quiet, i shan't|won't|wont breathe|tell|say|repeat",
    ],
    /** Pressing one's suit with those who judge. */
    lobbying: [
      "remember who|us|that, put in a|the|our good|kind|word, good word, a word from you, word in the right, mention to the, let your fellow, keep us|me in, think of|kindly, think of us, be kind to us|our, see fit, reflect on our, loyal service, years|year of service|loyal|faithful|good|hard, every encouragement, encouragement, fair go|crack|hearing|shot|wind, give him|her|them|us a fair|good|chance, over the line, go the extra, look favourably|kindly, mark us|him|them down|up|kindly|generously, go easy, change your recommendation|mind, what would it take, reconsider, take into account, like you to consider|read|take|know|bear, the best you'll, owed it to you, you should know that, you ought to know, feel you ought, safer choice, right choice|people, why our, why we, merits of, understand the merits, private briefing, decision makers|makers understand, we failed to, don't|doesn't|didn't come across, explain why|the|our, help with|write|shape|draft the spec|scope|specification, suggest four|some|a|wording, would play to|suit, aimed at us, written for us, can't deliver, cannot deliver, has upset, let down, cutting corners, wouldn't touch, look at the other services, disappointed, without having tried, testimonials, our|my last client, how well we, if it were us, tidier, hope you|that you'll|will|can, trust you|that, late bid, put back a, closing date, extra time, courier, missed the, couple of days grace, missing anything, mark it as, pretend marks, read it over, lobbied, lobbying, been retained, i've been asked to, count on you, rely on you, have your support|vote, rooting for, fingers crossed, really aimed at, aimed at us, a wink, don't|dinnae mark, word wi, work with us again, you and i|us, working together, working with you, know our work, you know our, in the bag, a friend on the panel, friendly face",
    ],
    /** The officer or an insider gives it away. */
    leaking: [
      "here's|here are|is the|our|their|what|his, here you go, attached, i've attached, see below, pasted, forwarding, for your eyes, fyi, as promised|discussed, you did say, you asked, since you asked, in strict|strictest, thought you'd|you should, might find, might help|interest, have a look at|before, between you and me|us, don't tell, not a word, keep it|this, tell|told him|her|them|len|your|derek they|they're|to|not|that, honestly, cold, warm, getting warmer, i'm afraid, shouldn't be emailing|telling|saying|sending, off the record",
    ],
    coaching: [
      "pitch|price|go|come|aim|bid|stay|quote a? _? under|below|at|in|around|just|low|lower|higher|above, sharpen your|his|their pencil, shave another|off|a, knock a, drop your|the price, need to|be under|below|come|get|drop|shave|beat, be comfortable|fine|safe|home, lead with|on, beef up, concentrate on|there, focus on|your, don't waste|bother, spend your word, the panel is|are|likes|like|warms|wants|want|will|loves|hates|cares, chair's question, only cares, model answer, easy marks, score well, tick the box, you scored|got, your rival|rivals, two-horse race, nobody|noone|no-one else has|put|bid, only one i|we want, yours is the|by, go to _ again, spec was written, written round|around them|you, i'd not|wouldn't spend|bother, save yourself|your, by two|three|a points|point|whisker|mile, points behind|ahead|off, miles cheaper|dearer|ahead, lowest|highest|cheapest|dearest by|of|price|bid|was|was|so, came in|first|second|at|last, was|is|were the lowest|cheapest|highest, price was|is|for, held the box, hold the box, log it as, as on time, take you through the, dry run, questions for next|the, no surprises, drop out, only one i, i'll say so, rooting for you, want you to win|get, in the middle, come down, room if you, chasing something, find a friend|partner, quality questions, you'd find, they'll|theyll ask, it's the _? _? answer, second by, there's your chance, say something about, tell us about a, good luck on|thurs|with, be split, before the notice, the others, before publication, get your ducks",
    ],
    /** Bidders as colleagues and members speak of them. */
    passing: [
      "asked me|if|whether|for|to tell|pass|slip|say, has|have asked|rung|collared|been, collared me, wanted me to, slip them|him|her, let them|him|her know|see|have, tell him|her|them|len|his|your, give him|them|her a|the|some, keen to see|know, in the dark, your|my|his|her sister|brother|dad|nephew|son|husband|wife|mate|friend|brother-in-law|cousin|nephew's|mate's|old, works at|for, old boss, his firm|lot|company, nephew's firm, is bidding|in|tendering|going, are bidding|thinking|hoping, thinking of bidding, a constituent's|constituent, ward, any harm, interesting, might find, memory stick, your brother|sister to",
    ],
    posting: [
      "scoring bids|tenders|all, marking bids|tenders, evaluating tenders|bids|all, reading bids|tenders|submissions, bids|tenders all|for|today|this, panel day|tomorrow|today, won't|not|can't say who|which|too, rhymes with, very happy next, ask me nicely, one firm|bidder|company, a certain firm|company|bidder, dreadful, brilliant, spoiler, guess who, no names, watch this space, big news|day, winner will|is|won't, tell you what the, my money's|money on, we're sick of, tip for bidders, if you're presenting|bidding",
    ],
    'late-favour': [
      "late bid, email the bid|it|ours|our to? you direct|directly, you tell me|us if, direct to you, to your gmail|private|home|personal, my gmail|home|private, your private|home address|email, rather than|instead of|without go|going|through|attend|using|the _? portal|open|process, wretched portal, portal is|was|being|keeps a|being|playing|down, no minutes, off site please|if, parked round, meet anywhere, just us two|you, have you to ourselves, don't want to ask, openly, ask it openly, on the portal everyone|they|others, the others would benefit|see|know, nobody but you, no one|nobody need|needs|will|would know, not meant|supposed to talk|be, before bids, before the bids|deadline|close|housing|decision, pre-submission, friendly word, quiet word",
    ],
    /** The contest as it should be run. */
    proper: [
      "award notice|letters, contract award notice, notice is public, outcome letter, regret that, as the act requires, for all bidders, all bidders, all tenderers, every firm, answered on, cq 1|9|4, through|via|on|use the portal, please use the, the debrief meeting, written feedback, feedback letter, is on the national, published, publicly, open data, panel only, locked room, secure area|folder, shared secure, panel workspace, individual scores, procurement lead|in, fellow panel member, delegated decision, waiver, countersign, joint procurement, collaboration agreement, under the existing|framework as, as requested in, purchase order, schedule of rates price, invoice, indexation, variation, progress meeting, contract manager's, agreed contract rates, as contract, audit, auditors, case law, high court, training, scenario, e-learning, reminder, conflict of interest forms|form, drop-in, legal advice on, bid opening, procurement witness, i can't talk, cannot discuss, can't discuss, recorded your|the|it, it's recorded, filled in the, come off the, stepped|stood down|aside, declaration, declared, logged, contact log, said nothing, put the phone down, told the|our procurement, told them|him|her no|to use|that everything|i, for your log, didn't give",
      "ebay, quiz, cake, auction, raffle, lottery bid, choice-based, lettings, allocations, bungalow, our bid to, your bid for the flat, funding bid, grant, bidding war, bike, sideboard, my daughter, the kids, apprenticeship applications, car boot, job interview, recruitment, planning application, hymn, referee's decision, football",
    ],
  },
  frames: [
    {
      name: 'asks-inside-of-contest',
      from: ['outsider', 'member'],
      all: ['asking', 'inside|figures', 'contest'],
      none: ['proper'],
    },
    {
      name: 'asks-inside-plainly',
      from: ['outsider', 'member'],
      all: ['asking', 'inside'],
      none: ['proper'],
      within: 'sentence',
    },
    {
      name: 'supplier-asks-figures',
      from: ['supplier'],
      all: ['asking', 'inside|figures', 'rivals|deciders|@secrecy|contest'],
      none: ['proper'],
    },
    {
      name: 'asks-about-rivals',
      from: ['outsider', 'member'],
      all: ['asking', 'rivals', 'inside|contest'],
      none: ['proper'],
    },
    {
      name: 'lobbies-decider',
      from: ['outsider', 'member'],
      all: ['lobbying', 'deciders'],
      none: ['proper'],
    },
    {
      name: 'lobbies-in-contest',
      from: ['outsider', 'member'],
      all: ['lobbying', 'contest'],
      none: ['proper'],
    },
    { name: 'lobbies-plainly', from: ['supplier'], all: ['lobbying', 'lobbying|figures'], none: ['proper'] },
    {
      name: 'lobbies-with-treat',
      from: ['outsider'],
      all: ['contest', '@meal|@event', 'deciders|lobbying'],
      none: ['proper'],
    },
    {
      name: 'supplier-on-figures-in-contest',
      from: ['supplier', 'other'],
      all: ['contest', 'figures|inside', 'rivals|deciders|@requesting'],
      none: ['proper'],
    },
    {
      name: 'member-or-press-on-contest',
      from: ['member', 'media', 'political', 'public-body'],
      all: ['asking', 'contest', 'inside|figures|rivals'],
      none: ['proper'],
      within: 'sentence',
    },
    {
      name: 'officer-names-rivals-to-bidder',
      kinds: ['email-compose', 'invite'],
      from: ['officer'],
      to: ['outsider'],
      all: ['rivals', 'contest|inside|coaching'],
      none: ['proper'],
    },
    {
      name: 'goes-round-the-portal',
      from: ['outsider'],
      all: ['late-favour', 'contest|figures'],
      none: ['proper'],
    },
    {
      name: 'bidder-asks-something',
      from: ['supplier'],
      all: ['asking', 'contest'],
      none: ['proper'],
      within: 'sentence',
    },
    {
      name: 'bidder-talks-to-decider',
      from: ['outsider'],
      all: ['asking|lobbying', 'contest', 'deciders'],
      none: ['proper'],
    },
    {
      name: 'hushed-word-about-contest',
      from: ['outsider', 'member'],
      all: ['@secrecy', 'contest', 'inside|figures|rivals|deciders'],
      none: ['proper'],
    },
    {
      name: 'favour-for-inside',
      from: ['outsider'],
      all: ['@exchange|@threatening', 'inside|contest', 'figures|contest|rivals|deciders'],
      none: ['proper'],
    },
    {
      name: 'quiet-meeting-in-contest',
      kinds: ['invite'],
      from: ['outsider'],
      all: ['late-favour|asking|coaching|lobbying', 'contest|deciders'],
      none: ['proper'],
      within: 'item',
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
    {
      name: 'officer-coaches-in-the-open',
      kinds: ['post'],
      all: ['coaching', 'inside|contest'],
      none: ['proper'],
    },
    {
      name: 'insider-would-pass-on',
      from: ['colleague', 'member', 'officer'],
      to: ['officer', 'colleague'],
      all: ['passing', 'inside', 'contest|rivals|leaking'],
      none: ['proper'],
    },
    {
      name: 'bidder-in-ones-circle',
      from: ['other', 'officer', 'member'],
      all: ['passing', 'contest', 'inside|coaching|lobbying'],
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
