import type { Signal } from '#core/signals/signal.ts';

export const giftOffer: Signal = {
  id: 'gift-offer',
  situation:
    'Somebody outside offers, sends or announces a gift, voucher, prize, free product or cash for the officer or their family.',
  groups: {
    /** What is hardly ever anything but a present. */
    treat: [
      'chocolate|chocs|fudge|shortbread|toffee|truffles|baklava|samosa|chutney|stilton|panettone|stollen|macarons|mithai|biscuits|ham|cheeseboard|cheese, mince pies, quality street, box of roses|eggs|cigars|steak|chocolates|biscuits|sweets|cakes|veg|plums|fruit, tray of cakes|baklava|eggs, bag|sack of spuds|sprouts|coal|logs|potatoes, home-made|homemade|home-baked jam|cake|pie|bread, jar of',
      'tin|tub|box|tray|jar|plate|bag|sack|slab|basket|pot|loaf|batch|punnet|hunk|wheel|slice|joint|half of chocolates|celebrations|heroes|biscuits|shortbread|toffee|honey|jam|chutney|cheese|cakes|cake|cookies|brownies|buns|scones|flapjack|samosas|pakoras|sweets|fruit|apples|plums|pears|strawberries|tomatoes|beans|courgettes|eggs|sausages|meat|mince|fish|kippers|parkin|pierogi|dumplings|curry|bread|pastries|dates, homemade|home-made|home-grown|home-baked _, birthday cake, from the garden|allotment|farm|orchard|hives, turkey|goose|venison|pheasant|grouse|salmon|gammon|sirloin|lobster|haggis|rhubarb|leeks|spuds|strawberries, joint of, brace of, dozen eggs, leg of lamb, side of, meat|veg box|parcel',
      'wine|champagne|champers|prosecco|fizz|bubbly|claret|rioja|sherry|whisky|whiskey|malt|macallan|jamesons|talisker|chablis|brandy|cognac|vodka|rum|baileys|plonk|vino|malbec|bourbon|magnum|tipple|gin, bottle|bottles|case|crate of _, nice|good|decent bottle, case of beer|ale|wine|red, six pack, box of beer|ale|wine',
      'hamper|gift-set|basket|luxury|samples|free-sample|freebie-bag|merch|merchandise|swag-bag|bouquet|posy|sunflowers|tulips|daffodils|lilies|roses|pot-plant|houseplant|orchid|necklace|bracelet|earrings|brooch|bangle|jewellery|cufflinks|cuff-links|pendant|pearls|perfume|aftershave|toiletries|spa-set|bath-bombs|bath-set|gift-basket|fruit-basket|flowers|rosebush|hanging-basket|wreath, scented candle|candles, gold chain|watch|ring|bracelet, silver cup|bowl|salver|tray|frame, crystal bowl|glass|decanter|vase, fountain pen, pen set, smart watch|speaker, air fryer, air-fryer, goodie|goody bag, care package, pamper|gift|christmas pack|parcel|box',
      'gift|gifts|giftset|birthday-present|wedding-present|thank-you-present|little-extra|goodwill, present|pressie|prezzie|pressies|gift|keepsake|memento|souvenir|trinket|goodies|freebies|freebie|swag, little|wee|small|nice|token|lovely something|summat|gesture|treat|surprise|package|parcel, something|summat nice|small|little|special|tasty for|to|in, treat for, a wee minding',
    ],
    /** Things that people own, buy and give: a present only beside words of giving. */
    belonging: [
      'scarf|scarves|cardigan|jumper|sweater|slippers|trainers|boots|coat|jacket|fleece|rucksack|handbag|gloves|mittens|hat|suit|dress|sari|shawl|blanket|quilt|rug|bootees|booties|babygro|cot|pram|pushchair|toy|teddy|doll|train-set|lego|bike|scooter|skateboard|trampoline|puppy|kitten|hens|t-shirts|socks',
      'phone|iphone|smartphone|tablet|ipad|laptop|macbook|chromebook|tv|telly|television|headphones|earbuds|airpods|speaker|fitbit|camera|drone|console|xbox|playstation|kindle|gadget|power-bank|coffee-machine|kettle|mixer|microwave|fridge|freezer|hoover|dishwasher|steam|heat-pump|doorbell|ex-demo|ex-display|sample',
      'painting|watercolour|portrait|vase|bowl|pot|decanter|tankard|salver|crystal|ornament|carving|figurine|carpet|piano|guitar|violin|fiddle|first-edition|sewing-machine|sofa|greenhouse|shed|mower|strimmer|drill|barbecue|hot-tub|golf-clubs|golf-bag|putter|fishing-rod|tent|awning|caravan|fiesta|motorbike|moped|tyres|alloys|clock|watch|silver|logs|bulbs|compost|acer|diffuser|skincare|soap|candle|candles|umbrella|mug|eggs|cake|pie|jam|honey|biscuits|sweets|beer|ale|bottle|steak|lamb|drink|envelope|parcel|box',
    ],
    /** Short words of giving, whatever the thing. */
    towardsYou: [
      'for you|u|yer|ye|yous|thee|your|yourself|him|her-and-you, to you|u|yourself|thee, give|gave|giving|send|sent|sending|get|got|getting|bring|brought|bringing|buy|bought|make|made|fetch|bake|baked|knit|knitted|order|ordered|pick|picked|find|found|save|saved|post|posted|drop|dropped|leave|left|offer|hand|handed|slip|slipped|treat|lend|spare|bung|chuck|sling you|u|ye|thee|yer|your|yours|both, with you|your name, your name on, you|u have|keep|like|choose|want|get|use|enjoy|deserve|earned|need it|them|this|one|some|a, on you|your, yours, urs, your way, our gift, to keep, in your honour, your address|house|home|desk|doorstep|porch|car|account',
    ],
    /** Money or its like, for one person's pocket. */
    purse: [
      'e-voucher|evoucher|gift-card|giftcard|e-gift|egift|gift-token|book-token|coffee-card|coffee-cards|luncheon-voucher|store-credit|cashback|love2shop|one4all|gift-code|gift-voucher|spa-voucher|holiday-voucher, voucher|vouchers for|waiting|is|below|enclosed|to|from, <money> voucher|card|gift|in|token|credit, gourmet|amazon|high-street|shopping|meal|restaurant|store voucher|vouchers|card, garden centre card|voucher, quid on a, card for a, prepaid card, top-up',
      "cheque for, cheque made, envelope for|with|in|of, give you|u this? envelope, few|couple-of quid|bob|notes for|in|on, bit of cash|brass|money, tenner|fiver|twenty|fifty|score|ton|forty|hundred|grand|thousand in|for|inside|on|quid, quid|cash|money|pounds|hundred|grand|<money> in|for it|you|your|ye|thee|u|the, <money> in a|an|your, cash in|enclosed, small money, drink on me, buy yourself|yoursen|yersel|yourselves|your-lad, get yourself|yoursen, treat yourself|yoursen|yerself, put it towards, spend it on, here's|heres|here is forty|fifty|twenty|<money>, pay off, few notes, notes through, per cent|percent of, your usual, same envelope",
    ],
    /** Where a present is found. */
    drop: [
      "on your doorstep|porch|drive|bonnet|gate|step|doormat|chair, hung on your, at the bottom of, at your door|brother's|gate|home|house|mum's, in your locker|porch|pigeonhole|bag|hand|name, to your home|house|door|mum's|wife|brother's, in the boot, boot open, behind|at|with|on the? front|reception|security|main desk|reception, at|with|to reception|security|concierge|the-porter, with the lass|lad|receptionist|girl|usher|warden|secretary|porter|neighbour, courier will|is, out for delivery, should land|be-with|arrive by|on, keep an eye, what address|size|colour, what size are, your home address, tried to deliver, delivery to reception, where shall|should we|i send, pass it you|on",
    ],
    /** Somebody gives, has bought or made. */
    giving: [
      "left|leave|leaving|popped|pop|popping|dropped|dropping|tucked|bunged|slipped|hid you|ye|u|it|them|a|an|one|some|something|summat|two|round|off, i've|we've|ive|weve|we-have|i-have bought|knitted|baked|made|got|bagged|tucked|enclosed|wrapped|shipped|ordered|popped|picked|sent|posted you|u|ye|a|an|some|your|two|one|them|it|up, knitted|baked|crocheted|sewn|whittled|carved|painted you|your|a|some, i|we got|bought|made|baked you|u|your|ye, bring|bringing|brought you|the-turkeys|round|some|a, run|ran|running them|it|one round, i'll|ill|we'll|we-will|i-will bring|send|drop|leave|pop|post|run|give|swap you|u|it|them|your|some|something|the|a|round, give|gives|gave|giving to? you|u|thee, sending|sent|send you|u|each|it-over|the-game|to-your|something, put some|a|yours aside|in|by, tucked in|some",
      "we|i|i'd|we'd like|love|want|wish you|u to have|accept|take, treat|treating you|u|yourself to|with, on its way to, heading your way, coming your way, there for you, waiting for you, wrapped up, gift wrapped, with a bow, like|love|want|wish|pleased|delighted|happy to give|send|present|offer|buy|treat|get|gift|do|drop|leave|bring you|u|your|her|him|a|the|our|each, present|presenting you|mr|mrs|ms|him|her|miss, resolved to present, accept this|these|our|a small|token|little|gift, please accept, kindly accept, do accept, enclosed is|please, enclose a|an|some, you choose which, choose something|one|which|any, here's|heres a|your|something for, there's|theres|there is a|an|some|something|summat|two bottle|little|something|hamper|box|tray|set|bag|case|ham|envelope, gets you, got you a|some|something, in it for you, fetch|fetches it, passes|pass to you, asked that i pass, for thee|ye",
    ],
    /** It is to be the officer's own. */
    yours: [
      "with your name on, your name's on, your name on, name on the? tag|it|card, marked with|for you|an|your, one for you, something for you|your, yours to keep, it's|its|they're|theyre|is|are|kit's|consider-it|consider-them yours|urs, keep it|them|one at|for|after|when, keep one, all yours, it's|is the fig, to choose something, would go to you, use it|them|one|for yourself|your, just your, in your own home|garden, your|yer|ur own back|home|garden|house, set it up in",
      "like|want|wants|wanted|have you|u|her|him to have, you to have it|this|her|the|his|one|mine|them|a, you'd have|you have it|one, to spend on, on yourself, take it|them|one off|home|as, made out to you, to you personally, no need to return|send|give|pay|bring, not need it|them back, no strings, nowt|nothing to pay, for nowt|nothing, free of charge, for free, going spare, no obligation, is nothing for me, put you down|on for|the, you|u was|were|are after, help yourself, no use to me",
      'for your|ur|yer kids|children|wife|husband|daughter|son|lad|lass|little|family|bairn|girls|boys|bairns|trouble|kindness|birthday|retirement|baby|mum|wedding|troubles|girl|missus|hubby|sister, for her|him is|with|from, for ur lad|kids|daughter|son, the|your little one|un|uns|ones, your|ur lad|daughter|son|girl|wife|husband is|started|starts|was|like|said|will|would, our wedding|birthday|christmas present, for you and|from|personally|as|because|by|at, for the kids|bairns|children|baby|site-lads|lads|wee',
    ],
    gratitude: [
      "thank-you|thank you|thanks|ta|cheers gift|present|card|from|hamper|for-a, to say thank|thanks|ta|cheers|sorry, by way of|o, way of saying, as a|our|my thank|thanks|gesture|token|reward|small, token of our|my|the|appreciation|thanks|gratitude|esteem, in|with thanks|gratitude|appreciation|recognition for|from|of|to|over, with our|my thanks|gratitude|compliments|appreciation|love|best, with compliments|the-compliments, compliments of, least i|we can|could, because you've|you|u, for being|sorting|helping|getting|saving|keeping|chasing|turning, for all you|your|u|you've|the-help, after you|u|what, after all you, you|u sorted|saved|got|helped|kept|were|looked|showed|stood|fixed, been so|ever|very|really kind|good|helpful|patient, been such a, so kind|good|patient|nice, your kindness|help|patience|courtesy|support|attention, courtesy over, couldn't have|of got|done|managed, bless you, you are|you're|you've|been a love|star|angel|diamond|good|treasure|champion, never go to thank, sorry for, champion for us, for a good year, proper grateful",
    ],
    thankful: [
      "thank|thanks|ta|cheers you? so|ever|very|again|for|from|kindly, grateful|gratitude|thankful|indebted, appreciate|appreciation|appreciated, for looking|sorting|helping|getting|going|being|sticking|putting|taking|fixing|listening|fighting|coming|caring, owe you|u one|a, one good turn, you deserve, you earned|you've-earned, deserve it|a|something, means the world|a-lot, blessing|blessings, god bless",
    ],
    season: [
      "merry christmas|xmas, happy birthday|christmas|eid|diwali|new-year|retirement, season's greetings, greetings of the, compliments of the, birthday present|pressie|treat, christmas present|box|hamper|card|gift|goodies|bottle|list|thank, small money for, for christmas|xmas|eid|diwali|easter|hogmanay, on your retirement|wedding|engagement|promotion, your retirement|wedding|new-arrival|new-baby|big-day|engagement, retirement present|gift, new baby, getting married, clubbed together, whip round, had a whip, saved up for, in my country|culture, empty hand|hands|handed, occasion of your",
    ],
    insist: [
      "don't|dont argue|tell|share|go-sharing|be-daft|thank-me|send-it-back, say nowt|nothing, not take no for, no arguments|arguing|argument|fuss, i insist, we insist, i know you're|youre|you|your not|can't|aren't|aint|supposed, not meant to, do not be offended, our|your secret, hope you|u|it like|enjoy|likes|fits|fit|suits|find, enjoy, it's|its only|not, it's not|nowt much|fancy|big, not much but, only small|little|lemon, it'll|they'll|they-will|it-will do|fit|suit|keep|go, be binned|wasted|skipped, before it|they goes|go stale|off, before malcolm, nobody will know|miss|mind, nobody sees, nobody need, will find favour, will find a use",
    ],
    prize: [
      "you've|youve|you-have|you|u won|win|been-drawn|been-selected|been-picked, only went and won, your entry|card|name|ticket was|has|came been?|drawn|pulled|picked|out|won|first, pulled from|out, prize is|for|from|of, prize's, prize draw, won a|an|the|first|our|second, winner of|drawn|is, lucky dip|winner, your prize|reward|winnings, reward waiting|for-you, claim your, to claim, guaranteed at|a, referral scheme|reward|fee, as promised your|here, completing|filling-in|filling our|the|in _? survey, loyalty gift|reward, customer|client|buyer of the year",
    ],
    received: [
      "you shouldn't have, shouldnt have, turned up at|in|today|on|this, arrived|landed|came today|this|on-my|safe|yesterday|safely, just opened, opened it, found it on|in|under|behind, thank|thanks|ta|cheers you? so? very? much? for the|that|your gorgeous|lovely|beautiful|generous|wonderful|thoughtful|very, thank|thanks|ta|cheers you? so? much? for the|that|your bottle|hamper|flowers|whisky|chocolates|wine|gift|present|voucher|necklace, pride of place, so|really|very|proper touched|spoilt|spoiled|generous|grateful, you spoil, i love it|them, it|they fits|fit|suits, look|looks gorgeous|lovely on, went down a, what a treat|surprise|gift|present, really didn't expect, didn't expect owt|anything|that, don't know what to say, you're mad|too-kind|so-kind|naughty|a-love, made my day|week, over the moon, how did you know, just what i, not sending them|it back, size 6|5|7|m|l|medium|large, send to|it home|mine, yes please, are you sure",
    ],
    boasting: [
      'sent|gave|given|bought|gifted|made|knitted|dropped|left me|us|our, sent|gave|given|gifted|left off? by|from, getting|got|being|been sent|given|gifted|spoilt|treated, they sent|gave|dropped|brought|said, sent over, look what|who|at-what, for the gorgeous|lovely|posh|fab|amazing|new, spoilt|spoiled|gifted, from one of|a-grateful|a-happy|our-contractors|our-suppliers, by one of|our, a certain firm|supplier|company|it|contractor, you know who, so rewarding, this rewarding, delivered to my|the, cheers to|lads',
    ],
    fromThem: [
      "have|has|they've|he's|she's sent|left|dropped|given|brought us|me|you|each|both|one|two|a|an|off|round, sent you|me|us a|an|one|each|two, sent me one, sent us each, came|come up? for|from you|the|them, left at|in reception|for, says with|to|enjoy, with compliments, card|label|note|tag says, yours is|are the|in|on|under, put|hidden|stashed|got yours, one for you, addressed to you, with your name, for you from, is|was for you, meant for you, what do you want, take it|yours|them home, stick it|them, shall i stick|leave|put, please collect, clinking, not|never said|told owt|anything|nothing|carol|to",
    ],
    begging: [
      "any freebies|samples|goodies|spares|leftover|left, got any|owt, could|can you spare|send|nab|swing|blag, can i|we keep|blag|bagsy|have, wouldn't say no, going spare|begging, mind if i|we, still doing|sending|giving, like last year|christmas|time, where's my|mine|our, looking forward to my|the|our",
    ],
    working: [
      "leaving do|present|gift|card|collection, collection for, whip-round for, secret santa, raffle|tombola tickets|prizes|ticket, gift aid, deed of gift, gifts register|policy|procedure|registers, gift|hospitality and, gift registers, loose change, phishing, scam, purchase of|order, your order, order has, warranty, method statement, acquisition|acquisitions, to the council|museum|school|borough|authority|charity|hospice|collection|foodbank|council's, your authority, local authorities, grant award|awarded, gift shop, lost property, in my|his|her|the will, the will, legacy|bequest|bequeathed|codicil|executors, ethics quiz|training, hypothetical|hypothetically, bank details, clicking the link, barred from, sponsor|sponsors|sponsorship|donate|donation, logo on, reuse shop, please find attached the, adverts|advert",
    ],
    returned: [
      "can't|cannot|couldn't|mustn't|not accept|keep|take|receive it|them|this|that|gifts|presents|any, unable|able|allowed to accept|keep|take, gone|sent|taken|given|handed|hand|giving it? back, returned it|unopened|to|them, not allowed, had to|must|have-to decline|refuse|return|hand, declined, on the register, in|on the? gifts|hospitality register, entered the|it, logged it|that|the|this|them, declared|registered|recorded it|to|that|the|them|in, register entry, for the register, made a note of",
    ],
  },
  frames: [
    { name: 'treat-handed-over', from: ['outsider'], all: ['treat', 'drop|giving|yours'], none: ['working'] },
    {
      name: 'treat-in-thanks',
      from: ['outsider'],
      all: ['treat', 'gratitude|season|insist|thankful'],
      none: ['working'],
    },
    {
      name: 'thing-left-in-thanks',
      from: ['outsider'],
      all: ['belonging', 'drop|giving', 'gratitude|season|insist|yours'],
      none: ['working'],
    },
    {
      name: 'thing-to-keep',
      from: ['outsider'],
      all: ['belonging', 'yours'],
      none: ['working'],
      within: 'sentence',
    },
    {
      name: 'thing-in-thanks',
      from: ['outsider'],
      all: ['belonging', 'yours', 'gratitude|insist'],
      none: ['working'],
    },
    { name: 'given-in-thanks', from: ['outsider'], all: ['giving', 'gratitude|season'], none: ['working'] },
    {
      name: 'given-with-no-refusal',
      from: ['outsider'],
      all: ['insist', 'giving', 'towardsYou'],
      none: ['working'],
    },
    { name: 'left-where-you-find-it', from: ['outsider'], all: ['drop', 'giving|yours'], none: ['working'] },
    {
      name: 'anything-nice-your-way',
      from: ['outsider'],
      all: ['towardsYou', 'treat'],
      none: ['working'],
      within: 'sentence',
    },
    {
      name: 'anything-your-way-in-thanks',
      from: ['outsider'],
      all: ['gratitude|season|insist|thankful', 'towardsYou', 'belonging|treat|purse'],
      none: ['working'],
    },
    {
      name: 'left-at-home',
      from: ['outsider'],
      all: ['drop', 'gratitude|season|insist'],
      none: ['working', '@insult'],
    },
    {
      name: 'pocket-money',
      from: ['outsider'],
      all: ['purse', 'gratitude|insist|season|thankful'],
      none: ['working'],
    },
    {
      name: 'money-for-you',
      from: ['outsider'],
      all: ['purse', 'yours|giving|drop|towardsYou'],
      none: ['working', '@sponsoring', '@discount'],
      within: 'sentence',
    },
    { name: 'money-in-return', from: ['outsider'], all: ['purse', '@exchange'], none: ['working'] },
    {
      name: 'prize-won',
      from: ['outsider'],
      all: ['prize', 'treat|belonging|purse|@sum'],
      none: ['working'],
    },
    { name: 'season-parcel', from: ['outsider'], all: ['season', 'giving|drop|yours'], none: ['working'] },
    {
      name: 'drop-off-in-diary',
      kinds: ['invite'],
      all: ['treat|purse', 'drop|giving|yours|gratitude|season'],
      none: ['working', '@internal'],
      within: 'item',
    },
    {
      name: 'officer-thanks',
      kinds: ['email-compose', 'post'],
      from: ['officer'],
      all: ['received', 'treat|purse|belonging'],
      none: ['returned', 'working'],
      within: 'item',
    },
    {
      name: 'officer-touched',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider'],
      all: ['received'],
      none: ['returned', 'working', '@event', '@will', '@meeting'],
      within: 'item',
    },
    {
      name: 'officer-begs',
      kinds: ['email-compose', 'post'],
      from: ['officer'],
      all: ['begging', 'treat|purse|belonging'],
      none: ['returned', 'working'],
      within: 'sentence',
    },
    {
      name: 'officer-boasts',
      kinds: ['post'],
      all: ['boasting', 'treat|purse|belonging'],
      none: ['working'],
      within: 'sentence',
    },
    {
      name: 'parcel-for-colleague',
      from: ['colleague', 'member'],
      all: ['fromThem', 'treat|purse|belonging'],
      none: ['working', 'returned', '@internal'],
      within: 'sentence',
    },
    {
      name: 'forwarded-thanks',
      from: ['colleague', 'member'],
      all: ['treat', 'giving|drop|yours', 'gratitude|season'],
      none: ['working', 'returned', '@internal'],
    },
    {
      name: 'one-each',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['colleague'],
      all: ['fromThem', 'treat|purse|belonging'],
      none: ['working', 'returned', '@internal'],
    },
  ],
  falseAlarms: [
    'A legacy, which is its own signal, where the thing left is named like a present.',
    'A meal, a show or a seat offered together with a bottle or a thank-you.',
    'A household thing sold, serviced or supplied to the council.',
    'Good wishes for the season with nothing sent.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'There is a hamper for you at reception, with our compliments. Enjoy it at home.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'I have knitted your little girl a scarf to say thank you for sorting the ramp. I left it on your doorstep.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Congratulations, your card was drawn at our stand and you have won a tablet. What address shall we send it to?',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'I enclose a £50 gift card, treat yourself. You have been so kind to my mother.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'You really should not have! The champagne turned up at home today. Thank you so much.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'One of our contractors sent me a new coffee machine. Spoilt!',
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The envelope for the leaving present is on my desk, any loose change welcome.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'Thank you for the hamper. I cannot accept it, so it went back today and is recorded in the gifts register.',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'We wish to gift a painting to the museum collection. Whom should we ask?',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Gifts register returns are due on Friday, nil returns too.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'Thank you for mending the street light so quickly.',
    },
  ],
};
