import type { Signal } from '#core/signals/signal.ts';

const guards = ['official', 'disclaimed'];

export const bequest: Signal = {
  id: 'bequest',
  situation:
    'A client, a resident or their solicitor leaves, or means to leave, the officer something in a will.',
  groups: {
    will: [
      '=willed|testament|testamentary|=wills, in|of|by|under|with my|his|her|the will',
      "my|his|her|mum's|dad's|later|last|certified will, a will, the will",
      'will says|signing|reading|people|dated|confirms',
      'bequest|bequeath|bequeaths|bequeathed|legacy|legacies|legatee|codicil|probate|executor|executors',
      'heir|heirs|beneficiary|beneficiaries|inherit|inherits|inheriting|inherited|inheritance',
      'residue|residuary|intestate|testator, estate of|account, the estate',
    ],
    /** The men of law, and the writing of it down. */
    lawyer: [
      "solicitor|solicitors|solicitor's|lawyer|lawyers|notary|executors|trustees|advocate",
      "it's wrote|written|signed|witnessed|done|sorted|down, in the paper|papers",
      'alter|altered|altering|change|changed|changing the|my|his|her|it',
    ],
    death: [
      "when|once|after|if i|she|he|i'm|she's|he's gone|die|dies|pass|passes|go|goes|pop",
      "when|once|if|after i'm|im|i-am|she's|he's dead|gone|six|pushing|under",
      "till|until|before|while he's|she's|i'm|i dead|die|go|gone, after me|him|her, hospice, headstone",
      'no children|family|kids|chick|kin, the late|my-late|our-late|his-late mr|mrs|miss, deceased',
      'passed away|on|peacefully|last, died on|last|in|peacefully|suddenly, has|have died|passed, funeral',
      'rip',
    ],
    /** It goes to the officer. */
    toYou: [
      'left|leave|leaving|leaves|=willed it|them|half|my|all? _? _? to you|thee|u|ye',
      'left|leave|leaving|leaves|=willed everything|the|his|her|a? _? _? to you|thee|u|ye',
      'bequeathed|bequeathing|gives|given|give it|them|half|my|all? _? _? to you|thee|u|ye',
      'bequeathed|bequeathing|gives|given|give everything|the|his|her|a? _? _? to you|thee|u|ye',
      'left|leave|leaving|leaves|=willed you|thee, included|provide|name|named|naming you|u|thee|ye',
      "you|you're|you-are|you're-all|your been? named|mentioned|remembered|down|entitled|provided",
      "you are|were|have-been|will-be named|the|a, you're|you|your to have|get|inherit|receive|be",
      "you will|you'll|ye'll|u'll inherit|have, your|thy|yer|ur name's|name in|is|on|down|goes",
      'your entitlement|name|surname|full-name, put you|your-name down|in|into|on',
      'popped|pop|got|have|popping you|u|ye|thee in|down, with you in',
      "will|would|should|to|it'll|it come|go|pass|belong|be to? you|yours|thee, come to you",
      'goes|go|going|pass|passes|passing|residue|money|cash to you|thee|u|ye|yourself',
      "is|are|be|will-be|it's|it'll-be|they're yours|urs|thine, to you who|for|as|in",
      'want|wants|wanted|like you|u|thee|him|her to have',
      'have|having|gets|get|got her|my|his|the ring|house|clock|jewellery|piano|savings|flat|car|bungalow',
      'to my carer|housing|officer|home, my carer|social-worker|home-help|allotment-officer|registrar',
      'the librarian|home-help|lady|officer who, from the council',
      'would you prefer|accept|like|take|want the|a|it, full name, be looked after',
      'down for the|twenty|half|a|ten, twenty|ten|fifty|thirty per, fifth|third|half|quarter of|share',
    ],
    oblique: [
      "looked after, be looked after, you'll|you-will|thou'lt be looked|sorted|pleased",
      "middle|full|proper|legal name, your|ur surname|date-of-birth|full-name, you're the one|only",
      "don't need|want it|the-money",
    ],
    client: [
      'service user|users|client',
      'client|clients|resident|residents|tenant|tenants i|who|i-met|i-used|i-visited',
      'old|lady|gentleman|bloke|fella|chap i|who|i-met|i-used|i-visited',
      'i met|helped|looked|cared|did|used, home visits|visit, rip, at work, my first ever, my old',
      "her mother's, in her|his will",
    ],
    belongings: [
      'house|bungalow|flat|cottage|home|field|land|shop|farm|boat|canal-boat|caravan|car|motor|van|bike',
      'garage|shed|allotment|greenhouse|contents|furniture|piano|cello|violin|clock|watch|ring|rings',
      'records|sewing-machine|singer|tools|dog|cat|budgie|parrot|savings|bonds|shares|money|cash|pounds',
      'thousand|hundred|grand|sum|fortune|halifax|account',
      "policy|estate|everything|all-of-it|the-lot|it-all, premium bonds, what's in the",
    ],
    /** Said by, or about, the officer who gets it. */
    toMe: [
      'left|leaving|leave|bequeathed|remembered|named|mentioned me|us|her|their|his, in her|his|their will',
      "put|putting me in|down, he'd|she'd|had|has named|left|remembered|put me, the legacy",
      'inherited|inheriting, sort code',
    ],
    ownFamily: [
      "my|our nan|nan's|grandad|grandad's|mum|mum's|mam|dad|dad's|auntie left|has|will|died|passed|was|is",
    ],
    official: [
      'the council as, overpaid|overpayment, free wills, free will, will-writing, training, session',
      'war memorial, advertisement, carry over',
    ],
    disclaimed: ['my manager has|knows, recorded it, declared, on the register'],
    /** Death and what follows it, in plain and in sidelong words. */
    passing: [
      "when|after|once|if i'm|i|she|they go|die|dies|gone|carry|pop|pass|went, my time",
      'passed|passing away|on|peacefully|over, she died|passed|went, he died|passed|went, the late',
      'deceased, died, funeral, estate of, her|his|the|their estate, probate, executor, executors',
      'beneficiary, residue, legacy, bequest, codicil, in|under|from|of|by the|his|her|my =will, =will of',
      'his =will, her =will, my =will, make|making|made|change|changed|changing a|his =will, heir, inherit',
      'clause, my lawyer|solicitor|notary, no family',
    ],
    /** It comes to the officer. */
    comesToYou: [
      'for you and|your, named you|our, in your name, put you down|in, you down for',
      'wanted|wants|want|like|wished you|u to have, you to have',
      "left|leave|leaves|leaving|gave|given|give you|thee|to you|him|thee|the|'the",
      'left|leaves|leaving you|thee|it|everything, is for you, goes to you|thee|him|her|whoever',
      'comes to you, come to you, yours when|one|some, your bank details, your full name|legal',
      "you're in|my his|her|the|heir",
    ],
    /** The officer, or one who speaks of the officer, has come into something. */
    mine: [
      'left me|us|him|her, leaves|leaving me, remembered me, put me in|down, me in her|his|the, the legacy',
      'in bits, touched, service user, old mr|mrs|miss|boy|girl, old lady|man|gentleman|boy|dear',
    ],
  },
  frames: [
    { name: 'in-the-will-for-you', from: ['outsider'], all: ['will', 'toYou'], none: ['official'] },
    {
      name: 'lawyer-has-it-for-you',
      from: ['outsider'],
      all: ['lawyer', 'toYou', 'belongings|death'],
      none: ['official', '@tender'],
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
      name: 'belongings-yours-when-gone',
      from: ['outsider'],
      all: ['passing|death|will', 'comesToYou|toYou', 'belongings'],
      none: guards,
    },
    {
      name: 'officer-comes-into-it',
      from: ['officer'],
      all: ['mine|toMe', 'will|lawyer|belongings', 'client|mine'],
      none: ['official', 'disclaimed', 'ownFamily'],
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
