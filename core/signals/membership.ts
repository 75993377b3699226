import type { Signal } from '#core/signals/signal.ts';

export const membership: Signal = {
  id: 'membership',
  situation:
    'The officer belongs, or is asked to belong, to a society closed to the public with secret rules, or to a body at odds with the council.',
  groups: {
    /** Words of masonry and its kin that mean little else. */
    masonry: [
      'freemason|freemasons|freemasonry|mason|masons|masonic|brethren|worshipful|tyler|tyled|oddfellows',
      'oddfellow|buffaloes|postulant|initiate|initiated|initiation|initiates|apron|regalia|fraternally',
      'grand|provincial|past|district master|lodge|secretary|warden, junior|senior warden|deacon|steward',
      'lodge of|meeting|night|dues|affairs|form|lunch|brother|brothers|secretary, the =lodge',
      "a|our|his|my|your|which|new|women's|ladies =lodge, first|second|third degree",
      "our|women's|this order, ladies festival|night|lodge, the temple",
      'masonic hall|buildings|temple|centre|car, dear bro|brother, white gloves',
    ],
    /** A body of people, closed or at least choosy. */
    society: [
      'campaign|cooperative|front|lodge|order|brotherhood|sisterhood|fraternity|sorority|fellowship|society',
      'guild|circle|ring|company|chapter|compact|companions|knights|club|league|network|alliance|group',
      'inner-group|closed-group|assembly|association|resistance|movement|rebels|elders',
      'the fifty|thirteen|nine, few of us, dozen|nine|twelve|ten|eight|six|thirteen of us, one of us',
      'one of ours',
    ],
    /** What is said and done inside stays there. */
    secret: [
      'secret|secrets|secrecy|secretive|knees|confidence|discreet|discretion|closed|hush|sworn|swear|swore',
      'oath|oaths|vow|vows|pledge|ritual|rituals|rites|ceremony|ceremonies|blindfold|password|obligation',
      'the sign|word|words|grip, closed to, closed circle|group|society|meeting',
      'strictly private|confidential|between, nobody|noone|no-one talks|speaks|knows|asks|outside|tells',
      "we don't|do-not|never talk|tell|put|advertise|write|publish|speak|admit|let|discuss|take",
      'stays in|at|within|here|between, no list|minutes|website|directory|records|names, no minutes',
      "phones left|off, burn them|this|after, can't say|post|tell|ask where|more|pics|who|what-it|you-the",
      "can't tell you|your, members only, silence, needn't know|use|say|declare, say nowt|nothing",
      'never told|declared|once, real name, off the books',
    ],
    /** Being asked in, or being in. */
    joining: [
      'join|joined|joining|belong|belongs|propose|proposed|proposing|proposer|proposers|nominate|nominated',
      'ballot|elected|initiated|initiate|admit|admits|admitted|enrol|membership|member|recruit|recruits',
      'candidate|candidates|petitioner|founder, put your|you name|up|forward, your name forward|down|to',
      'come in with, come over to, come and meet|join|help|see',
      "come along|on|to to|our|the|thurs|friday|sunday|wednesday, come to our|sunday's|the",
      'count you|us|me in, like you inside|in|with|to-join, on board, you in|u-in',
      'think|thinking about|on-about joining|it, be one of us|the, one of us',
      "have been|we've|been|were observed|watching|invited|chosen|asked",
      'your seat|place|chair|number|certificate|dues|apron|ring|sponsor',
      'will you take|come|join|swear|stand, take the oath|chair|vow|word, put your hand, dues|subs',
      'attendance is|required, stand as, new name',
    ],
    recruit: [
      'join|joined|joining|join-us|belong|membership|become|recruit|candidate|initiate|proposed|propose',
      'ballot|oath|swear|sworn|accept|invited|invite|invitation|seat|chair|table|place, you in',
      'are you free|in|with|interested, will you take|come|join|be, on board, one of us|ours',
      "put your name, have a word, you'd be|replace|fit|make|meet|suit, your kind, good chap|man|sort|egg",
      'subscription|subs|dues|fee',
    ],
    /** A body whose ends cross the council's. */
    opposed: [
      "against the|your|council|council's|our council|council's|scheme|plan|plans|department's|new|local|bypass|policy|licensing|cpo",
      "fighting|fight|fights|resisting|resist|opposing|oppose|trip|trips|undermine|undermining|frustrate|frustrating|sabotage|un-write|block|blocking|defeat|stop|unworkable|challenge|bring-down up|the|your|council|council's|new|department's|local|scheme|those|this",
      "to court, refuse|refuses|refusing the|to|council, don't pay, hands off, save our, anti-, stop the",
      'landlords, landlord',
    ],
    /** Why this officer: the post held. */
    yourPost: [
      'you work|worked|are|place|manage|run|wrote|license|handle|deal|do|sit in|on|at|for|there|a|the|families|as|with|licensing|planning|stall|half|allocations',
      "as you're|you-are|youre|a-licensing in|on|at|a|the, given your|you",
      "you're in|on|at|the the|our|a|mowing|recycling|planning|public|estates|benefits|officer|team",
      'officers|clients a|and|half, in building control|legal|estates|planning|licensing|highways',
      "at county hall|the-council|work|city-hall, council folk|people|officers|men|men's|email|staff|faces",
      'on the inside, from treasury|legal|estates|planning|highways',
      'contractors|magistrates|judge|judges|clients|police officers|and|a|or, both sides',
    ],
    /** An officer who belongs. */
    mine: [
      "i'm|im|i-am|i've-been a|senior|junior|in|on|one|the mason|freemason|deacon|warden|lodge|square|craft|brother|of-the|steward|secretary",
      "i'd|i'll|i like|second|propose|sponsor|do|be-proposed to-be-proposed|you|my|be",
      'my proposers|proposer|lodge|apron|dues|ritual|brethren|brothers|oath|obligation, just us',
      'no pics|photos|phones',
    ],
    ordinary: [
      'chartered|professional|institute|trade union|union-branch|body',
      'union membership|branch|facility|subs, pension fund, joint committee, substitutes|substitute|quorum',
      'lodgers|lodger, open to all|any|everyone, everyone welcome, all welcome, no auditions',
      'local history, members area, membership plan|cards|list, code of conduct, secret societies',
      'refresher, slide, secret santa|shoppers|squirrels, standards committee, private session',
    ],
  },
  frames: [
    { name: 'masonry-in-mail', from: ['outsider'], all: ['masonry'], none: ['ordinary'] },
    { name: 'masonry-and-joining', all: ['masonry', 'joining|secret|mine'], none: ['ordinary', '@policy'] },
    { name: 'sworn-society', from: ['outsider'], all: ['secret', 'society', 'joining'], none: ['ordinary'] },
    {
      name: 'secret-society',
      from: ['outsider'],
      all: ['secret', 'society', 'recruit'],
      none: ['ordinary', '@tender', '@journalist', '@formality'],
    },
    {
      name: 'join-for-your-post',
      from: ['outsider'],
      all: ['yourPost', 'joining', 'opposed|secret'],
      none: ['ordinary', '@hiring'],
      within: 'item',
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
