import type { Signal } from '#core/signals/signal.ts';

export const abusiveExchange: Signal = {
  id: 'abusive-exchange',
  situation:
    'Somebody insults, threatens, demeans or harasses the person they address, or answers in the same coin.',
  groups: {
    /** Insult thrown at the reader: "you useless lump", "you are a liar". */
    'you-insult': [
      'you|ya|u utter|stupid|silly|useless|pathetic|horrible|nasty|vile|evil|wicked|disgusting|dirty|lazy|fat|ugly|thick|ignorant|arrogant|smug|patronising|selfish|greedy|spineless|gutless|heartless|jumped-up|tiresome|sad|effing|fucking|f-ing|sodding|flaming|bitter|two-faced|lying|thieving|whining|snivelling|miserable|moaning|insufferable|sour-faced|sour|dozy|gormless|brainless|mindless|dopey|incompetent|clueless|worthless|ungrateful|=dim|racist|corrupt|crooked|bent|hopeless|sanctimonious|po-faced|condescending|callous|cowardly',
      'thick as, stupid as, waste of skin|oxygen|space|air|breath|flesh, brain cells|cell, piece of shit|filth|dirt|crap|work, have you no|any brain|shame|heart|conscience, engage the|your brain, use your|the brain|loaf|head, no brain|heart|spine|backbone|soul|shame, more spine|backbone|sense|brains, brain|brains of a, mouthy cow, silly cow|moo|bitch|girl|boy|woman|man, stupid cow|woman|man|boy|girl|bitch|bint, fat cow|one|pig, old bat|bag|git|goat|fool|cow|hag, little man|woman|girl|boy|creep|worm|weasel|rat|hitler|inspector|madam, worthless|useless lump|article|lot|shower|bunch|pen-pusher|idiot, sad little|man|case|act, call yourself|yourselves a|an|officer|public|professional, work of a halfwit|idiot|child|moron, lot of clowns|idiots|crooks|liars|thieves, bunch of crooks|thieves|liars|clowns|cowards|idiots, thieves, murderer, wanker|wankers|tosser|dickhead|arsehole|bellend|prick|twat|cunt|shithead|knobhead|gobshite|scumbag|scumbags|dirtbag|lowlife|bastard|bastards, brainbox, snowflake, dimwit|dimwits|imbecile|cretin',
    ],
    /** Names and adjectives that wound when the reader is meant. */
    naming: [
      'imposter|maggot|swine|cockroach|harpy|harridan|crone|wretch|wimp|wuss|jackass|oaf|lout|thug|nonentity|oik|peasant|pleb|scrounger|sponger|cheat|phoney|quack|toady|lackey|robot|dinosaur|fossil|ogre|puppet|sociopath|narcissist|charlatan|dunce|pillock|plonker|numpty|nincompoop|dope|berk|wally|plank|pratt|simpleton|buffoon|degenerate|parasites|spiteful|vindictive|cruel|callous|deluded|unhinged|hysterical|inept|unfit|illiterate|odious|repulsive|obnoxious|ungrateful|pompous|patronising|condescending|smug|arrogant|selfish|snivelling|grubby|greasy|slimy|mouthy|gobby|ratty|whining|whingeing|interfering|meddling|jumped-up|idiot|idiots|moron|clown|clowns|muppet|cretin|imbecile|halfwit|fool|fools|prat|tosser|twat|git|bastard|bastards|bitch|wanker|wankers|cow|pig|snake|weasel|worm|leech|parasite|vermin|scum|filth|slug|sheep|coward|cowards|liar|liars|crook|crooks|thief|thieves|murderer|murderers|killer|bully|bullies|creep|pervert|weirdo|freak|loser|losers|nobody|failure|disgrace|embarrassment|waste|hypocrite|jobsworth|shirker|drip|devil|monster|nazi|hitler|dictator|traitor|troll|witch|hag|pudding|blob|lump|article|animals|cancer|fraud|disease|psycho|lunatic|nutter|retard|spastic|snitch|thick|stupid|dim|useless|pathetic|pitiful|worthless|incompetent|clueless|evil|wicked|disgusting|despicable|insane|mental|deaf|fat|ugly|heartless|spineless|gutless|lazy|ignorant|corrupt|crooked|bent|brainless|laughable|hopeless|vile|=mad|=rat|=bat|=con',
    ],
    /** The reader is spoken of. */
    'you-are': [
      "you're, youre, ur, u r, you are|were|all|lot|people|of|must|took|stole|smile|took|take, your is|was, u are, you a|an|and|as|take|two|that, call yourself|yourselves, listen|oi you, you people|lot|and your|shower, you there, you've been|got|never|no, what you are, i pity you|your, your face|mouth|attitude|whole, you'll never, people like you, the likes of you, of you lot",
    ],
    /** Oaths and dismissals thrown at the reader. */
    dismissal: [
      'shut your|it|ya gob|mouth|face|trap|cakehole, shut up, gob shut, =get =lost, get stuffed|knotted|bent, get a grip|life|job|clue|brain, get out of my|here, get your finger out, out on your ear, jog on, run along, do one, piss|sod|bog|bugger|naff|fuck|eff off, f off, go to hell|blazes, rot in hell, burn in hell, drop dead, go and die|bother|jump|boil|choke|cry|play|hang, go back to, crawl back|away|under, hope you|your|it|they ... choke|die|rot|burn|suffer|crash|rots|breaks|burns|dies, hope its your, i hope your car|kids|house|kitchen|family, may your|you|they|it rot|roof|biscuits|choke|burn|get|never, i curse, curse you|your, i despise, despise|hate|loathe|detest you, i spit, up yours, screw you, damn you, stick it up|where, shove it|your|that up|where, kiss my, do keep up, wake up man, nobody|no one asked|likes|wants|believes you|what, no one will ever believe, how dare you, sick of you|your|the sight, sick of the sight, learn to read|write|spell|speak, are you deaf|thick|stupid|blind|simple|slow|even, what are you deaf|stupid|thick|blind, deaf as well, is that too hard|difficult, even a child|monkey|toddler, cry to, go on then cry|hit|report|sack, boo hoo, get some tissues, man up, cry me, cry more, cry about, tell someone who cares, paid to care, sleep well, serves you, you make me sick, makes|make me sick, shame on you, ought to be ashamed|hanged|shot|sacked, should be shot|hung|strung|sacked|locked, you should be ashamed, want you sacked|gone|dead, have you sacked|fired|out|removed|finished, had a drink, drunk again, been drinking',
    ],
    /** Harm promised or hinted at. */
    threat: [
      "i know where you|your|u, find out where your|you|u, know where you park|live|work|drink|sleep|lock|finish, where your kids|children|mum|wife|family|daughter|son, i know who you|your, i know what you did|drive, know which car|house|is, know your address|car|kids|face|name|reg, find out where, i|we've|i've|ive taken|got|seen|have your photo|photograph|address|number|reg, watching you|your|u|the, been watching, eyes on you, watch your back|step|mouth|tone, waiting for you|u|outside, i will|i'll|ill|we'll be waiting, wait outside|for you, outside your|the office|house|door|when|when, see you outside, at your gate|door|house|desk, come down there|to|and|n, come down there, come round|over there and|n, come and find|get|drag|say, before i come, why don't i come, till i come, tell me to my face, say it to|that my|your face, to my|your face, be in your car, won't be for a chat, drag|throw|put|kick|chuck you|u|him out|through|off, break you|your|his|her|every, smash|burn|torch|petrol|punch|slap|kick|hit|stab|shoot|kill|hurt|batter|thump|deck|strangle|throttle|knife|bury|flatten you|u|your|ya|him|her face|house|head|car|windows|teeth|down|in|up?, smash|burn|torch|punch|slap|kick|stab|shoot|kill|hurt|batter|thump|strangle|throttle|bury you|u|ya, brick through, hold your face, with a boot|bat|brick|knife|hammer|gun, set about|the dogs, set the dog, teach you|u|him|her a|manners|lesson, tyres flat, slash your, find their|your tyres, friends who|that eat|break|hurt, you'll|youll|ull|u'll|you'd pay|regret|suffer|burn|bleed|wish|rue, you'll|youll be sorry|dead|next|counting, hear from my|me friends|lads|boys|again, you will be sorry|next|hurt, you will pay|regret, get =yours|what's|everything, better run|watch|hope|pray, you'd|you better sort|run|look, tick tock, careful now, you've been warned, final|last warning|chance, one more time, last chance, or else, or i'll|ill|i|we'll, then we'll|we|you'll see, then we'll see who, won't be laughing, ruin|destroy|wreck you|your|u, living hell, make your|ur|this|his|her life|year|days|every|working, miserable as, i'll have your job|badge|head, i'll|ill have you|u out|sacked|in, have your guts|job|head|badge, blood on your, i mean it, something bad could|might|will, accidents happen, shame if, know what happens, i'll take something, show you damp|what|how, tell everyone what, everyone what you did, nowhere to hide, can't hide, pick a lane, dock you, put you back a|on, down you go, break your|ur|his legs|neck|jaw|nose, people|someone like you end, snitches|snitch, people will know your name|face, came for your|you, i will be at your, i'll take something, take something of yours",
    ],
    /** Belittling forms of address. */
    address: [
      'young lady|man|madam, little lady|girl|man|boy|miss|madam, darling|sweetheart|princess|sugar|honey|babe|chum|matey|sonny|blob|worm|weasel|prune|laddie|lass|missy|girlie|buster|pal|grandad|granddad|grandma|granny|brainbox|blondie|baldy|fatty|ginger|specky|loser|retard|snowflake|karen|blob, boys like you, girls like you, people|your like you|sort|kind|lot, your sort|kind, you|u lot|people|all, man up, sirs, oi, listen you, to the fat|ugly|stupid',
    ],
    /** Contempt for what somebody is: sex, age, race, faith, body. */
    prejudice: [
      "where you|u came|come from, go|going|get|send back where, go|get back to your own|country, back where you|they came|belong, women|girls|foreigner|foreigners|immigrants|muslims|jews|gypsies|gays|blacks|asians|poles|indians shouldn't|can't|cannot|shouldnt, put a man, proper englishman|english|british|plumber, english|british|white officer|person|one|man|people|only, your own kind|country|god, different god|rules, be in the|your blood, in a turban|headscarf|hijab|burka|wheelchair, your accent|religion|faith|skin|wheelchair|ramp, ramp thing, wheels don't, doing an|the|that accent, mimic|mimicked|mimicking, too old|young|fat|female|gay for|to be?|do?|computers|drive, too many sick, too many babies|sick, in nappies, time of the month, hormonal, menopause|menopausal, spotty graduate, diversity hire, token woman|black|gay, speak proper english, learn english, cripple, spastic, special needs, paki, poof, dyke, tranny, chinky, pikey, gyppo, nonce, retard, slag, slut, whore, bint, looked fit, u looked, nice legs|tits|arse|bum, get your tits|kit, whats ur insta|number, don't ignore me, ignore me again, can't take a|being joke|mimicked, can't take being, can't you take a, it was only|just a banter|joke, only banter",
    ],
    /** Bullying by one with power. */
    bullying: [
      "do as you're|you|i told|are|say, sit there and|say, all you're|your paid, stop quoting, find me a way, find another job, your last chance, no union, cry to hr, blocked my promotion|job, stop being useless, how long you last, everyone's laughing|laughing, laughing at you|your, cried laughing, everyone|everybody thinks so|you, nobody likes you, another mistake, how stupid, too stupid|thick|slow|dim for|to, no one will ever, believe you over, never work again|here|on, shouldn't be in, get someone literate, you snake, where you are because, prove it to, i'll personally, i'd happily|gladly, be happy to come, gladly see, used up all|my, don't expect a|any, sympathy, put you back, get out of the job, you should quit, quit before",
    ],
    /** Abuse that is quoted, logged, trained about or complained of through the proper door; and jest. */
    quoted: [
      "incident form|report|log, i quote, quote, for the log|record|police, reporting what, customer|caller|tenant|resident|he|she|they wrote|said|shouted|called, threatening letter|messages|call, policy, training, e-learning, awareness, briefing, de-escalation, strategy, forum, hr investigation, support you|for|line, screenshots, police have, crime number, pc, as agreed the words, we haven't|have not replied, i've not|have not replied, not replied, blocked the, saved it all, logged, language like that, unreasonable behaviour, dignity at, love you, xx love, with love, much love, see you at mum's|mums, sis, only a test, in stock, happy birthday, my nephew|toddler|cat|dog|brother|son, haha love, my neighbour|neighbours, dates|diary of it, ombudsman, appeal",
    ],
  },
  frames: [
    { name: 'insults-the-reader', all: ['~you-insult'], none: ['~quoted'], kinds: ['email-read', 'invite'] },
    {
      name: 'officer-insults-back',
      kinds: ['email-compose', 'post'],
      all: ['~you-insult'],
      none: ['~quoted'],
    },
    { name: 'curses-the-reader', kinds: ['email-read', 'invite'], all: ['~dismissal'], none: ['~quoted'] },
    { name: 'officer-dismisses', kinds: ['email-compose', 'post'], all: ['~dismissal'], none: ['~quoted'] },
    { name: 'names-the-reader', all: ['you-are', '~naming'], none: ['~quoted'], within: 'clause' },
    {
      name: 'names-the-wrong',
      all: ['you-are', '~naming', '~dismissal|threat|address|bullying|prejudice'],
      none: ['~quoted'],
    },
    { name: 'threatens', kinds: ['email-read', 'invite'], all: ['~threat'], none: ['~quoted'] },
    { name: 'officer-threatens', kinds: ['email-compose', 'post'], all: ['~threat'], none: ['~quoted'] },
    { name: 'insult-and-threat', all: ['~you-insult|dismissal|bullying', '~threat'], none: ['~quoted'] },
    { name: 'insult-and-contempt', all: ['~you-insult', '~dismissal|bullying|prejudice'], none: ['~quoted'] },
    {
      name: 'talks-down',
      all: ['address', '~dismissal|threat|bullying|prejudice|you-insult'],
      none: ['~quoted'],
    },
    { name: 'prejudice', all: ['~prejudice'], none: ['~quoted'] },
    {
      name: 'prejudice-at-the-reader',
      all: ['~prejudice', '~address|you-insult|dismissal|threat'],
      none: ['~quoted'],
    },
    { name: 'bullies', all: ['~bullying'], none: ['~quoted'] },
    {
      name: 'bullied-by-a-colleague',
      from: ['colleague', 'member'],
      all: ['~bullying|threat', '~you-insult|dismissal|address|prejudice|@threatening'],
      none: ['~quoted'],
    },
    { name: 'warned-off', all: ['@threatening', '~threat|you-insult|dismissal'], none: ['~quoted'] },
    {
      name: 'passed-on-to-vent',
      from: ['officer'],
      to: ['outsider'],
      all: ['~you-insult|threat', '~dismissal|bullying|address'],
      none: ['~quoted'],
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
