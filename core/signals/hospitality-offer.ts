import type { Signal } from '#core/signals/signal.ts';

export const hospitalityOffer: Signal = {
  id: 'hospitality-offer',
  situation:
    'Somebody outside offers the officer a meal, drinks, tickets, a sports or cultural event, travel or a room.',
  groups: {
    /** Food and drink as company, not as catering. */
    food: [
      'lunch|luncheon|dinner|supper|breakfast|brunch|meal|curry|tapas|steak|barbecue|bbq|carvery|banquet|feast|iftar',
      'pint|pints|beers|drinks|cocktail|prosecco|champagne|fizz|bubbly|gin|whisky|dram|nightcap|aperitif|wine|mulled',
      'canapes|canapés|nibbles|lobster|oyster|sushi|roast|pie|kebab|pizza|sunday-roast|afternoon-tea|cream-tea',
      'fish and chips, hog roast, bite to eat, bacon butty|roll|barm|sandwich|bap, full english, pie and|an peas, bottomless brunch',
      'tasting menu|platter|platters|evening|session, wine flight|tasting|list, set menu, two|three|four|five|six|seven courses, silver service, nosh|grub|scran|slap-up|spread',
      'bar tab, tab behind, behind the bar, open bar, free bar, private dining, private table, top table, corner booth|table, table for two|four|six|us, table at, table booked',
    ],
    venue: [
      "restaurant|bistro|brasserie|gastropub|trattoria|steakhouse|ristorante|rooftop|taverna|curry-house|wine-bar|tapas-bar|caff|cafe|grill|inn|pub|tavern|arms|smokehouse|carvery|country-club|golf-club|michelin|chef|chef's",
      'the fox|crown|swan|bull|plough|george|bell|ship|star|ivy|mill|lamb|anchor',
      'somewhere with tablecloths|decent|posh|nice|proper|better, place round the corner, our local',
    ],
    outing: [
      'races|racecourse|racing|ascot|cheltenham|aintree|epsom|goodwood|newmarket|doncaster|sandown|dog-track|greyhounds|dogs-track|speedway',
      "wimbledon|centre-court|twickenham|murrayfield|lord's|lords|headingley|old-trafford|edgbaston|oval|wembley|silverstone|grand-prix|f1|six-nations|ryder-cup|henley|regatta|cowes",
      'rugby|cricket|golf|tennis|football|darts|snooker|boxing|polo|match-day|test-match|semi-final|quarter-final|cup-final|cup-tie|the-match|the-game|the-final|derby|derby-day|t20|ladies-day',
      'opera|ballet|theatre|musical|panto|concert|gig|festival|proms|jazz|orchestra|premiere|premier|screening|stand-up|comedy-night|headline-set|symphony|glyndebourne|edinburgh-fringe|circus',
      'gala|ball|ceilidh|awards-night|awards-dinner|black-tie|christmas-party|summer-party|summer-ball|party-night|private-view|soft-launch|vip-opening|drinks-reception|garden-party|reception-and-dinner|burns-night|wedding|do-at|bash|knees-up|soiree|hootenanny|masked-ball',
      'spa|spa-day|cruise|yacht|sailing|boat-trip|go-karting|karting|track-day|paintball|clay-shoot|clay-pigeon|grouse|shooting-day|fishing-day|fly-fishing|fishing-trip|ski|skiing|safari|bowling|escape-room|axe-throwing|hot-air-balloon|helicopter|quad-biking|surfing|sportive|glamping|backstage',
      'day out at?, day at the, night out, evening out, four-ball|fourball|four ball, round of golf, golf day, tee time, tee off, nine|eighteen holes, green fees, brewery|distillery|stadium|vineyard tour, client|customer|summer|christmas|corporate day|evening|entertaining',
      'exec|executive|hospitality|corporate|vip|trade|our|company|directors box|suite|lounge|tent|marquee|table|enclosure|package|passes|boxes, in our|the box|suite|marquee|enclosure|tent|lounge, stalls|front-row|debenture|wristband|ringside|pitchside|paddock-club, meet and greet, royal box, members enclosure',
      'tickets|passes|seats for|to the?, tickets on|in, pair of tickets|seats|passes, two|three|four|five|six tickets|seats|passes|places, spare|couple|row|set of? tickets|seats|passes|ticket|badges|wristbands, four|two|six seats|badges|wristbands, wristbands|grandstand|gold-cup|paddock|pitch-at|hospitality-suite|hospitality-box, chair with, row of _, table of ten|eight|six',
    ],
    loose: [
      'match|show|film|cinema|stadium|ground|gymnasium|sauna|zoo|theme-park|tour|trip|holiday|retreat|tea|coffee|cake|samosas|chippy|party|room|sunshine|weekend|dancing|band|dj|karaoke|quiz|ticket|seat|invitation|reservation|concierge|feed|cuppa|bottle|anniversary|expo|getaway|spain|portugal|france|italy|dubai|paris|rome|venice|lisbon|barcelona|amsterdam|dublin|prague|berlin',
    ],
    'their-treat': [
      "our|my|their|his|her treat|shout, on the house|firm|company, all expenses|costs paid|covered, expenses paid trip|weekend|visit, pick up the tab|bill, the bill is|was|will taken|sorted|settled|mine|ours, put it on|behind the|our tab|bar, wine and dine, wined and dined, our guest of|for|at, be our guest, my guest at|for, as our|my guest|guests, guests of our|the|honour, i'm|we're buying, buy|stand|treat you a|to|some lunch|dinner|pint|drink|beer|supper|breakfast|curry|coffee|brunch|meal, take|taking|took you|u|us out for|to, treat you|u|yourself|your to, @no-wallet",
    ],
    stay: [
      'villa|cottage|chalet|riad|apartment|caravan|static|holiday-home|holiday-let|timeshare|beach-house|lodge|gite|finca|bothy|shepherds-hut|log-cabin|farmhouse|condo|penthouse|houseboat|narrowboat|company-flat|hotel|suite|sea-view|double-room|twin-room|half-board|all-inclusive|metropole|guest-room|spare-room',
      'my|our|their|his|her place|flat|house|pad|apartment in|at|by|near|down',
      'room at the inn|hotel, put you|us both? up, nights at|in, stay at|in our|my|the, weekend in|at, week in|at, a few days in|at',
      'flight|flights|airfare|business-class|first-class|eurostar|private-jet|airport-transfers|coach-trip|minibus|limo|chauffeur, fly you|us out?|over?, return flights|travel, train up|down|over|there, first class rail|train|with, ride up front, inaugural train|flight',
    ],
    'host-pays': [
      "on me|us, on the firm|house|company|boss|card|tab, treat's on, my|our|their round|shout|treat|tab|expense, courtesy of|o', my|our pleasure, @guest",
      "pay|paying|paid for the pair|both|two|everyone|everything|lot|it|us, we'll|i'll|we|i|i'm|we're|they|they'll|he'll|she'll pay|paying|cover|covering|treat|treating|foot|settle|stand|get the?, pick|picking|picked up the tab|bill|cost|tabs",
      "no charge|wallet|wallets|bill, thrown in, meet your|the|all travel|costs|expenses|flights|business, compliments of, with the? compliments, paid by sender|us|me, entertaining a|some|our|clients|you, stumping up, pay nothing|nowt, buying obvs|of|the|lunch|dinner, i'm|we're buying, nothing|nowt|nothin to pay, without charge, free of charge, not|won't|wouldn't cost you, wouldn't hear of it|you, naturally no charge, free all|for you|all evening|entry",
      'everything|tab|bill|drinks|lunch|dinner|meal|hotel|flights|rooms|room|travel|accommodation|entry is|are|being|all|both all? taken|paid|covered|sorted|included|settled|provided|booked|laid, all expenses|costs paid|covered, expenses paid, all found, all in, fully hosted|catered|paid',
      'complimentary|gratis|comped|freebie|freebies|hosted|corporate-account, as our|my|their guest|guests, taken care of, put it on|behind, behind the bar, behind bar',
      "your money's|money no good, keep your money|wallet|purse, hand in your|yer pocket, leave your wallet|purse|card|money, dip into your, don't bring|need your|a wallet|purse|money|card, not take|accept payment|a penny, will not take payment",
      'treat|treating you|ye|yer|u|thee, buy|stand|shout you|u a|lunch|dinner|supper|breakfast|both|the|all|drinks, deserve feeding|feed|a-treat, get you|u fed|a pint|lunch|dinner, take|taking you|u out|to|for, taking|take us|the team|your team out|to|for, feed you|u, wine and dine, wined and dined, spoil you, show you a good time, lay|laying on a|lunch|some|drinks|food',
    ],
    guest: [
      'be|as|being our|my|their|his guest, be our|my guests, guest of honour, your|our guest, as his|her|its|a guest, our guests, guests of the|ours, as our, glad|honour|honoured|pleasure|delighted of|by|to|with your company|presence|have|host|welcome|attendance, have you along|with us, have you join',
      "we'd|we would|i'd|they'd like|love|adore|be _? _? to have|host|entertain|welcome|see you, have you over|round|along|down|join|there, come to ours|mine|us, your invitation is|to|enclosed|attached, invitation enclosed|attached|for you, invite is|enclosed|attached, pull up a, you're|you|your invited|coming|expected, you should come, you must come|join|let|be, insist on treating|taking|feeding|paying, get you along|down|over|out, host|hosting you|a|our|some|clients|friends|the, entertain|entertaining you|our|some|clients|a|guests",
      'request|requests the pleasure, pleasure of your|the company, honoured by your, cordially invite|invited, we invite you, invites you, you are|re|you|are warmly? invited, invite you and|to|along, like to invite you|u, carriages at, black tie, dress is smart|smart, lounge suits, plus one|guest, plus-one, and guest, and a? companion|guest, rsvp',
    ],
    'place-for-you': [
      "with|wi'|has|got your name on|down, your name on|down|is|plus, name's|name on the? list|door|guest|it, name down, guest list, put|pencilled|pop|get|add you|u|ye|your|yous|us down|on|all|name|tribe|lot|both, down for, you're down|number|in|on, one of the ten|eight|six|few|chosen",
      'seat|seats|ticket|tickets|place|places|spot|pass|passes|room|bed|chair|space held|kept|saved|going|spare|left|reserved|free|here|waiting|begging|for you|your|yourself|u, spare|extra|free|empty|unused seat|ticket|tickets|pair|place|seats|bed|spot, got|have|has|kept|saved|held|keep|save|grabbed|bagged|reserved you|u|ye a|two|four|the|your|some, standing empty, sitting empty, keys are|is|in|to',
      'two|three|four|five|six|eight|ten|pair|couple for|of you, if you|u want|fancy|like|wish to? take|bring|have|it|them, yours if|to, they are|re|they yours, take your|the sister|brother|mum|dad|wife|husband|kids|boys|lads|family|missus|partner|pick, yours for the|a, take the boys|kids, just give|say|use my|our name, say _ sent you, in your|yer name, help yourself',
    ],
    'come-along': [
      "come|join|joining us|me|along|with|over|down|as|out|tae|to|and|in, care|like|fancy|want|wanna|wish|love|able to? join|come|see|bring|go, come along, do join, coming along, will you come, you'll|ye'll come, you|u coming|in|up|game|free for, you up for, are you in, who's coming|in, shall i|we put|book|do|get|save, hop aboard, swing by, can i|we tempt|interest|persuade|twist you, tempt you, tempted, could|would you|u be tempted|up|free, fancy _ _? _? after|friday|saturday|thursday|tonight|at|on|with, fancy it|joining|coming|a|one|some, d'you|do you fancy|like, would you care|like|be",
      'bring your|the|a|yer|ur|plus wife|husband|partner|other|family|kids|guest|friend|mate|missus|children|lad|daughter|better|plus|tribe|lot|thirst|appetite|boys, bring a thirst|mate|friend|guest|plus|appetite, bring an empty|appetite, hat on|off, you and your, and your good|other|better, for you and, you and a, your good lady, your other half, with partners|partner, partners welcome, dancing shoes, hungry|thirsty',
      "you'd|you'll|you|would be one|number|most|very|more welcome|than, look forward to|hope to|hoping to hosting|host|welcoming|seeing|welcome|see you, let me|us buy|treat|take|get, let us|me know your|dietary|numbers|size, dietary needs|requirements, pick you|ye|u up, pick-up|pick up's|is|at|from, send|sending a|the|our car|taxi|driver|cab, our|a|the driver|car|cab|taxi will|home|run|collect|pick, run you|ye back|home|there, cab|cabs|taxi|car home, leave the car|motor",
    ],
    'no-wallet': [
      "no wallets|wallet|purse, your money's no, bring a thirst, bring an appetite, empty stomach, drink it dry, don't eat before|beforehand, just bring yourself|yoursen|yourselves, just turn|show up, nothing|owt to do|bring but|except, put yer|your hand in|no, keep the pitchers|drinks|glasses, keep coming all, pour you into, eat|drink till|until|as much, drinks are flowing|free, wine flowing, flowing all, tab in your, my round, first round, all the trimmings, free bar, no expense spared, robes",
    ],
    sporting: [
      'you deserve|earned|must be, thank-you|thank you|thanks bbq|lunch|dinner|drinks|meal|do|party|from, to say thank|thanks|ta|cheers, as a thank|thanks, by way of|o thanks|thank, for our|the best|favourite|council|local|key clients|customers|contacts|friends|authority|surveyors|partners|clients, our favourite|best|valued client|clients|customers|contacts|friends, celebrate|celebrating|to mark',
    ],
    accepting: [
      "count me|us in, i'd|we'd|i'll|id love the|to|it|that, happily|gladly come|join|accept|take, be daft|mad to, jump at, yes i can make, i can|we can make, see you there, what time|shall, works for|fine, fine by, italian|indian|thai is, already picked|bought|got a, stumping up, do i need to bring, i'm|we're|im in|up|there|game, i've|i|we|we've told|said|accepted yes|him|them|her|ta|cheers, said yes, go on then, put me|us|my down, save me|us, yes please, count on me, wouldn't miss, looking forward, bring my lad|wife|husband|mum|dad|partner|sister|other",
      'thanks|thank|cheers|ta you? so? very? much? for the _? tickets|seats|passes|invite|invitation|lunch|dinner|meal|hospitality|weekend|night|room, thanks|thank you? so? much? for having|last, owe you|him|them|callum, landed|arrived|turned in|up, great|cracking|lovely|fantastic|brilliant|amazing|what night|day|evening|time|meal|lunch|dinner|seats, still recovering|full, head is|sore|banging',
    ],
    enjoyed: [
      'thanks|thank|cheers|ta you? so? very? much? for the? _? tickets|seats|passes|lunch|dinner|meal|hospitality|weekend|wristbands|badges|room, thanks|thank|cheers you? so? much? for having|treating|hosting|feeding, thanks to _ _? for the? dinner|lunch|tickets|seats|hospitality, cracking|lovely|fantastic|brilliant|great|superb|smashing do|spread|night|day|evening|meal|lunch|dinner at|with|last|courtesy|on, i can|we can make the, count me|us in for, go on then, lunch|dinner|the box|races|match is fine|great|perfect|on',
    ],
    begging: [
      "any chance|hope|danger of|you|u, sort|sorting me|us out, could|can|would|might you|u get|sort|swing|wangle|blag|spare|score|find|lay me|us|my, hoping you|for, got any|owt, any|a tickets|spare|going, like last year|time, is the offer|invite|box|invitation still, still going|open|stand|on offer, if|is that still|that's going|going|ok, after tickets|a ticket|a couple, wouldn't say no",
    ],
    bragging: [
      'courtesy of|o, sorted by, thanks to, cheers to, big time for|to, guest of, guests of, perk|perks of|of, bit of a perk, shout out|shoutout|shout-out, all paid, on them|him|her|our, treated|treating|hosted|wined|invited us|me|by|to, spoilt|spoiled|blessed|livin, with our|the _? contractors|contractor|suppliers|supplier|builders|managers|fund|consultants|developer|developers|it, job|work has|have its|their perks, perks of the|being|this, work perk|perks, somebody|someone else paying|paid|is, privilege of sitting|joining|being, making room for, at their table, the car home, for having me|us|sue|my, even better company, superb|fabulous|cracking lunch|dinner|hospitality|day, with _ and the team, and the team at, on a yacht|box, contractor|contractors|supplier|suppliers|firm|firms|company that|who|do|runs|laid|took|sent|gave|paid, networking they',
    ],
    passed: [
      "they've|they|he's|she's|he|she|they're|we've|them offered|invited|asked|put|want|laying|doing|said|dropped|are|been|sent|taking|got, see below|attached, below from, fw|fwd, have a look, you in, you fancy, do we fancy, for you, one for|each me|you, voicemail|message|msg for you, while you were out, put us|you both?|all? up|down, said|told yes|ta|him|them|on, you've to, we've been|all, the pair|both|two of us, they cover|pay|are|will",
    ],
    'own-way': [
      'pay|paid|paying my|our|your|their own, own way, go dutch, split the bill, own expense|cost|pocket, reclaim, expenses claim, delegate fee|rate|rates, per delegate, book|booking now|today|confirmed|here, lift service|engineer, wedding of|reference, early bird, from <money>, <money> pp|per, balance of, payable, charged to, your order|booking|stay|receipt, tickets? on sale, invoice to, call|visit|shop|order today|now|online|here, last few, breakfast show, radio, on air, logo, sponsors|sponsorship|backers|donate|fundraising',
      'premises licence|noise, licence to, noise complaint, allergens, objection, re-rate, temporary event, cost code, civic budget, annual leave, register is|entries|of, the register, hospitality register|policy|and-gifts|guidance, gifts register, code of conduct, phishing, unsubscribe, refresher|training|newsletter, monitoring officer',
    ],
    you: ['you|u|ye|yer|thee|your|ur|thi|tha|yours|yourself|yourselves|yous'],
    /** Food that is a public matter, not company. */
    catering: [
      'sandwiches|refreshments|packed-lunch|menu|menus|canteen|allergens|school-dinner|school-dinners|school-meals|free-school|dining-hall|kitchen|takeaway|takeaways|foodbank|food-bank|meals-on-wheels|hygiene|inspector|breakfast-show|breakfast-club|buffet-for|lunch-break|lunch-club|working-lunch|provided|litter|dinner-time|dinnertime|lunchtime|pub-landlord|bar-work|closing-time|smell|noise|drunk|alcohol-licence, dinner ladies, over lunch, before|after lunch|dinner|breakfast|tea, at|since lunch|dinner|breakfast|tea, lunch|dinner hour|time, lunch and learn, christmas dinner for, old folks',
    ],
    'turned-down': [
      "i've|i|have|had|i'll|we|we've declined|decline|refused|turned|recorded|noted|logged|registered, recorded|logged|noted|entered as|in|on|it|the, in|on the register|hospitality|gifts|log|book, not be coming|attending|going|able, pay my own, declined, no thank",
    ],
  },
  frames: [
    {
      name: 'outing-at-their-cost',
      from: ['outsider'],
      all: ['outing|stay', 'host-pays'],
      none: ['own-way'],
      within: 'item',
    },
    {
      name: 'meal-at-their-cost',
      from: ['outsider'],
      all: ['food|venue', 'host-pays'],
      none: ['own-way'],
      within: 'item',
    },
    {
      name: 'asked-to-be-guest',
      from: ['outsider'],
      all: ['outing|food|stay|venue', 'guest'],
      none: ['own-way'],
      within: 'item',
    },
    { name: 'their-treat', from: ['outsider'], all: ['their-treat'], none: ['own-way'] },
    {
      name: 'something-with-a-host',
      from: ['outsider'],
      all: ['loose', 'their-treat|place-for-you'],
      none: ['own-way', '@publishing', '@politics'],
      within: 'clause',
    },
    {
      name: 'place-kept-for-you',
      from: ['outsider'],
      all: ['outing|stay', 'place-for-you'],
      none: ['own-way'],
      within: 'item',
    },
    {
      name: 'come-to-outing',
      from: ['outsider'],
      all: ['outing', 'come-along'],
      none: ['own-way'],
      within: 'item',
    },
    {
      name: 'come-to-eat',
      from: ['outsider'],
      all: ['food|venue', 'come-along|place-for-you'],
      none: ['own-way'],
      within: 'sentence',
    },
    {
      name: 'eat-and-you',
      from: ['outsider'],
      all: ['food', 'you'],
      none: ['own-way', 'catering', '@journalist', '@sponsoring', '@will', '@insult'],
      within: 'sentence',
    },
    {
      name: 'meal-in-mail-from-firm',
      from: ['supplier'],
      all: ['food|their-treat'],
      none: ['own-way', 'catering', '@sponsoring', '@tender'],
    },
    {
      name: 'stay-with-us',
      from: ['outsider'],
      all: ['stay', 'come-along|place-for-you'],
      none: ['own-way', '@will'],
    },
    { name: 'just-bring-yourself', from: ['outsider'], all: ['no-wallet'], none: ['own-way'] },
    {
      name: 'client-do',
      from: ['outsider'],
      all: ['outing|food|venue', 'sporting'],
      none: ['own-way'],
      within: 'item',
    },
    {
      name: 'treat-in-diary',
      kinds: ['invite'],
      all: ['food|outing|venue|stay', 'host-pays|guest|no-wallet|sporting'],
      none: ['own-way', 'turned-down'],
      within: 'item',
    },
    {
      name: 'officer-accepts',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider'],
      all: ['outing|food', 'accepting'],
      none: ['turned-down', '@publishing'],
    },
    {
      name: 'thanked-for-the-do',
      kinds: ['email-compose', 'post'],
      from: ['officer'],
      all: ['enjoyed'],
      none: ['turned-down'],
    },
    {
      name: 'officer-angles',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider'],
      all: ['outing|food|stay', 'begging'],
      none: ['turned-down'],
      within: 'item',
    },
    {
      name: 'table-in-diary',
      kinds: ['invite'],
      from: ['outsider'],
      all: ['food|outing|venue|stay'],
      none: ['own-way', '@formality'],
      within: 'item',
    },
    { name: 'officer-boasts', kinds: ['post'], all: ['outing|food|stay|venue', 'bragging'], within: 'item' },
    {
      name: 'officer-takes-up',
      kinds: ['post'],
      all: ['outing|food|stay', 'begging|accepting'],
      within: 'sentence',
    },
    {
      name: 'told-by-colleague',
      from: ['colleague', 'member'],
      all: ['outing|food|stay', 'passed', 'host-pays|place-for-you|guest|accepting'],
      none: ['own-way', 'turned-down'],
      within: 'item',
    },
  ],
  falseAlarms: [
    'A clinic, school or trust that mentions the lunch it serves at its own working meeting.',
    'An organiser who asks the council to back a festival, a gala or a club dinner.',
    'A journalist from a breakfast show.',
  ],
  flags: [
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
