import type { Signal } from '#core/signals/signal.ts';

export const disparagement: Signal = {
  id: 'disparagement',
  situation:
    'The officer runs down the council, its policies, colleagues, councillors, service users or partners where outsiders can read it.',
  groups: {
    /** The council and those who lead it. */
    leaders: [
      'council|authority|borough|county|corporation|town-hall|county-hall, town hall, county hall, civic centre, this|our|my outfit|organisation|department, the place i, in|about|of|inside this place|building, the place i work, my|our employer|employers, at|from|about work, this|that lot, public sector, local government, head office',
      "director|directorate|boss|bosses|gaffer|supervisor|superior, chief exec|executive|officer, our chief, head of _, the heads, line|team|service|area|depot|general|senior|middle|office|project|unit manager, my|our|the|your|old|ex manager, managers|management, manager's manager, assistant|deputy director, team leader, smt|slt|cmt|clt, senior|leadership|management|corporate team, leadership, higher ups|up, high ups, top brass|table|floor|corridor, the powers that be, upstairs, hierarchy, bigwigs, monitoring officer, people in charge",
      'councillor|councillors|cllr|cllrs|alderman|mayor, our|the|your members, ward|lead|cabinet|opposition|elected member|members, portfolio holder|holders, the|our cabinet, the|our leader, council leader, deputy leader, ruling|labour|tory|conservative|lib|green|reform|opposition|majority group|bench|benches|councillor|councillors|administration|lot, the administration, the other side, politicians, chairman|chairwoman, chair of, your representative',
    ],
    /** Teams, colleagues, and those who work beside the council. */
    workmates: [
      'colleague|colleagues|coworker|co-worker|workmate|teammate, my team, our team|teams|lot, the team, everyone|everybody|nobody|people|somebody|someone here|upstairs|downstairs|at work|in the office, staff, officers, in|at|from work, the office, my|our office, the agency, agency worker|staff|temp, the temp|new starter|apprentice, the bloke|chap|lad|woman|girl|man|guy|genius|lady|one who|from|in|on|at|that, the desk next, sits opposite|next|beside, job share, my|your old job|desk, your job, your successor, my replacement',
      'planning|planners|planner|highways|engineers|housing|repairs|finance|legal|comms|communications|hr|payroll|procurement|licensing|waste|bins|parking|revenues|benefits|estates|facilities|ict|helpdesk|auditor|audit|adults|libraries|leisure|enforcement|wardens|elections|transport|property|fleet|depot|digital, adult|social|foster care, social worker|workers, children services, "childrens" services, customer services|service|contact, contact|call centre, front desk|office|line, complaints|performance|press|policy|project|repairs|tree|web|traffic|data team|office|people|lot, democratic services, trading standards, environmental health, the registrars, case worker, care manager, traffic wardens',
      'contractor|supplier|provider|consultant|consultancy|your rivals|competitor|subcontractor, your competitors, the trust, academy|academies, headteacher|heads|headmaster, the school, the union, the charity, the ombudsman, inspectors, the other council, next door council, neighbouring council, partner agencies, the developer|developers, parish council|clerk, the commissioners, governing body, the hospital',
    ],
    /** Those whom the council serves. */
    served: [
      'service users|user, resident|residents, tenant|tenants, claimant|claimants, applicant|applicants, client|clients, customer|customers, the public, public|members of the public, your constituent, constituents, parents|parent|mums|dads, carer|carers, travellers, the homeless, refugees, people who apply|ring|moan|complain|claim|come|write|phone, families|family|neighbour|neighbours, your|this|that|the village|estate|street|ward, the estates, council taxpayers, taxpayer, campaigners, objectors, protesters, that|your neighbour, the caller|callers, a caller, pensioners, pupils, learners',
    ],
    /** What the council plans, buys and says. */
    measures: [
      'policy|strategy|restructure|reorganisation|consultation|conversation|scheme|plan|plans|proposal|budget|report|announcement|decision|vision|values|transformation|engagement|initiative|procedure|system|contract|cuts|closure|merger|rollout|survey|exercise|masterplan|outsourcing|restructuring|away-day|campaign|slogan|rebrand|logo|website|chatbot|app|fleet|figures|statement|inspection|complaints',
    ],
    /** Names and adjectives that run somebody down. */
    slur: [
      'idiot|idiots|idiotic|moron|moronic|clown|clowns|muppet|numpty|cretin|imbecile|halfwit|dimwit|nitwit|fool|foolish|pillock|plank|wally|prat|plonker|tosser|twat|berk|git|wazzock|pranny|melt|bellend|knob|knobhead|dipstick|doughnut|donut|turnip|dope|dunce|donkey|=ass|sheep|lemming|buffoon|windbag|gasbag|blowhard|toady|toadies|yes-men|crony|cronies|cronyism|lackey|stooge|puppet|poodle|bootlicker|crawler|cowboy|cowboys|chancer|shyster|crook|crooks|snob|snobs|bully|bullies|tyrant|dictator|dinosaur|dinosaurs|fossil|relic|jobsworth|pen-pusher|penpusher|bureaucrat|bean-counter|paper-shuffler|box-ticker|timeserver|shirker|skiver|slacker|layabout|passenger|deadwood|moaner|moaners|whinger|whiner|pest|nuisance|menace|scrounger|scroungers|sponger|freeloader|layabouts|scum|vermin|parasite|leech|snake|=rat|weasel|coward|cowards|liar|liars|hypocrite|fraud|charlatan|egomaniac|narcissist|nutter|nutters|loony|fruitcake|numskull|simpleton|amateur|amateurs|incompetents|spiv|tightwad|witch|=cow|toad',
      'useless|clueless|gormless|hopeless|spineless|brainless|gutless|toothless|rudderless|mindless|heartless|pointless|witless|thick|stupid|=dim|dimmest|dumb|dense|daft|=bent|rotten|lazy|laziest|idle|idlest|workshy|feckless|incompetent|inept|pathetic|pitiful|laughable|ludicrous|ridiculous|risible|farcical|shambolic|chaotic|dysfunctional|toxic|poisonous|vile|odious|smug|arrogant|pompous|pretentious|self-important|self-serving|jumped-up|two-faced|two-bit|second-rate|third-rate|tinpot|grasping|greedy|corrupt|crooked|cruel|callous|uncaring|dishonest|lying|deceitful|shifty|slimy|creepy|nasty|spiteful|vindictive|petty|timid|cowardly|=wet|feeble|dozy|dopey|gullible|illiterate|innumerate|inhumane|disgraceful|despicable|embarrassing|shameful|worthless|rubbish|crap|dire|abysmal|appalling|atrocious|garbage|bonkers|barmy|crackers|insane|=mad|entitled|ungrateful|needy|filthy|rude|rudest|whingeing|bloated|bungling|meddling|out-of-touch',
      'shambles|circus|farce|joke|disgrace|laughing-stock|laughingstock|sham|stitch-up|whitewash|pantomime|fiasco|debacle|dumpster|basket-case|mess|embarrassment|vanity|gimmick|lip-service|window-dressing|cock-up|balls-up|omnishambles|madhouse|asylum|zoo|kindergarten|cesspit|dump|rip-off|=con|scam|fantasy|fairytale|propaganda|gaslighting|nonsense|twaddle|drivel|claptrap|bilge|tosh|hogwash|guff|waffle|spin, laughing stock, a lie, lip service, banana republic, kangaroo court, lunatics',
      'bunch|pack|shower|parade|gang|band|crew|nest of, waste of space|oxygen|time|money|public|skin|a, empty suit|suits, all talk, all hat, good for nothing, nasty piece of work, piece of work, worst boss|manager|council|contractor|contractors|director|leader|team|employer|i|we|in, not fit for|to, vanity project, bone idle, nest-feathering, sour face|faced, little empire|hitler|empires, control freak, teacher pet, brown nose|noser, full of it|themselves|himself|herself|hot, gives ... a bad name, bad name, stuffed shirt|shirts, past it|his|her, bad smell, soft touch, gravy train, snouts in, jobs for the boys, old boys club|network',
    ],
    /** Idioms that belittle: "couldn't run a bath", "more use than". */
    belittling: [
      "couldn't|can't|could not|cannot|couldnt lead|run|organise|find|drive|manage|read|count|spell|add|tie|boil|hit|plan|spot|pour|point|make|tell|use|work|fix|spell|write ... a|an|their|his|her|its|it, couldn't care less|find, could not care less, couldn't be bothered|trusted, brewery, backside|arse|elbow, if brains were, braincell|braincells, brain cell|cells",
      "wouldn't|i'd|would not|never|couldn't trust|let|leave|put|pay ... mind|hold|run|draw|look|walk|manage|near|charge|with|to|him|her|them|it|that|us, i'd not trust|let|leave|give, wouldn't trust|know, trust them|him|her|it as far",
      "more|better|less ... than|sense|idea|clue, i've met|known|seen ... more|better, as much|many use|good|sense|charm|insight|personality|backbone, as use|useful|useless|welcome|thick|=bent|=wet|dim as, the ... of a _, work ethic, people skills, emotional range, taste|charisma|charm|brains|intellect|backbone|imagination|attention|morals|manners|personality|spine|intelligence|iq|self-awareness of|as, chocolate teapot|fireguard, two short planks, sharpest tool|knife|pencil, sandwich short, lights are on, not the brightest|sharpest, brightest bulb",
      "hasn't|haven't|hasnt|havent|hadn't|not|without a clue|the foggiest|an idea|bothered|done, clue|idea what, never does|do|did|met a|left|done|answers|listens|listen|worked|read|set, thinks|thought|think ... is a|an, thinks that, must have lost|been|thought|think, must be related|joking|mad|blind, lost a bet, god help|knows, heaven help, good luck|luck with, what could possibly, you couldn't make, make it up, couldn't make it up, i can't even, i despair, don't get me started, says it all, that's it that's, have a day off, give me strength, what a joke|shower|mess|surprise|waste, who knew, hahaha|hahahaha|hahahahaha|lol|lmao, slow clap|handclap, genius|geniuses, whoever|whichever thought|picked|dreamed|dreamt|designed|decided|signed|wrote|approved|hired|came|bought, on a napkin, back of a fag|envelope, the people who bought|picked|decided|signed",
      'runs it, laugh at|about, laughs at, we all|everyone groan|groans|laugh|laughs|dread|hates|hide, steer|steers clear, avoid|avoids him|her|them|the, joke about, nickname|nicknamed, we call|called, officers call, behind his|her|their back, humour him|her|them, bear with, thinks|says you are|re, moan|moans|moaned|whinge|whinges|whine|whining about|per|all, moaning, buy a|their own, get a job|grip|life|bike, put the ... down, stop breeding, get off their|your, nothing better to do, too much time, sense of entitlement, on the scrounge|take|fiddle, something for nothing, take|takes the mick|mickey|biscuit|piss, free ride, sob story|stories, here we go again',
      "made|make their minds|mind up, being|been played|fobbed|lied|conned|fooled, fob|fobs|fobbed you|them|people|off, don't|doesn't|do not|couldn't care|listen|know|understand, nobody|no one cares|listens|listening|knows|believes|does, nothing ever|gets done|happens|changes, can't be trusted, cannot be trusted, carry|carrying ... of them, half of them, most don't, asleep|sleep at|on, dead wood, rots from, fish rots, falling apart, car crash|wreck, train wreck, sinking ship, headless chicken|chickens, left hand, money down|into|pit, down the drain|pan|toilet, ivory tower, feathering their, lining their, ashamed of|to|that, embarrassed to|by|that, can't wait to leave, crawl over, run by, led by, in charge of, paid to, people like that, these people, with these people, where good ideas, die a death, go to die, mother's meeting, special place, pen pushers|pusher, bean counters, yes men|man, box tickers|ticking, empty promises, lied to|about|us, lying to|about, fiddled, cover their|up, stab in the back, thrown under, throw ... under, worse, worst, not a single one, never the right",
    ],
    /** Praise turned inside out, and comparisons that damn. */
    sarcasm: [
      "bless him|her|them, hide the, god bless, a mind like, brains of, like a colander|sieve|circus|zoo|prison, world class|leading at, absolute genius|scenes|state, masterclass in, bravo, well played, congratulations to, hats off to, round of applause, thoughts and prayers, imagine being|my shock, shock horror, stop press, breaking, plot twist, spoiler, supposedly, so called, who can neither, neither perform|count|use, =thinks that|a|excel, knew|know what they, has read|met|never|just told, on his|her feet again, again tonight|today, again bless, same old, another _ strategy|day|meeting|email|announcement|ribbon|consultation|restructure|rebrand, yet another, here's|heres a thought, just a thought, just =saying, not being funny, no offence, asking for a friend, would i recommend, the sort nobody|who|of|that, certain sort|type, has-been|has-beens, seat-warmers|warmer, dead-eyed, old bore, bore, the nerve to, a good word for, one scanner, still using|waiting|no, how many ... does it take|to, do nothing|bugger|naff all, sod|bugger|naff all, in it for the|themselves, ribbon, buzzword, synergy, away day, blue sky, get a hobby|grip|life, gone mad, most don't, god help|save us|_, liars, what a parade|shower|bunch|load, no wonder, thick as, as clear as, a child could",
    ],
    /** Those with power over the speaker, named as one would when grumbling. */
    superiors: [
      "my|our|the|your director|manager|boss|supervisor|leader|leaders|chief|mayor|superior|gaffer|head|deputy|cabinet|leadership|members|councillors|directorate, manager's manager, chief exec|executive|officer, cabinet member, portfolio holder, head|director|heads of, senior team|leadership|management|officer|officers, councillor|councillors|cllr, ruling group, comms, smt|slt|cmt",
    ],
    /** One who speaks from inside, or behind a hand. */
    insider: [
      "i work|worked for|at|in|with|upstairs|here|there, who has|have worked, i should know, i do the _, someone who works|reads|opens, signed two|a|an, sincerely someone, a few floors, floors up|down, as one who, as an insider, insider, senior source, quote me, you may|can print, print that|this, on record, feel free to use|quote|share, yours to use, use that|this|it, name and address supplied, for your leaflet|story|blog|review, you didn't hear, didn't hear it|this, between us|you|ourselves, i shouldn't say|tell, shouldn't say, don't quote|tell, off the record, if i were you, i'm with you, you're quite|absolutely|dead right, keep complaining|pushing|at, ignore what, my honest view|opinion, my review, one star, exit interview, glassdoor, reviews, ex-colleague",
    ],
    /** Fair criticism and home life. */
    fair: [
      'grievance|mediation|rectification|kpi|lessons|peer-review|training|screenshot|screenshots|code-of-conduct, code of conduct, lessons learned, proud of|to, grateful to, well done, credit to, improvement plan, action plan, formal complaint, thank you to all, love my team|job|colleagues, what a team',
      'my brother|sister|cat|dog|son|daughter|husband|wife|nan|kids|garden|oven|car|team lost, referee|film|airline|hotel|recipe|match|goalkeeper|striker|novel|pub|sourdough|marathon|our cat',
    ],
    /** Somebody spoken of, not spoken to. */
    third: [
      "he's|she's|they're|hes|shes|theyre|he'd|they'd a|an|the|so|as|all|too|utterly|totally|absolutely|completely|just|such|paid|in|never|not|been|lying|lazy|useless, he|she|they is|are|was|were, that man|woman|lot|bloke|chap, the man|woman|bloke|lot|chap|one who|is|in|from|on|has|with|can't, the people behind|who|running|in, the lot of them, half of them, this|that lot, these people, written|run|led|bought|planned|designed|dreamt|built|staffed|paid by|for, what a, an absolute, absolute|utter|total|complete, full of, bunch of, lot of",
    ],
    /** The tone of an office letter. */
    formal: [
      "sorry for the, entitled to, please find, attached, accept|accepted, contract, approved, on your behalf, fee as, my rate, count me, we're sorry",
    ],
    /** Passing on words for someone else to publish. */
    passing: [
      "fancy sharing|posting|retweeting, share this|it on, on your page|account|profile|wall|feed, send it from, from your account, let's|let us both|all leave|post|put|review, leave a review|reviews, draft reply|reply|post|tweet|letter, for you to send, my draft, post this|it, reply-all, rant, spoof|parody account, meme|memes",
    ],
  },
  frames: [
    { name: 'post-insults-leaders', kinds: ['post'], all: ['leaders', 'slur'], none: ['fair'] },
    { name: 'post-insults-workmates', kinds: ['post'], all: ['workmates', 'slur'], none: ['fair'] },
    { name: 'post-insults-served', kinds: ['post'], all: ['served', 'slur'], none: ['fair'] },
    { name: 'post-scorns-measure', kinds: ['post'], all: ['measures', 'slur'], none: ['fair'] },
    { name: 'post-belittles-leaders', kinds: ['post'], all: ['leaders', '~belittling'], none: ['fair'] },
    { name: 'post-belittles-workmates', kinds: ['post'], all: ['workmates', '~belittling'], none: ['fair'] },
    { name: 'post-belittles-served', kinds: ['post'], all: ['served', '~belittling'], none: ['fair'] },
    { name: 'post-mocks-measure', kinds: ['post'], all: ['measures', '~belittling'], none: ['fair'] },
    {
      name: 'post-from-inside',
      kinds: ['post'],
      all: ['insider', '~slur|belittling'],
      none: ['fair'],
      within: 'item',
    },
    {
      name: 'post-sarcasm-about-work',
      kinds: ['post'],
      all: ['leaders|workmates|served', 'sarcasm'],
      none: ['fair'],
    },
    {
      name: 'post-on-superiors',
      kinds: ['post'],
      all: ['superiors'],
      none: ['fair', '@thanks'],
      within: 'sentence',
    },
    {
      name: 'tells-outsider-off-leaders',
      kinds: ['email-compose'],
      to: ['outsider', 'member'],
      all: ['leaders', '~slur|belittling'],
      none: ['fair', 'formal'],
      within: 'sentence',
    },
    {
      name: 'tells-outsider-off-workmates',
      kinds: ['email-compose'],
      to: ['outsider', 'member'],
      all: ['workmates', '~slur|belittling'],
      none: ['fair', 'formal'],
      within: 'sentence',
    },
    {
      name: 'slur-to-outsider',
      kinds: ['email-compose'],
      to: ['outsider', 'member'],
      all: ['slur', 'leaders|workmates|served|measures'],
      none: ['fair', 'formal'],
      within: 'sentence',
    },
    {
      name: 'runs-down-a-resident',
      kinds: ['email-compose'],
      to: ['outsider', 'member'],
      all: ['served', '~slur|belittling'],
      none: ['fair'],
    },
    {
      name: 'behind-a-hand',
      kinds: ['email-compose'],
      to: ['outsider', 'member'],
      all: ['insider', '~slur|belittling'],
      none: ['fair'],
      within: 'item',
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
      name: 'post-slur-on-third-person',
      kinds: ['post', 'invite'],
      all: ['slur', 'third', 'leaders|workmates|served|measures|insider'],
      none: ['fair'],
      within: 'item',
    },
    {
      name: 'colleague-runs-down',
      kinds: ['email-read'],
      from: ['colleague', 'public-body'],
      all: ['slur', 'third', 'leaders|workmates|served'],
      none: ['fair', 'formal', '@policy'],
    },
    {
      name: 'draft-for-someone',
      from: ['colleague', 'officer'],
      all: ['passing', '~slur|belittling'],
      none: ['fair'],
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
