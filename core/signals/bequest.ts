import type { Signal } from '#core/signals/signal.ts';

export const bequest: Signal = {
  id: 'bequest',
  situation:
    'A client, a resident or their solicitor leaves, or means to leave, the officer something in a will.',
  groups: {
    will: [
      "=willed|testament|testamentary|=wills, in|of|from|by|to|under|into|with my|his|her|their|the|a|mum's|dad's|uncle's|nan's|its|t will, in t'will, t'will, my|his|her|their|mum's|dad's|late|later|earlier|last|new|signed|valid|certified will, a will, the will, will says|signing|reading|people|dated|confirms, will and grant, bequest|bequeath|bequeaths|bequeathed|legacy|legacies|legatee|codicil|probate|executor|executors|executrix|heir|heirs|beneficiary|beneficiaries|inherit|inherits|inheriting|inherited|inheritance|residue|residuary|intestate|testator, estate of|account|is|has|will|was|left|entitlement, the estate, my|his|her|their|mum's|mother's estate, letter of wishes, deed of variation|disclaimer, grant of probate, life interest, life policy, nominated beneficiary, death benefit",
    ],
    /** The men of law, and the writing of it down. */
    lawyer: [
      "solicitor|solicitors|solicitor's|lawyer|lawyers|notary|executors|trustees|advocate, the will people, wrote|written|writ|put|wrote-it|set|typed it? down|in, it's wrote|written|signed|witnessed|done|sorted|down, signed|sealed and witnessed, in the paper|papers, it's in the paper|drawer|bureau, sealed envelope, with stamp, sorted it out with, types it up, revising the draft, putting my affairs, affairs in order, put my affairs, changed it, had it changed, alter|altered|altering|change|changed|changing the|my|his|her|it, dictated this, her|his|my|their|last wishes, instructions were",
    ],
    death: [
      "when|once|after|if i|she|he|i'm|im|she's|he's|we|mum|dad gone|die|dies|died|pass|passes|go|goes|peg|pop|cark|snuff, when|once|if|after i'm|im|i-am|she's|he's dead|gone|six|pushing|under, till|until|before|while he's|she's|i'm|i dead|die|go|gone, my time comes|is-up, after my death|time|days|funeral, after me|him|her, when the time comes, when the lord|good-lord, under the sod|ground|daisies, pushing up daisies, not long for|left, not on my way, on my deathbed, hospice, my funeral, argue wi' me headstone, headstone, shan't be using, no more use to me, don't need it where, where i'm going, no one|nobody else to, no children|family|kids|chick|kin, do not have children, got no family|kids|children|one, to see me out, see me out, last of us",
      'the late|my-late|our-late|his-late mr|mrs|miss|ms|brother|sister|husband|wife|mother|father|uncle|aunt|friend, deceased, passed away|on|peacefully|last, died on|last|in|peacefully|suddenly, has|have died|passed, funeral, rip, rest in peace|easy, before he|she went|died|passed, her|his passing|death, god rest, bereavement, one of your residents|clients|tenants|plot|service-users|customers',
    ],
    /** It goes to the officer. */
    toYou: [
      "left|leave|leaving|leaves|=willed|bequeathed|bequeathing|gives|given|give it|them|half|my|all|everything|the|his|her|a? _? _? to you|thee|u|ye, left|leave|leaving|leaves|=willed you|u|thee|ye|yer|yous, leave|left|leaving something|summat|a-bit|some|money for|to you, remember|remembered|remembering|mention|mentioned|include|included|provide|name|named|naming|appointed you|u|thee|ye, you be remembered, you've|you|you're|you-are|you're-all|your been? named|mentioned|remembered|included|down|entitled|provided, you are|were|have-been|will-be named|mentioned|appointed|remembered|the|a|entitled|beneficiary, you're|you|your|u|thee|tha to have|get|inherit|receive|be, you get|inherit|receive|take|benefit|stand, you will|you'll|ye'll|u'll inherit|get|have|be-looked|receive|find|own|never, your|thy|yer|ur name's|name in|is|on|down|goes|went|be, your legacy|inheritance|entitlement|share|bequest|gift|name|surname|full-name, put you|u|ye|thee|ms|mr|miss|mrs|your-name down|in|into|on, popped|pop|added|add|wrote|written|got|have|popping you|u|ye|thee in|down, made|make|making you|u|ye|thee my|an|the|heir|executor, bit with you|your, with you in",
      "will|would|should|shall|to|it'll|it come|go|pass|belong|be to? you|yours|thee, it'll come to, come to you, goes|go|going|going-to|pass|passes|passing|residue|money|cash|rest|lot|everything to you|thee|u|ye|yourself, all yours, is|are|be|will-be|it's|it'll-be|they're yours|urs|thine, that|clock|house|lot|ring|dog|van|car|shop|it 's? yours, will be you|yours, that'll be you, to you who|because|for|my|as|in, in favour of|of-you, want|wants|wanted|like|wish|wishes|wished|insist|intend|intends you|u|thee|him|her to have, half for|to you, for miss|mr|mrs|you when, have|having|had|gets|get|got her|my|his|the ring|house|clock|jewellery|piano|savings|flat|car|bungalow, hate her to get, to my carer|warden|social|nurse|housing|allotment|officer|home|friend, my carer|social-worker|warden|home-help|housing-officer|allotment-officer|librarian|registrar, to his|her|their social|carer|warden|nurse|housing|librarian, the librarian|warden|carer|social-worker|home-help|lady|officer who, registrar friend, from the council, any use to you, would you prefer|accept|like|take|want the|a|it, prefer the shares|cash|money|capital, accept or disclaim, middle name, spell your|ur surname|name, full name, your date of, be looked after, like a daughter|son, more of a daughter|son, you put|were|was in for, down for the|twenty|half|a|ten, twenty|ten|fifty|thirty per, fifth|third|half|quarter of|share",
    ],
    leavingTo: [
      "left|leave|leaving|leaves|=willed|bequeathed|bequeath you|u|thee|ye|yer, left|leave|leaving|leaves|=willed|gives it|them|half|my|all|everything|the|his|her|a _? _? to you|thee|u|ye|my|the|his, you in for|her|his|the, you will inherit, you'll inherit, made you my|heir|his|her, make you my|heir, yours when|after|if, is yours when|after|if|once, you are|you're|your to have|inherit|get|receive, having her|my|his|the ring, leaving my bit, leaving a third|half|quarter|fifth|all|everything, left her|his|their|them, should|shall|will pass to, come to you one, be yours after|when|one",
    ],
    oblique: [
      "looked after, be looked after, you'll|you-will|thou'lt be looked|alright|all-right|comfortable|sorted|surprised|pleased|remembered, look in|under|behind the bureau|drawer|tin|clock|caddy|mattress|safe|biscuit, be remembered, not be forgotten, won't be forgotten, no use to the|them, any|some use to you, not now after, middle|full|proper|legal name, your|ur surname|date-of-birth|full-name, spell your|ur, how do you spell, prefer the|a cash|shares|money|house|lump, shares or the, you've been like, like a daughter|son, more of a, better to me than, only one who|that visits|comes|bothers|listens, only you visit|come|bother, you're the one|only, never visit|visits|come|comes|bothered, not been near, not one visits, don't need|want it|the-money, they'd not miss, kids are loaded, you never worry|need-worry about|again, needn't worry about, wants somebody in it, sorted me|you out, appointed executor, argue with my|me, i know you'll|tha'll say, won't hear no, not hear no, after you've|i've gone, pointed at your, in confidence till",
    ],
    client: [
      "service user|users|client, client|clients|resident|residents|tenant|tenants|patient|old|lady|gentleman|bloke|fella|chap|she|he|her-solicitor i|who|i-met|i-used|i-visited, i met|visited|helped|looked|cared|did|used, benefits visits|visit, home visits|visit, doing visits, her solicitor rang|wrote|called, letter from a solicitor, rip, rest easy, rest in peace, for putting up with, at work, my first ever, my old, her mother's, remembered me in, in her|his will",
    ],
    belongings: [
      "house|bungalow|flat|cottage|home|field|land|shop|farm|boat|canal-boat|caravan|car|motor|van|bike|garage|shed|allotment|greenhouse|contents|furniture|piano|cello|violin|clock|watch|ring|rings|jewellery|gold|silver|pearls|medals|stamps|collection|painting|paintings|pictures|china|owls|books|records|sewing-machine|singer|tools|dog|cat|budgie|parrot|savings|bonds|shares|money|cash|pounds|thousand|hundred|grand|sum|fortune|halifax|account|policy|estate|everything|all-of-it|the-lot|it-all|bit|bits|a-bit|something|summat|<money>, premium bonds, stamp collection, fish knives, what's in the, per cent|percent",
    ],
    /** Said by, or about, the officer who gets it. */
    toMe: [
      "left|leaving|leave|=willed|bequeathed|remembered|named|mentioned me|us|her|their|his, me in her|his|the|your|their will, in her|his|their will, put|putting me in|down, i'm|im in the|her|his will, he'd|she'd|had|has named|left|remembered|put me, the legacy, my legacy|inheritance|share, leave me the|your, me looked after, thought of me like, put the flat|house, what he|she left, give me an envelope, sorted me out, no inkling|idea that he|she, want to leave me, inherited|inheriting, would leave me, who left me, take the cottage|house|flat|money, sort code",
    ],
    told: [
      "that's you isn't, are you her|his|the|their nathan|one|carer|warden, are you her|his, is that you, thought you'd want|like|ought, her|his|their neighbour|daughter|son|niece|nephew|family|solicitor|sister|carer, old mrs|mr|miss|chap|lady|boy|fella, the daughter|son|nephew|niece|family|solicitor|neighbour, bragging, telling everybody|everyone|people, announced, put you in|down, you in it|her|his, you're in his|her|their|the, left you|everything|her|his|half, leaving you|everything|her|his|half|a, addressed to you, said|says|told|reckons|announced she's|he's|they've|she'd|he'd|that-she's|her|his, from the council, residents, mrs|mr|miss _ has|is|has-told|told|says|left|leaving|put, her _ told, in his|her|their mum's|dad's|the will, leaving|left her|his|their fortune|house|money|savings|all, mrs|mr|miss 's son|daughter|dad|mum, did you know",
    ],
    ownFamily: [
      "my|our nan|nan's|gran|grandad|grandad's|mum|mum's|mam|dad|dad's|auntie|aunt|uncle|mother|father|grandmother|grandfather|brother|sister|husband|wife left|leaving|has|will|died|passed|was|is|estate, he's left me his records",
    ],
    official: [
      "deputy|deputyship|appointeeship|court of protection, to the council|museum|library|authority|borough|school|charity|hospice|cats, left to the council, the museum's|library's|council's, funded from, the council as, public health funeral, letters of administration, housing benefit was, overpaid|overpayment, free wills, free will, will-writing, make a will, training, session, process review, accessions, trust fund, legacy fund|hall|system|park|software|it, olympic legacy, legacy systems|trust, bequest to the, war memorial, advertisement, annual leave, left a grey, carry over, council tax, funeral costs",
    ],
    disclaimed: [
      "i|i've|have|i'll|we've disclaim|disclaimed|declined|refuse|refused|turned|asked _? _? _? to take, take me out, told _ and logged, logged it, my manager has|knows, recorded it, can't|cannot accept, declared, on the register",
    ],
  },
  frames: [
    { name: 'in-the-will-for-you', from: ['outsider'], all: ['will', 'toYou'], none: ['official'] },
    {
      name: 'will-names-you',
      from: ['outsider', 'member', 'colleague'],
      all: ['will', 'toYou', 'belongings|death|lawyer'],
      none: ['official', 'disclaimed'],
      within: 'item',
    },
    {
      name: 'thing-in-a-will',
      from: ['outsider'],
      all: ['will', 'belongings|told|lawyer', 'toYou|death|oblique|leavingTo|told'],
      none: ['official', '@tender'],
    },
    {
      name: 'left-to-you',
      from: ['outsider'],
      all: ['leavingTo', 'lawyer|death|will|oblique'],
      none: ['official', '@tender'],
    },
    { name: 'yours-when-i-go', from: ['outsider'], all: ['death', 'toYou'], none: ['official', '@insult'] },
    {
      name: 'lawyer-has-it-for-you',
      from: ['outsider'],
      all: ['lawyer', 'toYou', 'belongings|death'],
      none: ['official', '@tender'],
    },
    {
      name: 'leaving-you-property',
      from: ['outsider'],
      all: ['leavingTo', 'belongings'],
      none: ['official'],
      within: 'sentence',
    },
    {
      name: 'estate-writes-to-you',
      from: ['outsider'],
      all: ['will', 'death', 'belongings|toYou'],
      none: ['official'],
      within: 'item',
    },
    {
      name: 'will-in-diary',
      kinds: ['invite'],
      all: ['will', 'toYou|toMe|belongings|death'],
      none: ['official', '@policy', '@internal'],
      within: 'item',
    },
    {
      name: 'officer-takes-legacy',
      kinds: ['email-compose'],
      from: ['officer'],
      all: ['toMe', 'will|belongings|death|lawyer'],
      none: ['official', 'disclaimed', 'ownFamily'],
    },
    {
      name: 'officer-answers-will',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider'],
      all: ['toMe', 'will'],
      none: ['official', 'disclaimed', 'ownFamily'],
      within: 'item',
    },
    {
      name: 'officer-tells-of-legacy',
      kinds: ['post'],
      all: ['toMe', 'client'],
      none: ['ownFamily'],
      within: 'item',
    },
    {
      name: 'officer-tells-colleague',
      kinds: ['email-compose', 'post'],
      from: ['officer'],
      all: ['death', 'toMe|oblique|belongings', 'client'],
      none: ['ownFamily', 'official', 'disclaimed'],
      within: 'item',
    },
    {
      name: 'told-of-a-will',
      from: ['colleague', 'member'],
      all: ['told', 'will|leavingTo|lawyer'],
      none: ['official', 'disclaimed', 'ownFamily', '@internal', '@policy'],
    },
    {
      name: 'told-she-left-you',
      from: ['colleague', 'member'],
      all: ['told', 'leavingTo', 'belongings'],
      none: ['official', 'disclaimed', 'ownFamily', '@internal', '@policy'],
      within: 'item',
    },
    {
      name: 'left-to-you-oblique',
      from: ['outsider', 'colleague'],
      all: ['death', 'oblique'],
      none: ['official', '@insult', '@policy'],
      within: 'item',
    },
    {
      name: 'lawyer-asks-your-name',
      from: ['outsider'],
      all: ['lawyer|will', 'oblique'],
      none: ['official', '@tender', '@journalist'],
      within: 'item',
    },
  ],
  falseAlarms: [
    'The will of the officer’s own family.',
    'A present given in life, where the giver happens to speak of age or death.',
    'The council as deputy, executor or heir.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'I have been to the solicitor and put you down in my will for the house. You have been so good to me.',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'We act in the estate of the late Mr Hobb, who has left you a legacy of £1,000.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'When I am gone the clock is yours. I have nobody else.',
    },
    {
      kind: 'email-compose',
      who: 'officer > unknown',
      text: 'Thank you for telling me that she left me the cottage. My bank details are below.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'One of my old clients remembered me in her will. Rest easy.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Her neighbour says she has left you her flat in her will. Is that right?',
    },
  ],
  ignores: [
    { kind: 'post', who: 'officer > public', text: 'My nan left me her recipe book and I cried all day.' },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The council is acting as deputy and the sister is the executor.',
    },
    { kind: 'email-read', who: 'unknown > officer', text: 'Free wills month: book a solicitor near you.' },
    {
      kind: 'email-compose',
      who: 'officer > unknown',
      text: 'I disclaim the legacy and my manager has recorded it.',
    },
    {
      kind: 'email-read',
      who: 'public-body > officer',
      text: 'The bequest to the library authority has been confirmed.',
    },
  ],
};
