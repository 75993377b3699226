import type { Signal } from '#core/signals/signal.ts';

const guards = ['ownFun', 'turned'];

export const sponsorship: Signal = {
  id: 'sponsorship',
  situation:
    'An outside body wants to sponsor a council activity, or the council is asked to sponsor an event or a body.',
  groups: {
    sponsor: [
      'sponsor|sponsors|sponsored|sponsoring|sponsorship|sponser|sponsorin',
      'co-sponsor|naming-rights|patron|patronage|underwrite|backer|backers',
      'media|title|headline|principal|category|gold|silver|commercial|lead partner|sponsor|supporter|deal',
      'go halves',
    ],
    /** Money or goods towards it. */
    backing: [
      'pay|paying|pays|fund|funding|cover|covering for|towards|toward|the|them|their|your|our|up',
      'buy|buying|supply|supplying|provide|contribution for|towards|toward|the|them|their|your|our|up',
      'pay|paying|pays|fund|funding|cover|covering in|all|half|it|six|cost|costs|lot|some',
      'buy|buying|supply|supplying|provide|contribution in|all|half|it|six|cost|costs|lot|some',
      'chip|stump|put-up|foot|support|supporting|back for|towards|toward|the|them|their|your|our|up',
      'backing|stock|throw|meet|wrap|print for|towards|toward|the|them|their|your|our|up',
      'chip|chipped|chipping|pitch|put|come in',
      'put owt|something|summat|money|us down|in|towards|up|forward, put us|me|our down',
      'happy|glad|keen|pleased|like|love|proud to pay|sponsor|contribute|help|put|be-associated',
      'happy|glad|keen|pleased|like|love|proud to supply|donate|buy|step|give|make, step in|into',
      'grand|hundred|thousand|quid|pounds|fifty|<money> to|towards|toward|for|into the|your|our|a|vat',
      'grand|hundred|thousand|quid|pounds|fifty|<money> to|towards|toward|for|into two|three|my|year|each',
      'grand|hundred|thousand|quid|pounds|fifty|<money> over|from|plus|a|on the|your|our|a|vat',
      'grand|hundred|thousand|quid|pounds|fifty|<money> over|from|plus|a|on two|three|my|year|each',
      'two|five|ten|three|seven thousand|grand|hundred, find <money>|some|a, budget for, short of a',
      'how much for|to|would|is, would the council|borough|authority|college|council',
      "the council's name|logo|crest|continued",
    ],
    /** What the giver gets: its name before the public. */
    billing: [
      'logo|logos|branding|branded|banner|banners|plaque|plaques',
      "our|my|your|their|its|both|company|shop|firm's name|logo|colours|board|badge|bunny|leaf|cup",
      "our|my|your|their|its|both|company|shop|firm's crest|tag|stickers|tyres|banner|stand|gazebo",
      'name on|under|to|up|across it|the|every|our|railings, called the|our, call it|them|the|our',
      'be called, named after|at|for|the, named the, naming of|rights|the',
      'on every|the|their|our|all|both|your t-shirt|shirt|side|back|helmet|bib',
      'on every|the|their|our|all|both|your bibs|poster|front|flyer|materials',
      'on every|the|their|our|all|both|your railings|bunting|programme|door|board|screen',
      'on every|the|their|our|all|both|your reverse|flanks|cover|podium|order',
      'on the side|back|front|bottom|reverse|programme|big|helmets|caber|shirts|posters|website',
      'both sides|flanks|logos, in the programme|corner, mention|mentioned in|on|from',
      'thanked on|from|at|in, thank you from, table|stand|marquee|stall|tent at|and|for|for-us|in-return',
      'in return for, saying who',
    ],
    /** What the council or its people put on, or care for. */
    cause: [
      'parade|fireworks|bonfire|christmas-tree|christmas-lights|lights|switch-on|festival|fete|gala',
      'carnival|regatta|show|funfair|awards|awards-night|award|contest|competition',
      'half-marathon|marathon|fun-run|race|races|tour|games|match|tournament',
      'league|cup|derby|duck-race|soapbox|dog-show|ploughing|well-dressing|street-party',
      'lecture|conference|roadshow|exhibition|concert|messiah|orchestra|choir|choral|band',
      'brass-band|eisteddfod|theatre|film-festival|panto|open-day|jobs-fair|jubilee|mela',
      'heritage-day|remembrance|parade|winter-wonderland|ice-rink',
      'skate-jam|splash-pad|playscheme|reading-challenge',
      'playground|museum|library|mobile-library|trail|sculpture|sculptures|statue|bench',
      'benches|planter|planters|hanging-baskets|flower-beds',
      'marigolds|roundabout|roundabouts|verges|gritter',
      'lunch-club|day-centre|tots|toddlers|walking-bus|hi-vis|swim-hats|bibs|shirts',
      'kit|strip|t-shirts|jackets|medals|trophies|trophy|leaflets|leaflet',
      'hospice|robotics|cycling-festival|cycle-race|balloon',
      'food-festival|tall-ships|litter-pickers|volunteers, christmas dinner|party|market|tree',
      'summer reading|concert|season',
    ],
    asking: [
      "would|could|can|will|might you|u|the|tarrant's|we|council consider|support|sponsor|back|help|take",
      'would|could|can|will|might you|u|the contribute|chip|put|underwrite|appear|fund',
      'fancy being|sponsoring|backing|having|putting, up for sponsoring|sponsorin|it',
      "we'd|i'd|we|he|she|they|i love|like|want|wants|wishes to? back|fund|put|support",
      "we'd|i'd|we|he|she|they|i love|like|want|wants|wishes to? our|name|discuss|be",
      'looking for|to sponsor|a|support|back, inviting|invites|invite local|the|you|councils|your',
      'put us|me down, leave it with, minded to, massive|huge|big thanks|thank|thank-you to',
      'delighted|pleased|proud|chuffed to announce|have|welcome, dm me, in return, every year',
    ],
    ownFun: [
      'sponsor me|my|her|us|the-motion, just giving|giving-page, my charity|fundraiser|skydive|page',
      'podcast, webinar, training|slides, code it to, ring-fenced, grant determination|award|panel',
      'safety advisory, as published|approved',
    ],
    turned: [
      'no thank|thanks, declined|decline|refused|turned',
      "can't|cannot|unable-to|not-able-to sponsor|support|accept|back|be, recorded|logged|registered",
    ],
    /** Money or goods held out, or asked, for something public. */
    give: [
      'towards the|your|our, put up the, pay|pays|paid|paying for your|every|all|a, chip in, contribute',
      'contribution, donation, donate, for nothing, cover the|your, cost of',
      'support|supporting|back|backing our|the|your|us, sponsor, sponsorship',
      'headline|gold|silver|civic|media|lead|community|official partner|package|sponsor, partner',
      'partnership, adopt a|the',
    ],
    /** What is backed: shows, greens, kit, prizes, courses, clubs. */
    public: [
      'christmas lights|tree, fireworks, bonfire, festival, fete, gala, carnival, parade, regatta, fair',
      'awards, half marathon, marathon, race, games, cup, league, trophy, medals, prize, prizes',
      'competition, challenge, bandstand, roundabout, roundabouts, hanging baskets, play area, skate park',
      "museum, exhibition, gallery, concert, band, orchestra, marquee, stage, youth club, club's",
      'boxing club, shirts, kit, leaflets, ball, climate, civic, tea dance, lunch club, event, the town',
      'high street',
    ],
  },
  frames: [
    { name: 'sponsor-a-cause', from: ['outsider'], all: ['sponsor', 'cause'], none: ['ownFun', 'turned'] },
    {
      name: 'sponsor-asked',
      from: ['outsider'],
      all: ['sponsor', 'asking|billing'],
      none: ['ownFun', 'turned'],
    },
    {
      name: 'name-on-a-cause',
      from: ['outsider'],
      all: ['billing', 'cause', 'backing|asking|@sum'],
      none: ['ownFun', 'turned', '@journalist', '@tender'],
    },
    {
      name: 'officer-seeks-sponsor',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider'],
      all: ['sponsor', 'cause|backing|asking|billing'],
      none: ['ownFun', 'turned'],
      within: 'item',
    },
    {
      name: 'gives-to-public-thing',
      from: ['outsider'],
      all: ['give', 'public'],
      none: guards,
      within: 'sentence',
    },
  ],
  falseAlarms: [
    'A colleague’s sponsored walk, a project’s executive sponsor, a visa sponsor.',
    'A contract for printing, hiring or advertising in a council publication.',
    'A grant, which is neither named nor advertised.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'We would love to sponsor the lantern parade, with our logo on the banners. Two thousand pounds?',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'Would the council be a silver partner of our food festival and have its name on the programme?',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'We are looking for a headline sponsor for the reading challenge. Would your firm consider paying for the medals?',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Massive thanks to the bank who agreed to fund our playscheme. Their logo will be on every shirt!',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The garage wants to pay for the hanging baskets if its name is on each. What do we tell them?',
    },
  ],
  ignores: [
    { kind: 'email-read', who: 'colleague > officer', text: 'Would anyone sponsor me for the charity swim?' },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The executive sponsor has signed the change request.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'Thank you, but we cannot accept your sponsorship and I have logged the offer.',
    },
    {
      kind: 'email-read',
      who: 'public-body > officer',
      text: 'Your certificate of sponsorship for skilled workers has been renewed.',
    },
    { kind: 'email-read', who: 'resident > officer', text: 'Who put that ugly board on the roundabout?' },
  ],
};
