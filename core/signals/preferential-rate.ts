import type { Signal } from '#core/signals/signal.ts';

export const preferentialRate: Signal = {
  id: 'preferential-rate',
  situation:
    'A firm offers the officer personally a discount, a trade price, a loan on good terms, or free work.',
  groups: {
    /** What the officer owns, lives in or wants at home. */
    home: [
      'your|ur|yer|thi own? new? drive|driveway|patio|path|loft|kitchen|bathroom|extension|porch|roof|gutters|gutter|fascias|boiler|heating|garden|lawn|hedge|trees|tree|pond|fence|fencing|wall|walls|garage|shed|conservatory|decking|windows|doors|front-door|stairs|hallway|rewire|electrics|wiring|plumbing|drains|tiling|tiles|carpets|carpet|flooring|floors|wardrobes|paving|tarmac|slabs|turf|chimney|stove|damp|render|plastering|decorating|bedroom|lounge|cellar|house|flat|home|bungalow|caravan',
      "your|ur|yer car|van|motor|tyres|mot|bike|scooter|brakes|fence|wedding|holiday|honeymoon|mortgage|pension|insurance|conveyancing|divorce|removal|laptop|computer|broadband|suit|dress|tattoo|braces|dog|pet|vows|nursery|childcare|gym|membership|freezer|fitness|lessons|storage, your mum's|mother's|dad's|daughter's|son's|lad's|lass's|wife's|husband's|sister's|brother's|parents|nan's|twins, your mum|mother|dad|daughter|son|lad|lass|wife|husband|sister|brother|family's|kid|kids|twins|missus",
      "at yours|home|your, round yours, to yours, up at yours, round your way, do your own, for home, home use, personal use, at|in the house, doing at home, doing up the, you're|you after|wanting|getting|thinking|planning|having|moving, still after|wanting|looking|thinking, heard|hear|told|see|understand you're|your|you, you said|mentioned your|you, want|wanting|need|needs|needing owt|anything|it|your|yours doing|done|fixing|fixed|sorting, driving lessons, hot tub, private health|school|medical, season ticket",
    ],
    /** The same, where the officer speaks. */
    ownHome: [
      'my|our|me own? new? drive|driveway|patio|path|loft|kitchen|bathroom|extension|porch|roof|gutters|gutter|fascias|boiler|heating|garden|lawn|hedge|trees|tree|pond|fence|fencing|wall|walls|garage|shed|conservatory|decking|windows|doors|front-door|stairs|hallway|rewire|electrics|wiring|plumbing|drains|tiling|tiles|carpets|carpet|flooring|floors|wardrobes|paving|tarmac|slabs|turf|chimney|stove|damp|render|plastering|decorating|bedroom|lounge|cellar|house|flat|home|bungalow|caravan|place|bit',
      "my|our|me car|van|motor|tyres|mot|service|bike|scooter|brakes|fence|wedding|holiday|honeymoon|mortgage|pension|insurance|savings|conveyancing|searches|will|divorce|move|removal|laptop|computer|phone|broadband|suit|dress|tattoo|braces|teeth|eyes|hair|dog|cat|pet|photos|vows|nursery|childcare|gym|membership|freezer|fitness|lessons|storage, your mum's|mother's|dad's|daughter's|son's|lad's|lass's|wife's|husband's|sister's|brother's|parents|nan's|twins, your mum|mother|dad|daughter|son|lad|lass|wife|husband|sister|brother|family's|kid|kids|twins|missus",
      "at yours|home|your, round yours, to yours, up at yours, round your way, do your own, for home, home use, personal use, at|in the house, doing at home, doing up the, you're|you after|wanting|getting|thinking|planning|having|moving, still after|wanting|looking|thinking, heard|hear|told|see|understand you're|your|you, you said|mentioned your|you, want|wanting|need|needs|needing owt|anything|it|your|yours doing|done|fixing|fixed|sorting, driving lessons, hot tub, private health|school|medical, season ticket",
    ],
    cutPrice: [
      'at cost|cost-price|wholesale|trade|base|half|nothing|material-cost|landed-cost, for cost, cost price|plus|only|neutral, price of the materials|parts|timber|panels|cloth|paint|tiles|fuel|diesel|linen|boards|wood|bricks|ingredients, at the price, just|only|simply pay|cover|charge|do the|for|parts|materials|cost|us|you, pay parts|materials|for-the, you pay for? the? parts|materials|diesel|timber|cleaning, what we|i|it pay|paid|costs|cost|gave, for what i|we|it, no mark-up|margin|profit|markup, without our|the margin|mark-up',
      "trade price|rate|card|prices|discount|account|terms|counter|rates, mates rates|rate|price, mate's rates|rate, mates' rates|rate, staff price|rate|shop|discount|tariff|prices, employee price|rate|discount, contract price|rates|rate, council price|rate|rates, fleet price|pricing|rate|rates, insider tariff|price|rate, founders price, family price|rate|and-friends, friends and family, key-worker rate, client rate|price|discount, preferential|special|private|favourable|exclusive|reduced|concessionary|generous|better|sneaky rate|rates|price|pricing|terms|deal|arrangement|tariff, artisans rate, schedule of rates, wholesale price|you",
      'percent|per-cent|fifth|third|quarter|half|hundred|thousand|pounds|quid|grand|<money>|bit|something|summat|vat off|less|cheaper|discount|saving|under, knock|knocked|knocking|take|taking|took|shave|lop _? _? _? off, money|few-quid|chunk off, half the|price|what|of|rate|meter|cost, half price|rate, cut price|rate, third of what, for the price, two for one, <money> instead|rather-than|not of?, instead of|the <money>, less twenty|ten|fifteen|thirty|25|20|10|15|30|50, discount, discounted, cheap, cheaper, bargain, good price|deal|rate|discount, best price|rate|deal, silly price, better off, save you|yourself|u, saves you, saving you',
      "for nowt|nothing|free|peanuts|buttons|beer|a-song|a-smile|a-pint|beer-money|cash|a-drink|pin-money, beer money|tokens, free of charge, without charge|charging|paying|a-bill, gratis, foc, pro bono, no charge|bill|fee|invoice|rent|labour|premium|arrangement|deposit|call-out|vat|paperwork|interest, nowt|nothing to pay|for-it, not|won't|wouldn't|never|don't|cant|shan't charge|charging|bill|invoice|take-rent|want-owt|want-paying|see-a-bill, won't|wouldn't|not dream of|charge|bill|invoice|cost, what bill, bill what, labour|labour's free|thrown|gratis|nothing|on-us|in, throw|throwing|thrown|chuck|chucked in, comes to nothing|<money>, free service|servicing|installation|fitting|valet|mot|labour|survey|design|drawings|web|website|advice|translation|repair|work|storage|upgrade, waive|waived|waiving the|our|my|it|your|all, deposit waived, fee waived, call it square|quits|evens|a-favour, payment needed, all the payment, drawings for, drop you",
      "not paying|pay|charged|charge|be full|the-going|list|retail, full whack|price|rate, not full, list price, retail|shop|forecourt|showroom|list|book price|is|at, charge anyone|anybody|others|everyone, normally|ordinarily|usually|proper|real|going price|charge|cost|costs|my|it's|be|<money>, anyone|anybody|everybody|others|other|normal else|folk|people|pay, to the public|joe-public|others|other-folk|anyone, the public, other clients|folk|people|customers pay, quoted, rip it up, old rate|price, held at, price held, price freeze, at the _ price, keep the rate, stays on, on the old",
    ],
    /** Single words of price; they mean something beside the officer's own home or family. */
    moneyTalk: [
      'free|price|prices|priced|pricing|cheap|cheaper|cheapest|discount|discounted|bill|invoice|charge|charging|charged|pay|paying|paid|fee|fees|rate|rates|deal|cost|costs|quote|quotes|quid|pounds|pound|fiver|tenner|grand|bob|half|percent|vat|save|saving|bargain|knock|waive|gratis|nowt|complimentary|labour|materials|favour|money|cash|budget|deposit|rent|tariff|premium|interest|loan|subscription|<money>, per cent, on us|me|the-house, our treat',
    ],
    domestic: [
      'kitchen|bathroom|patio|driveway|drive|loft|conservatory|extension|porch|decking|boiler|roof|gutters|garden|lawn|pond|fence|greenhouse|summerhouse|hot-tub|stairs|carpet|carpets|wardrobe|worktop|rewire|plastering|decorating|wallpaper|tiles|tiling|paving|turf|gravel|stove|woodburner|insulation|solar|windows|blinds|curtains|sofa|suite|bed|mattress|tyres|mot|service|car|van|bike|caravan|campervan|holiday|villa|cottage|wedding|venue|cake|christening|funeral|headstone|birthday|party|photos|photographer|dj|mortgage|remortgage|pension|insurance|conveyancing|will|divorce|tax|accounts|savings|gym|membership|golf|swimming|spa|salon|haircut|nails|tattoo|braces|dentist|glasses|optician|vet|kennels|nursery|tutor|lessons|childminder|school|uni|flat|apartment|house|plot|storage|removals|laptop|phone|broadband|tv|meat|freezer|groceries|suit|dress|shoes|jewellery|physio|massage|therapy|cosmetic|clinic|surgery|hearing|stall|unit|wifi|website|security|alarm|cctv|locksmith|cleaner|gardener|skip|firewood|logs|scaffold',
    ],
    nearYou: ['you|u|ye|yer|thee|your|ur|yours|yourself|yourselves|thi|tha'],
    /** Why only this one gets it. */
    onlyYou: [
      "to|for you|yous|u|thee|yourself personally|less|it'd|it's|that's|mate|pal|love|only|though|instead|nothing|twenty|half|ten|i|we|and|they|call|at|just|as|because|not, but for you, for you twenty|nothing|half|free, to you, you can have|use|get|buy|rent|stay, have it off us|me|for, let it go to, let you have, same as i'd|we, do you a|it|the|one|your|for|him, do u, for your family|position|trouble|eyes, as you're|your|a, seeing as|it's|how, because of your|you, cos|coz|because you|u|ur|i|of, practically one of, you're|your family|one-of|practically|not-the|a-friend|special|different|not-normal, with your name, in your name|position, key people|workers, given your role|position, what with your",
      "our friends in|at|from, friends in|at|of the? planning|council|licensing|housing|highways|local|authority|town|county, look|looks|looking after our|its|their|those|friends|people|client|clients|council, council contacts|officers|people|staff|folk|wardens|employees|managers, for officers|council|officials|the-officers|inspectors|wardens|planners, local government|authority officers|contacts|people|staff, commissioning|admissions|licensing|planning|procurement|housing team|officers|authority|team's, named it|leads|officers, client managers|officers|manager|side, good|best|favourite clients|customers|friends, handful|few|limited of|number, not|isn't|aren't advertised|advertising|published|on-the-website|the-council's|for-council, not advertising, not just|only for council|work, personal arrangement|deal|rate|terms, private arrangement|deal, you personally, personally to, individually, for yourself, where i|you work|worked, people like me|us, do for work|the-council, perks of|perk, it's who you, itswhoyouknow, perksofthejob",
      "between us|you|ourselves, keep|keeping it|that|this between|quiet|to-yourself|under, nobody|no-one|noone checks|knows|will|would|needs|any|else, no one's any, no questions, don't tell|shout|mention|let-on|spread, tell nobody|no-one|no, or they'll all, your hr|boss not|team, rather your, put it|them|that|this through|down as|on|the, through the books|contract|account, put them through as, depot number, on the contract, say it's|you're|youre|i|we, just say, use code|my|our|the, quote your|my|this|work, ring|call me not, without telling|going-through, won't show|be-on",
    ],
    /** Hands, goods and hours that a firm has to spare. */
    handy: [
      "the|our|my|me lads|lad|lad's|lads'll|boys|gang|crew|team|fitter|fitters|joiner|plasterer|sparky|electrician|plumber|gardener|roofer|driver|decorator|heating-lad|arborist|chippy|brickie|trainer|surveyor|architect|solicitor|mechanic|designer|photographer, one of ours|our|my|the _? will|can|could, pop round|in|over, fit it|you in, between|after jobs|a-shift|shifts|work|hours, on a|the saturday|sunday|weekend|bank|evening|side, next|this saturday|sunday|weekend|thursday|week, knock your|you|it|one|them|a, while|when|whilst we're|they're|he's|im|i'm|the in|up|on|there|at|over|doing|round, in|up|down|round your|ur road|street|way|area|lane, up your way, lad sat idle, fortnight's slack, come|be round yours|to-yours, bring|brings|drop|drops|send the|a|round|it|him|them|over digger|mini|skip|wagon|pallet|lads|team|off, scaffold|scaffolding|skip|digger up|at|over|for|round, measure up, send a photo|pics|me, sort|sorted|do|did|done|fix|doing|finish|build|fit|fitted|paint|tarmac|lay|laid|clear|service it|one|them|you|yours|your|my|mine|ours|your-own",
      'left over|spare|surplus|leftover|roll-end|offcut|offcuts|end-of-roll|over-ordered|overs|ex-demo|return|returns|sample-bay|show-home|training-case|seconds|slab-left|pallet-and-a-half, slabs|paving|turf|tiles|paint|carpet|timber|bricks|gravel|stone|panels|boards|fencing|flags|insulation|units|worktop|windows|tarmac left|over|spare|going, left from|over, a|half pallet|load|roll|bag|bags|tonne|lorry-load|skip|batch of|over|left, bought too many, too many, going spare|begging, sat in|idle|doing, need to|wants shifting|clear',
    ],
    lending: [
      "lend|lending|lent|loan|loans|advance you|your|u|me|them|the|is|on|at|it|from, loan|mortgage|finance|credit|refinance|remortgage|refinancing|lease|hire|overdraft|advance at|on|from|for|with|you|off, interest free, interest-free, no interest, low interest, half a point|percent over, over base, base rate, at base, fixed rate|term, points|percent below|under, apr, pay us|me|it|them back when|in|whenever|as, pay me back, dribs and drabs, nothing to pay for, deposit waived, no deposit|fee|arrangement, till you're straight, out of the firm's|firms, bank wanted, petty cash, shares coming, founders price, ring-fence you|some, pre-launch|early-bird shares|price|plot, plot held|on|at, buy-in price, rent free, peppercorn, rent it|you|to, let you|u have|use|stay",
      'membership|joining|course|nursery|school|green fee|fees|free|rate|waived|half, joining fee|fees, per month, a month but, season ticket, insurance|premium|cover|policy|conveyancing|searches|will|divorce|advice|translation|photography|lessons|training for nothing|nowt|free|gratis|at|from|on, free space|stall|pitch|stand|room|use|week, house|villa|cottage|flat|lodge|caravan|apartment at|for cost|nothing|nowt|the-cleaning|a-song|mates',
    ],
    asking: [
      "do me|us a price|deal|rate|discount|favour|good, mates rates, mate's rates, any discount|chance|off|deals, is there a discount|deal|rate|staff, discount for|if|as|since, people like me, what can|could you do, best price|you-can-do, see me right, seeing as|how, since i|we|you, knock something|a|the|some|owt|any, sharpen your pencil, i work|i'm|im in|at|for|with, not full|the-full rate|price, cheeky one|ask|question|request, can|could|would you|your|i|we do|get|have|stretch|run|look|fit|use|buy|squeeze, on the side|quiet|q.t., cash is|in|job|no|fine|ok, for cash, on a saturday|sunday|weekend, through your|the account|trade|books, on your trade|account, your account, after a|the|an, staff price|discount",
    ],
    taking: [
      "take you up|him|them up?, thanks|cheers|ta so? much? for doing|fitting|sorting|letting|knocking, thank you so? much? for doing|fitting|sorting|letting|knocking, for the? free, owe you one|a|you, lifesaver|life-saver|star|diamond|legend|legends|cracking, can't believe|believe-you, knocked|knock me|us|it|off|a|seven, saved me|us, did mine|ours|it|my|our|them|me, do ours|mine, slipping me|us, slip me|us|you, charged me|us, only charged|paid|cost, the bill comes|came, bill came|comes to, half what, for the price, sneaky, mine just did, perks|perk, sorted me|us out, for nowt, at cost, staff price, quoted _? _? by|from, looked after me|us, look after their|its",
    ],
    boastOfWork: [
      'contractor|contractors|supplier|suppliers, the lads|fellas|fella|lot|firm|team|guys|boys|company|same who|that|off|from|what|lot, who|that do|does|did|shift|clean|fix|service|run|supply|look our|for|my|the|all, do|does|did|shift our|for school|work|kitchens|schools|council, for work, at|from work, stray dog contract, our|my|council|removals|school contract|company|kitchens|supplier, where i work, being nice to us, council wardens|staff|employee, perks, perksofthejob, itswhoyouknow, who you know, look|looks after their|its|our client|clients',
    ],
    told: [
      "did mine|my|ours|our|hers|his, same deal|price|rate|offer, here's|heres the number|code|link, mentioned you|yours|your, they'll|they'd|they|he'll|he|she'll|she|it do|did|does|would|charge|charged|told|said|can, cos|because|as|since i|we|you work|worked|said|told|give|are|do, fw|fwd, offer for you|us|officers, any officer|of-us, getting yours|your, you wanted|want|moving|were-after, for you and, give me the cash, drop the|it|a _? at|off|round yours, nobody|no-one will|at|looks, as we give, if you want|fancy|need",
    ],
    ours: [
      "the council|council's|authority's|borough's|trust's contract|fleet|own|discount|vehicles|account|order|orders|buildings|schools, to|for the? council|authority|authorities|borough|schools|members|residents|pensioners|customers, your authority|council|authority's|contract|fleet|order|organisation|department, all councils|authorities|staff|employees|residents|customers, every employee, employees can, staff benefits|benefit|scheme|portal|noticeboard, payroll|salary-sacrifice, cycle to work, rates relief, rate relief, business rates, council tax, grant|grants, open to all|everyone|any, black friday, everything in store, spring|summer|winter|january|closing|big sale, in the sale, terms of|under the|your contract|warranty|lease, contract review|price|discount|uplift, cpi, credit union, blue light card, public sale, dear customer, any branch open, policy reminder|says, hypothetical|hypothetically, minutes, e-learning|quiz, purchase order, interest rates are|up|went, framework, as priced in, price list for next, sponsor|sponsorship|sponsors, tender|bid",
    ],
    turned: [
      "declined|refused|declare|declared|register|declarations|registered|logged, said no, don't|not|no want|wanting|thanks|thank, getting three quotes, not one from, paid full|the-full|what, full price, my manager|line, reported it, in the book|register",
    ],
  },
  frames: [
    {
      name: 'home-job-cheap',
      from: ['outsider'],
      all: ['home', 'cutPrice'],
      none: ['ours', 'turned', '@meeting'],
      within: 'item',
    },
    {
      name: 'home-job-cheap-nearby',
      from: ['outsider'],
      all: ['home', 'cutPrice'],
      none: ['ours', 'turned'],
    },
    { name: 'only-for-you', from: ['outsider'], all: ['cutPrice', 'onlyYou'], none: ['ours', 'turned'] },
    {
      name: 'your-home-and-money',
      from: ['outsider'],
      all: ['home', 'moneyTalk'],
      none: ['ours', 'turned', '@tender'],
      within: 'sentence',
    },
    {
      name: 'domestic-for-you-only',
      from: ['outsider'],
      all: ['domestic', 'onlyYou', 'moneyTalk'],
      none: ['ours', 'turned', '@tender', '@will', '@event'],
      within: 'sentence',
    },
    {
      name: 'domestic-cheap',
      from: ['outsider'],
      all: ['cutPrice', 'domestic', 'nearYou'],
      none: ['ours', 'turned', '@tender', '@sponsoring', '@christmas'],
      within: 'sentence',
    },
    {
      name: 'lads-will-do-it',
      from: ['outsider'],
      all: ['handy', 'cutPrice'],
      none: ['ours', 'turned', '@tender'],
    },
    {
      name: 'lads-at-your-home',
      from: ['outsider'],
      all: ['home', 'handy'],
      none: ['ours', 'turned', '@tender'],
      within: 'sentence',
    },
    {
      name: 'loan-for-you',
      from: ['outsider'],
      all: ['lending', 'onlyYou|home|cutPrice'],
      none: ['ours', 'turned'],
    },
    {
      name: 'public-price-and-yours',
      from: ['outsider'],
      all: ['cutPrice', 'onlyYou', 'home|handy|lending'],
      none: ['turned'],
      within: 'item',
    },
    {
      name: 'home-visit-in-diary',
      kinds: ['invite'],
      all: ['home|handy', 'cutPrice|onlyYou'],
      none: ['ours', 'turned'],
      within: 'item',
    },
    {
      name: 'officer-asks-price',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider'],
      all: ['asking', 'ownHome|cutPrice'],
      none: ['ours', 'turned'],
      within: 'item',
    },
    {
      name: 'officer-takes-price',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider'],
      all: ['taking', 'ownHome|cutPrice|lending'],
      none: ['ours', 'turned'],
      within: 'item',
    },
    {
      name: 'officer-boasts-price',
      kinds: ['post'],
      all: ['taking', 'cutPrice', 'boastOfWork'],
      none: ['turned'],
      within: 'item',
    },
    {
      name: 'officer-boasts-home',
      kinds: ['post'],
      all: ['ownHome', 'cutPrice', 'boastOfWork'],
      none: ['turned'],
      within: 'item',
    },
    {
      name: 'told-by-colleague',
      from: ['colleague', 'member'],
      all: ['cutPrice', 'told', 'home|handy'],
      none: ['ours', 'turned', '@policy'],
      within: 'item',
    },
    {
      name: 'passed-on',
      from: ['colleague', 'member'],
      all: ['told', 'cutPrice'],
      none: ['ours', 'turned', '@policy'],
      within: 'sentence',
    },
  ],
  falseAlarms: [
    'A discount on the council’s own contract, put in words that could be to one person.',
    'A public sale, a staff scheme or a blue light card.',
    'A gift of goods with nothing to pay at all.',
    'A firm that serves the officer at the full price.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'The lads are in your road on Saturday and could do your drive at cost. Anyone else would pay three grand.',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'We keep a special rate for our friends in planning. We could lend you the deposit with no interest.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'Could you do me a price for my bathroom? Mates rates, seeing as you do our schools.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'New patio at trade price from the contractor we use at work. Saved me a fortune.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The roofers did mine at cost because I work here. They would do yours for the same deal.',
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Staff benefits portal: save on cinema and shopping with the scheme run by payroll.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Your authority gets a discount of five percent on the framework prices from April.',
    },
    { kind: 'email-read', who: 'resident > officer', text: 'Do pensioners get a discount on council tax?' },
    { kind: 'post', who: 'officer > public', text: 'Half price boots in the sale, and they already leak.' },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'Thank you, but I will not have free work done at my house. I have declared your offer.',
    },
  ],
};
