import type { Signal } from '#core/signals/signal.ts';

export const confidentialDisclosure: Signal = {
  id: 'confidential-disclosure',
  situation:
    'Confidential, exempt or commercially sensitive information is sent, posted or asked for by someone with no right to it.',
  groups: {
    /** Papers and facts that are not out. */
    'closed-paper': [
      "exempt, part 2, part ii, part two, pink paper|papers|pages, closed session|minutes|papers|part|meeting|report|half, private session|debate|minutes|paper|cabinet|appendix|spreadsheet|legal|note|report|briefing|part, confidential session|report|paper|appendix|annex|annexe|survey|bit|minutes|figures|briefing|file|section, restricted section|papers|report|area, unpublished, embargoed, unredacted, un-redacted, privileged, commercially sensitive, under embargo, sealed file|offer|bid|record|adoption, internal emails|email|memo|audit|report|figures, settlement agreement|figure|sum, severance, pay-off, payoff, gag, gagging, ndas, counsel's opinion|advice, counsel thinks, legal advice|opinion|advice's, legal's advice, independent valuation, the valuation, reserve price|figure, bottom line, heads of terms, final offer, authorised to go, pre-app, pre-apps, pre-application, serious case review|draft, investigation|investigator's report|file|notes, pen-test, security codes, the login|password, login to, not yet public, not public yet|till|until|before|just",
      "draft|unreleased|leaked|secret|private|hidden|real _? report|plan|budget|structure|figures|options|strategy|list|route|numbers|minutes|findings|inspection|proposal|proposals|letter|paper|restructure|spec|scores, savings plan|list|options, fees strategy, staffing structure, disposals list, land disposals, cabinet note|paper|papers|report, options paper, risk register|report|plan, budget gap|papers|figure, council tax scenarios, modelled, closure list|plan|date|pencilled, list of closures|redundancies|sites|streets|posts, redundancy list|plan|plans, at risk list|of redundancy, whistleblower's|whistleblowing name|report|file, standards case|complaint|hearing, audit report, price list|breakdown|book, rates page, contract with the, client pricing, pricing model, overdue accounts, rivals' accounts, your rivals, payment history, finance check, credit check, ombudsman's settlement, ombudsman settlement, mediation, negotiating position, our limit, walk-away",
    ],
    /** What is known of people through the council's work. */
    'case-matter': [
      'case notes|file|files|conference|record|records|worker|history|review, care file|record|records|plan|order|proceedings|system, social work|services|worker|workers file|record|visited|involved|notes, are social involved, social are involved, housing file|assessment|record|history|application, tenancy notes|file|record, sickness record|records|absence|note, hr file|record, personnel file|record, oh report, occupational health, disciplinary, final written warning, written warning, suspended, suspension, grievance, misconduct, adoption file|record|records|index|papers, sealed adoption, foster family|placement|carer|home, foster placement, placement, placements, known to _? _? team|services|us|police|social, child protection, safeguarding, risk plan|assessment, medical bits|notes|records|history, diagnosis, diagnoses, schizophrenia, depression, breakdown, miscarriage, rehab, cancer, hiv, dementia, motor neurone, attachment disorder, autism, addiction, overdose, drink problem, drink apparently, mental health, benefit claim|stopped|record|application, rent arrears, arrears, owes us, owes, debts, police call-outs, call-outs, evicted, eviction, court order, refuge, complainant, the complaint, who complained, who|whoever reported|complained|grassed|rang|shopped, one who reported, diary sheets, statement attached, her|his|their statement, court order, payslip, salary, his|her|their income, put down for income, council tax record|account|debt, blue badge, homeless, housing assessment, application for a flat|house|council, refused every, been in three',
    ],
    /** Asking for what one may not have. */
    asking: [
      "could|can|would|will|might you|u|anybody|anyone|your|we|i, any chance, mind sending|dropping|if, do you mind, fancy sending, please|kindly send|supply|tell|confirm|read|let, send me|us|it, tell me|us, let me|us see|know|have, need to know|see|have, want to know|see, want|need|like the|sight|to, 'd|would|we'd|i'd love|like|welcome|value the|sight|to|a|any, who'd it hurt, all i need, text me, just initials, do tell, feel entitled, kindly, i have a right, what did|does|do|is|was|are|were|what's|have|has|had, whats, what's, which of|firm|foster|family|site|streets|route|shops|schools, who is|was|are|were|said|reported|has|complained, whos, how much|many|low|long, have they got, has she|he|he's|she's, slip|ping|bung|leak|email|forward|drop|dropping|emailing over? us|me|the|it|into|down|a, sight of, a peek|look|sneak|copy|glance, look at, look up, pull up|out|the, dig out|up, check whether|if|what, how about, i have a right, right to know, you can look, u can look, you've got access, you have access, got access to, have access to, you work there, u work there, you type, you do the, you sit on, you're in|on the, you'd know, you would know, you see the, on your screen|system|desk, just the gist, in the know, save the, leave the, upload, is it true, be good to know, be grateful|invaluable|splendid|handy",
    ],
    /** Asking somebody to use their way in. */
    access: [
      "you've|you|ye|u got|have|still access|a login|the list|the file|the keys, got access, have access, access to the, access haven't you, you work|type|sit|do there|in|up|on, you can|could look|see|check|get|find, u can look|see|check, look|looking her|him|them|it|someone|up up|on|for|if|what|whether, look up, pull|pulling up|out|the|her|his, dig out|up|the, on your|the system|screen, at your end, at your place, hr|payroll|legal|the registrar|registrars will|would|must|should have|know, your registrar|planning|hr|it|housing friend|mate|lot|colleague|people, on file about|on|for, you'd|you would know, be able to see, quick lookup|look-up, mine got cut, can't get in|at|into, not cleared for, mine's monitored, tell me what's on, what's on her|his|their|the record|file|system, what have they|you got on, anything on a|him|her|them|this, one for the search, put her|his|a name|postcode in|into|through",
    ],
    /** The officer gives it. */
    giving: [
      "attached, attaching, i attach, i've attached|photographed|scanned|copied|pulled|printed|seen|brought|screen-grabbed|pasted|uploaded|put|saved|forwarded|sent|told|heard, i have attached|photographed|scanned|copied|pulled|seen|brought|forwarded, here's, here is|are|you, copy of, screenshot, screen-grabbed, as promised|discussed|asked|requested, thought your|you|you'd|it, you may|might|can|will find|like|have|want, she|he|they might|may find, as you asked, see below|attached, forwarding, sharing with|this|it|our, sharing it, uploading, i'll bring|send|read|forward|photograph|print|slip|tell, in a nutshell, the gist, have a read|rummage|look, you'd love|never|like, you'll love|never|like|find, you asked|mentioned|wanted, yes it's|its|the|he, her|his|their name is|was, his|her name's, its|it's a|the|mrs|mr, it was mrs|mr|ms|the|your, he's|she's|they're|they|she|he got|been|has|have|had|off|in|on|leaving|isn't|gave|scored|owes|refused|lives, i'd move|buy|sell|rather|say, plan accordingly, pull out of, could photograph, sent it to|him|her, printed them, to sense-check, had a look at, let's just say, just say that|the, bring a print, going through the, take you through, walk-through, walk you through, in the zip|box|envelope|drawer, you'll find, it'll|it will go|be|come to|in|down|straight, straight past|through, route a|b, i'm on that panel, i was in the room, treat this as, promise the, names and all, addresses and all, near enough word, here are the",
    ],
    /** What shows that it should not leave. */
    hush: [
      "didn't|didnt|did not|don't|never get|hear|have|see|say it|this|where|who|how, from me, say who|where|how, who told you, where you got, where they|it came, nobody|noone|no-one|no one will|would|needs|need|has|knows know|tell|to|been|that, keep it to, keep this, to myself|yourself, mum's the word, delete after|this|once|when|it, bin this|it|after, burn after|this, scrub the|my|our, trim those|the|that, tell no one|nobody, tell nobody, don't tell, between us|ourselves|you, for your eyes, for group only, read it at home, at home, do what you like with, isn't|not|aren't out until|till|yet, until it's|they|after|it, not announced|published|out|public, before it's|its|they|it|the|our announced|published|out|public|goes|go|launch|vote|selection|papers, nobody's been told, not supposed to say, best to read, shouldn't really, i've not troubled, keep my name, you'd keep my, phones off, treat this as gossip, nobody has been told, been told until|till|yet, announced in|next|on, not published yet, published yet, not supposed|meant|allowed to, shouldn't|should not be|really|say|have|tell, can't say much|who|more|too, won't say who|which|where, names withheld, off the record, off duty, quietly, in confidence, strictly, on the quiet, who'd it hurt, who would it hurt, dont need a form, no form|forms needed, no need to take the names, in the know, buy that|the, before anyone, ahead of any|the|publication, mine's monitored, from yours, my gmail, usb|stick|memory, personal email|account|drive",
    ],
    /** Why this person has no right to it. */
    'no-right': [
      "not on the|that committee|panel|board|list|case, i'm not on|cleared|her|his|a|invited|supposed, you're not on|her|his|invited|supposed, weren't invited, not her|his|the ward|case|worker, hasn't consented, not consented, declared an interest, leave|left|sent the|out room|of, had to leave, for my interest, don't|not work in|here|there|for _? any|now, not that you, my|his|her|your husband|wife|partner|brother|sister|mum|dad|mate|friend|boyfriend|girlfriend|ex|neighbour|lodger|cousin|aunt|business|old|landlord|son|daughter, hi sis|bro|mum|dad|love|mate, mate, being only the, i'm her|his aunt|uncle|mum|dad|brother|sister|neighbour|landlord|ex|gran|nan|friend, my ex, a reporter i'm, reporter friend, traders meeting, our competitors, our rivals, what we're up against, before we negotiate|bid|decide|offer, the pub is, just nosey|curious|nosy, i'm a landlord|builder|neighbour, from a landlord, curious, employing him|her, thinking of employing, i need it for, for court, moving to your, leaving|left for a, before my account, new employer|job, our manifesto, for our campaign|leaflet|manifesto|candidate, campaign folk, your class, my new|next council|employer|firm, the candidate, our candidate, dating my, as you're a friend|neighbour|mate, as a friend, since you're",
    ],
    /** Telling tales of work in the open. */
    tale: [
      "worst|best|saddest|funniest|maddest|hardest visit|case|call|client|tenant|day|foi|meeting|assessment, visited a|an|one, had to explain|tell|take|remove|evict|sit|hold|visit, we took him|her|them, case conference, a client|tenant|resident|service|claimant|family|chap|lady|gentleman|woman|lad|mum|man of|in|today|who|at|from|with, at the contact centre, stories i could tell, you'd not|never|wouldn't believe, can't make it up, out on a visit, home visit, my caseload, one of my clients|families|tenants|cases|kids, on my case, served notice, funny tenant, call we had, had a call, hug your kids, little lad|girl|boy|lass, this is what social care, on the panel, dm me for, for the questions, i'm on the, i was in the room, on our system, customer system, if you drink in, you know him|her, custody, looked you up",
      "confidential|closed|private|secret session|meeting|bit|part, update your cv, enjoy it while|them, while it lasts, it's only|not september|just|out, the figure nobody's, nobody's been told, they've|theyve already decided, already decided, i've seen the, landed in my inbox, in my inbox, staffing structure, hug him|her|them, watch this space, big cuts|changes|news coming, final offer is, management's final, don't settle, million over, over budget, i shouldn't say, can't say much, between us and|facebook, just heard that, for show, pencilled in",
    ],
    /** Raw material of the council's that firms would feed on. */
    'live-data': [
      'live client|data|records, client records, real council|client|customer data|records, complaint letters, camera feeds, the tickets, two years of, train our, teach our, names out, take the names, footage, the database, raw data|results, source files, mailing list, customer list, the logs, list by name, by name, their names, all the names',
    ],
    /** Those who may have it, and things that are out. */
    entitled: [
      "entitled to, as a member of the, as report author, for legal, instructing officer, as case lead, worker to social, need to know basis, nda signed, signed nda, approved your access, procurement have approved, in the vault, on the shared record|system, shared record, restricted area, secure folder|area, information sharing agreement, fraud-sharing, sharing agreement, signed consent, consent of, with her|his|their consent, own|my decision|file|letters|application|planning|records|housing, public report, is|are published, published, on the|our website, public since|document|domain|register, has been public, open to all, open data, aggregate, numbers only, rounded, no names, anonymised, statistical return, democratic services, ask the monitoring, for factual checking, accountable officer, as our terms, as your appointed, appointed actuary, section 151 officer's",
      "if you are not the intended, intended recipient, privacy notice, induction, drill, poster, quiz, policy, reminder, schedule 12a, must not be forwarded, shred, waste sacks, confidential waste, staff survey, can't comment, can't tell you, cannot tell you, not able to share|tell, i don't discuss, i've told them, press office, handed it back, reported it to, unsubscribe, loan, tap, santa, bake-off, another county|council, plumber",
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
      name: 'asks-with-way-in',
      from: ['outsider', 'member', 'colleague'],
      all: ['access', 'asking|no-right|hush', 'case-matter|closed-paper|no-right|@personal-data'],
      none: ['entitled'],
    },
    {
      name: 'asks-for-case',
      from: ['outsider', 'member', 'colleague'],
      all: ['asking', 'case-matter', 'no-right|hush|access'],
      none: ['entitled'],
    },
    {
      name: 'asks-about-case-plainly',
      from: ['outsider', 'member'],
      all: ['asking', 'case-matter'],
      none: ['entitled'],
      within: 'sentence',
    },
    {
      name: 'asks-with-hush',
      from: ['outsider', 'member', 'colleague'],
      all: ['asking', 'hush', 'closed-paper|case-matter|no-right'],
      none: ['entitled'],
    },
    {
      name: 'asks-inside-of-tender',
      from: ['outsider', 'member'],
      all: ['procurement-contact/asking', 'procurement-contact/inside'],
      none: ['entitled', 'procurement-contact/proper'],
    },
    {
      name: 'officer-sends-closed-paper',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider', 'member'],
      all: ['giving|hush', 'closed-paper'],
      none: ['entitled'],
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
      name: 'officer-lets-slip',
      kinds: ['email-compose', 'post'],
      from: ['officer'],
      all: ['hush', 'giving', 'closed-paper|case-matter|no-right|procurement-contact/inside'],
      none: ['entitled'],
    },
    {
      name: 'officer-tips-off',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['other', 'media', 'political', 'supplier'],
      all: ['hush', 'giving|no-right|closed-paper'],
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
      name: 'gossip-at-work',
      from: ['colleague', 'officer'],
      to: ['officer', 'colleague'],
      all: ['giving|asking|access', 'case-matter|closed-paper', 'hush|no-right'],
      none: ['entitled'],
    },
    {
      name: 'closed-paper-in-diary',
      kinds: ['invite'],
      from: ['officer', 'colleague', 'outsider'],
      all: ['closed-paper|procurement-contact/inside', 'giving|asking|hush'],
      none: ['entitled'],
      within: 'item',
    },
    { name: 'case-told-in-post', kinds: ['post'], all: ['tale', 'tale|case-matter'], none: ['entitled'] },
    {
      name: 'closed-matter-in-post',
      kinds: ['post'],
      all: ['tale|hush|giving|procurement-contact/posting', 'closed-paper|procurement-contact/contest'],
      none: ['entitled'],
    },
    {
      name: 'told-in-post',
      kinds: ['post'],
      all: ['hush', 'giving|closed-paper|tale|no-right'],
      none: ['entitled'],
    },
    {
      name: 'forwarded-out',
      from: ['colleague', 'member'],
      all: ['no-right|hush|giving', 'closed-paper'],
      none: ['entitled'],
    },
    {
      name: 'material-for-product',
      from: ['supplier', 'other'],
      all: ['asking', 'live-data'],
      none: ['entitled'],
    },
    {
      name: 'material-handed-over',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider', 'member'],
      all: ['giving|hush', 'live-data'],
      none: ['entitled'],
    },
    {
      name: 'asks-figures-of-tender',
      from: ['outsider', 'member'],
      all: [
        'procurement-contact/asking',
        'procurement-contact/figures|procurement-contact/inside',
        'procurement-contact/contest',
      ],
      none: ['entitled', 'procurement-contact/proper'],
    },
    {
      name: 'bids-passed-on',
      from: ['colleague', 'officer', 'member'],
      to: ['officer', 'colleague'],
      all: [
        'procurement-contact/passing',
        'procurement-contact/inside|procurement-contact/coaching',
        'procurement-contact/contest|giving|hush',
      ],
      none: ['entitled', 'procurement-contact/proper'],
    },
    { name: 'client-in-post', kinds: ['post'], all: ['@client', 'tale|case-matter'], none: ['entitled'] },
  ],
  falseAlarms: [
    'Hints and gossip that name neither paper nor person cannot be told from small talk.',
    'Information requests under the Act for papers that happen to be called draft or internal.',
    "A resident's angry question who complained, which a careful officer simply declines.",
  ],
  flags: [
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
