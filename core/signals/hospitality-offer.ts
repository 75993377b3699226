import type { Signal } from '#core/signals/signal.ts';

const guards = ['own-way', 'turned-down', 'catering'];

export const hospitalityOffer: Signal = {
  id: 'hospitality-offer',
  situation:
    'Somebody outside offers the officer a meal, drinks, tickets, a sports or cultural event, travel or a room.',
  groups: {
    /** Food and drink as company, not as catering. */
    food: [
      'lunch|luncheon|dinner|supper|breakfast|brunch|meal|curry',
      'tapas|steak|barbecue|bbq|carvery|banquet|feast|iftar',
      'pint|pints|beers|drinks|cocktail|prosecco|champagne|fizz|gin|whisky|dram|wine|mulled',
      'canapes|canapés|nibbles|lobster|oyster|sushi|roast',
      'pie|kebab|pizza|sunday-roast|afternoon-tea|cream-tea, bacon butty|roll|barm|sandwich|bap',
      'tasting menu|platter|platters|evening|session, two|three|six|seven courses, top table',
      'corner booth|table, table at',
    ],
    venue: [
      'restaurant|bistro|gastropub|trattoria|taverna|curry-house|caff|cafe|grill',
      "inn|pub|arms|carvery|country-club|golf-club|michelin|chef|chef's",
      'the fox|crown|swan|bull|plough|bell|ship|star|mill|lamb|anchor',
    ],
    outing: [
      'races|racecourse|racing|cheltenham|doncaster|dog-track|greyhounds|dogs-track|speedway',
      "wimbledon|centre-court|twickenham|lord's|lords|wembley|silverstone|grand-prix|regatta|cowes",
      'rugby|cricket|golf|tennis|football|darts|snooker|boxing|polo|match-day',
      'test-match|semi-final|cup-final|the-match|the-game|the-final|derby|derby-day|ladies-day',
      'opera|ballet|theatre|musical|panto|concert|gig|festival|proms',
      'jazz|orchestra|premiere|premier|screening|stand-up|comedy-night|headline-set|circus',
      'gala|ball|ceilidh|awards-night|awards-dinner|black-tie|christmas-party|summer-ball|party-night',
      'spa|spa-day|cruise|yacht|sailing|go-karting|karting|clay-pigeon|grouse|ski',
      'skiing|safari|bowling|hot-air-balloon|helicopter|quad-biking|sportive|glamping|backstage',
      'day at the, executive|hospitality|vip|trade|our box|suite|tent|marquee|table|passes|boxes',
      'in our|the box|marquee|tent|lounge, stalls|front-row|debenture|wristband|ringside',
      'tickets|passes|seats for|to the?, tickets on|in',
      'two|three|four|five|six tickets|seats|passes|places',
      'spare|couple|row|set of? tickets|seats|passes|ticket, four|two|six seats|badges|wristbands',
      'wristbands|grandstand|paddock|hospitality-suite|hospitality-box, chair with, row of _',
    ],
    stay: [
      'villa|cottage|chalet|riad|apartment|caravan|static|holiday-let|timeshare|lodge',
      'bothy|log-cabin|farmhouse|narrowboat|company-flat|hotel|suite|sea-view|metropole|spare-room',
      'my|our|their|his|her place|flat|house|pad|apartment in|at|by|near|down, put you|us both? up',
      'nights at|in, weekend in|at, flight|flights|business-class|first-class|minibus|chauffeur',
    ],
    'host-pays': [
      'on me|us, on the firm|house|company|card, my|our|their round|shout|treat|tab|expense, @guest',
      "no charge|wallet|wallets|bill, thrown in, i'm|we're buying, nothing|nowt|nothin to pay",
      'complimentary|gratis|freebie|hosted|corporate-account, as our|my|their guest|guests',
      'treat|treating you|ye|yer|u|thee, buy|stand|shout you|u a|lunch|dinner',
    ],
    guest: [
      'be|as|being our|my|their|his guest, your|our guest, our guests, as our',
      "you're|you|your invited|coming|expected, you must come|join|let|be, host|hosting you|a|clients|the",
      'invites you, invite you and|to|along, black tie, plus one|guest, plus-one',
    ],
    'place-for-you': [
      "with|wi'|has|got your name on|down, your name on|down|is|plus",
      "name's|name on the? list|door|guest|it, name down",
      'put|pencilled|pop|get|add you|your|us down|on|all|name|tribe|both, down for',
      'seat|seats|place|places|room|chair for you|your|yourself|u',
      'spare|extra|free|empty|unused seat|ticket|tickets|pair|seats|bed',
      'two|three|four|five|six|eight|pair for|of you',
      'if you|u want|fancy|like|wish to? take|bring|have|it|them, yours if|to, in your|yer name',
    ],
    enjoyed: [
      'thanks|thank|cheers you? so? much? for having|treating|hosting|feeding, count me|us in for',
      'go on then',
    ],
    begging: ['hoping you|for, any|a tickets|spare|going, like last year|time'],
    'own-way': [
      'pay|paid|paying my|our|your|their own, own expense|cost|pocket',
      'book|booking now|today|confirmed|here, lift service|engineer, early bird, from <money>, balance of',
      'call|visit|shop|order today|now|online|here, breakfast show, radio',
      'sponsors|sponsorship|backers|donate|fundraising, cost code, register is|entries|of, the register',
      'hospitality register|policy|and-gifts|guidance, gifts register, code of conduct, phishing',
      'monitoring officer',
    ],
    you: ['you|u|ye|yer|thee|your|ur|thi|tha|yours|yourself|yourselves|yous'],
    /** Food that is a public matter, not company. */
    catering: ['dinner ladies, at|since lunch|dinner|breakfast|tea'],
    'turned-down': [
      "i've|i|have|had|i'll|we|we've declined|decline|refused|turned|recorded|noted|logged",
      'in|on the register|hospitality|gifts|log|book, no thank',
    ],
    /** The officer is wanted there. */
    withYou: [
      'your name|names on|at|will|is, with your name, you in, you|ye|u coming|in|fancy|free',
      'bring the|your|along|yourself|her|him|whoever|nothing, plus one, put you|u|ye down|on|up|and',
      'you and your|the|yours, for you, like you|u to|there, you come, do come, join us|me|our, next to me',
      'going spare, pick one|which|a, taking us|you|the, take you|us|the to|for|out, treat you|the',
      'friends in the, to thank you, as a thank, to say thank, guest, guests',
      'shall i|we put|book|count|add, fancy it|a|coming|joining|some, shall we say, pick|picks you up',
      'be your|our',
    ],
    /** Who pays, or that nobody need. */
    paidBy: [
      'on me|us, my|our shout|treat, nothing to bring|pay, free till|bar|of, held for',
      "we've|we have taken|booked|hired|got|reserved, our table|tent|marquee, compulsory",
      'puts|put you|us up, included, no charge, complimentary, sorted',
    ],
    /** The officer says yes, begs, thanks or boasts. */
    enjoyedIt: [
      'what a night|day|weekend|time|spread',
      "love|delighted|happy|honoured|thrilled to come|join|be|accept|see, i'd love, we'd love",
      "count me|us in, we're in, yes please, spoilt",
    ],
  },
  frames: [
    {
      name: 'meal-at-their-cost',
      from: ['outsider'],
      all: ['food|venue', 'host-pays'],
      none: ['own-way'],
      within: 'item',
    },
    {
      name: 'eat-and-you',
      from: ['outsider'],
      all: ['food', 'you'],
      none: ['own-way', 'catering', '@journalist', '@sponsoring', '@will', '@insult'],
      within: 'sentence',
    },
    {
      name: 'outing-with-you-paid',
      from: ['outsider', 'member'],
      all: ['outing|food|venue|stay', 'withYou', 'paidBy|host-pays|place-for-you'],
      none: guards,
    },
    {
      name: 'officer-enjoyed-or-begs',
      from: ['officer'],
      to: ['outsider'],
      all: ['outing|food|stay|venue', 'enjoyed|begging|enjoyedIt'],
      none: guards,
      within: 'clause',
    },
  ],
  falseAlarms: [
    'A clinic, school or trust that mentions the lunch it serves at its own working meeting.',
    'An organiser who asks the council to back a festival, a gala or a club dinner.',
    'A journalist from a breakfast show.',
  ],
  flags: [
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'It was good of you to ask, but I cannot take up the seats at the cricket.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'How kind. I am afraid I cannot accept the tickets for the final, though I hope you enjoy the day.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'We have a table at the awards dinner and kept a chair for you and your husband.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Let me take you for a curry on Thursday, my treat.',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'Our cottage by the lake is empty in May. Take the keys, have a week, there is nothing to pay.',
    },
    {
      kind: 'invite',
      who: 'supplier > officer',
      text: 'Subject: Golf day and dinner\nPlace: Ferncliffe Country Club\nGreen fees and the meal are on us.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'Count me in for the cricket on Friday, and thanks for the seats.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The lift people have offered us both a day at the races. They cover everything. I said yes.',
    },
  ],
  ignores: [
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'Thank you for the invitation to the races. I cannot accept it under the code, and I have entered the offer in our register.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'I may not take up the two tickets. The offer now stands in the register of gifts and hospitality.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Lunch on Friday? I am bringing my own sandwiches.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'Thank you for the tickets, but I have declined and it is recorded in the hospitality register.',
    },
    {
      kind: 'email-read',
      who: 'public-body > officer',
      text: 'The joint committee meets at noon. Sandwiches are provided and papers follow.',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'Your booking is confirmed: delegate fee £250, invoice to follow.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Took my mum to the panto and paid through the nose for ice cream.',
    },
  ],
};
