import type { Signal } from '#core/signals/signal.ts';

export const personalInterest: Signal = {
  id: 'personal-interest',
  situation:
    'The officer, or someone close, has shares, land, a directorship, a claim or another interest in what the council decides.',
  groups: {
    /** Homes, land and premises of the officer's own or of those close. */
    'own-place': [
      'my|our|your|yer|his|her|mine|ours own? house|home|land|road|street|lane|drive|garden|hedge|fence|view|village|shop|business|cafe|pub|farm|field|paddock|plot|flat|flats|bungalow|garage|stall|stables|yard|allotment|hut|boat|nursery|kennels|caravan|estate|gate|row|avenue|close|park|woods|meadow|barn|attic|roof|loft',
      'back|rear of our|my|your',
      'i|we|you live|lives|lived on|in|opposite|next|at|near|round|there|here|too, live opposite|next',
      'your|our neighbour, as|your neighbour',
      'i|we|you own|owns|bought|inherited|rent|let|sold a|an|the|one|two|some|number|it|couple|half|your|few',
      'buy-to-let|airbnb|hmo|hmos|second-home|holiday-let|timeshare|beach-hut|smallholding',
    ],
    /** Shares, claims, offices and the like. */
    holding: [
      '=shares|share|shareholder|shareholding|dividend|stake|stock|equity|bond|bonds|isa|investor',
      'investment|invested|portfolio, =shares in|of, my|your pension, option to|over|on|agreement',
      'the option, overage|uplift|premium|royalty|royalties',
      'director|directorship|trustee|governor|treasurer|secretary|patron|chairman|co-owner|owner of|at|for|and|there',
      'your membership, companies house, i manage, claim against|for|is|with|settles',
      'my|your|our|his|her claim|compensation|appeal|application|objection|petition|fine|ticket|debt|arrears',
      'claimed for, deeds, friends of',
      'is my|your|our child|kid|son|daughter|wife|husband|mum|dad|mother|father|brother|sister|partner|landlord',
      'our|my|your pension|savings|mortgage|lease|tenant|tenancy|farm|loan|licence|permit|plates|application|extension|appeal|fees|care',
      'applied|apply|applying for|myself|ourselves, power of attorney',
    ],
    /** What the officer or the office decides. */
    decision: [
      'report|paper|draft|recommend|recommending|recommended|recommendation|propose|proposing|proposal',
      'appraisal|options|masterplan|allocation|adoption|adopt|scheme|timetable|spreadsheet|criteria',
      '=planning|licence|licensing|grant|subsidy|fees|fee|charge|charges|rent|rents|=rates|relief|tariff',
      'pedestrianise|closure|cut|cutting|lease|sale|disposal|conservation|=listing|appeal|objection',
      'compensate|broadband|regeneration|roadworks|allocations|redundancy|flood|traffic|=housing, bus gate',
      'relief road, closing the',
    ],
    /** The officer is the one who does it. */
    'own-hand': [
      "i'm|i've|i'll|you're|you've|i|you|we been? doing|writing|wrote|drew|drafted|drafting|draft|presenting|present|recommending|recommend|proposing|propose|advising|advised|deciding|processing|scoring|reviewing|handling|assessing|marking|signing|signed|setting|set|mapping|leading|leads|pencilled|put|moved|closed|dealing|did|updated|made|cut|included|left|kept|worked|still",
      'case officer, your own? department|team|office|section, our team, my desk, my draft, my report',
      'you work in|for, the one who|that makes|set|writes|decides|draws',
      'comes|came|lands|landed|goes|went to|on|across|past me|my|you|your, you brief|advise|present|report',
      'before the? committee|cabinet|panel|vote, still do|doing|writing|signing the|it',
      'nobody else who|can|to, rather clerk|do|stay, to review',
      "my|your|our project|study|line|consultation|team's",
    ],
    /** Someone gains or loses by it. */
    gain: [
      'worth|value|values|price up|down|nothing|more|less|of|go, go up, goes up',
      'gain|gains|benefit|benefits|stand to|from, fall|come|comes inside|within|just, before yours',
      'out of work, lose his|her|my|our, uplift, compensation, expected to, to move the, bought out',
      'a fortune, deposit',
      'would|will|could|should help|suit|do|be|save|cost|ruin|hurt|hit|kill|make us|me|him|her|them|nicely|worth|good|better|thousands|a',
      'line|boundary|route|zone|cap goes|runs|stops|moved|comes|includes|takes, first on|in|up, save us|me',
      'should|will|would|could rise|fall|soar|jump|climb|double|drop',
    ],
    /** Making light of it, keeping it quiet, or having noticed. */
    aside: [
      "couldn't see, technically, as it happens, i suppose, just so nobody|you|everyone, neither of us",
      'go quiet, keep it|that|this quiet|under, other hat, rather not be, in my head',
      "isn't|aren't|doesn't|didn't|wasn't that|you|your|it|he|she|this, on purpose, is the one|same",
      "same start-up|firm|one|company|school, surname, hope that's, not that",
      'funny|odd|lucky|happy that|how|coincidence, coincidence, small world',
      'do you want|need|have|still|own|live|mind|really',
      'people|residents|someone|somebody might|will|would|have|has say|said|ask|asked|talk|noticed|stare',
      'before|until|till the announcement|vote|committee|publication|it, companies house',
      'land registry|charges',
    ],
    /** Done as it should be, or nobody's interest. */
    declared: [
      'declared my|his|her|it|that|an, register of, on the register, handed over|the',
      'nil return|form|forms, no part in, monitoring officer knows|has|reply, interests form|forms',
      'declarations of interest, interest free|=rates|rate, claim form, drop-in, induction, training',
      'hobbies',
    ],
  },
  frames: [
    {
      name: 'officer-decides-beside-kin',
      kinds: ['email-compose', 'invite'],
      from: ['officer'],
      all: ['supplier-relationship/own-kin', 'decision|own-hand', 'decision|gain|aside|holding'],
      none: ['declared'],
    },
    {
      name: 'officer-has-place-at-stake',
      kinds: ['email-compose', 'email-read'],
      from: ['officer', 'colleague'],
      all: ['own-place', 'own-hand', 'decision'],
      none: ['declared'],
    },
    {
      name: 'holding-to-be-decided',
      all: ['holding', 'gain', 'decision'],
      none: ['declared'],
    },
  ],
  falseAlarms: [
    'A resident or a firm that writes of its own land, claim or family, with no tie to the officer.',
    'An officer who mentions a relative in passing in a letter about a decision.',
    'Buy-outs and outside work, where shares and companies are spoken of too.',
  ],
  flags: [
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: "My house backs onto the site. I'm still writing the report, as nobody else knows the case.",
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: "Isn't that your mother's shop inside the new rate relief zone? You drew the map.",
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Your 500 shares in the wind company are bought. They should rise once your council grants the lease.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: "My flat goes up ten grand once our team's scheme is adopted. Best report I've ever drafted!",
    },
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: "I'm a trustee of the theatre, unpaid, and I'm recommending that its grant stays. Can't see the harm.",
    },
  ],
  ignores: [
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: 'My mother owns the field next to the site. It is on the register and I have passed the case to Ravi.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'I own the land behind the chapel. How much is a pre-application for two cabins?',
    },
    { kind: 'email-read', who: 'colleague > officer', text: 'Interests forms are due back on the 30th.' },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'My neighbour got permission for a shed as big as Wales. Pray for my tomatoes.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: "The council's claim against the cladding firm settles next week. Legal has the draft order.",
    },
  ],
};
