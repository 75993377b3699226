import type { Signal } from '#core/signals/signal.ts';

const guards = ['working', 'returned', 'notGift'];

export const giftOffer: Signal = {
  id: 'gift-offer',
  situation:
    'Somebody outside offers, sends or announces a gift, voucher, prize, free product or cash for the officer or their family.',
  groups: {
    /** What is hardly ever anything but a present. */
    treat: [
      'chocolate|chocs|fudge|shortbread|truffles|baklava|samosa|chutney|stilton',
      'mithai|biscuits|ham|cheese, box of steak|chocolates|biscuits, jar of',
      'from the garden|allotment|farm|orchard|hives',
      'turkey|goose|venison|pheasant|grouse|salmon|lobster|haggis|rhubarb|leeks|spuds, side of',
      'wine|champagne|prosecco|fizz|claret|rioja|sherry|whisky|malt|macallan, jamesons|vodka|rum|baileys',
      'gin, bottle|bottles|case|crate of _, hamper|basket|luxury|samples|free-sample|merch|bouquet',
      'posy|sunflowers|tulips|daffodils|lilies|roses|orchid|necklace|bracelet|earrings',
      'brooch|bangle|jewellery|cufflinks|cuff-links|pendant|pearls|perfume|spa-set',
      'gift|gifts|birthday-present|wedding-present|little-extra|goodwill',
      'present|pressie|gift|keepsake|souvenir|freebie, little|small something|treat|surprise|parcel',
    ],
    /** Things that people own, buy and give: a present only beside words of giving. */
    belonging: [
      'scarf|scarves|cardigan|jumper|slippers|trainers|boots|coat|jacket|fleece|rucksack|handbag',
      'gloves|hat|suit|dress|shawl|blanket|quilt|rug|bootees|babygro|cot|pram',
      'pushchair|toy|teddy|doll|train-set|lego|bike|scooter|skateboard|trampoline|puppy|kitten|hens',
      'kettle|mixer|microwave|fridge|freezer|hoover|dishwasher|steam|heat-pump|ex-demo|ex-display, sample',
      'painting|watercolour|portrait|vase|bowl|pot|decanter|salver|crystal|ornament|carving',
      'biscuits|sweets|beer|ale|bottle|steak|lamb|drink, envelope|parcel|box',
    ],
    /** Money or its like, for one person's pocket. */
    purse: [
      'e-voucher|gift-card|e-gift|book-token|coffee-card|coffee-cards',
      'voucher|vouchers for|waiting|is|to|from, <money> in, cheque for, envelope for|with|in|of',
      'tenner|fiver|twenty|fifty|score|ton|forty|hundred|grand|thousand in|for|inside|on|quid',
      'quid|cash|money|pounds|hundred|grand|<money> in|for it|you|your|thee|the, <money> in a|an|your',
      'cash in|enclosed, notes through, per cent|percent of, your usual',
    ],
    /** Where a present is found. */
    drop: [
      "on your doorstep|drive|gate|chair, at the bottom of, at your door|brother's|gate|home|house",
      "in your locker|porch|pigeonhole|bag|hand|name, to your home|house|mum's|wife, in the boot",
      'behind|at|with|on the? front|reception|security|main desk|reception',
      'at|with|to reception|security|concierge|the-porter, with the lad|girl|warden|porter|neighbour',
      'what address|size|colour, your home address',
    ],
    /** It is to be the officer's own. */
    yours: [
      "with your name on, your name's on, your name on, name on the? tag|it|card, one for you",
      "it's|they're|is|are|kit's|consider-it yours|urs, keep it|them|one at|for|after|when, all yours",
      'your|yer|ur own back|home|garden|house, like|want|wants|wanted|have you|u|her|him to have',
      'you to have it|her|the|a, take it|them|one off|home|as, no need to return|send|give|pay|bring',
      'no strings, nowt|nothing to pay, going spare, no obligation',
      'for your|ur|yer children|wife|husband|daughter|son|lad|little|family',
      'for your|ur|yer trouble|kindness|retirement|mum|wedding|troubles|sister',
      'the|your little one|un|uns|ones, for you and|from|personally|as|because|by|at',
      'for the kids|bairns|children|baby|site-lads',
    ],
    gratitude: [
      'thank-you|thank you|thanks|ta|cheers from|for-a, to say thank|thanks|ta|cheers|sorry',
      'as a|our|my thank|thanks|token|small',
      'in|with thanks|gratitude|appreciation|recognition for|from|of|to|over',
      "with our|my thanks|gratitude|compliments, because you've|you|u",
      "for being|sorting|helping|getting|saving|keeping|turning, for all you|your|u|you've|the-help",
      'you|u sorted|saved|got|helped|kept|were|looked|showed|stood|fixed',
      'been so|ever|very|really kind|good|helpful|patient, so kind|good|patient|nice, bless you',
    ],
    season: ['christmas present|card|list, your retirement|wedding, getting married, whip round, had a whip'],
    insist: [
      "don't|dont argue|tell|share|go-sharing|thank-me, no arguments|arguing|argument|fuss",
      "i know you're|youre|you|your not|can't|aren't|aint|supposed, not meant to, enjoy",
      "it'll|they'll|they-will|it-will do|fit|suit|keep|go, nobody need",
    ],
    prize: [
      "you've|youve|you-have|you|u won|win|been-drawn|been-selected|been-picked, pulled from|out",
      'won a|an|the|our, to claim',
    ],
    received: [
      "you shouldn't have, turned up at|in|today|on|this, arrived|landed|came this|on-my, just opened",
      'opened it, so|really|very|proper touched|spoilt|spoiled|generous|grateful, it|they fits|fit|suits',
      'what a treat|surprise|gift|present, over the moon',
    ],
    working: [
      'collection for, raffle|tombola tickets|prizes|ticket, gifts register|policy|procedure|registers',
      'gift|hospitality and, gift registers, phishing, scam, purchase of|order, your authority',
      'local authorities, in my|his|her|the will, the will, legacy|bequest|bequeathed|codicil|executors',
      'hypothetical|hypothetically, bank details, sponsor|sponsors|sponsorship|donate|donation, logo on',
      'adverts|advert',
    ],
    returned: [
      'returned it|unopened|to|them, declined, on the register, in|on the? gifts|hospitality register',
      'entered the|it, logged it|that|the|this|them, declared|registered|recorded it|to|that|the|in',
      'for the register',
    ],
    /** What one gives: eatables, drink, things worn, made, plugged in, grown, or worth money. */
    nice: [
      'eggs, honey, hens, beef, fish, salmon, tomatoes, fruit, sweets, chocolates, gin, whisky, port',
      'bottle, case of, crate, jar, jars, box of, tin of, basket, hamper, bouquet, roses, plant, jacket',
      'jackets, coat, scarf, jumper, cardigan, watch, bracelet, golf clubs, bike, scooter, tablet, ipad',
      'headphones, drone, telly, tv, coffee machine, carving, carpet, rug, bowl, quilt, blanket, gold',
      'silver, envelope, voucher, gift card, parcel, present, gift, something nice|small|tall|special',
      'little something, surprise, toy, toys, pram, cot, puppy, kitten',
    ],
    /** It is given, left, sent, kept, or on its way. */
    handing: [
      'for you|ye|u|yourself|the baby|your, to you',
      "i've|we've|have|has knitted|baked|made|bought|left|put|sent|got|brought|wrapped|picked|kept|saved",
      "i|we left|put|sent|got|brought|popped|dropped, left with|at|on|under|in|for, it's with",
      'with sheila|reception|your, at your house|door|home|desk|office|gate',
      'in your bag|locker|tray|pigeonhole|car|porch, on my|your|the doorstep|desk|porch|step|chair',
      'under my|your desk, with your name|initials, your name on|came, on its|their way, ships',
      "in the post, by courier, arrives, there'll be a, drop off, drop-off, drop it, bring it|them|you",
      "sent us, sent you, like|want you to have, you to have, they're|it's yours, keep the|it|them|one",
      'take it|them|one|home, each for, one each, choose any|one|your',
    ],
    /** Thanks, seasons, customs and coaxing that go with it. */
    becauseOf: [
      'just to say, to say ta|thanks|thank|sorry|cheers, gratitude',
      'for your kindness|help|trouble|time|patience|hard, you were so, so patient, so kind, as a thank',
      'with our compliments, compliments, with love, from all of us|the',
      'from our|the|my family|uncle|wife|mother, christmas, xmas, eid, diwali, birthday, happy birthday',
      "the baby, the 25th, don't let on, don't tell, going spare, left over, surplus, you said you",
      'you said, you mentioned, for sorting|fixing|helping|looking|seeing',
    ],
    /** Staff collections, orders, donations to the council, rules, returns. */
    notGift: [
      'leaving card, register, declare, returned, your order of|for, buy two|one, donate, quote, tender',
      'deputy',
    ],
  },
  frames: [
    {
      name: 'prize-won',
      from: ['outsider'],
      all: ['prize', 'treat|belonging|purse|@sum'],
      none: ['working'],
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
      name: 'thing-handed-to-be-yours',
      from: ['outsider'],
      all: ['handing', 'yours|drop', 'nice|treat|belonging|purse'],
      none: guards,
    },
    {
      name: 'thing-yours-for-a-reason',
      from: ['outsider'],
      all: ['yours|drop', 'nice|treat|belonging|purse', 'becauseOf|gratitude|season|insist'],
      none: guards,
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
