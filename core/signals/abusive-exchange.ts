import type { Signal } from '#core/signals/signal.ts';

export const abusiveExchange: Signal = {
  id: 'abusive-exchange',
  situation:
    'Somebody insults, threatens, demeans or harasses the person they address, or answers in the same coin.',
  groups: {
    /** Insult thrown at the reader: 'you useless lump', 'you are a liar'. */
    'you-insult': [
      'you|ya|u utter|stupid|silly|useless|pathetic|horrible|nasty|vile',
      'you|ya|u evil|wicked|disgusting|dirty|lazy|fat|ugly|thick',
      'you|ya|u ignorant|arrogant|smug|patronising|selfish|greedy|spineless|gutless',
      'you|ya|u heartless|jumped-up|tiresome|sad|effing|fucking|f-ing|sodding',
      'you|ya|u flaming|bitter|two-faced|lying|thieving|whining|snivelling|miserable, thick as',
      'old bat|bag|git|goat|fool|cow|hag',
      'little man|woman|girl|boy|creep|worm|weasel|rat|hitler|inspector|madam',
      'worthless|useless lump|article|lot|shower|bunch|pen-pusher|idiot',
    ],
    /** Names and adjectives that wound when the reader is meant. */
    naming: [
      'imposter|maggot|swine|cockroach|harpy|harridan|crone|wretch|wimp|wuss|jackass|oaf|lout',
      'thug|nonentity|oik|peasant|pleb|scrounger|sponger|cheat|phoney|quack|toady|lackey',
      'robot|dinosaur|fossil|ogre|puppet|sociopath|narcissist|charlatan|dunce|pillock|plonker|numpty',
      'nincompoop|dope|berk|wally|plank|pratt|simpleton|buffoon|degenerate|parasites|spiteful|vindictive',
      'cruel|callous|deluded|unhinged|hysterical|inept|unfit',
      'illiterate|odious|repulsive|obnoxious|ungrateful|pompous',
      'patronising|condescending|smug|arrogant|selfish|snivelling|grubby|greasy|slimy|mouthy|gobby|ratty',
      'whining|whingeing|interfering|meddling|jumped-up|idiot|idiots|moron|clown|clowns|muppet|cretin',
      'imbecile|halfwit|fool|fools|prat|tosser|twat|git|bastard|bastards|bitch|wanker',
      'wankers|cow|pig|snake|weasel|worm|leech|parasite|vermin|scum|filth|slug|sheep',
      'coward|cowards|liar|liars|crook|crooks|thief|thieves|murderer|murderers|killer|bully',
      'bullies|creep|pervert|weirdo|freak|loser|losers|nobody|failure|disgrace|embarrassment|waste',
      'hypocrite|jobsworth|shirker|drip|devil|monster|nazi|hitler|dictator|traitor|troll|witch',
      'hag|pudding|blob|lump|article|animals|cancer|fraud|disease|psycho|lunatic|nutter|retard',
      'spastic|snitch|thick|stupid|dim|useless|pathetic|pitiful|worthless|incompetent|clueless|evil',
      'wicked|disgusting|despicable|insane|mental|deaf|fat|ugly|heartless|spineless|gutless|lazy',
      'ignorant|corrupt|crooked|bent|brainless|laughable|hopeless|vile|=mad|=rat|=bat|=con',
    ],
    /** The reader is spoken of. */
    'you-are': [
      "you're, ur, you are|were|all|lot|people|of|must|took|stole|smile|took|take",
      "you a|an|and|as|take|two|that, you people|lot|and your|shower, you there, you've been|got|never|no",
      "your face|mouth|attitude|whole, you'll never",
    ],
    /** Oaths and dismissals thrown at the reader. */
    dismissal: ['shut up, =get =lost, do one, go back to, up yours'],
    /** Harm promised or hinted at. */
    threat: [
      'i know where you|your|u, watching you|your|u|the, outside your|the office|house|door|when|when',
      'at your gate|door|house|desk, come down there|to|and|n, come and find|get|drag|say, to my|your face',
      'drag|throw|put|kick|chuck you|u|him out|through|off',
      'kill|hurt|batter|thump|deck you|u|your|ya|him|her face|house|head|car|windows|teeth|down|in|up?',
      "with a boot|bat|brick|knife|hammer|gun, get =yours|what's|everything, final|last warning|chance",
      "last chance, or i'll|ill|i|we'll, i mean it, shame if, show you damp|what|how",
    ],
    /** Abuse that is quoted, logged, trained about or complained of through the proper door; and jest. */
    quoted: [
      'incident form|report|log, quote, for the log|record|police',
      'customer|caller|tenant|resident|he|she|they wrote|said|shouted|called, policy, training, awareness',
      'briefing, strategy, screenshots, police have, pc, not replied, blocked the, logged, with love, sis',
      'happy birthday, my neighbour|neighbours, ombudsman',
    ],
    /** What wounds when flung at the reader, in plain words. */
    hurled: [
      'are you slow|stupid|thick|deaf|blind|mad|simple|retarded|drunk|on|some|always|even',
      'your sort|kind|type|lot|breed, cow, idiot, useless, waste of a|space|skin|oxygen, jumped up',
      "you're|youre|ur nothing|nobody|pathetic|useless|stupid|evil|vile|scum|dead|finished|done|a, liar",
      "crook, snake, coward, wicked, stop talking, shut up, get lost, don't you dare, to my face",
      'you stupid|ugly|fat|smug|silly|little|lot|people|absolute',
      'you total|utter|complete|sad|lying|thieving|lazy|useless',
    ],
    /** Ill that is wished, promised or hinted. */
    menace: [
      "you'd better, i know where, know where you, know your, got your photo|address|number|name|reg",
      'your photo, your kids|children|mother|mum|family|wife|husband|daughter|son|neighbours|two',
      'i hope you, your job, sacked, see to it, see you in, waiting for you, shame if, if you ever',
    ],
    /** Contempt for sex, age, speech, origin, body or rank. */
    contempt: [
      'sweetheart, darling, girl, little girl, young lady, boy, go back to|where, you people, accent',
      'towel, fat, ugly, ginger, old bag|woman|man|git|fool',
    ],
  },
  frames: [
    {
      name: 'officer-insults-back',
      kinds: ['email-compose', 'post'],
      all: ['~you-insult'],
      none: ['~quoted'],
    },
    { name: 'names-the-reader', all: ['you-are', '~naming'], none: ['~quoted', '@thanks'], within: 'clause' },
    {
      name: 'letter-of-abuse',
      all: ['~hurled|you-insult', '~menace|threat', '~contempt|naming|dismissal'],
      none: ['~quoted'],
      within: 'item',
    },
  ],
  falseAlarms: [
    'Family teasing that ends in love.',
    'A complaint that is harsh on a decision but not on a person.',
    'Abuse quoted for the log or the police.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'You lying coward. I know where you park and I will be waiting.',
    },
    {
      kind: 'email-compose',
      who: 'officer > resident',
      text: 'Get a life, you silly old bat, and stop bothering us.',
    },
    {
      kind: 'email-read',
      who: 'member > officer',
      text: 'You will do as you are told, young lady, or I will have your job.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'You are thick and so is your mate. Come and say it to my face.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'Go back where you came from. I want a British officer on this.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'You are pathetic. Keep your mouth shut or I will make your life hell.',
    },
  ],
  ignores: [
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: 'For the incident log: the caller said he would break my legs. HR copied.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'I think your decision is wrong and I shall appeal.',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'Do not be late for Mum, you muppet! Love you, Sis',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The dignity at work policy has been refreshed; nobody should be called names.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Destroyed at chess by my nephew. He laughed for a full minute.',
    },
  ],
};
