import type { Signal } from '#core/signals/signal.ts';

const inside = ['officer', 'colleague'] as const;
const guards = ['~orderly', 'elsewhere'];

export const councilResources: Signal = {
  id: 'council-resources',
  situation:
    "The council's premises, vehicles, equipment, materials, people's time, paper or accounts serve private or outside ends.",
  groups: {
    /** Vehicles, plant and tools, as any employer has them. */
    wheels: [
      'van, minibus, tipper, gritter, transit, digger, cherry picker, forklift, strimmer, chainsaw',
      'chipper, trailer, sweeper, flatbed, wagon, tail lift, generator, floodlight, gazebo, marquee, mixer',
      "drone, bunting, cones, bouncy castle, pool car|bike|van, mayor's car, minibuses, ride on, skip",
      'the pa, camera',
    ],
    /** Rooms, yards, keys and sockets. */
    premises: [
      "depot, workshop, strongroom, basement, compound, council chamber, yard, mayor's parlour",
      'reception desk, post room, plant room, greenhouses, kiln',
      "leisure|community|children's|youth|day|civic|resource centre",
      'town|county|village|sports|school|community|big|main hall',
      'meeting|committee|training|staff|interview|board|spare|side|family|quiet|back|games room',
      "interview|meeting|committee|training|board room _, training|committee|registrars'|conference suite",
      'got|have|has|lend|give ... keys|key|fob, lock up, after hours, under the|my desk',
      'our|the freezer|fridge|oven|showers|socket|sockets|wifi|leccy|electric|electricity, at the office',
      'council offices|premises|property|building|land',
    ],
    /** Office kit, paper, post and systems. */
    kit: [
      'printer, copier, laminator, franking machine, franked, guillotine, plotter, projector, big screen',
      'big screens, work|works|council|company laptop|phone|mobile|tablet|ipad|computer|printer',
      'work|works|council|company account|email|address|machine|software|licence',
      'work|works|council|company login|wifi|car|camera|number|paper|line|subscription, letterhead',
      'headed paper|notepaper|letter, toner, franking, print room, printing off|some|the|my, run off',
      'run|ran|running|print|copy|laminate ... off, design|comms|web|it|graphics team, contact centre',
      'the council logo|crest|badge, hi vis',
      'surplus|old|spare|decommissioned|retired laptops|laptop|desks|chairs|furniture',
    ],
    /** Goods and money: stores, cards, accounts. */
    stores: [
      'bark, tarmac, timber, slabs, paving, bricks, bulbs, diesel, petrol, tyres, cement, left over from',
      'fuel card|pump, purchase|purchasing|procurement|corporate|council|work|works card|account',
      'trade account|card|counter, cost code|centre, job number|code, order number',
      'on|through the|our|my council|works|trade|stores? account',
      'put|book|code|charge|claim it|them|that|these|this ... to|through|on|as, through on the, my budget',
      'council account|budget|expense, on the council|firm|works',
    ],
    /** What is plainly the council's or the employer's. */
    councils: [
      "council|council's|work|works|work's|company van|minibus|lorry|tipper|wagon|tractor|digger|gritter",
      "depot|depot's|library's|office|department's|civic van|minibus|lorry|tipper",
      "council|council's|work|works|work's|company laptop|phone|mobile|tablet|computer",
      "council|council's|work|works|work's|company machine|pc|wifi|email|letterhead",
      "council|council's|work|works|work's|company notepaper|paper|envelopes|stationery",
      "council|council's|works|company|depot|school stamps|account|card|pump|gazebo|marquee|barriers",
      "council|council's|works|company|depot|school yard|workshop|greenhouse|drone|camera|address",
      "council|council's|works|company|depot|school postcode|lawnmower|vehicle|truck|kit|gear",
      'pool car|bike|van, fuel card|pump, purchase|purchasing|procurement card, headed paper|notepaper',
      'letterhead, franked, franking machine, post room, print room, trade account, council account',
      'cost code|centre, work phone, council chamber|offices|premises|property, depot, committee room',
      "mayor's car|parlour|chain|driver, training room|suite, cherry picker, gritter, tipper, caretaker",
      'minibus',
    ],
    /** Taking, borrowing, using, putting through. */
    taking: [
      'borrow, help yourself, nick, nicked, pinch, this|all|the|every weekend, on saturday|sunday',
      'saturday|sunday night|morning, signed it|one|her|the ... out',
      'drop|dropped|dropping|deliver|delivered ... off|to|at|round, run|ran|running|print|printed off',
      'use|used|using it|them|the|our|your|one|my|council|work, knock|knocked up|together',
      'slip|slipped in|us|me, any chance, if i|we|you could',
      'put|putting|charge|charged|booked|book|claim|code|coded|log|logged ... on|to|through|as|against',
      'ordered|ordering|order ... for|on',
      'fitted|fit|laid|lay|built|build|painted|fixed|mended at|for|in|his|her|my|the',
      'filled|filling|fill it? up, sign|signs|signed|signing for, type|typed|typing up',
      'on|in the|your|their|our way, lift to|home, sneak|sneaked|nip|nipping|pop',
      "i'm|we're|i've having|had it|one|the, can|could|will|would|may|might your, i've signed, ring round",
      'host my|our|the, get ... on the, laminate',
    ],
    /** Unseen, unasked, unpaid, under another name. */
    irregular: [
      'nobody|noone|none never|will|would|ever|has|counts|checks|looks',
      'nobody|noone|none minds|sees|notices|uses|knows|needs|said|asks',
      'no one never|will|would|ever|has|counts|checks|looks|minds|sees|notices|uses|knows|needs|said|asks',
      "say nowt|nothing, said anything, don't tell|mention|say, before anyone|anybody|they|monday|sunday",
      'gaffer, back by|before|in|on, no questions, on the quiet|sly|qt, hush, cheeky, down as',
      "for sharpening|repair|servicing|testing, on purpose, thinks|think it|we|we're|that|it's a|for",
      'going spare|begging, for nothing|nowt|free, no charge, saves|saved|save me|us|him|her|a|the',
      'quid|fiver|tenner|<money> each|a head, bring you|him|them a|some, pasty, same as last',
      'not through the|books, is it usual|right|normal, is that allowed|right',
      "nobody's blinked|looking|about|in|there|bothered",
      'nobody|noone|one looks|counts|sees|blinked|knew|knows|twice, doing nowt|nothing, perks of',
      'same as may|last|before|summer, not put it in',
      'put|code|coded|call|sign it|them|that|one ... as|off|through|to|down',
      'signed|book|booked|invoice|label it|them|that|one ... as|off|through|to|down',
      'put|putting ... through as|on|under, put it through|down, booked|hired as a, in your hand|pocket',
      'leave the ... unlocked|latch|open|up, on the latch, same ticket|order|docket, saved me',
      'let me|them|him|her in, by accident',
    ],
    /** Hire, agreement, policy, duty: the orderly use. */
    orderly: [
      "hire of, hire agreement|rate|charge|fee, through|on our website, our website, i've paid the",
      'salary sacrifice, mutual aid, home visit, on standby, code of conduct, e-learning',
      'own printer|card|pocket, audit plan, recharge, recharged, food bank, resurfacing, statutory',
      'open to the public, facility time, for the flood, defects list, must not be, reminder',
      'for the winter, approved',
    ],
    /** Other business that borrows the same words. */
    elsewhere: [
      'application, in his|her|your|the will, benchmarking, budget holder, declare, monitoring officer',
      'lift engineer, timesheets, naming rights, sponsor, sponsorship, gift, hotel, bruises, policy',
      'guidance, disabilities, wishes, intranet, candidate, interview panel, planning, retirement',
      'contract price, quote, quotation, discount, mates rates, freedom of information, journalist',
      'reporter',
    ],
  },
  frames: [
    { name: 'councils-on-the-quiet', from: inside, all: ['~councils', '~irregular'], none: guards },
    {
      name: 'letter-on-the-quiet',
      from: inside,
      all: ['~councils|wheels|premises|kit|stores', '~irregular', '~taking'],
      none: guards,
      within: 'item',
    },
  ],
  falseAlarms: [
    'A resident who pays to hire a hall, or asks for a service that the council gives to all.',
    'Pool cars, rooms and kit booked for work.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'I am having the depot van on Saturday to move our lad. Say nowt.',
    },
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: 'Order four tyres on the council account for my wife’s car. I will square up.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'Could your lads cut my mum’s hedge while they are doing the verge?',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'Thanks for printing our wedding menus on the big printer. Nobody will notice.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Had the work van all weekend helping mates move house. Free removals!',
    },
    {
      kind: 'invite',
      who: 'colleague > officer',
      text: 'Subject: My slimming club\nPlace: Training room B\nFiver each. Booked as a wellbeing project.',
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Is the pool car free on Thursday for a home visit? I will fill the log in.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'How much is it to hire the community hall for a christening?',
    },
    {
      kind: 'email-compose',
      who: 'officer > resident',
      text: 'I am sorry, we cannot lend out barriers for private parties.',
    },
    {
      kind: 'email-read',
      who: 'public-body > officer',
      text: 'Thank you for lending two gritters under the mutual aid agreement.',
    },
    { kind: 'post', who: 'officer > public', text: 'New lawnmower day. I have never been so excited.' },
  ],
};
