import type { Signal } from '#core/signals/signal.ts';

export const councilResources: Signal = {
  id: 'council-resources',
  situation:
    "The council's premises, vehicles, equipment, materials, people's time, paper or accounts serve private or outside ends.",
  groups: {
    /** Vehicles and plant. */
    wheels: [
      "van|vans|minibus|lorry|lorries|tipper|gritter|gritters|luton|transit|digger|excavator|roller|cherry-picker|forklift|mower|mowers|strimmer|strimmers|chainsaw|chipper|shredder|trailer|tractor|sweeper|jcb|dumper|flatbed|pickup|crane|scaffold|scaffolding|generator|floodlights|barriers|cones|gazebo|gazebos|marquee|marquees|mixer|cement-mixer|compressor|jetwash|pressure-washer|ladder|ladders|welder|winch|skip|skips|drone, cherry picker, pool car|bike|cars|bikes, mayor's car, work|council|school|community|youth|library|mobile bus|van|car|vehicle|truck, works van|vehicle, low loader, jet wash|washer, pressure washer|tester, youth service bus, cement mixer, road closed sign, petrol mower, blue light, gate key, road signs, wheelbarrow, wheelbarrows, sack barrow",
    ],
    /** Rooms, yards and keys. */
    premises: [
      "depot|workshop|yard|compound|strongroom|basement|storeroom|cellar|garage|hangar|mess-room|annexe, council chamber|offices, sports hall|centre|barn, village|town|community|church|school hall, meeting|training|committee|back|spare|interview|side|quiet room|suite, training suite, library|youth|day|children's|leisure|community|resource|civic centre|room|kitchen|hall|after, staff kitchen|room|canteen|shower|gym|car, in|from|at|across the library|office|depot|museum|archive|gym|pool|school|crematorium|nursery, stores|store cupboard|room, election cupboard, office window|kitchen|fridge|freezer|key|printer, the key|keys|fob|code|alarm to|for, got|still|have|has the|a key|keys|fob, fob for, lock|locked|locking up, let us|them|me|him|her in, after hours|ten|dark, overnight, out of hours, parking pass|permit|space|spaces, on duty card, our|council leccy|electric|electricity|power|water|wifi, plug|plugged|plugging in, charge|charging my|the|his ... car|bike|scooter",
    ],
    /** Office kit, paper, post and systems. */
    kit: [
      "printer|photocopier|copier|laminator|laminating|franker|franking|franked|guillotine|binder|plotter|scanner|projector|projectors|monitors|monitor|laptop|laptops|tablet|computer|computers|ipad|server|servers|software|licence-key|letterhead|notepaper|stationery|envelopes|toner|stamps|pouches|loudhailer|pa-system|defibrillator, headed paper|notepaper, council|work|works paper|notepaper|headed|letterhead|phone|mobile|number|email|account|laptop|printer|computer|machine|copier|system|crest|logo|wifi, work paper, with the|council|our crest, council's|council|works machine|number|printer, big|colour|office printer, 3d printer|printing, printing|print|printed|run|ran|runs|running|photocopy|photocopied off|some|them|400|posters|flyers|menus|invitations|packs, print room|unit|it|them, post room|trolley, internal mail, all staff email, staff|all-staff mailing|email, web team, contact centre|center, design team, mobile on the flyers, email signature, sharepoint, card|good card, hi-vis|uniform|livery|fleece|boots|ppe, lanyard",
    ],
    /** Goods and money: stores, cards, accounts. */
    stores: [
      'bark|chippings|planings|gravel|sand|cement|salt|grit|tarmac|paint|timber|offcuts|slabs|kerbs|bricks|topsoil|compost|turf|plants|bedding|fertiliser|diesel|petrol|fuel|rods|tyres|pipe|cable|copper|scrap|wood|panels|fencing|tools, fuel card, purchase|purchasing|procurement|corporate|council|work|works card|account, p-card|pcard, petty cash, council account|ticket|budget|order, on the ... account|ticket|card|requisition|order|budget, on|through|via|off|against the|our|my ... account|budget|code|card|requisition|cost, cost-coded|cost-code|cost code|centre|coded, requisition|requisitions, trade account|card|discount, come off my budget, order|ordered|ordering ... account|next lot|with, charge|charged|book|booked|code|put|coded it|them|to|out ... to|through|as|on, invoice ... as, overtime as, mileage, bags of the?, tonne of, litres of, from stores, in the stores, off the depot, off the job, spare stock|materials|slabs|bricks, left over, surplus',
    ],
    /** The council's people, on the clock. */
    hands: [
      "your|our|the|some|couple|few|two|of|parks|depot|highways|works|bin|grounds|roads|facilities lads|fellas|fellers|blokes|crew|gang|apprentice|apprentices|trainee|trainees|joiner|joiners|electrician|sparky|plumber|painter|painters|gardener|gardeners|caretaker|cleaner|cleaners|porter|handyman|secretary|pa|admin|driver, legal's|planning's|finance's trainee, girls in print, the girls|lads in|from|at, admin lady|girl|team|person, web|design|print|comms team, contact centre, mayor's driver",
      "on the clock, on|in council|work|works|company|paid time|hours, staff time, nothing on till|all|today, time on her|his|their hands, while it's quiet, were|are|is|it's quiet this|today|so|all, whole of this|the|monday's afternoon|morning|day|week, whole afternoon|morning|day, afternoon's|morning's been on, instead of work, from|at my desk, sign his|her|their overtime|timesheet, get ... on the clock, good practice for, bit of practice",
    ],
    /** Whose ends it serves. */
    private: [
      "my|our|his|her|their|me|ma mum's|mum|mam's|mam|mother|mother's|dad|dad's|nan|nan's|gran|kid|kid's|lad|lad's|lass|lass's|son|son's|daughter|daughter's|wife|wife's|husband|husband's|missus|brother|brother's|brither's|sister|sister's|nephew|nephew's|niece|niece's|cousin|cousin's|mate|mate's|mates|uncle|uncle's|auntie's|ex's|boyfriend|girlfriend|partner's|other, our _ 18th|21st|wedding|move|party, wife's|husband's|daughter's|son's|mum's|mam's|brother's|sister's|nephew's|mate's|mates skoda|car|house|flat|drive|garden|wedding|party|shop|business|caravan|nursery|kitchen, for a mate|pal|friend|neighbour, three mates, for the wife|missus|kids|lads|family",
      'my|our|me|mine|his|her|their|own house|home|garden|drive|patio|roof|allotment|kitchen|bathroom|loft|shed|hedge|lawn|extension|caravan|boat|fence|leylandii|sofa|dish|borders|boiler|wedding|stag|birthday|business|stall|salon|sideline|band|newsletter|novel|ebay|etsy|airbnb|photography|stock|tenancy|divorce|lodge|shopping|parcels|cheese|raffle|transit|electric|trainers|freezers|cv|site|skoda, at|to|for|round mine|ours|myself, house move, moving house|flat, move flat|house, wedding|stag|hen-do|honeymoon|christening|18th, to the airport, for the match|holiday|stag|wedding|close, ebay|etsy|airbnb|vinted|pilates|yoga|zumba|slimming|crypto|warhammer|puppy|bath-bombs|fantasy, fantasy football|league, church accounts|newsletter|fete|roof, rugby|cricket|slimming|crypto|camera|social|football club, under-elevens|under-tens|u11s, under 11s|tens|elevens, i coach, ice cream van, market stall, puppy sales, private job|jobs|work|use, personal use|job|errand, run her|him|me|them to|home|over, lift to, school run, caravan park, music vid|video, satellite dish, my boiler business, our café|cafe|shop|club|church|stock|band|choir|airbnb|team, your cv, dinner menus, election|campaign leaflets|posters, ripping his|her|my|our, back bedroom, basement, to our family, at my house, moving flat, removals, car boot, fifteen for a, free removals',
    ],
    /** Taking, borrowing, asking. */
    taking: [
      "borrow|borrowing|borrowed|lend|nick|nicked|blag|blagged|pinched|commandeer|commandeered|liberated|snaffle|snaffled, loan of, i've|ive|im|i'm|we've|we're|i'd been running|using|having|borrowing|doing|charging|had|got|sending, i'm|im having|borrowing|using|taking it|the, alright|ok|okay if i|we|you have|had|borrow|use|take|bring|run|put, any chance of|you|i|we ... could|doing|borrow|having|use|lend|running|me, could|can|would|may|might|will i|we|you|u|your|he|she|they|ye ... have|borrow|use|drop|lend|run|cut|nip|pop|wait|give|let|order|host|print|put|look|knock|do|send|invoice|bring, let|lets us|me|him|her|them in|have|use|hang, let him|her|them|us in|have|use, help yourself, you said|promised we|you|they|i'd|he|us|the|she|you'd|you'll ... have|do|use|borrow|bring|lend, you promised, said we could, bring ... home|hame|round|back, fetch|take|taken|drop|dropped ... home|hame|round, get ... on the|home|back|in with, chuck yours, knock up, run|ran|running|done off|up, running our|my, wait in for, nipping|nip|pop to|round|over, order me, signed it out, taken|took|taking it|the|her|him|one ... home|to|for, took it to, perks of, usual arrangement, same as last, saved me|him|us, while they're|you're|they|your|the ... doing|there|about|out|quiet|at, on my borders|drive|patio, you drive|lock|have the|up|key, got the|a key|fob|keys, still got, storing our, got first, used the|my, booked the|it, promised our|my|her|them",
    ],
    /** Out of hours, off the books, under another name. */
    irregular: [
      "nobody|no one|noone|none|never counts|count|checks|looks|minds|sees|notices|uses|knows|needs|ever, nobody|no one will|would|ever|much notice|know|mind|see|check|ask|look, nobody's the|using|about, say|tell nowt|nothing, don't|dont|not go? telling|mention|log, not in|on|through the system|book|books|log, off the books|record, not put it in, keep it quiet, on the quiet|sly|qt, won't|wouldn't|wont|never be missed|miss|notice, be missed, if boss|finance|manager|audit|the|my ... asks|ask, asks i was, down as, put|code|coded|call|sign|signed|book|booked|invoice|cost-coded|cost-code it|them|that|out ... as|off|through, put it through, call it, as lost|ppe|site|sick, went missing, wellbeing project, adaptations misc, site waste, sick cover, depot touch-up, back before|by|in ... monday|anyone|sunday|anyone's|morning|cage, back by sunday|monday, till monday, for monday, before anyone's|anyone, after my|your|the manager's|boss, when my manager's|boss|boss's, manager's gone, leave the ... unlocked|up|open, unlocked|unlock, square up, i'll put|get it back, by mistake on, for nowt|nothing, doesn't cost, doing nowt|nothing, sat doing, sat there, sorry not sorry, bit cheeky, taking the mick, working hard or, more weight, usual arrangement, in your hand|back pocket, i'll bring you, a pasty|pint, nobody's the wiser, ignore that, need to ask, no need to, so don't go, not through the, just you and, on purpose, hardly working, at payday, does it leave the, third day running, for months, franked and, saved me forty, use|using up the|council's, fiver each, pay what you, free till nine, come to the side, fifty|twenty|forty quid",
    ],
    /** Hire, agreement, policy, duty: the orderly use. */
    orderly: [
      "to hire|book, hire of, booked it online, how much is|to|does, hire agreement|rate|charge|fee|of, published rate, invoice raised, settled on my own, i've paid the|property|for, receipt, salary sacrifice, mutual aid, as agreed, formal permission, agreement attached, in the licence, home visit, day centre trip, fill the log in, sign the sheet, sign me out, on standby, on-call rota, asset register, policy reminder, acceptable use, code of conduct quiz|e-learning, as per board|po|framework|the, ticket number, ward walk, programme the council, on our website, can't lend, cannot lend, we can't, on my own printer, own printer|card|van|pocket, same order number, audit plan, wellbeing agreement, agreed with, recharge, recharged, out-of-hours rota, joint operation, per the sla, emergency exercise|plan|rest|plumber, food bank, resurfacing, statutory, licence fee, risk assessment, open to the public, facility time, team meeting, for the flood, budget workshop, defects list, d1 check",
    ],
    /** What is plainly the council's or the employer's. */
    councils: [
      "council|council's|work|works|work's|company|depot|library's|office|department's van|vans|minibus|lorry|lorries|tipper|wagon|wagons|tractor|digger|gritter|mower|trailer|mixer|generator|drill|drills|ladder|ladders|jetwash|projector|printer|copier|photocopier|laminator|scanner|franker|laptop|laptops|phone|mobile|tablet|computer|machine|pc|wifi|email|letterhead|notepaper|paper|envelopes|stationery|stamps|account|card|pump|gazebo|gazebos|marquee|barriers|cones|urn|pa|speakers|tools|skip|fridge|freezer|oven|shower|showers|atrium|basement|compound|workshop|strongroom|darkroom|kiln|greenhouse|nursery|minibuses|drone|camera|cameras|tent|tents|bikes|boat|canoe|canoes|kayak|server|servers|licence|software|address|postcode|franking|noticeboard",
      "our|your|the van|vans|minibus|lorry|tipper|wagon|wagons|gritter|mower|printer|copier|photocopier|laminator|franker|projector|letterhead|jetwash|generator|barriers|cones|gazebo|gazebos|marquee|drone|pump|workshop|skip|stores|leccy|electric|fuel, pool car|cars|bike, fuel card|pump, purchase|purchasing|procurement card, headed paper|notepaper, letterhead, franked, franking machine, all staff|staff email, staff email, staff mailing list, post room, internal post, trade account, council account, on account, job number|code, cost code|centre, trestle tables, folding chairs, pa system, camp beds, road signs|sign|salt, cherry picker, depot pump|yard|workshop, off the front, side door, mailing list|room, council time, work|works|paid time, work phone, on expenses, interview|meeting|training|committee room, in the council chamber, sports hall, youth centre, old laptops, colour machine|printer, big printer|screen|hall|van, council address|number, office address|wifi, surplus|spare|leftover slabs|bricks|timber|paint|tarmac|turf|plants|bedding|salt|grit|laptops|stock|tarmac, bag|bags|load|ton|tonne|lorry-load|barrow of cement|sand|salt|grit|gravel|hardcore|topsoil|tarmac|chippings|bark|compost|coal|planings|concrete, skip load, left over from the, out of stores, from the stores, depot stores, mayor's car|parlour|chain|driver",
    ],
    /** Any private or outside end, loosely. */
    ends: [
      "my|me|ma mam|mam's|mum|mum's|dad|dad's|nan|nan's|gran|wife|wife's|husband|son|son's|daughter|daughter's|kids|lad's|lad|brother|sister|mate|mates|cousin|nephew|niece|fella|boyfriend|girlfriend|partner|missus|landlord|neighbour|neighbours|own|house|home|garden|patio|drive|driveway|shed|allotment|kitchen|bathroom|loft|cv|essay|dissertation|coursework|degree|novel|band|choir|club|team|business|shop|stall|side|wedding|birthday|party|holiday|car|bike|boat|caravan|camper|christmas|shopping|parcels|ebay|landlord|lodger|tenant|street|road|cul-de-sac|cards|invitations|orders, our|the|a book|running|drama|knitting|yoga|karate|dance|prayer|bible|mothers|poker|film|model|history|youth|ladies|reading group|club|class|circle|night|society, wife's|husband's|mum's|dad's|daughter's|son's|brother's|sister's _, choir|band|drama|karate|dance rehearsal|practice|class, rehearsal|rehearsals|jumble|tombola|barbecue|disco|reception|jamboree|gig|sleepover|boxing|match|stag|hen|wedding|weddings|funeral|wake|christening|raffle|quiz, orders of service, jumble sale, car boot, our charity's|church|mosque|temple|chapel|school|band|club|street|close|cul-de-sac|drive|house|rally|agm|charity, scouts|scouts'|guides|cubs|brownies|beavers, open university, cul de sac, avon|tupperware|catalogue|catalogues|candles, your|his|her driveway|drive|home|garden|mother|mum|wife|wedding|building|house address?, at ours, at his, round his|hers|ours|mine, home address, calls to, paid as normal, for the kids|children, sponsorship form, for nothing|nowt|free",
    ],
    /** Other business that borrows the same words. */
    elsewhere: [
      "tender returns|bid, nephew's|his|her|brother's firm, application|applications|cv, hen do fund, in his|her|your|the will, leave me|you|her, benchmarking, budget holder, declared|declare, monitoring officer, lift engineer, timesheets, naming rights, sponsor|sponsorship package, gift|hamper, hotel, day centre, bruises, policy|guidance, disabilities, wishes, intranet, candidate, panel, councillor|cllr, planning, neighbour threatens, retires|retiring|retirement, contract price, quote",
    ],
  },
  frames: [
    {
      name: 'vehicle-for-private-end',
      all: ['~wheels', '~private', '~taking|irregular|hands'],
      none: ['~orderly'],
    },
    {
      name: 'premises-for-private-end',
      all: ['~premises', '~private', '~taking|irregular|hands'],
      none: ['~orderly', 'elsewhere'],
    },
    { name: 'kit-for-private-end', all: ['~kit', '~private', '~taking|irregular|hands'], none: ['~orderly'] },
    {
      name: 'stores-for-private-end',
      all: ['~stores', '~private', '~taking|irregular|hands'],
      none: ['~orderly'],
    },
    {
      name: 'hands-for-private-end',
      all: ['~hands', '~private', '~irregular|wheels|kit|stores|premises'],
      none: ['~orderly'],
    },
    { name: 'vehicle-on-the-quiet', all: ['~wheels', '~irregular', '~taking'], none: ['~orderly'] },
    { name: 'premises-on-the-quiet', all: ['~premises', '~irregular', '~taking'], none: ['~orderly'] },
    { name: 'kit-on-the-quiet', all: ['~kit', '~irregular', '~taking'], none: ['~orderly'] },
    { name: 'stores-on-the-quiet', all: ['~stores', '~irregular', '~taking'], none: ['~orderly'] },
    {
      name: 'hands-on-the-quiet',
      all: ['~hands', '~irregular', '~wheels|kit|stores|premises|private'],
      none: ['~orderly'],
    },
    {
      name: 'listed-resource-for-own-end',
      all: ['~@resources', '~private', '~irregular'],
      none: ['~orderly'],
    },
    {
      name: 'officer-boasts',
      kinds: ['post'],
      all: ['~wheels|kit|stores|councils', '~private|ends|irregular', '~taking|irregular|hands|councils'],
      none: ['~orderly'],
    },
    {
      name: 'officer-orders-for-self',
      kinds: ['email-compose'],
      all: ['~stores|kit|hands|wheels', '~private', '~taking|irregular'],
      none: ['~orderly'],
      within: 'item',
    },
    {
      name: 'outsider-asks-the-loan',
      from: ['outsider', 'member'],
      all: ['~wheels|kit|hands|premises|stores', '~taking', '~private'],
      none: ['~orderly', 'elsewhere'],
    },
    {
      name: 'resource-and-own-end',
      from: ['officer', 'colleague'],
      all: ['~wheels|kit|stores|hands', '~private'],
      none: ['~orderly', 'elsewhere'],
      within: 'sentence',
    },
    {
      name: 'disguised',
      from: ['officer', 'colleague'],
      all: ['~wheels|premises|kit|stores|hands', '~irregular', '~private'],
      none: ['~orderly', 'elsewhere'],
    },
    {
      name: 'promised-to-outsiders',
      from: ['outsider', 'member'],
      all: ['~wheels|premises|kit|stores|hands', '~private', '~taking|irregular'],
      none: ['~orderly', 'elsewhere'],
      within: 'item',
    },
    {
      name: 'room-in-diary',
      kinds: ['invite'],
      all: ['~premises|kit|wheels|stores|hands|councils', '~private|ends', '~irregular|hands|taking'],
      none: ['~orderly'],
      within: 'item',
    },
    {
      name: 'councils-for-own-end',
      all: ['~councils', '~ends|private', '~taking|irregular|hands'],
      none: ['~orderly', 'elsewhere'],
    },
    {
      name: 'councils-and-own-end',
      from: ['officer', 'colleague'],
      kinds: ['email-read', 'email-compose', 'invite'],
      all: ['~councils', '~private|ends'],
      none: ['~orderly', 'elsewhere'],
      within: 'sentence',
    },
    { name: 'councils-irregularly', all: ['~councils', '~irregular'], none: ['~orderly', 'elsewhere'] },
    {
      name: 'resource-irregularly',
      from: ['officer', 'colleague', 'other', 'member'],
      all: ['~wheels|kit|stores|hands|councils', '~irregular', '~taking|private|ends'],
      none: ['~orderly', 'elsewhere'],
      within: 'sentence',
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
