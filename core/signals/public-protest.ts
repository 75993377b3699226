import type { Signal } from '#core/signals/signal.ts';

export const publicProtest: Signal = {
  id: 'public-protest',
  situation:
    "Officers join, organise or are drawn into a lobby, rally, demonstration, petition or letter to a newspaper about the council's business.",
  groups: {
    /** Gatherings and gestures of protest. */
    protest: [
      'protest|protests|protesting|protester|protesters|demo',
      'demos|demonstration|demonstrating|demonstrate|=marching|=marched',
      '=marchers|rally|rallies|picket|picketing|pickets|sit-in|sit-down|die-in|sleep-in|sleepout',
      'vigil|occupation|occupy|blockade|blockading|picnic-blockade',
      'walkout|walk-out|stoppage|strike|striking|go-slow',
      'stunt|flashmob|lobby|lobbying|convoy|cavalcade|procession|parade|human-chain|boycott|mutiny',
      'the|a|our|protest march, march with|on|past|down|through|for|against|up|behind|alongside, walk out',
      'chained|chain|chaining himself|herself|myself|ourselves|yourself|us|to, carried out',
      'block|blocking|stop|stopping the|a door|road|bulldozer|lorries|traffic|gate|gates',
      'petition|petitions|e-petition|open-letter, heckle|heckled|heckling',
    ],
    /** Where and with what it is done. */
    props: [
      'placard|placards|banner|banners|megaphone|loudhailer|whistle',
      'whistles|vuvuzela|cowbell|drum|drums|chant, chants|chanting|slogan|slogans|chalk|bedsheet|effigy',
      'coffin|tabard|bear|costume|costumes|sandwich-board, hall steps|door|gates|railings',
      "outside the council|chamber|town|county|civic|cabinet|depot|school|office|library|gates|director's",
      'outside it|cabinet|full, from the gallery|stage|lorry|steps, at the gates|front, on the steps',
      'in front of cameras|the, seats left|on, march with|past|down|on|up',
    ],
    /** What the protest is for or against. */
    cause: [
      'save our, hands off, stop the, keep our',
      'fight|fighting|oppose|against|resist the|our|this|your ... scheme|move|paper|charges|sale',
      'fight|fighting|oppose|against|resist the|our|this|your ... merger|terms|council|decision|bypass',
      'closure|closures|cuts|axed|axing|sell-off|redundancies|outsourcing|restructure, friends of the',
      'solidarity, campaign|campaigners|campaigning',
      "action|campaign|pressure|residents|tenants' group|union",
    ],
    /** Taking part, or being asked to. */
    joining: [
      "i'll|ill|we'll|i'd|i|we will|would|am|are? be|come|hold|bring|speak|wear|stand|march",
      "i'll|ill|we'll|i'd|i|we will|would|am|are? join|lead|lie|shout|walk|outside|there|lying",
      "you'd|you'll|you|you're|youre be|at|found|lead|hold|do ... front|megaphone|stage|it|over",
      'join|joining|come with|and|along|us|me|in|the, march|stand|walk|shout with us|me',
      "come|go and shout|stand|march|join|hold|sign|support, let's go|all|march|stand|show",
      'will you sign|speak|join|come|march|be|hold|lead',
      'would|could you speak|come|hold|lead|sign|wear|bring|carry|say',
      'sign|signed|signing our|the|this|yours|mine|it|your|petition|up',
      'put|putting|got|added your|my|our|the name|names|job|petition, put you|us and|down',
      "i've|we've|ive told|ordered|booked|printed|made ... petition|names|tenants|people",
      "i've|we've|ive painted|put|started|written|offered ... petition|names|tenants|people",
      'every surveyor|librarian|warden|social|driver|one|officer',
      'sixty|forty|nine|all|most of|going|social|us ... from|going|coming',
      'council faces|people|staff|workers, somebody|someone|few who|from|faces ... council|boilers|work',
      'led|started|leading|joined|organising|organised|holding|held one|a|it|the|my|on|in|liar|outside',
      'shouted|filmed|arrested|kettled|glued|sat|stood one|a|it|the|my|on|in|liar|outside, it was me',
      "worth it, happy to go, your offer to, you said you'll|you'd|you|the",
    ],
    /** The council's cloth, name, keys and time lent to it. */
    badge: [
      'uniform|uniforms|fleece|fleeces|overalls|tabard|hi-vis|lanyard|crest',
      'in|wear|wearing|wears|bring|put|with ... uniform|fleece|orange|jacket|jackets|badge|crest',
      'your|my job title, headed paper',
      'council minibus|van|vans|lorry|umbrellas|logo|fleece|crest|printer|time',
      "as you live|work|are|inspected, you work|are at|in|for the, i've|ive|you've got|the key|keys",
      'by accident, working from home, lunchtime, out of office, if anybody|anyone asks',
      'nobody has|needs to, call it a, officer who',
    ],
    /** The council's job around other people's protests; play on words. */
    orderly: [
      'burgers|10k|carnival|regiment|parade|charity|fundraising|parkrun|sponsored',
      'catered|quiz|box-set|sofa|knitting|auntie|concert|queue|consultation-form, road closures|closure',
      "demo|demonstration of|route|route's|garden, vendor, supplier, gala, annual report, said no",
      'told my manager, consultation closes, in march, of march, press office',
    ],
  },
  frames: [
    { name: 'protest-with-props', all: ['protest', 'props', 'joining|cause|badge'], none: ['~orderly'] },
    { name: 'in-council-cloth', all: ['badge', 'protest|props'], none: ['~orderly'] },
    {
      name: 'officer-posts-protest',
      kinds: ['post'],
      all: ['protest|props', 'cause|joining|badge'],
      none: ['~orderly'],
      within: 'item',
    },
  ],
  falseAlarms: [
    "Policing, cleansing and road notices about other people's protests, and petitions received in the formal way.",
    'A demonstration of equipment; the month of March; a car rally.',
  ],
  flags: [
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Save our library! March with us on Saturday, librarians at the front with placards.',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'Would you speak at our rally against the pool closure? Wear your uniform.',
    },
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: 'I have put the petition by the signing-in book and my name is on it.',
    },
    {
      kind: 'invite',
      who: 'colleague > officer',
      text: 'Subject: Placard painting\nPlace: committee room 2\nFor the protest on Friday against the office move.',
    },
    {
      kind: 'email-compose',
      who: 'officer > media',
      text: 'Sir, as one who inspects our bridges I was surprised to read that Cabinet thinks two may close. Name supplied.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'You were on the telly behind the Leader with a banner while you were working from home.',
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Police expect two thousand on the march. Diversions are in the usual folder.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'I wish to hand in a petition for a zebra crossing. Where do I send it?',
    },
    {
      kind: 'invite',
      who: 'supplier > officer',
      text: 'Subject: Demonstration of the new loader\nPlace: depot yard',
    },
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: 'I was asked to march with them. I said no and told my manager.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'The knitting club has entered its protest era: somebody used acrylic.',
    },
  ],
};
