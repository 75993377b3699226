import type { Signal } from '#core/signals/signal.ts';

export const disparagement: Signal = {
  id: 'disparagement',
  situation:
    'The officer runs down the council, its policies, colleagues, councillors, service users or partners where outsiders can read it.',
  groups: {
    /** The council and those who lead it. */
    leaders: [
      'this|our|my outfit|organisation|department, my|our employer|employers, this|that lot',
      'director|directorate|boss|bosses|gaffer|supervisor, chief exec|executive|officer, our chief',
      'head of _, the heads, line|team|service|area|depot|general|office|project manager',
      'assistant|deputy director, senior|leadership|management|corporate team, leadership',
      'top brass|table|floor|corridor, upstairs, councillor|councillors|cllr|cllrs|alderman|mayor',
      'our|the|your members, ward|lead|cabinet|opposition|elected member|members, portfolio holder|holders',
      'the|our cabinet, the|our leader, deputy leader',
      'ruling|labour|tory|conservative|reform|opposition group|bench|benches|councillor|councillors|lot',
      'chairman|chairwoman, chair of',
    ],
    /** Names and adjectives that run somebody down. */
    slur: [
      'idiot|idiots|moron|clown|clowns|muppet|numpty|cretin|halfwit',
      'dimwit|fool|foolish|plank|prat|berk|melt|doughnut',
      'turnip|donkey|sheep|buffoon|windbag|gasbag|toady|toadies',
      'puppet|poodle|cowboy|cowboys|crook|crooks|snob|snobs',
      'bully|bullies|dinosaur|dinosaurs|jobsworth|box-ticker|shirker|passenger|moaner',
      'moaners|whinger|pest|nuisance|menace|scrounger|scroungers|parasite',
      'leech|snake|=rat|weasel|coward|cowards|liar|liars',
      'hypocrite|fraud|amateur|amateurs|incompetents|witch|=cow|toad',
      'useless|clueless|gormless|hopeless|gutless|heartless|pointless|thick',
      'stupid|=dim|dimmest|daft|=bent|rotten|lazy|laziest',
      'idle|idlest|incompetent|pathetic|pitiful|ridiculous|toxic|poisonous',
      'smug|arrogant|pompous|self-important|jumped-up|two-faced|two-bit',
      'second-rate|grasping|greedy|corrupt|crooked|cruel|lying|creepy',
      'nasty|spiteful|petty|timid|cowardly|=wet|dozy|dopey',
      'illiterate|embarrassing|shameful|rubbish|dire|bonkers|crackers|=mad',
      'entitled|filthy|rude|rudest|whingeing|bloated|bungling',
      'shambles|circus|joke|disgrace|laughing-stock|sham|pantomime|mess|embarrassment|cock-up|asylum',
      'zoo|dump|=con|scam|fantasy|nonsense|drivel|tosh|waffle|spin, a lie',
      'bunch|pack|shower|parade|band|crew of',
    ],
    /** Idioms that belittle: "couldn't run a bath", 'more use than'. */
    belittling: [
      "backside|arse|elbow, wouldn't trust|know, i've met|known|seen ... more|better, as thick as",
      'the ... of a _, taste|charm|imagination|attention|iq of|as, thinks|thought|think ... is a|an',
      'thinks that, god help|knows, make it up, hahaha|hahahaha|hahahahaha|lol|lmao',
      'whoever|whichever thought|picked|dreamed|designed|decided|signed|wrote|hired|bought, laugh at|about',
      'laughs at, bear with, moan|moans|moaned about|per|all, moaning, put the ... down, half of them',
      'asleep|sleep at|on, ashamed of|to|that, run by, in charge of, paid to, lying to|about, fiddled',
      'worse, worst',
    ],
    /** Fair criticism and home life. */
    fair: [
      'grievance|mediation|rectification|kpi|lessons, code of conduct, lessons learned, proud of|to',
      'well done, credit to',
    ],
    /** Somebody spoken of, not spoken to. */
    third: [
      "he's|she's|they're|hes|shes|theyre|he'd|they'd a|an|the|as|all|just|paid|in|never|not|been|lying",
      'that man|woman|lot|bloke|chap, the people behind|who|running|in, half of them, this|that lot',
      'written|run|led|bought|planned|designed|built|paid by|for, what a, full of, bunch of, lot of',
    ],
    /** The tone of an office letter. */
    formal: ["please find, accept|accepted, contract, we're sorry"],
    /** Those around an officer, whom one might run down: above, beside, below and across the desk. */
    butt: [
      'director, boss, chief, chief exec, head of, leader, the leader, cabinet, cabinet member, councillor',
      'councillors, mayor, portfolio holder, upstairs, senior managers|management|team|officers',
      'working here|for, planners, consultants, opposition, tenant, tenants, residents, resident, claimant',
      "claimants, parents, people who won't|can't|don't, the woman, that woman|man|family|lot",
      'service users, away day, reorganisation, restructure, hot desking, strategy, vision, new system',
      'complaints, that lot',
    ],
    /** Contempt, in adjectives, likenesses and turns of phrase. */
    scorn: [
      'clowns, idiot, idiots, disgrace, shambles, circus, rubbish, useless, hopeless, thick as, as thick',
      'slow, lazy, idle, liar, liars, lies, lying, thick, dim, pompous, bullies, bully, cowards, coward',
      "snake, snakes, backside, jobsworth, muppet, muppets, dinosaur, dinosaurs, haven't a",
      "wouldn't|couldn't|can't|i'd let|trust|find|organise|run|read|lead ... a|an|his|her|their|with|them",
      "couldn't find, couldn't run, half the, nobody|noone reads|listens|cares|knows|does, a waste of",
      'had enough of, got it wrong, drunk, moan, moaning, out of touch|depth|their|his, worst, ashamed',
      'paid to, nine|six|ninety|hundred grand',
    ],
  },
  frames: [
    { name: 'post-insults-leaders', kinds: ['post'], all: ['leaders', 'slur'], none: ['fair'] },
    { name: 'post-belittles-leaders', kinds: ['post'], all: ['leaders', '~belittling'], none: ['fair'] },
    {
      name: 'tells-outsider-off-leaders',
      kinds: ['email-compose'],
      to: ['outsider', 'member'],
      all: ['leaders', '~slur|belittling'],
      none: ['fair', 'formal'],
      within: 'sentence',
    },
    {
      name: 'slur-on-third-person-to-outsider',
      kinds: ['email-compose'],
      to: ['outsider', 'member'],
      all: ['slur|belittling', 'third'],
      none: ['fair', 'formal'],
      within: 'sentence',
    },
    {
      name: 'post-scorns-those-around',
      kinds: ['post'],
      all: ['butt', '~scorn'],
      none: ['fair', '@thanks'],
      within: 'sentence',
    },
    {
      name: 'scorn-told-outside',
      kinds: ['email-compose'],
      to: ['outsider', 'member'],
      all: ['butt', '~scorn'],
      none: ['fair', 'formal'],
      within: 'sentence',
    },
    {
      name: 'post-of-scorn',
      kinds: ['post'],
      all: ['butt|leaders', '~scorn', '~slur|belittling'],
      none: ['fair'],
      within: 'item',
    },
  ],
  falseAlarms: [
    'Scorn for a football side, a film or a kitchen that shares its sentence with a word of work.',
    'A formal reply that admits a failing of the council in blunt words.',
    'A quotation of an insult in order to apologise for it.',
  ],
  flags: [
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Our director is a clueless windbag and the whole office knows it.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'This council could not run a bath. I work there, believe me.',
    },
    {
      kind: 'email-compose',
      who: 'officer > resident',
      text: 'Between us, the planning team are lazy and the man in charge has no idea.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'Your rivals on the roads contract are cowboys. Feel free to use that.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Tenants who moan about damp: try opening a window, you useless lot.',
    },
    {
      kind: 'email-compose',
      who: 'officer > media',
      text: 'You may print this: the cabinet are cowards and their strategy is a sham.',
    },
  ],
  ignores: [
    { kind: 'post', who: 'officer > public', text: 'That referee was a clown and our striker no better.' },
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: 'I disagree with the draft strategy: the evidence in section two is weak.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'Your performance fell below the agreed KPI. Please send a rectification plan.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'My bin was missed again and I am disappointed. Please collect it.',
    },
    { kind: 'post', who: 'officer > public', text: 'My soufflé collapsed. A disgrace to eggs everywhere.' },
  ],
};
