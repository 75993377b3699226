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
    cash: [
      'cash|money|envelope|grand|quid|notes|cheque|commission|kickback|backhander|bung|sweetener|bribe|thank-you|drink|tip|cut|<money>, five|two|three|one|a|few hundred|thousand|grand|k, hundred|fifty|forty|twenty in|for|on|quid|inside, per cent|percent of, ten per cent, slice of, share of the, case of, bottle|bottles of, half each, five-fifty, premium bonds',
    ],
    /** Good things for one person that no office pays. */
    gain: [
      'holiday|weekend|hotel|flights|rounds|golf|seats|tickets|box|hamper|malt|wine|venison|ham|gold|chain|phone|telly|alloys|patio|porch|loft|staircase|season-ticket|laptop|watch|car|villa|wheels|driving-lessons|kitchen|trainers|votes|deposit|mortgage|retirement|directorship|retainer|job-waiting|gratitude|generous|appreciative|comfortable|wallet|pocket|locker|wife|daughter|son|girl|lad|sister|brother|mother|school|season, planning director, head of service, head of department, your career|name|promotion|regrading|next job, an apprenticeship|internship|job|start|role|post|place for|with|at|on',
    ],
    /** Words that hand it to the officer. */
    toOfficer: [
      "in it for you|yourself|him, quid|grand|hundred|thousand|something|summat|drink|five|ten|job|role|retainer|place|bottle|case|chain|wheels|cent|cheque|cash|envelope|<money> for you|thee|yer|ye|u|yourself|your, that is for, for your pocket|trouble|help, here's|heres _? _? quid, look|looks after you|u|ye|thee|yours|whoever|whichever, see|sees you|u|ye|thee right|okay|well, sort|sorts you|u|him|her|yer out|right|proper|well, worth your|my|his while, give|gives|giving|gave to? you|u|thee|yer|ye, buy you|u|your|ye, pay|paying|pays off? you|u|your|ye|thee|the-car|direct, get|gets you|u|ye a|an|some|ten|the, bring you|u|your, make you|u a|an|very, do your|ur|thi, clean your|ur, in your|ur|yer hand|pocket|locker|account|name|boot|wife's|drawer|garden|retirement, with your name, your name on, your|ur|thi wife's|husband's|mother's|mum's|daughter's|son's|lad's|kid's|mortgage|wallet|old|loft|patio|hall|house|drive|window|favour|lass|girl, your usual, at your|yer brother's|house|mum's|door, round yours|to-yours, you choose|want|like|need|name, whatever you, any cause you, you ask|deserve, we'll|we|i|i'll|they|he remember|remembers|repay|reward|thank|help|back|support, you'd|you'll|you-will be|get|have|never|not|find|see a|an|the|leaving|need|want|it|thirty, not|won't|wont|never forget thee|you|it|this|that|our, show our|my|you|his, our|my gratitude|appreciation|thanks, for your trouble|kindness|kids|family|help|pains, be generous|very-generous, feel able to, job waiting, job|post|role|seat|place for you|when|under|with, owe you",
    ],
    /** The hinge between the two. */
    /** One thing hanging on the other. */
    inReturn: [
      "if|once|when|whenever|unless|provided|providing|as-long-as|so-long-as you|u|ye|tha|thee|your|that|it|this|the|we|i|my|our|us, should the|you|your, the day|minute|moment|second|week that|it|the|your|you|we, in return, in exchange, for that i'll|we'd|we'll, and|then i'll|i|we|we'll|we'd|he'll|she'll|there'll|they'll|i'd|he|you'll, there's|theres|there'll-be|there-is|there-will-be|there a|an|some|five|ten|two|something|summat|the|a-nice, or i|we|else, otherwise, so that|my|our, so my, up to you, condition, all i|we|it ask|need|want|takes, per approval|job|signature|visit|order, would that|it|fifty|a|twenty|forty|a-hundred do|help|get|see|be|swing, if i|we got|get|give|buy|were|put|paid|pay, swap, sooner pay|you, rather pay|give, you help|move|pass|sign|wave|write|tell|recommend|scratch|get|give|let|leave|put|sort|say|make|do|drop|find|see|hold|keep us|me|my|our|the|it|that|them|wi'|i|mine|him|her|fire|renewal|quiet|on, help us|me, look after us, reflected in, coincide, lands, until then, till|until your|you|the|it, keep quiet, everyone's happy, everybody wins, sign it, only thing standing",
    ],
    /** Sayings that mean a bribe by themselves. */
    saying: [
      "make it worth your|my|his|their, worth your while|my-while, worth my while, see you right|alright|all-right|ok, sees you right, look after those|people|folk|our|the-people who|friends, look after us|me and, we'll look after|see, scratch|scratches my|your|mine|ur|our back|i, u scratch, you scratch, return the favour, one good turn, quid pro quo, grease the|a|some|your palm|palms|wheels, grease palms, drink in it, in it for you|me|us|him|yourself, what's in it, back|brown hander|handers|envelope|envelopes, sweetener, bung, kick back, kickback, backhander, turn a blind|blind-eye, blind eye, look the other way, name your price, everyone has|every man|man-has price|a-price, has his|a price, what would it|do-you take, what it'd|it'd|it-would take, how much to|for-you to make|get|lose|forget|fix|pass, how much would it|you, leaving empty|empty-handed, be going home with, ways of getting|speeding|doing, there are ways, if you follow|catch|get|take|see|know, take my|our meaning, you know how it|how-this|which, think of it as, a thank-you in advance, thank you in advance pet|love, not for nowt|nothing|free, for nowt is, usually covers|does-it|helps, the usual arrangement, your usual, my|your|his cut, ten|five|two|three|10|5 percent|per-cent of every|each|the|summer|whatever, ten per cent, skip|jump|bump the queue, top of the list|pile|queue, lost in the post, go missing, goes missing, get you on the, i'll sort you, sort you|u|yer out, we never discussed|spoke|had, never happened, don't reply to, wouldn't want to lose|see, be a shame|pity, a certain someone, comfortable man|woman|retirement, everybody|everyone pays, the others all, others all chip, chip in towards, put it this way, just putting that, only messing, not messing",
    ],
    hush: [
      "nobody|no-one|noone|nobody's need|needs|sees|knows|know|checks|asking|will|has, we never, don't reply|write|put|tell|mention|say|repeat, between us|you|ourselves|friends, between ourselves, just ring|call|us, ring me|him, in private, private word, come alone|on-your-own, on your own, back room, quietly, quiet, discreet, off the books|record, under the table|counter, cash only, my number, text me, not by email, strictly between, very short report, last fella|officer|bloke|man|one, predecessor, before you, the others, mean it, i trust you, sorry for direct, insult you",
    ],
    /** What will happen to one who does not. */
    threat: [
      "shame, pity, shame if, bigger shame, would be a pity|shame, think carefully|twice|on|about, you'd|you'll|you be|regret wise|sorry|regret|unwise, regret it, wouldn't want, don't want to be|make|lose, making enemies, hate to see|for|his|her, dry up, your refusal, is noted, noted so, sent my|back my, send|sent it|the|my hamper|back, photographs|photos|video|messages|recording|screenshots from|can|could|stay, stay in my, tell them|your|him|the-council|everyone|hr|my you|that|what|about, i'll tell|let, i could tell|mention|let|make, who really|said, said no, move house, i know where|which, someone might|could|should hear|find|ask, your job|post|career|husband|wife|son|girl|daughter drives|works|works-for|hoping|when|depends, sit on the panel|your, when the restructure|review|round, money comes back, with interest, paid you for, the deal was, we had a deal, you owe",
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
      name: 'yours-if-you-do',
      from: ['outsider', 'member', 'colleague'],
      all: ['inReturn', 'toOfficer', 'decision'],
      none: ['lawful', '@will', '@publishing', '@journalist', '@foi'],
      within: 'sentence',
    },
    {
      name: 'yours-if-you-do-nearby',
      from: ['outsider', 'member'],
      all: ['inReturn', 'toOfficer', 'decision', 'deed'],
      none: ['lawful', '@will', '@publishing', '@journalist', '@event', '@society', '@hiring'],
    },
    {
      name: 'yours-if-done',
      from: ['outsider', 'member'],
      all: ['inReturn', 'toOfficer', 'cash|gain'],
      none: ['lawful', '@will', '@event', '@christmas', '@society'],
      within: 'sentence',
    },
    {
      name: 'cash-if-done',
      from: ['outsider', 'member'],
      all: ['cash', 'inReturn', 'decision', 'deed'],
      none: ['lawful'],
      within: 'sentence',
    },
    {
      name: 'cash-and-hush',
      from: ['outsider'],
      all: ['cash|gain', 'hush', 'decision', 'toOfficer|inReturn'],
      none: ['lawful', '@society', '@buyout', '@publishing'],
    },
    {
      name: 'deed-and-gain',
      from: ['outsider'],
      all: ['deed', 'decision', 'gain|cash', 'toOfficer'],
      none: ['lawful', '@thanks', '@publishing', '@journalist', '@society'],
    },
    {
      name: 'bribe-by-saying',
      from: ['outsider', 'member'],
      all: ['saying'],
      none: ['lawful', '@society', '@journalist'],
    },
    {
      name: 'saying-and-decision',
      all: ['saying', 'decision'],
      none: ['lawful', '@policy', '@jest', '@foi'],
    },
    {
      name: 'saying-and-hush',
      from: ['outsider', 'officer', 'member'],
      all: ['saying', 'hush'],
      none: ['lawful'],
    },
    {
      name: 'threat-over-decision',
      from: ['outsider', 'member'],
      all: ['threat', 'decision', 'inReturn|hush|gain'],
      none: ['lawful', '@insult'],
    },
    {
      name: 'threat-and-favour',
      from: ['outsider', 'member'],
      all: ['threat', 'gain|saying'],
      none: ['lawful', '@insult', '@event'],
    },
    {
      name: 'officer-demands',
      kinds: ['email-compose', 'post'],
      from: ['officer'],
      all: ['demand', 'decision', 'cash|gain|saying'],
      none: ['lawful', '@thanks', '@romance'],
    },
    {
      name: 'officer-hints',
      kinds: ['email-compose', 'post'],
      from: ['officer'],
      all: ['demand', 'saying', 'decision|deed'],
      none: ['lawful'],
    },
    {
      name: 'private-word-in-diary',
      kinds: ['invite'],
      all: ['saying|toOfficer|inReturn', 'decision|deed', 'cash|gain|hush|saying'],
      none: ['lawful', '@policy', '@confidential'],
      within: 'item',
    },
    {
      name: 'told-of-approach',
      from: ['colleague', 'outsider'],
      all: ['told', 'cash', 'deed|decision'],
      none: ['lawful', '@policy'],
    },
  ],
  falseAlarms: [
    'A gift or a treat offered in thanks for what is already decided.',
    'Paid work, a talk or a seat on a board offered for its own sake.',
    'Terms between bodies: section 106, grants, settlements, gainshare.',
    'Anger that threatens with a complaint or worse and offers nothing.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'Get the licence through by Friday and there is five hundred in it for you. Nobody need know.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Sign the variation and we will see you right at Christmas.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'I could move your invoice to the top of the pile, but you would have to make it worth my while.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Shame you sent my bottle back. It would be a bigger shame if your boss heard about the inspection report.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'How much to make the fine go away? Name your price.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Want bumping up the waiting list? Bottle of gin and I will get you to the top of the queue. Message me.',
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The anti-bribery module is due on Friday. There is a quiz at the end.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'A discount of two percent applies if the council orders by the end of the month, as set out in the schedule.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'I would be grateful if you could look at my application soon.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'I do not take money for anything. I have reported your message to internal audit.',
    },
    { kind: 'post', who: 'officer > public', text: 'Bribed the toddler with a biscuit. He took it and ran.' },
  ],
};
