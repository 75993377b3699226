import type { Signal } from '#core/signals/signal.ts';

export const politicalAdvice: Signal = {
  id: 'political-advice',
  situation:
    'A political group, party or candidate asks the officer for advice, briefing, research or drafting for its own ends, or gets it.',
  groups: {
    /** One side of the chamber or of an election. */
    side: [
      "labour|conservative|conservatives|tory|tories|lib-dem|green|greens|reform|plaid|snp|ukip|independents|ratepayers|alliance, lib dem|dems, liberal democrat|democrats, group leader|leaders|leader's|whip|office|room|secretary|meeting|chat|spokesman|spokesperson|spokeswoman|chair, our|the|your|their|her|his|my|opposition|minority|majority|political|ruling|labour|tory|conservative|green|reform|independent|alliance|coalition group, for|of the|our|your|my group, groups, the administration|opposition, administration's, opposition spokesman|spokesperson|leader, the other side|lot|lot's, other side's, our|your side|lot|lot's|bench|benches|front|party|people|candidate|lady|man|line|branch, side of the chamber, front bench, back bench|benches, party|branch|association|agent|organiser|campaign secretary|chair|chairman|hq|office|press|political|newsletter|conference|broadcast|literature|colours|line|machine, our branch, the branch|association, political assistant|adviser|advisor|aide, the|our|your|my party, new party, coalition, candidate|candidates|candidate's|mayoralty, standing|running for|in|as ... independent|may|council|election|mayor|ward|parish|parliament|seat, i'm|im|i am|he's|she's standing, i run for, seeking selection|election|re-election, my selection, by-election, election|re-election, hustings, manifesto|manifestos, pledge|pledges, leaflet|leaflets, canvass, election address, eve-of-poll, marginals, doorstep, on the doors|door, target|targeting|targeted|marginal wards|ward|seats, fight|beat the leader|colonel|tories|labour|other|sitting|seat|him|her, rosette|rosettes, my boss, group's, the leader's",
    ],
    /** Persons who speak for a side, as the asker. */
    politician: [
      "councillor|cllr|leader|deputy-leader|whip, deputy leader, cabinet member, portfolio holder, group leader, the chair, mayor, my colleagues and i, we're meeting|caucus, as leader|whip, i'm speaking|moving|proposing, when i|she|he get|gets|stand|stands|speak up, my speech, i have to speak",
    ],
    /** What is made for the side. */
    product: [
      'speech|speeches|lines|line|rebuttal|amendment|motion|counter-motion|counter-amendment|paper|brief|briefing|briefings|pre-brief|note|notes|aide-memoire|crib|cribsheet|cheat-sheet|research|policy|figures|numbers|stats|statistics|data|costing|costings|modelling|model|arguments|argument|talking-points|questions|supplementaries|supplementary|script|column|article|statement|press-release|leaflet|newsletter|literature|dossier|ammunition|ammo|dirt|answer|answers|attack|bullets|chapter|pledge|pledges|list|spreadsheet|scenarios|tactics|strategy|advice|steer|sight|map|mock-up|drawings|copy|paragraph|paragraphs|words|pages|sides|jokes|homework|intelligence|gossip|view|opinion|brains, talking points, attack lines, lines to take, killer question|facts|line, cheat sheet, press release|releases, alternative budget, background note, background papers|memo, budget amendment|reply|response|speech, supplementary questions, one side of, a page of, two|three|six|300|500|a few|some words|pages|sides|paragraphs, an hour of your',
    ],
    /** Being asked to help. */
    asking: [
      "could|can|would|will you|u|someone|somebody|officers, would you mind|be|have, what would you|should i|we|she, what should our|we|i|she, what's|whats wrong|the weakest|the, where|where's ... vulnerable|weak|exposed|line|weakness, how do|would|could we|you|i|he|she kill|stop|block|defeat|win|fund|phrase|beat|talk|go|word|get|embarrass|play, how'd we, tell me|us what|where|which|how|beforehand|who|the, point us, give me|us|them your|an|a|the|some, help me|us|our|the|with|make|out, need|want|like|after|grateful for? a|an|some|you|your|somebody|someone ... to|from|on, i'd like|love|be|take|appreciate, we would|we'd|they'd|she'd|he'd like|welcome|appreciate|love, you know|must|do|write|work|manage|might|have ... best|figures|better|answers|where|which|council|roads|it, a favour, as a favour|kindness, cast|run|give an|your|it eye|over|once-over, check|look|go|read|proof over|through, look at what we, draft|write|redraft|ghostwrite|prepare|polish|tidy|knock|model|cost|fact-check|sense-check|sense-checking|populate|rewrite|word ... for|us|me|it|up|our|the|this|his|her|together, have a bash|stab|go, put it right, you've a gift, in your own|spare time, on your own phone, are you able|free|willing|around to, come|slip to|along|in|and|by ... tell|our|group|room|explain|brief|talk|group's|bring, talk|take|walk|run us|them|me|him|her through, brief|briefing us|me|them|the|our|him|her, behind me, pass up|me notes, say yes to, asked|asks|wants|want|asking|gather|hear|hope for|you|if|to|whether|somebody ... by name|to|help|brief, we've no researchers, help|assist|advise|prep|prepare|rehearse|coach|support the|him|her|our|their|with|out",
    ],
    /** What the help is to achieve. */
    edge: [
      "attack|attacks|bash|hammer|skewer|embarrass|ambush|rattle|sink|kill|torpedo|expose|hurt|hits|wound|nail|beat|oppose|opposing|defeat|win|wins|outflank|undermine|discredit|undercut|hay|dirt|weakest|weakness|vulnerable|exposed|regret|rebut|trip|catch, make hay, won't want asked, want asked, on the back foot, on the hook, admit it, before they've|they|the other, talk it|the out, talk the item, play best|well|badly, which would play, the doubters, bring them|the over, win over|votes|the, score points|a, get|getting the vote|votes|one over|elected|re-elected, re-elect|re-elected, must not be, hold it|him|her against, turn it|this against, make it|him|her|them|us|me look good|bad|like|silly, to use|run against, for targeting, how'd|would it|we|this go|look|go down|land, will land, land well, what's wrong with, can't defend, lead with, go for the|it, ask for the|about the, don't let them|anyone ask, let them ask, what i'd cut|say|do|promise|lead|ask, if i|it was|were you|your|me, if you were|was me, your best line|bet, promise the|a, fix his|her answers, in the style of, look like one of, tone down|the, sit on my|your hands, get her|him off, play the|an interviewer|opponent|leader, as though you, you'd know|say|be, how grateful they, hearts and minds, votes in it, popular with, goes down well, smashed|storming it|speech, standing ovation, usual fee, i only do it",
    ],
    /** Help that hides. */
    hush: [
      "quietly|discreetly|unofficial|unofficially|off-the-record|informally|privately, i was never here, never came from, don't|dont|not quote|name|mention|say|tell|copy|put ... me|my|who|this|electoral|clerk|name, hidden my name, not quote me, came from me, your group wrote|group's, burn after, between us|ourselves|you, just between, on the quiet, on the qt, nowt official, nothing official, off the record, no note taker, no notes, no minutes, by|from the yard|back, slip in|out, in my lunch|own, my lunch, secretly|secret, send as pdf, name in the properties, not saying whose, before it's|its|the public|published|out|papers, unpublished|draft|private|confidential|exempt options|figures|spreadsheet|report|papers|paper|version|savings, who told them, not for circulation, keep|kept my|it name|quiet|out, from my desk, of an evening, no lanyard, at mine, our private meeting, private meeting, speak|talk freely|as you like, our side only, only the seven, group only, for our eyes, pigeonhole",
    ],
    /** The officer lets a side have it. */
    giving: [
      "here's|here are|is|attached|attaching|enclosed|find|sending|sent|done|drafted|drawn|written|wrote|writing|rewritten|prepared|ghostwritten|ghostwrite|ghostwriting|drafting|costed|ran|run|checked|put|polished|tweaked|cut|been your|the|up|you|it|through|my|some|six|five|as|over|a|them|out, as you asked|wished|wanted|requested, the way you wanted, i'd say|lead|cut|go|ask|promise|drop|leave|avoid|push|start|open, i would say|lead|cut|drop|promise, glad|happy to help, next script|draft|speech, i've made|put|been|hidden|drawn|set|run|done, said yes to, helped|helping with|out|them|the, your five|six|amendment|speech|talking|rebuttal, you'd best|better, just tell them, for your leaflet|speech|group|campaign|manifesto|candidate|meeting, yours to use",
    ],
    /** Somebody notices that it goes on. */
    noticed: [
      "in your handwriting|calendar|name, your name's|name on|is on, our team's|policy team's name, tracked changes, all yours, i gather|hear you, i'm guessing, do you recall, asked you not, you went last|again, mr x's, what am i meant, it wasn't a|just, headed why, why's our, left a memo|document|draft in|on, you help|helped out, said you'd help, asked for you by",
    ],
    /** The formal way: alike for all, published, or through the office. */
    formal: [
      "all members|groups|parties|candidates|councillors|54|five today|today, every member|group, each group's|group, same to|for|service|slides|sheet|offer all?, protocol, published today|friday, agenda pack, agenda, as chair of, chair of scrutiny, for the committee, whole committee, the committee's, to annual council, returning officer|officers, signed consent, constituent|constituents, nomination packs|papers, purdah, political restrictions, training, legal checked, monitoring officer, democratic services, foi page, on our website, journalists, civic not party, guidance, youth mayor, surgery rota, christmas|birthday|children's party, printed as item, members library, sent him|her|them to the",
    ],
    /** An election or a selection ahead. */
    electoral: [
      "i'm|im|i am|he's|she's|we're|you're a|the|standing|candidate, standing for|as|in|against, i run for, run for the, seeking|seek selection|election|re-election|nomination, selection|selected|shortlist for the, selection meeting|panel|looming|for, mayoralty, by-election, election address|leaflet|pledge|day|campaign|agent|material|literature, manifesto|manifestos, pledge card|cards, before the election|polls|vote, hustings, our|the|my|your|as a candidate|candidates, candidate's, marginal|marginals, canvass|canvassing script, doorstep, beat the, re-elect|re-elected, party conference|newsletter|press|broadcast|political|leaflet|column|line|colours|campaign, conference speech, eve-of-poll, election pack, rosette, no tax rise",
    ],
    /** Foot-soldiering, which is activity and not advice. */
    campaigning: [
      "canvassing with, leaflet|leafleting round, deliver|delivering|print|photocopy off? some|400|our|leaflets, run off, run round, leafleting, direct debit, membership form|subs, coffee morning, constituency dinner, raffle, poster|posters|stakeboard in|up|window, garden sign, bring sensible|a, shortlisted, host a, social media lead, auctioning, on the doorstep, phone bank, which way you lean, fob|hall|room for, vote of thanks, photo done, potholes, votes aren't, use a quote, leafleting, door knocking, hundred|300|400 leaflets, mailing list, constituent",
    ],
    /** Ward work and the running of the council. */
    casework: [
      'ward surgery, resident|residents|tenant|constituents, my postbag, pothole|gully|hedge|lamp|shelter|bin|drain|school|bus, declaration of, declare, interests, appointments committee, licence|licensing|planning application, tender|contract|supplier, application, birthday|dinner|lunch, foi, your address|file',
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
      name: 'side-wants-an-edge',
      from: ['member', 'political'],
      all: ['edge', 'side'],
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
      name: 'candidate-asks',
      from: ['other', 'supplier'],
      all: ['electoral', 'asking|product|edge'],
      none: ['~formal', '@meal', '@present', 'campaigning', '@threatening'],
    },
    { name: 'member-asks-opinion', from: ['member'], all: ['asking', 'edge'], none: ['~formal'] },
    {
      name: 'colleague-passes-request',
      from: ['colleague', 'public-body'],
      all: ['side', 'product|edge', 'asking'],
      none: ['~formal', 'campaigning', '@hiring'],
    },
    {
      name: 'colleague-notices',
      from: ['colleague'],
      all: ['noticed', 'side|politician'],
      none: ['~formal'],
      within: 'item',
    },
    {
      name: 'colleague-speaks-of-side',
      from: ['colleague'],
      all: ['side', 'product|edge|hush', '~noticed|asking|edge|hush'],
      none: ['~formal', 'campaigning', '@threatening'],
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
      name: 'officer-advises-member',
      from: ['officer'],
      to: ['member', 'political'],
      all: ['edge', 'side|product|giving'],
      none: ['~formal'],
    },
    {
      name: 'officer-hides-help',
      from: ['officer'],
      all: ['hush', 'side', 'product|edge|giving'],
      none: ['~formal'],
      within: 'item',
    },
    {
      name: 'officer-writes-to-party',
      from: ['officer'],
      to: ['political'],
      all: ['giving|product|edge|hush'],
      none: ['~formal', 'campaigning', '@threatening'],
      within: 'item',
    },
    {
      name: 'officer-tells-colleague',
      from: ['officer'],
      to: ['colleague'],
      all: ['side', 'product|edge', 'giving|hush|edge'],
      none: ['~formal'],
      within: 'item',
    },
    {
      name: 'officer-boasts',
      kinds: ['post'],
      all: ['side|politician', 'product', 'giving|hush|edge|asking'],
      none: ['~formal', 'campaigning', '@threatening'],
    },
    {
      name: 'prep-in-diary',
      kinds: ['invite'],
      all: ['side', 'edge|asking', 'product|asking|edge'],
      none: ['~formal', 'campaigning', '@threatening'],
      within: 'item',
    },
    {
      name: 'electoral-errand',
      from: ['member', 'political'],
      all: ['electoral', 'asking|product'],
      none: ['~formal', 'campaigning'],
    },
    {
      name: 'officer-serves-election',
      from: ['officer'],
      all: ['electoral', 'giving|product|edge|hush'],
      none: ['~formal', 'campaigning'],
      within: 'sentence',
    },
    {
      name: 'colleague-on-election-errand',
      from: ['colleague'],
      all: ['electoral', 'product', 'asking|noticed|hush'],
      none: ['~formal', 'campaigning', '@hiring'],
      within: 'item',
    },
    {
      name: 'member-asks-for-words',
      from: ['member', 'political'],
      all: ['product', 'asking'],
      none: ['~formal', 'campaigning', 'casework', '@threatening'],
      within: 'sentence',
    },
    {
      name: 'officer-gives-member-words',
      from: ['officer'],
      to: ['member', 'political'],
      all: ['product', 'giving'],
      none: ['~formal', 'campaigning', 'casework'],
      within: 'sentence',
    },
    {
      name: 'colleague-on-politician',
      from: ['colleague'],
      all: ['politician', 'product', 'hush|edge|noticed'],
      none: ['~formal', 'campaigning', 'casework', '@hiring'],
    },
    {
      name: 'words-of-a-politician',
      from: ['member'],
      all: ['politician', 'product|asking', 'hush|edge'],
      none: ['~formal', 'campaigning', 'casework'],
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
