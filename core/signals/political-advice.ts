import type { Signal } from '#core/signals/signal.ts';

export const politicalAdvice: Signal = {
  id: 'political-advice',
  situation:
    'A political group, party or candidate asks the officer for advice, briefing, research or drafting for its own ends, or gets it.',
  groups: {
    /** One side of the chamber or of an election. */
    side: [
      'labour|conservative|conservatives|tory|tories|lib-dem|green|greens|reform|plaid|snp|ukip',
      'independents|ratepayers|alliance, lib dem|dems',
      "group leader|leaders|leader's|whip|office|room|secretary|meeting|chat|spokesman|spokesperson|spokeswoman|chair",
      'our|the|your|their|her|his|my|opposition|minority|majority|political|ruling|labour|tory|conservative|green|reform|independent|alliance|coalition group',
      "for|of the|our|your|my group, groups, the administration|opposition, administration's",
      "the other side|lot|lot's, other side's",
      "our|your side|lot|lot's|bench|benches|front|party|people|candidate|lady|man|line|branch",
      'party|branch|association|agent|organiser|campaign secretary|chair|chairman|hq|office|press|political|newsletter|conference|broadcast|literature|colours|line|machine',
      'the branch|association, political assistant|adviser|advisor|aide, the|our|your|my party',
      "candidate|candidates|candidate's|mayoralty",
      'standing|running for|in|as ... independent|may|council|election|mayor|ward|parish|parliament|seat',
      'by-election, election|re-election, hustings, manifesto|manifestos, pledge|pledges, leaflet|leaflets',
      "canvass, doorstep, group's, the leader's",
    ],
    /** Persons who speak for a side, as the asker. */
    politician: [
      'councillor|cllr|leader|deputy-leader|whip, deputy leader, portfolio holder, group leader',
      "i'm speaking|moving|proposing",
    ],
    /** What is made for the side. */
    product: [
      'speech|speeches|lines|line|rebuttal|amendment|motion|counter-motion|counter-amendment|paper|brief',
      'figures|numbers|stats|statistics|data|costing|costings|modelling|model|arguments|argument',
      'talking-points|questions|supplementaries|supplementary|script|column|article|statement|press-release',
      'leaflet|newsletter|literature|dossier|ammunition|ammo|dirt|answer|answers|attack|bullets|chapter',
      'copy|paragraph|paragraphs|words|pages|sides|jokes|homework|intelligence|gossip|view|opinion|brains',
      'lines to take, press release|releases, one side of, a page of, an hour of your',
    ],
    /** Being asked to help. */
    asking: [
      'could|can|would|will you|u|someone|somebody|officers, would you mind|be|have',
      "what should our|we|i|she, where|where's ... vulnerable|weak|exposed|line|weakness",
      'how do|would|could we|you|i|he|she kill|stop|block|defeat|win|fund|phrase|beat|talk|go|word|get|embarrass|play',
      'tell me|us what|where|which|how|beforehand|who|the, give me|us|them your|an|a|the|some',
      'help me|us|our|the|with|make|out',
      'need|want|like|after|grateful for? a|an|some|you|your|somebody|someone ... to|from|on',
      'you know|must|do|write|work|manage|might|have ... best|figures|better|answers|where|which|council|roads|it',
      'a favour, as a favour|kindness, cast|run|give an|your|it eye|over|once-over',
      'check|look|go|read|proof over|through',
      'draft|write|redraft|ghostwrite|prepare|polish|tidy|knock|model|cost|fact-check|sense-check|sense-checking|populate|rewrite|word ... for|us|me|it|up|our|the|this|his|her|together',
      'have a bash|stab|go, put it right, in your own|spare time',
      "come|slip to|along|in|and|by ... tell|our|group|room|explain|brief|talk|group's|bring",
      'talk|take|walk|run us|them|me|him|her through, brief|briefing us|me|them|the|our|him|her',
      'asked|asks|wants|want|asking|gather|hear|hope for|you|if|to|whether|somebody ... by name|to|help|brief',
      'help|assist|advise|prep|prepare|rehearse|coach|support the|him|her|our|their|with|out',
    ],
    /** What the help is to achieve. */
    edge: [
      'attack|attacks|bash|hammer|skewer|embarrass|ambush|rattle|sink|kill|torpedo|expose|hurt|hits|wound',
      'nail|beat|oppose|opposing|defeat|win|wins|outflank|undermine|discredit|undercut|hay|dirt|weakest',
      "before they've|they|the other, must not be, what's wrong with, lead with, go for the|it",
      "what i'd cut|say|do|promise|lead|ask, if i|it was|were you|your|me, promise the|a",
      "you'd know|say|be",
    ],
    /** Help that hides. */
    hush: [
      "don't|dont|not quote|name|mention|say|tell|copy|put ... me|my|who|this|electoral|clerk|name",
      'between us|ourselves|you, on the quiet, no notes, no minutes, by|from the yard|back, slip in|out',
      'my lunch',
      'unpublished|draft|private|confidential|exempt options|figures|spreadsheet|report|papers|paper|version|savings',
      'keep|kept my|it name|quiet|out, of an evening, at mine, pigeonhole',
    ],
    /** The officer lets a side have it. */
    giving: [
      "here's|here are|is|attached|attaching|enclosed|find|sending|sent|done|drafted|drawn|written|wrote|writing|rewritten|prepared|ghostwritten|ghostwrite|ghostwriting|drafting|costed|ran|run|checked|put|polished|tweaked|cut|been your|the|up|you|it|through|my|some|six|five|as|over|a|them|out",
      'as you asked|wished|wanted|requested',
      "i'd say|lead|cut|go|ask|promise|drop|leave|avoid|push|start|open, glad|happy to help, said yes to",
      'helped|helping with|out|them|the, your five|six|amendment|speech|talking|rebuttal',
      "you'd best|better, for your leaflet|speech|group|campaign|manifesto|candidate|meeting",
    ],
    /** Somebody notices that it goes on. */
    noticed: [
      'in your handwriting|calendar|name, tracked changes, all yours, i gather|hear you, asked you not',
      "why's our",
    ],
    /** The formal way: alike for all, published, or through the office. */
    formal: [
      'every member|group, published today|friday, agenda pack, agenda, for the committee',
      'returning officer|officers, signed consent, nomination packs|papers, monitoring officer',
      "on our website, journalists, guidance, christmas|birthday|children's party, members library",
    ],
    /** Foot-soldiering, which is activity and not advice. */
    campaigning: [
      'direct debit, coffee morning, poster|posters|stakeboard in|up|window, shortlisted, auctioning',
      'fob|hall|room for, vote of thanks, mailing list',
    ],
  },
  frames: [
    {
      name: 'side-asks-for-work',
      from: ['member', 'political'],
      all: ['asking', 'product', 'side'],
      none: ['~formal', 'campaigning', '@threatening'],
    },
    {
      name: 'side-wants-it-hushed',
      from: ['member', 'political'],
      all: ['hush', 'side', 'product|edge|asking'],
      none: ['~formal', 'campaigning', '@threatening'],
      within: 'item',
    },
    {
      name: 'party-writes-to-officer',
      from: ['political'],
      all: ['asking|edge', 'product|edge'],
      none: ['~formal', 'campaigning', '@threatening'],
    },
    {
      name: 'colleague-notices',
      from: ['colleague'],
      all: ['noticed', 'side|politician'],
      none: ['~formal'],
      within: 'item',
    },
    {
      name: 'officer-supplies-side',
      from: ['officer'],
      to: ['member', 'political', 'outsider'],
      all: ['giving', 'side', 'product|edge'],
      none: ['~formal', 'campaigning', '@threatening'],
    },
    {
      name: 'officer-writes-to-party',
      from: ['officer'],
      to: ['political'],
      all: ['giving|product|edge|hush'],
      none: ['~formal', 'campaigning', '@threatening'],
      within: 'item',
    },
  ],
  falseAlarms: [
    'A briefing that goes to all groups alike, or a formal answer for the agenda.',
    "A ward member who asks about a resident's case.",
    'A member who asks what the council’s own meeting decided.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'member > officer',
      text: 'Could you draft an attack line for our group on the parking charges? Nothing official.',
    },
    {
      kind: 'email-read',
      who: 'party > officer',
      text: 'Our candidate needs costings for the manifesto. Would you run the numbers for us?',
    },
    {
      kind: 'email-compose',
      who: 'officer > member',
      text: 'Here is your amendment, costed. If asked, your group wrote it.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The Tory group want somebody to talk them through the savings in their room tonight. No notes taken.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Spent my lunch hour writing a speech for a candidate. Not saying whose.',
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'member > officer',
      text: 'When will the gully in my ward be cleared? I have had four calls.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The budget briefing is offered to all groups alike, under the protocol.',
    },
    {
      kind: 'email-compose',
      who: 'officer > member',
      text: 'The note for the committee is in the agenda pack, published today.',
    },
    {
      kind: 'email-read',
      who: 'mp > officer',
      text: 'The Member asks for an update on a constituent, with signed consent.',
    },
    { kind: 'post', who: 'officer > public', text: 'Took the dog to vote. He is undecided.' },
  ],
};
