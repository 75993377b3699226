import type { Signal } from '#core/signals/signal.ts';

export const sponsorship: Signal = {
  id: 'sponsorship',
  situation:
    'An outside body wants to sponsor a council activity, or the council is asked to sponsor an event or a body.',
  groups: {
    sponsor: [
      'sponsor|sponsors|sponsored|sponsoring|sponsorship|sponser|sponsorin|co-sponsor|naming-rights|patron|patronage|underwrite|backer|backers|benefactor, have our name|logo, brand partner, media|title|headline|principal|main|category|gold|silver|bronze|platinum|commercial|corporate|funding|lead partner|sponsor|supporter|backer|deal|slot|package|partnership, title partner, official partner, partner opportunity, partnership package, adopt a|the|our roundabout|bench|tree|planter, category sponsor, sponsorship proposal|package|pack|deck|opportunity|tiers, host fee|city, go halves, at bronze|silver|gold',
    ],
    /** Money or goods towards it. */
    backing: [
      "pay|paying|pays|fund|funding|cover|covering|buy|buying|supply|supplying|provide|donate|donating|contribute|contributing|contribution|chip|stump|put-up|cough|foot|bankroll|support|supporting|back|backing|stock|throw|meet|wrap|print for|towards|toward|the|them|their|your|our|up|in|all|half|it|six|jackets|medals|kit|trophies|prizes|bill|cost|costs|lot|print|some|any, chip|chipped|chipping|pitch|put|come in, stump|stumping|cough up, put owt|something|summat|money|us down|in|towards|up|forward, put us|me|our down, put in for, happy|glad|keen|pleased|willing|like|love|proud to pay|fund|cover|support|back|sponsor|contribute|help|put|be-associated|supply|provide|donate|buy|step|give|make, make good the, shortfall, step in|into, grand|hundred|thousand|quid|pounds|k|fifty|<money> to|towards|toward|for|into|over|from|plus|a|on the|your|our|a|us|vat|two|three|my|year|each|marketing, two|five|ten|three|seven thousand|grand|hundred, few hundred, prize fund|money, marketing budget|line|pot|money|underspend, under-spend, underspend, is there a pot, pot at your, find <money>|some|a, budget for, no money to, no funds, short of a, lost its|our|their backer|sponsor|funding, what would it cost, how much for|to|would|is, tell us how much, cost to have|put, need a sponsor|backer|headline|partner|company, looking for a|an sponsor|company|backer|partner|firm|supporter|business, seeking sponsors|support|sponsorship|a, gap for a, associated with, appetite for|on, could the council|borough|authority|town|district, would the council|borough|authority|town|college|council, will the council|cyngor|authority, the council's name|logo|crest|continued, your authority's name|logo|support|continued, lend its|your|the name",
    ],
    /** What the giver gets: its name before the public. */
    billing: [
      "logo|logos|branding|branded|banner|banners|plaque|plaques|signage|billing|advert|advertising|advertise|acknowledgement|acknowledged|credited, our|my|your|their|its|both|company|shop|chippy's|firm's name|logo|colours|board|badge|bunny|leaf|squirrel|cup|crest|sign|tag|stickers|tyres|banner|stand|gazebo, name on|under|to|over|frozen|up|in|across it|the|every|our|their|railings, with our|their|its|a|your|my logo|name|shop|leaf|brand|colours|plaque|tag, called the|our, call it|them|the|our, be called, named after|at|for|the, named the, naming of|rights|the, powered by, brought to you, supported by, in association with, proudly, on every|the|their|our|all|both|your t-shirt|shirt|side|back|helmet|bib|bibs|poster|front|flyer|materials|railings|bunting|programme|door|board|screen|reverse|bottom|flanks|cover|crackers|float|podium|order, on the side|back|front|bottom|reverse|programme|big|door|helmets|caber|shirts|posters|website, both sides|flanks|logos, full page, half page|page, brass plate|plates, sponsor's board, in the programme|corner, mention|mentioned in|on|from, thanked on|from|at|in, thank you from, thank you on, big thank you, gets you a, table|stand|marquee|stall|tent at|and|for|for-us|in-return, in return for, who did, saying who, proud to be, launch event, photo call, photo opportunity",
    ],
    /** What the council or its people put on, or care for. */
    cause: [
      'parade|fireworks|bonfire|christmas-tree|christmas-lights|lights|switch-on|festival|fete|gala|carnival|regatta|show|fair|funfair|awards|awards-night|award|contest|competition|half-marathon|marathon|fun-run|race|races|tour|games|match|tournament|league|cup|derby|duck-race|soapbox|dog-show|ploughing|well-dressing|street-party|lecture|conference|roadshow|exhibition|concert|messiah|orchestra|choir|choral|band|brass-band|eisteddfod|theatre|film-festival|panto|open-day|jobs-fair|jubilee|pride|mela|heritage-day|remembrance|parade|winter-wonderland|ice-rink|skate-jam|splash-pad|playscheme|reading-challenge|playground|museum|library|mobile-library|trail|sculpture|sculptures|statue|bench|benches|planter|planters|baskets|hanging-baskets|flower-beds|marigolds|roundabout|roundabouts|verges|gritter|gritters|gritting|bin|bins|park|parks|pitch|floodlights|stadium|leisure-centre|pool|allotments|community-garden|defibrillator|pantry|fridge|food-bank|youth-club|lunch-club|day-centre|tots|toddlers|walking-bus|hi-vis|swim-hats|bibs|shirts|kit|strip|t-shirts|jackets|medals|trophies|trophy|leaflets|leaflet|newsletter|permits|parking-permits|tickets|app|website|calendar|minibus|bus-shelter|apprenticeship-awards|care-leavers|cadets|scouts|club|team|society|school|charity|hospice|robotics|cycling-festival|cycle-race|balloon|food-festival|tall-ships|litter-pickers|volunteers, christmas dinner|party|market|lights|tree|hampers, blue plaques|plaque, highland games, local heroes, business awards, litter pick, community slot|day|event|fund, summer reading|fair|playscheme|festival|concert|season',
    ],
    councilAsked: [
      "council|borough|authority|town|district|county|corporation|cooncil|cyngor|department|service|team be|sponsor|back|support|contribute|chip|put|go|help|consent|pay|find|take|fund|lend|consider|step|appear|come|spare|cover, council|council's|borough's|authority's|town's name|logo|backing|support|patronage|crest|advert|contribution|pocket|purse|coffers, you|u|ye|your-team|your-department sponsor|back|support|underwrite|chip|pitch|go-halves|put-in|put-up, your authority|council|department|borough, is there a pot|budget, any budget, pot at your, civic backers|support, local authorities|councils to",
    ],
    passing: [
      "wants|want|wanting|offering|offered|says|say|said|saying|they'd|they'll|asking|asked|proposing|keen to? pay|fund|put|sponsor|have|cover|back|support|they'd|they'll|buy|if|us, see below, fw, fwd, forwarding, are we allowed, what do we|i tell|say, your call, told them it'd|we'd|you'd, some company|firm|vape, people on the, take the lead, legal want, before we sign, agreement for, can we say|accept|take, i've said|told, good luck, any objection, thoughts",
    ],
    asking: [
      "would|could|can|will|might you|ye|u|the|your|tarrant's|our|we|council consider|like|be|support|sponsor|back|help|take|lend|come|contribute|chip|pay|put|underwrite|find|go|appear|fund, fancy being|sponsoring|backing|having|putting, up for sponsoring|sponsorin|it, would ye be, we'd|i'd|we|he|she|they|i love|like|want|wants|be-happy|happy|interested|hope|wish|wishes to? sponsor|back|fund|pay|put|support|our|have|name|discuss|be, looking for|to sponsor|a|support|back, inviting|invites|invite local|the|you|councils|your, can u do, shall we reserve, which takes your, are we allowed, any rules, put us|me down, let me have, who to pay, who can say yes, tiers are|tier, leave it with, yes in principle, minded to, agreed to fund|sponsor|pay|back, just agreed, massive|huge|big thanks|thank|thank-you to, delighted|pleased|proud|chuffed to announce|have|welcome, dm me, take the lead, in return, as in previous, every year, same as last, other towns|councils|authorities, will you start, used to put",
    ],
    ownFun: [
      "sponsor me|my|our|gillian|him|her|us|the-motion, sponsor anyone|anybody|someone|a-pupil, anyone to|want|wanna sponsor, sponsored silence|swim|walk|cycle|head|skydive|slim|read, just giving|giving-page, justgiving, my charity|fundraiser|skydive|page, executive|project|programme|visa|child|host|ukraine|ukrainian sponsor|sponsors|sponsorship, as|is|be|the sponsor to|chair|role|roles|signed|catch-up, sponsor's signed, certificate of sponsorship, skilled worker, homes for ukraine, orangutan, sponsor an|a orangutan|donkey|child|tiger, be a sponsor of, sponsored by a|an, shaving his|her|my legs|head, air ambulance, comic relief, bake sale, fun run water, for charity, podcast, unsubscribe, webinar, free trial, training|slides, code it to, ring-fenced, grant determination|award|panel, income line, safety advisory, ambulance cover, as published|approved, hire of, proof attached",
    ],
    turned: [
      "said no|we|that, no thank|thanks, declined|decline|refused|turned, can't be your|the, can't|cannot|unable-to|not-able-to sponsor|support|accept|back|be, sorry but, our policy|rules only|don't, recorded|logged|registered",
    ],
  },
  frames: [
    { name: 'sponsor-named', from: ['outsider'], all: ['sponsor'], none: ['ownFun', 'turned', '@society'] },
    { name: 'sponsor-a-cause', from: ['outsider'], all: ['sponsor', 'cause'], none: ['ownFun', 'turned'] },
    {
      name: 'sponsor-for-money',
      from: ['outsider'],
      all: ['sponsor', 'backing|@sum'],
      none: ['ownFun', 'turned'],
    },
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
      name: 'pays-for-billing',
      from: ['outsider'],
      all: ['backing', 'billing'],
      none: ['ownFun', 'turned', '@discount', '@tender'],
      within: 'sentence',
    },
    {
      name: 'backs-a-cause',
      from: ['outsider'],
      all: ['backing', 'cause', 'asking'],
      none: ['ownFun', 'turned'],
      within: 'item',
    },
    {
      name: 'council-asked-to-back',
      from: ['outsider'],
      all: ['councilAsked', 'cause|sponsor'],
      none: ['ownFun', 'turned', '@travel', '@publishing'],
      within: 'sentence',
    },
    {
      name: 'sponsor-in-diary',
      kinds: ['invite'],
      all: ['sponsor', 'cause|backing|asking'],
      none: ['ownFun', '@policy'],
      within: 'item',
    },
    {
      name: 'billing-in-diary',
      kinds: ['invite'],
      all: ['billing', 'cause', 'backing|asking'],
      none: ['ownFun'],
      within: 'item',
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
      name: 'officer-offers-billing',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider'],
      all: ['billing', 'cause', 'backing|asking|@sum'],
      none: ['ownFun', 'turned'],
      within: 'item',
    },
    {
      name: 'sponsor-hailed',
      kinds: ['post'],
      all: ['sponsor', 'cause|billing'],
      none: ['ownFun'],
      within: 'item',
    },
    {
      name: 'backer-hailed',
      kinds: ['post'],
      all: ['billing', 'cause', 'asking'],
      none: ['ownFun'],
      within: 'item',
    },
    {
      name: 'passed-on',
      from: ['colleague', 'member'],
      all: ['backing', 'billing|cause', 'passing'],
      none: ['ownFun', 'turned', '@policy'],
      within: 'item',
    },
    {
      name: 'sponsor-passed-on',
      from: ['colleague', 'member'],
      all: ['sponsor', 'passing'],
      none: ['ownFun', 'turned', '@policy'],
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
