import type { Signal } from '#core/signals/signal.ts';

export const publicProtest: Signal = {
  id: 'public-protest',
  situation:
    "Officers join, organise or are drawn into a lobby, rally, demonstration, petition or letter to a newspaper about the council's business.",
  groups: {
    /** Gatherings and gestures of protest. */
    protest: [
      'protest|protests|protesting|protester|protesters|demo|demos|demonstration|demonstrating|demonstrate|=marching|=marched|=marchers|rally|rallies|picket|picketing|pickets|sit-in|sit-down|die-in|sleep-in|sleepout|vigil|occupation|occupy|blockade|blockading|picnic-blockade|walkout|walk-out|stoppage|strike|striking|go-slow|stunt|flashmob|lobby|lobbying|convoy|cavalcade|procession|parade|human-chain|boycott|mutiny, the|a|our|protest march, march with|on|past|down|through|for|against|up|behind|alongside, join the march, walk out, flash mob, human chain, slow convoy, go slow, mass lobby|walkout|sicky|trespass, day of action, direct action, civil disobedience, chained|chain|chaining himself|herself|myself|ourselves|yourself|us|to, lie|lying down|in|there|in ... road|trench|floor|front|bulldozer|myself, sit|sitting in the road|foyer|atrium|street, our signatures, enough signatures, stand|standing with|before|behind|outside ... backs|council|leader|cabinet, in the square, kettled, arrested, carried out, block|blocking|stop|stopping the|a door|road|bulldozer|lorries|traffic|gate|gates, bulldozer|bulldozers, petition|petitions|e-petition|open-letter, open letter, rent strike, school strike, heckle|heckled|heckling, turn|turned our|your|their backs, backs turned',
    ],
    /** Where and with what it is done. */
    props: [
      "placard|placards|banner|banners|megaphone|loudhailer|whistle|whistles|vuvuzela|cowbell|drum|drums|chant|chants|chanting|slogan|slogans|chalk|bedsheet|effigy|coffin|tabard|bear|costume|costumes|sandwich-board,  old sheets, a sheet that, hold|held|holding a|the|up? sign|banner|placard|sheet|megaphone, hall steps|door|gates|railings, outside the council|chamber|town|county|civic|cabinet|depot|school|office|library|gates|director's, outside it|cabinet|full, before|outside ... council with, public gallery, from the gallery|stage|lorry|steps, at the gates|front, on the steps, front row of, in front of cameras|the, mayor's house, leader's head|speech|car, on|behind ... telly|tv|live link|news, a|the coach|coaches to|for|london, seats left|on, bus times for london, march with|past|down|on|up, meet at|outside|by noon|gates|steps, in the crowd, cloth|sheet|flag from the|library's|our balcony|window|roof, reads|read|says not in, our names on it, live on facebook",
    ],
    /** What the protest is for or against. */
    cause: [
      "save our|the|_ baths|library|libraries|pool|park|parks|nursery|centre|museum|field|lido|hospital|buses|bus|crossing, save our, saveour, hands off, stop the, no to the|more, no more cuts|closures, no cuts, not in our name, homes not, over my dead, say no to, keep our, fight|fighting|oppose|against|resist the|our|this|your ... cuts|closure|closures|plan|plans|scheme|move|paper|charges|sale|merger|terms|council|decision|bypass|quarry|incinerator|agency|budget|outsourcing, closure|closures|cuts|axed|axing|sell-off|redundancies|outsourcing|restructure, friends of the, defend|protect our|the, solidarity, campaign|campaigners|campaigning, action|campaign|pressure|residents|tenants' group|union, tenants union, bulldozer, reinstate|justice for, office move, pay and conditions|grading, fair pay",
    ],
    /** Taking part, or being asked to. */
    joining: [
      "see you there|at|on|outside, i'll|ill|we'll|i'd|i|we will|would|am|are? be|come|hold|bring|speak|wear|stand|march|join|lead|lie|shout|walk|outside|there|lying, you'd|you'll|you|you're|youre be|at|found|lead|hold|do|speak|carry|hand|wear|welcome|already ... front|megaphone|stage|it|over|banner|us|drum|cover|voice, who's in|up|coming|joining for?, join|joining|come with|and|along|us|me|in|the, march|stand|walk|shout with us|me, come|go and shout|stand|march|join|hold|sign|support, let's go|all|march|stand|show, let us hang|have|in|use, will you sign|speak|join|come|march|be|hold|lead, would|could you speak|come|hold|lead|sign|wear|bring|carry|say, sign|signed|signing our|the|this|yours|mine|it|your|petition|up, put|putting|got|added your|my|our|the name|names|job|petition, i put yours, count on you|us, put you|us and|down, names on|so|we|now|already, 611|500|hundred|thousand names|signatures, i've|we've|ive told|ordered|booked|printed|made|painted|put|started|written|offered ... whistles|coach|banner|placards|petition|names|tenants|people, booked|got a coach|minibus, we're|we are|were lobbying|marching|standing|protesting|stood|doing|planning|meeting|going|all, half the office|team|floor|department, every surveyor|librarian|warden|social|driver|one|officer, sixty|forty|nine|all|most of|going|social|us ... from|going|coming, staff|colleagues|officers|drivers|wardens|librarians|people can|could|should|from|at ... join|front|too|lie|march, council faces|people|staff|workers, somebody|someone|few who|from|faces ... council|boilers|work, led|started|leading|joined|organising|organised|holding|held|shouted|filmed|arrested|kettled|glued|sat|stood one|a|it|the|my|on|in|liar|outside, may have led|been, who started, it was me, inside the bear, worth it, happy to go, your offer to, you said you'll|you'd|you|the, hand|deliver over|our|in ... names|signatures|petition|coal, deliver our",
    ],
    /** The council's cloth, name, keys and time lent to it. */
    badge: [
      "uniform|uniforms|fleece|fleeces|overalls|tabard|hi-vis|lanyard|crest|livery|vans|minibus|lorries|gritter|headed|letterhead|notepaper, in|wear|wearing|wears|bring|put|with ... uniform|fleece|orange|jacket|jackets|badge|crest, your|my job title, headed paper, council minibus|van|vans|lorry|umbrellas|logo|fleece|crest|printer|time, the vans, branded umbrellas|van, as the|a council's|council carbon|lead|team|officer|worker|employee, from|at the council so|people, you know|knew the|how|when|who|where ... boilers|lights|bulldozer|block|comes|traffic, official than, look more official, head|officer of|from|in museums|libraries|highways, you're the council's|head|officer, as you live|work|are|inspected, you work|are at|in|for the, i've|ive|you've got|the key|keys, leave the ... barrier|gate|door, by accident, committee room, signing-in book, dentist, working from home, rings|ring|phone|phoned|ring in|rings sick|with|in, with a cough, off sick, a fire drill, it's a conference, swapping|swapped to|my a|shift, in our|my|the lunch|break|dinner, lunchtime, on flexi, out of office, facility time, if anybody|anyone asks, nobody has|needs to, cleared nothing, manager says don't|not, hr are, discipline a|us|me|anyone, don't tell|say, not say it's|its, call it a, acoustics are, officer who, an officer of mine, carried out of",
    ],
    /** A letter or a stunt for the newspapers, signed from inside. */
    paper: [
      'letters|letter page|pages|editor|column|to, letter to|for|in the|my|our? paper|editor|gazette|herald|argus|courier|post|echo|press|publication|mercury|chronicle|argus|mail|times, letter in|to the gazette|herald|argus|courier|post|echo|paper|mail|times, my|our|your|grand letter to|in, letter for publication, sir as|having|i|having, dear|sir editor, name supplied|and|withheld, name and address, yours a|sincerely, print this|it|my, you may cut|print|publish, as one who has, in the paper, go in the paper, written 300|words|a letter, sign|signed it? as the|a|one|council, signed a council, answer that rubbish, your|the caption, use ... caption|quote, room for a, i was surprised|appalled|astonished to read',
    ],
    /** The council's job around other people's protests; play on words. */
    orderly: [
      "police expect|silver|chair|estimate, diversions|diversion|sweeper|marshals|barriers|barrier-hire|cleansing|debrief|notified|statutory|referendum|verify|verification|exhibition|panel-text|gallery|classic|tyres|burgers|10k|carnival|regiment|parade|charity|fundraising|parkrun|sponsored|catered|quiz|box-set|sofa|knitting|auntie|concert|queue|consultation-form, classic cars, road closures|closure, demo|demonstration of|route|route's|garden, live demonstration, vendor, supplier, chatbot, demo video|slot, night shelter, parents petition, speed bump, gala, description attached, signed out, demonstrate the|our|how, product demo, book a demo, e-petitions page, hand it in, debated at full, as item|at item, in the summons, presenting the petition, annual report, lost property, noise complaints|app, peace walk, temporary event, security bulletin, rear doors, said no, told my manager, left it to, note on file, consultation closes, for your representation, figures are late, return attached, in march, late march, march return|figures, of march, march 2026|2025, press office, model response, zebra crossing, hunger strike of, lightning, bin lifts, trade union meeting, facility time agreed, fly-posting",
    ],
    /** Said to the officer, of the officer. */
    you: ["you, your, you're, you'd, you'll, we'll, us, we, i'll, i'd, my, ours, yours"],
  },
  frames: [
    { name: 'protest-joined', all: ['protest', 'joining'], none: ['~orderly'] },
    { name: 'protest-with-props', all: ['protest', 'props', 'joining|cause|badge'], none: ['~orderly'] },
    { name: 'props-taken-up', all: ['props', 'joining', 'cause|badge|protest'], none: ['~orderly'] },
    { name: 'cause-and-call', all: ['cause', 'joining', 'protest|props|badge'], none: ['~orderly'] },
    { name: 'in-council-cloth', all: ['badge', 'protest|props'], none: ['~orderly'] },
    { name: 'cloth-and-cause', all: ['badge', 'cause', 'joining|props'], none: ['~orderly'] },
    {
      name: 'officer-posts-protest',
      kinds: ['post'],
      all: ['protest|props', 'cause|joining|badge'],
      none: ['~orderly'],
      within: 'item',
    },
    {
      name: 'protest-in-diary',
      kinds: ['invite'],
      all: ['protest|props', 'cause|joining|badge|props'],
      none: ['~orderly'],
      within: 'item',
    },
    {
      name: 'officer-writes-of-protest',
      kinds: ['email-compose'],
      all: ['protest|props', 'joining|cause|badge'],
      none: ['~orderly'],
    },
    {
      name: 'colleague-at-protest',
      from: ['colleague', 'member'],
      all: ['protest|props', 'badge|joining|cause'],
      none: ['~orderly', '@policy'],
    },
    {
      name: 'organiser-asks-officer',
      from: ['outsider'],
      all: ['protest|props', 'joining|badge', 'cause|joining|badge'],
      none: ['~orderly'],
      within: 'item',
    },
    {
      name: 'letter-for-the-paper',
      from: ['officer'],
      all: ['paper', 'badge|cause|@council-affairs'],
      none: ['~orderly'],
    },
    {
      name: 'letter-to-newsroom',
      kinds: ['email-compose'],
      to: ['media', 'outsider'],
      all: ['paper', '@council-affairs|badge|cause'],
      none: ['~orderly', '@tender'],
      within: 'item',
    },
    {
      name: 'letter-noticed',
      from: ['colleague', 'media', 'member'],
      all: ['paper', 'badge|cause'],
      none: ['~orderly', '@policy'],
    },
    {
      name: 'officer-speaks-of-protest',
      kinds: ['email-compose'],
      all: ['protest'],
      none: ['~orderly', '@tender', '@formality', '@meeting', '@hiring'],
      within: 'item',
    },
    {
      name: 'colleague-speaks-of-protest',
      from: ['colleague', 'member'],
      all: ['protest|props', 'you'],
      none: ['~orderly', '@policy', '@meeting', '@thanks', '@hiring'],
      within: 'sentence',
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
