import type { Signal } from '#core/signals/signal.ts';

export const membership: Signal = {
  id: 'membership',
  situation:
    'The officer belongs, or is asked to belong, to a society closed to the public with secret rules, or to a body at odds with the council.',
  groups: {
    /** Words of masonry and its kin that mean little else. */
    masonry: [
      "freemason|freemasons|freemasonry|mason|masons|masonic|brethren|worshipful|tyler|tyled|oddfellows|oddfellow|buffaloes|postulant|initiate|initiated|initiation|initiates|apron|regalia|fraternally, grand|provincial|past|district master|lodge|secretary|warden, w bro|brother, junior|senior warden|deacon|steward, lodge of|meeting|night|dues|affairs|form|lunch|brother|brothers|secretary, the =lodge, a|our|his|my|your|which|new|women's|ladies =lodge, lodge on|in thursday|friday, on the square|level, onthelevel, onthesquare, in the craft too, in the craft and, of the craft, brother secretary|elect, sir and brother, speaking as a brother, as brother, brothers so now, one of the brotherhood, first|second|third degree, raised in, royal arch, knights templar|of, orange order|lodge, order of the knights|temple|garter-men|nine|rose, our|women's|this order, ladies festival|night|lodge, the temple, masonic hall|buildings|temple|centre|car, dear bro|brother, bro tariq, w. bro, brethren all, rolled-up trouser|trousers, trouser leg, funny handshake|handshakes, the handshake, secret handshake, goat, the box was clear, no black bead|balls|ball, black ball, blackballed, blackball, proposer and seconder, propose|proposed|second you|him|me|her for|with|and, join|joining member|members, white gloves, festive board, installation night|meeting, charity box, into the craft|order|lodge|brotherhood|company, received into the",
    ],
    /** A body of people, closed or at least choosy. */
    society: [
      'coterie|cabal|cell|clan|sect|faction|syndicate|consortium-of-friends|band|collective|union|cause|campaign|cooperative|front|lodge|order|brotherhood|sisterhood|fraternity|sorority|fellowship|society|guild|circle|ring|company|chapter|compact|companions|knights|club|league|network|alliance|group|inner-group|closed-group|assembly|association|resistance|movement|rebels|elders, the fifty|thirteen|nine, few of us, handful of us, dozen|nine|twelve|ten|eight|six|thirteen of us, people like us, our own, one of us, one of ours, we exist, our lot, our set, private group|club|gathering|society|meet|meeting|circle|dinner|network, dining club|society, supper club, supper society',
    ],
    /** What is said and done inside stays there. */
    secret: [
      "secret|secrets|secrecy|secretive|knees|confidence|discreet|discretion|closed|hush|sworn|swear|swore|oath|oaths|vow|vows|pledge|ritual|rituals|rites|ceremony|ceremonies|blindfold|password|obligation, the sign|word|words|grip, we've got a sign, closed to, closed circle|group|society|meeting, keep it|this|them|names|to quiet|private|secret|ourselves|yourself, can keep a, kept private|quiet|secret, strictly private|confidential|between, membership's|membership is|are confidential|private|secret|closed|not-public, all in confidence, in confidence, names secret|private, nobody|noone|no-one talks|speaks|knows|asks|outside|tells, we don't|do-not|never talk|tell|put|advertise|write|publish|speak|admit|let|discuss|take, don't tell who, not|never spoken|mentioned|discussed|to-be-spoken of|outside|at, spoken of to, isn't|is-not|not to be spoken, stays in|at|within|here|between, doesn't|does-not|never leave|leaves the table|room|lodge, no list|minutes|website|directory|records|names, not in any, no minutes, there's no list, unseen, behind closed doors, phones left|off, leave your phone, burn them|this|after, meet unseen|privately, can't say|post|tell|ask where|more|pics|who|what-it|you-the, can't tell you|your, can't ask what, won't be told, told on the night, on the night and, given the words, by invitation, invitation only, members only, our rules to, keep our rules, promise of silence, silence, bound by, nothing said, need hear of it, needn't hear, needn't know|use|say|declare, say nowt|nothing, no obligation to|under disclose|declare, not to go in, shared diary, shy of the, never told|declared|once, best not mention, best off putting, never admit, quietly with us, inside the tent, we help our own|each, help one another, brother's interest, opens doors, real name, be told who, in email, off the books",
    ],
    /** Being asked in, or being in. */
    joining: [
      "join|joined|joining|belong|belongs|propose|proposed|proposing|proposer|proposers|nominate|nominated|ballot|elected|initiated|initiate|admit|admits|admitted|enrol|membership|member|recruit|recruits|candidate|candidates|petitioner|founder, sponsor you in, put your|you name|up|forward, your name forward|down|to, let you in, bring you in, come in with, come over to, come and meet|join|help|see, come along|on|to to|our|the|thurs|friday|sunday|wednesday, come to our|sunday's|the, count you|us|me in, love you|to-have-you on|in|with|board|aboard, want you in|with|inside|on, like you inside|in|with|to-join, on board, you in|u-in, u in, are you in, you'd|you would|ye'd be|make a|one|good|welcome|the, you're just the|one|exactly|the, just the kind, kind we like, ever thought about|of, thought of joining, think|thinking about|on-about joining|it, make you a, become a|one full|member|secret|freemason|mason, be one of us|the, one of us, have been|we've|been|were observed|watching|invited|chosen|asked, invited to take|join|become|be, first planner|officer|one we've, meet the chaps|others|brethren|elders, meet a few, your seat|place|chair|number|certificate|dues|apron|ring|sponsor, gold pins|pin, time you had, will you take|come|join|swear|stand, do you consent, take the oath|chair|vow|word, put your hand, hand on the, give the word, reply with the, dues|subs, annual dues|subscription, joining fee, attendance is|required, summoned to, you are summoned, is hereby summoned, saw your car at, noticed your ring|pin|handshake, stand as, agreed to take, new name, be looked at",
    ],
    recruit: [
      "join|joined|joining|join-us|belong|membership|become|recruit|candidate|initiate|proposed|propose|ballot|oath|swear|sworn|accept|invited|invite|invitation|seat|chair|table|place, love|like you to, love to have you, want you, you in, u in, come|coming to|along|over|and|on, are you free|in|with|interested, will you take|come|join|be, would you like|let|be, could you be, can we count, count you, on board, one of us|ours, on our side|books|list, with us, let me put, put your name, have a word, you'd be|replace|fit|make|meet|suit, you are|you're one|welcome|just|exactly|invited|expected, time you had|joined|came, who like|feel|think as|like|the, like-minded, like minded, kindred, sympathetic, your kind, our kind, good chap|man|sort|egg, asked, don't apply, by invitation, you've been chosen|noticed|recommended|put|mentioned, subscription|subs|dues|fee",
    ],
    /** A body whose ends cross the council's. */
    opposed: [
      "don't|not hold with the council|scheme|county, non-payment, boycott|boycotting|sabotage|obstruct|thwart|derail|wreck|scupper|kill|bring down the|this|your, overturn the|your|council's, break the|this|your council|scheme, against the|your|council|council's|our council|council's|scheme|plan|plans|department's|new|local|bypass|policy|licensing|cpo, fighting|fight|fights|resisting|resist|opposing|oppose|trip|trips|undermine|undermining|frustrate|frustrating|sabotage|un-write|block|blocking|defeat|stop|unworkable|challenge|bring-down up|the|your|council|council's|new|department's|local|scheme|those|this, taking the|your|you council|to court|judicial, judicial review, through the courts, to court, hates us|council, the council hates, sick of|fed-up|fed-up-with social|the-council|council|you|your, pulled out of, refuse|refuses|refusing the|to|council, get out of|round council|paying, don't pay, skip the|your scheme|bins|three, keep _ rents down, whatever means, see _ fail, would see|like-to-see the|council's|your|those, none of those, dead against, defence league, resistance, hands off, save our, no licence, anti-, trip up, make the scheme, unworkable, stop the, rebels, action group, landlords, landlord, council can think, we don't let the council, let the council know",
    ],
    /** Why this officer: the post held. */
    yourPost: [
      "you work|worked|are|place|manage|run|wrote|license|handle|deal|do|sit in|on|at|for|there|a|the|families|as|with|licensing|planning|stall|half|allocations, u work, as you're|you-are|youre|a-licensing in|on|at|a|the, since you're|you, given your|you, what with your|you|you-being, you're in|on|at|the the|our|a|mowing|recycling|planning|public|estates|benefits|officer|team, your department|council|team|head|boss|line-manager|hr|colleagues|office, planner|inspector|licensing-officer|estates-officer|revenues|enforcement-officer|officers|officer as|a|in|who|with|of, officers|clients a|and|half, in building control|legal|estates|planning|licensing|highways, at county hall|the-council|work|city-hall, council folk|people|officers|men|men's|email|staff|faces, local authorities|government, somebody|someone on the inside, on the inside, licensing brain, ear to, from treasury|legal|estates|planning|highways, contractors|magistrates|judge|judges|clients|police officers|and|a|or, property men, business outside, both sides, getting on at, lanyard",
    ],
    /** An officer who belongs. */
    mine: [
      "i'm|im|i-am|i've-been a|senior|junior|in|on|one|the mason|freemason|deacon|warden|lodge|square|craft|brother|of-the|steward|secretary, i went through, i was initiated|raised|sworn|made|proposed|admitted, i'd|i'll|i like|second|propose|sponsor|do|be-proposed to-be-proposed|you|my|be, like to be proposed, put you and, my proposers|proposer|lodge|apron|dues|ritual|brethren|brothers|oath|obligation, filled in the, my apologies for, pass on my respects, swore the|an, took the|my oath|obligation|vows, years a mason, a mason today, us brethren, just us, rehearse second|first|third|the, work needn't, never declared, never once told, find my cheque, joining fee, yours fraternally, the port was, no pics|photos|phones",
    ],
    told: [
      "you'd make|be|look, i could propose|put|get, there's five|six|four|a-few of|us, does no harm, one of us, which lodge, saw your car, had no idea|you, i've put no, masonic thing, never declared mine|it|asked, putting 'no'|no, he gave me, in the craft, personnel|hr are|is asking, who's in the, allowed to bring, one guest, thought of you, line manager, let me have a word, missing a trick",
    ],
    ordinary: [
      "chartered|professional|institute|trade union|union-branch|body, union membership|branch|facility|subs, branch subs, pension fund, planning committee, health and wellbeing, joint committee, terms of reference, substitutes|substitute|quorum, voting members, lodge an|a objection|complaint|appeal|claim, lodge lane, lodge house, park lodge, lodge road, lodgement, lodgers|lodger, leisure customers|centre, gym|gyms, alumni, alumni association, garden pass, open to all|any|everyone, everyone welcome, all welcome, all ages, all residents|tenants, any resident, no auditions, choir, book club, five-a-side, quiz league, bird-watching, rambling club, scouts|beaver|cubs|cadets, staff network, disability network, friends groups, local history, agm, allotment society, tenants' association, residents' association, milk club, members area, password, breakdown membership, membership plan|cards|list, heritage open day, letting the public, hire out, seats 120, blood donor, rating query, premises licence, blue badge, wagons, code of conduct, secret societies, refresher, slide, secret santa|shoppers|squirrels, facebook group, coriander, lanyards, wishes to give, hospice appeal, charity wishes, standards committee, co-opted members, oath of office, civic oath, allowance panel, schedule 12a, private session, stage direction, safeguarding partnership",
    ],
  },
  frames: [
    { name: 'masonry-in-mail', from: ['outsider'], all: ['masonry'], none: ['ordinary'] },
    { name: 'masonry-and-joining', all: ['masonry', 'joining|secret|mine'], none: ['ordinary', '@policy'] },
    { name: 'masonry-twice', all: ['masonry', 'masonry'], none: ['ordinary', '@policy'] },
    { name: 'sworn-society', from: ['outsider'], all: ['secret', 'society', 'joining'], none: ['ordinary'] },
    {
      name: 'secret-and-join',
      from: ['outsider'],
      all: ['secret', 'joining'],
      none: ['ordinary', '@tender', '@journalist', '@will'],
    },
    {
      name: 'secret-society',
      from: ['outsider'],
      all: ['secret', 'society', 'recruit'],
      none: ['ordinary', '@tender', '@journalist', '@formality'],
    },
    {
      name: 'recruited-against-us',
      from: ['outsider'],
      all: ['opposed', 'society', 'recruit'],
      none: ['ordinary', '@politics'],
      within: 'item',
    },
    {
      name: 'join-those-against-us',
      from: ['outsider'],
      all: ['opposed', 'joining', 'society'],
      none: ['ordinary', '@politics'],
    },
    {
      name: 'against-us-in-secret',
      from: ['outsider'],
      all: ['opposed', 'secret'],
      none: ['ordinary', '@foi'],
    },
    {
      name: 'join-for-your-post',
      from: ['outsider'],
      all: ['yourPost', 'joining', 'opposed|secret'],
      none: ['ordinary', '@hiring'],
      within: 'item',
    },
    {
      name: 'meeting-in-diary',
      kinds: ['invite'],
      all: ['masonry|secret', 'society|joining|masonry|opposed'],
      none: ['ordinary', '@policy', '@confidential'],
      within: 'item',
    },
    {
      name: 'officer-belongs',
      kinds: ['email-compose', 'post', 'invite'],
      from: ['officer'],
      all: ['mine|masonry', 'masonry|secret|society'],
      none: ['ordinary', '@policy', '@jest'],
    },
    {
      name: 'officer-takes-oath',
      kinds: ['post'],
      all: ['secret', 'society|masonry'],
      none: ['ordinary', '@confidential', '@foi'],
      within: 'sentence',
    },
    {
      name: 'told-by-brother',
      from: ['colleague', 'member'],
      all: ['told', 'masonry|secret'],
      none: ['ordinary', '@policy'],
    },
    {
      name: 'colleague-sounds-out',
      from: ['colleague', 'member'],
      all: ['masonry|society', 'joining', 'secret|told'],
      none: ['ordinary', '@policy', '@internal', '@buyout'],
    },
  ],
  falseAlarms: [
    'A street, a house or a hall with “lodge” in its name.',
    'A committee, a board or a working group whose members meet in private.',
    'An open campaign that asks for a signature only.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'Brother Hale has proposed you for the lodge. Come and meet the brethren before the ballot.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'There are twelve of us, bound by an oath, and nobody talks about it. Will you join?',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'Our action group is fighting the council scheme. You work in planning, so become a member. We keep names secret.',
    },
    {
      kind: 'email-compose',
      who: 'officer > unknown',
      text: 'My apologies for Thursday’s lodge meeting. Yours fraternally.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Swore the oath at the society last night. Can’t say where.',
    },
    {
      kind: 'invite',
      who: 'unknown > officer',
      text: 'Subject: Second degree\nPlace: Masonic Hall\nTyled at seven, bring your apron.',
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'member > officer',
      text: 'I want to lodge an objection to the traffic order.',
    },
    {
      kind: 'email-read',
      who: 'public-body > officer',
      text: 'Your chartered membership of the institute is due for renewal.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The refresher has a slide on secret societies and what to declare.',
    },
    { kind: 'post', who: 'officer > public', text: 'Joined a choir! Everyone welcome.' },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The membership of the planning committee is attached with two substitutes.',
    },
  ],
};
