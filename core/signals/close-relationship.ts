import type { Signal } from '#core/signals/signal.ts';

export const closeRelationship: Signal = {
  id: 'close-relationship',
  situation:
    'A close personal relationship between officers, or between an officer and a councillor, comes to light or is pursued.',
  groups: {
    /** Sweet names and kisses. */
    endearment: [
      'darling|sweetheart|gorgeous|beautiful|handsome|dearest|honey|babe|babes|baby|pumpkin|petal|poppet',
      'angel|treasure|sweetie|sweetpea|sugar|cutie|sexy|stud|tiger|princess|lover|loverboy|naughty|cariad',
      'hello|hey|hi you|trouble|lovely|gorgeous|sexy|handsome, love you, i do love',
      'kiss|kisses|snog|cuddle|hug|hugs|smooch, xx, sleep tight|well, your devoted|loving',
      'hello|morning|night|evening you|gorgeous|beautiful|handsome|sunshine, for your eyes',
    ],
    /** Longing, admiring, remembering. */
    longing: [
      'miss|missed|missing you|your|us, in love',
      'your|her|his eyes|hair|neck|laugh|smile|scent|perfume|aftershave|skin|lips|legs|hands|handwriting|voice|voicemail|poem|dress',
      'blush, heart, my heart, looked at me, the blue|green|red one|dress',
      'looked quite|amazing|stunning|good|lovely, winked|wink|flirt|flirted|flirting|tingle|goosebumps',
      "kissed|kissing|snogged|slept|embrace|cuddled, i'd like to be",
      "couldn't|can't sleep|concentrate|work|eat|breathe|focus",
      'you smell|smelled|smelt|taste|look|looked like|gorgeous|so|divine|amazing, blushing',
    ],
    /** Signs of a shared bed or roof. */
    intimate: [
      'toothbrush|toothbrushes|toothpaste|bedside|dressing-gown|pyjamas|nightie|underwear|bra|duvet|pillow',
      'at =mine|=yours, my place|flat|bed, your flat|place|bed|bedside, spare key, one room',
      'two nights|forks|people, choosing a',
      'share|shared|sharing a taxi|room|bed|bath|toothpaste|house|key|tent|flat|cab|lifts',
      'same number|address|hotel|house|car again?, wine and, blanket, home by, emergency contact',
    ],
    /** Where and when, just the two. */
    tryst: [
      'just us, us two, only us, the two of us, you and me, you and i, same again|time|place|hotel|room',
      'our little|usual|secret|place|spot|tuesdays|thursdays',
      'beach hut|cottage|ruins|archive|stairwell|stockroom|store|hotel|inn|cottage|car|lay-by|flat|boat at?',
      'every wednesday|tuesday|thursday|monday|friday, bring nothing',
      'after scrutiny|committee|council|full|surgery|hours',
      'ring|call|text|phone|message me at? midnight|tonight|home|late|later|anytime, long lunch',
      'room number|14|12|service, candlelit|candles|champagne|fizz in|bath|and|for',
    ],
    /** Hiding it. */
    hiding: [
      "don't|do|never|not tell|mention|say|put|use|let|reply|look anyone|anybody|him|her|it|this|the|on|that|postcode|account",
      'delete|burn this|that|it|once|after|when, nobody knows',
      "told|tell our|my|your manager|boss|wife|husband|home|mother, hr would|wake|don't|doesn't|aren't",
      "not telling, told them|him|her it's|we|you, thinks i'm|that|we|it's",
      'kept|keep|keeping it|this|us back|quiet|secret|=ours|between|private|in',
      "his|her|your wife|husband|partner|deputy|missus asks|asking|doesn't|in|was|thinks|mustn't|is|knows",
      "my husband|wife asks|thinks|doesn't|comes|is, got out, if anyone asks|notices",
      'found|find|finds|read|reads out|our|the|your|us about?|texts|messages|emails, separately',
      'pretend|pretending we|not|you|that, secretly|secret|discreet|discreetly',
      'personal|other|burner phone|email|number, rumour|rumours|gossip',
    ],
    /** What they are to each other. */
    status: [
      'an item',
      'affair|fling|lover|mistress|romance|girlfriend|boyfriend|fiance|fiancé|fiancée|fiancee|soulmate',
      "i've left, married|engaged|cuffed|smitten|besotted|hitched, been married",
      'split|broke|break up|with|it, us two, you two, pair of you, you and the, you both',
      'since the|we|buxley|last away|christmas|day|summer|met|party, been together|out|dating',
    ],
    /** Told, filed and sorted, or no such thing. */
    proper: ['told hr|the monitoring, golden wedding, long service, statue, swans'],
  },
  frames: [
    {
      name: 'officer-woos',
      kinds: ['email-compose', 'invite'],
      from: ['officer'],
      to: ['colleague', 'member'],
      all: ['endearment|longing|intimate', 'tryst|hiding|longing|intimate|endearment'],
      none: ['proper'],
      within: 'item',
    },
    {
      name: 'hidden-couple',
      from: ['officer', 'colleague', 'member'],
      all: ['status', 'hiding|intimate|longing'],
      none: ['proper'],
      within: 'item',
    },
    {
      name: 'member-pays-court',
      from: ['member'],
      all: ['longing|intimate|endearment|tryst'],
      none: ['proper'],
    },
    {
      name: 'tryst-in-diary',
      kinds: ['invite'],
      from: ['officer', 'colleague', 'member'],
      all: ['tryst|intimate|endearment', 'hiding|tryst|longing|endearment'],
      none: ['proper'],
      within: 'item',
    },
  ],
  falseAlarms: [
    "A colleague's spouse or partner mentioned in an interest or a disclosure.",
    'Members and colleagues whose ordinary tone is warm.',
    'Coded or wordless trysts (a time and a stairwell), of which only some are seen.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'member > officer',
      text: "I can't stop thinking about you, gorgeous. Dinner on Saturday, somewhere nobody knows us?",
    },
    {
      kind: 'email-compose',
      who: 'officer > member',
      text: 'You left your tie on my bedside table, darling. The committee papers are attached.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: "Everybody in the office saw you both holding hands, and she's your line manager.",
    },
    {
      kind: 'invite',
      who: 'member > officer',
      text: 'Subject: Ward tour\nPlace: the cottage\nJust the two of us. Bring the red dress and tell nobody.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: "Two years sleeping with my head of department and HR still don't know. Our secret, darling!",
    },
  ],
  ignores: [
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: 'As the form asks: Noor and I are a couple. HR and both managers have a copy.',
    },
    {
      kind: 'email-read',
      who: 'member > officer',
      text: 'Many thanks for your prompt help with the drains in Mercer Row. Kind regards.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Date night with this one, nine years and still laughing. She is a paramedic.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Reminder: close personal relationships at work go on form P7, in confidence.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Love the new logo. Can everybody stop putting kisses on the risk register?',
    },
  ],
};
