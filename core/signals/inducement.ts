import type { Signal } from '#core/signals/signal.ts';

export const inducement: Signal = {
  id: 'inducement',
  situation:
    'Something is offered, asked for or promised in return for a decision, favour, speed or silence, or one who refused is threatened.',
  groups: {
    /** What lies in an officer's hand. */
    decision: [
      'licence|license|permit|badge|permission|consent|planning|application|applications|dormer|extension|objection|complaint|notice|enforcement|fine|fines|ticket|summons|order|orders|variation|certificate|cert|completion|snag|snags|retention|invoice|invoices|payment|contract|contracts|renewal|tender|bid|lot|framework|approval|approvals|allocation|allocations|list|queue|points|banding|assessment|reassessment|referral|inspection|rating|stars|hygiene|score|scores|scorecard|report|results|test|tests|retest|piling|weighbridge|tonnage|survey|valuation|visa|passport|letter|refund|deduction|penalty|penalties|arrears|bailiff|eviction|tenancy|transfer|housing|place|pitch|stall|rota|routes|lane|adoption|kerb|lamppost|grant|funding|vote|recommendation|reference|appointment|job|post|apprenticeship|interview|regrading|audit|discrepancy|stock|land|disposals|lease|rent|registration|suspension|investigation|allegation|evidence|file|paperwork|signature|sign-off|approved-list|quick-quote|decision|consultation|petition|deadline|claim|benefit|section-278|s278|red-flag|noise|rights-of-way|drains|works',
    ],
    /** What the officer is to do with it. */
    deed: [
      'pass|passes|passed|passing|sign|signs|signed|signing|certify|certified|approve|approves|approved|approving|recommend|recommends|recommending|release|released|grant|granted|award|waive|waived|drop|dropped|lose|losing|lost|bury|buried|shred|bin|tear|forget|ignore|overlook|miss|missing|delay|delayed|slow|stall|hold|sit|leave-off|leave-out|backdate|change|tweak|swap|rewrite|soften|nudge|push|pushed|bump|bumped|bumping|move|moved|jump|speed|hurry|quicker|faster|sooner|quick|through|favour|favourable|choose|pick|find|write|put-down|mark|score|steer|swing|nod|wave|fix|sort|stretch|bend|cancel|withdraw|reduce|halve|extend|renew|look-away',
      "goes|go|going|get|gets|got away|missing|nowhere|lost|through|our-way|my-way|quietly|green|astray|forgotten, up|to the top|list|queue|pile, top of the, front of the, to the front|top, see|find your|ur|thi|its way, look the other|away, turn a blind, blind eye, not look too, didn't see|notice, leave it|the|that off|out|alone, put us|me|him|her|them|my|our through|down|forward|on|top, put in a|the good, good word, give us|me|him|her|them|my the|a, let it|this|us|me|him go|pass|slide|through, help us|me|wi'|with|out, keep quiet|silent|schtum, kept quiet, say nothing|nowt, over the line, look after us|me|this, know what to|i, do the right thing, see sense, all i|we ask|need|want, only want|thing|need, just need|leave|say|write|tell, get you|us|me|him|it on|through|done|moved|signed",
    ],
    /** What comes back for it. */
    reward: [
      'cash|money|envelope|grand|quid|five-hundred|two-hundred|three-hundred|thousand|hundred|k|notes|cheque|commission|cut|percentage|percent|share|slice|kickback|backhander|bung|sweetener|bribe|incentive|bonus|reward|gratitude|thank-you|tip|drink|bottle|bottles|malt|wine|case|hamper|gold|chain|phone|telly|tickets|holiday|weekend|hotel|flights|rounds|golf|seats|box|patio|porch|loft|staircase|alloys|car|mortgage|deposit|house|flat|job|director|directorship|retirement|consultancy|season-ticket|votes|support|generous|grateful|appreciative|comfortable|wallet|pocket|locker|venison|ham|<money>, per cent, five each, each way, half and half',
      "look|looks|looked|looking after you|u|ye|thee|yours|those|people, see|sees you|u|ye|thee right|all, sort|sorts|sorted you|u|him|her|yer out|right|proper, make|made|makes it|that|this worth, worth your|my|ur while|time, in it for|for-you, something|summat|drink in it|for-you, not|won't|wont|never forget|regret|be-sorry|lose|go-empty|be-leaving, show|shown|showing gratitude|our|my|appreciation, very grateful, be generous|very-generous|grateful, how grateful, thank you in|properly|later, owe you|me|him, for your trouble|pocket|pains|help|kindness|family|kids, for you|u|ye|thee|him|her and|by|in|if|when|to|from, happy to|could pay|show|contribute|help-out, a|one good turn, at christmas, you scratch|help|do|move|sign|get, i|u scratch, i'd|i'll|we'd|we'll|he'll|she'll do|buy|give|pay|make|put|see|sort|swap|wave|clean|help|remember, in your wife's|husband's|mother's|name, pay you|u|your|ye direct|well|back|off, pay off, gets lighter|fatter, your usual, same envelope, set you up, a place for you, job waiting|for-you, always remember|remembers|repay, keep|keeps your|the name, on the house, what you want|like|need, whatever you, name it|your|a-price, your price, what it|would it|you take|cost, take to, cost me|us to, how much to|for|would|do|you, what do|would you want|need|take|like",
    ],
    /** The hinge between the two. */
    hinge: [
      "if|once|when|whenever|unless|until|till|provided|providing|depending|soon-as|as-long-as|in-return|in-exchange|subject-to|swap|exchange, the day|minute|moment|second that|it|the|your|you|we, on the day, in return, in exchange, for that|this|it|me|us i'll|we'd|we'll|i'd, and we'll|we'd|i'll|he'll|there'll|i|we, there's|theres|there'll|would|could be|is|a|five|two|something|summat, or|then i|we|else|they|you, otherwise, so that|my|the|we|it, up to you, condition|conditional, on condition, all it takes|needs, all i|we need|ask|want, price is, cost is, worth, reckon, fair swap, fair's fair, tit for tat, quid pro quo, both win|sides, everyone's|everybody's happy|a-winner, win win, works both",
    ],
    /** Sayings that mean a bribe by themselves. */
    saying: [
      "make it worth your|my|his|their, worth your while|my-while, worth my while, see you right|alright|all-right|ok, sees you right, look after those|people|folk|our|the-people who|friends, look after us|me and, we'll look after|see, scratch|scratches my|your|mine|ur|our back|i, u scratch, you scratch, return the favour, one good turn, quid pro quo, grease the|a|some|your palm|palms|wheels, grease palms, drink in it, in it for you|me|us|him|yourself, what's in it, back|brown hander|handers|envelope|envelopes, sweetener, bung, kick back, kickback, backhander, turn a blind|blind-eye, blind eye, look the other way, name your price, everyone has|every man|man-has price|a-price, has his|a price, what would it|do-you take, what it'd|it'd|it-would take, how much to|for-you to make|get|lose|forget|fix|pass, how much would it|you, leaving empty|empty-handed, empty handed, be going home, ways of getting|speeding|doing, there are ways, if you follow|catch|get|take|see|know, follow me, take my|our meaning|drift, you know how it|how-this|which, think on, think of it as, a thank-you in advance, thank you in advance pet|love, not for nowt|nothing|free, for nowt is, usually covers|does-it|helps, the usual arrangement|terms|way, your usual, my|your|his cut, ten|five|two|three|10|5 percent|per-cent of every|each|the|summer|whatever, ten per cent, skip|jump|bump the queue, top of the list|pile|queue, lost in the post, go missing, goes missing, get you on the, i'll sort you, sort you|u|yer out, we never discussed|spoke|had, never happened, don't reply to, wouldn't want to lose|see, be a shame|pity, a certain someone, comfortable man|woman|retirement, everybody|everyone pays, the others all, others all chip, chip in towards, put it this way, just putting that, only messing, not messing",
    ],
    hush: [
      "nobody|no-one|noone|nobody's need|needs|sees|knows|know|checks|asking|will|has, we never, don't reply|write|put|tell|mention|say|repeat, between us|you|ourselves|friends, between ourselves, just ring|call|us, ring me|him, in private, private word, come alone|on-your-own, on your own, back room, quietly, quiet, discreet, off the books|record, under the table|counter, cash only, my number, text me, not by email, strictly between, very short report, last fella|officer|bloke|man|one, predecessor, before you, the others, mean it, i trust you, sorry for direct, insult you",
    ],
    /** What will happen to one who does not. */
    threat: [
      "shame, pity, shame if, bigger shame, would be a pity|shame, think carefully|twice|on|about, you'd|you'll|you be|regret wise|sorry|regret|unwise, regret it, wouldn't want, don't want to be|make|lose, making enemies, i'd hate, hate to see|for|his|her, dry up, your refusal, is noted, noted so, sent my|back my, send|sent it|the|my hamper|back, photographs|photos|pictures|video|messages|recording|screenshots of|from|can|could|stay|go, stay in my, tell them|your|him|the-council|everyone|hr|my you|that|what|about, i'll tell|say|let|see, i could tell|mention|let|make, who really|said, said no, move house, i know|know-which where|which|who|what, someone might|could|should hear|find|ask, your job|post|career|husband|wife|son|girl|daughter drives|works|works-for|hoping|when|depends, sit on the panel|your, when the restructure|review|round, money comes back, with interest, paid you for, the deal was, we had a deal, you owe",
    ],
    /** An officer who asks for it. */
    demand: [
      "make it worth, worth my while, what's in it for, not for nowt|nothing|free, get|do it|you|that done|on|through for nowt, can't|cannot do|get _ _? for nowt|nothing|free, usually covers|does|helps, covers it, snag goes away, goes away for, ways of getting|doing|speeding, in two weeks|days, if you follow, if you can get|do|see|find, i'll see|make-sure|put|get|push|bump|sign|pass|approve, i can see|make|get|put|push|bump|lose|sort|move|do, i could|i-might see|make|get|put|push|bump|lose|sort|move|do|lean, you've had, not seen so, so much as a thank, more appreciative, thank you would, chip in, all chip, up to you, think about it, my lad's|daughter's|son's|kid's looking|after|needs, looking for a deposit, just saying|putting|mentioning, you've got my, got my number, dm me, message me, two tickets, bottle|bottles of, for a|couple pint|crate|bottles, couple of, ring me|just-ring, don't reply, no receipt|receipts, cash usually|only|is|in|and, half and half, split it|the, my cut, you owe me, owe me, bumping up, top of the|list, i do the, nobody checks, only messing, in return, swap, fancy|want|need|anyone bumping|moving|a-quick, what's it worth",
    ],
    told: [
      "offered me|him|her|us|them|to, said he'd|she'd|they'd, asked|told|wants me|us|him|you to, he'll try|ask, try you next, to your man, put his|her|their lad's, i said you'd|i'd|we'd, if we|you|i put|give|let|sign|do, for us if, sit on the, i'll do your, can't say fairer, same again, tests go missing, want no part",
    ],
    lawful: [
      'bribery act|module|training|policy|policies|scenario|scenarios|awareness|allegations, anti-bribery, anti bribery|corruption, corruption statement|module, e-learning, module, workshop|exercise, quiz, hypothetical|hypothetically, planning gain, section 106, s106, community infrastructure, gainshare, liquidated damages, performance bond, mutual aid, referral bonus|scheme, loyalty scheme, full and final, without prejudice|admission, undertaking, our|my client, the defendant, discontinued, grant is|of, conditional on, terms of, schedule, framework call-off, as set out, credit note, hr scheme, the panel may, internal audit, reported your|it|this|him, in the register, entered it, zero tolerance, zero-tolerance, ombudsman, pre-action, settle, nothing expected, no strings, sponsor|sponsorship, twix, biscuit, biscuits, dog, toddler, cat, phishing, click here, premises licence application, conditions',
    ],
  },
  frames: [
    {
      name: 'reward-if-done',
      from: ['outsider', 'member', 'colleague'],
      all: ['hinge', 'reward', 'deed', 'decision'],
      none: ['lawful'],
    },
    {
      name: 'reward-for-deed',
      from: ['outsider'],
      all: ['reward', 'deed', 'decision', 'hush|saying|threat'],
      none: ['lawful'],
    },
    {
      name: 'reward-in-one-breath',
      from: ['outsider'],
      all: ['hinge', 'reward', 'decision'],
      none: ['lawful'],
      within: 'sentence',
    },
    {
      name: 'reward-for-you-if',
      from: ['outsider', 'member', 'colleague'],
      all: ['hinge', 'reward', 'deed'],
      none: ['lawful'],
      within: 'sentence',
    },
    { name: 'bribe-by-saying', from: ['outsider', 'member'], all: ['saying'], none: ['lawful'] },
    { name: 'saying-and-decision', all: ['saying', 'decision'], none: ['lawful', '@policy', '@jest'] },
    {
      name: 'saying-and-hush',
      from: ['outsider', 'officer', 'member'],
      all: ['saying', 'hush'],
      none: ['lawful'],
      within: 'item',
    },
    { name: 'reward-and-hush', from: ['outsider'], all: ['reward', 'hush', 'decision'], none: ['lawful'] },
    {
      name: 'threat-over-decision',
      from: ['outsider', 'member'],
      all: ['threat', 'decision'],
      none: ['lawful', '@insult'],
    },
    {
      name: 'threat-and-favour',
      from: ['outsider', 'member'],
      all: ['threat', 'reward|hush'],
      none: ['lawful', '@insult'],
    },
    {
      name: 'officer-demands',
      kinds: ['email-compose', 'post'],
      from: ['officer'],
      all: ['demand', 'decision', 'reward'],
      none: ['lawful'],
      within: 'item',
    },
    {
      name: 'officer-hints',
      kinds: ['email-compose', 'post'],
      from: ['officer'],
      all: ['demand', 'saying|hinge', 'decision|deed'],
      none: ['lawful'],
    },
    {
      name: 'private-word-in-diary',
      kinds: ['invite'],
      all: ['saying|reward', 'hush|hinge|deed'],
      none: ['lawful', '@policy'],
      within: 'item',
    },
    {
      name: 'told-of-approach',
      from: ['colleague', 'outsider'],
      all: ['told', 'reward', 'deed|decision'],
      none: ['lawful', '@policy'],
    },
    {
      name: 'favour-among-colleagues',
      from: ['colleague', 'member'],
      all: ['decision', 'hinge', 'reward', 'told|saying'],
      none: ['lawful', '@policy'],
    },
  ],
  falseAlarms: [],
  flags: [],
  ignores: [],
};
