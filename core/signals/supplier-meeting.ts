import type { Signal } from '#core/signals/signal.ts';

export const supplierMeeting: Signal = {
  id: 'supplier-meeting',
  situation:
    'A supplier or would-be supplier seeks a meeting, call, demonstration, site visit or catch-up with the officer.',
  groups: {
    /** Being together, in person or on a line, with the purpose left open. */
    seeing: [
      'meet, meet-up, face to face, in person, sit down, sit-down, sat down, get together, put our heads together, round the table, one to one, one-to-one, tete a tete, audience with, put|putting a face|voice|name to',
      'catch-up, catchup, catch up, touch base, touching base, check in with, natter, blether, chinwag, confab, chat, sgwrs, pow-wow, quick word, a word with, a word about, bend your ear, pick|picking your brain|brains, compare notes, say hello|hi, introduce ourselves|myself|you|our, conversation, discussion, exploratory, introductory, introduction',
      'call on you, phone call, video call, short|quick|brief|discovery|intro|introductory|scoping|teams|zoom call, a call with, jump|hop|get on a call, zoom, google meet, teams, webex, screen share, screen-share, dial in, gis|give|gimme us|me? a bell|ring|shout, ring me, easier to talk, speak to you, talk to you, talk it through|over, talk about it',
      'visit, call|calling|drop|pop|swing|come|nip|look|stop in|by|over|round|past|up|down|across, come to you|your|the, come and|an|& see|meet|discuss|talk|show|present, round your way, your way a|next|this|on, in your area|region|neck|patch, meet you there|at, on site with',
      'half|quarter an|of hour, an|one hour of your, 5|10|15|20|25|30|40|45|five|ten|fifteen|twenty|thirty|forty mins|min|minutes|minute, an hour or|to|with|of|on|about, a few|couple minutes|of|mins, moment of your time, minutes of your time, ten minutes|mins',
      'your diary|diaries|calendar, a slot, book|booking a slot|time|in|link, something in the diary, gap in your, date|dates for|that|on|to|when, pencil|pencilled in?, put|hold|save the? date, your|an availability, a time that|to|for, fix a time|date, a window',
      "coffee, brew, cuppa, brekkie, breakfast, over lunch, over a, pint after, see|seeing you|u about|on|for|next|when|this, to see you, get|come|be|chance|like to see you, bring him|her|them|our|my|a in|along|over|across|to, pleasure of seeing, have you to ourselves, your ear, be at reception, in reception, hear how|what things|you|the|is|it|you're, give|spare us|me your, walking the dog, walk along, ask you in person, pay you a visit, come in for, came by, in your life",
    ],
    showing: [
      'demo, demos, demonstrate, demonstration, demoing, walkthrough, walk-through, showcase, presentation, present to|our|what, pitch, deep dive, deep-dive, roadmap, proof of concept, hands on, trial run, taster, live trial, prototype, sample, samples, brochure',
      'show|showing|shew you|u|ye|your|off, show the|our|it|them|what, can|could|to show, ready to show, on trial, on the road this, see for yourself, have a|another|that look|nosy at|round, that|a look at, walk|walking round|along|the, being used|run|trialled live, let me|us show, walk|walking|talk|talking|take|taking|run|running you|your|the _? through|round, have a go|play|look|feel at|with|of?, see _? _? in action, see it for, see what we|it, see it|them running|working|live, seeing is believing, in the flesh, try it|them out, bring a|the|our|it|them|some _? unit|headsets|kit|equipment|machine|samples|along|over|round|by',
      'showroom, our factory|plant|site|yard|office|offices|studio|depot|workshop|facility|stand|headquarters|hq|centre|lab, factory visit|tour, tour of|the, plant visit|tour, open house, on our stand, reference site|visit, running at full, come and see|watch|look',
    ],
    asking: [
      "could|can|may|might|shall|would|will|should i|we|you|u|ye, any chance|hope|danger, i'll|i will|we'll|ill call|pop|drop|try|ring|come|bring|swing|give|nip|be|send|phone, i am|i'm hoping|free|about|around|available|happy|keen, we're|we are hoping|free|happy|keen|available, come and, swing by, would like to, would welcome|value|love|appreciate, drop me|us a, reply with|to, what would|do you|say, when you're|you are|ur free|about|around|in|back, at your convenience, when it|convenient suits|for|to, to suit, like to arrange|set|book|organise|fix, arrange|set|fix|organise a|up|some|something, next week|tuesday|wednesday|thursday|friday|monday, i|we could|can|might|may, shall we|i, grateful of, glad of, and you can|could, is there a, any monday|tuesday|wednesday|thursday|friday|day|afternoon|morning, which suits, whatever|wherever|whenever suits|is|works|you, when can|r|are|could, i'd|we'd|id like|love|be|value|welcome|rather|appreciate|suggest|enjoy|relish|jump, i would|we would, keen|eager|hoping|hope|looking|delighted|happy|glad|pleased|wanting|itching to, wants|want to, are|r you|u free|about|around|available|open|up|in|able, is there a|any, when are|r|can|could|would|might|suits|is|works, which day|days|date|morning|week, what day|time|about, how about, why don't, why not",
      'fancy a, let me|us know|have when|if|which|a|some, tell me which|when|a, pick a|any|your|whatever, request|requests|requesting a|your|an|to, kindly, propose|proposing|suggest|suggesting a|the|we|an|meeting, invite|inviting you|your, please|pls advise|indicate|let|confirm|accept|join, grateful for|if, wondered|wondering if|whether, worth a, do you|u have|want, have you|u got?|ten|a|half|time|any|twenty|five, does|would|will|do _ _? _? suit|work|do, suits|suit you, any day|time|tuesday|afternoon|morning, up for a|it, give us|me your|a|ten|five|an, spare me|us|a|the|ten|five|twenty, be a shame, say the 6th|the|next|tuesday|wednesday|thursday|monday|friday, free for|on|next|this, your earliest convenience',
    ],
    /** What sellers say of themselves, their wares and their market. */
    selling: [
      'our product|products|platform|solution|solutions|software|system|range|kit|technology|offer|offering|proposition|module|service|services|portfolio|catalogue|app|tool|team|consultants|engineers|work|firm|company|business|sales|md|founder|director|directors|ceo|regional|fleet|approach|machine|units|partners|homes|model|brochure|rates|clients|customers, my company|firm|business|clients|client|team|md|patch|territory',
      "account manager|director|executive|lead, new account, sales manager|director|lead|team|executive|rep, business development, client manager|director|partner, customer success, regional manager|director, managing director, our md, technical colleague|director, your new contact|rep|account, i look after|cover|represent, i|we represent, i|i've|ive took|taken|take over from|the|your, on behalf of my|our",
      "what we|they can? do|offer|could|make|provide|sell, we|we've do|make|supply|sell|provide|offer|build|built|install|run|cracked|launched|developed|specialise|help|work|manufacture|design|designed|are a|an|the, we're a|an|the|brokers|makers|suppliers|specialists, i'm a sole|consultant|broker|freelance, sole trader, start-up, startup, supplier of|to, market leader|leading, award-winning, brokers to, cutting-edge, state-of-the-art, game-changer, ai-powered",
      'other|eleven|several|many|three|two|five|six|neighbouring|nearby|dozens|most councils|authorities|boroughs|counties, of your neighbours, saved|saves|saving _ _? counties|councils|authorities|council|a, councils like, your peers, neighbouring authority, cut costs|your, savings for|of, roi, case study|studies',
      "get on your books, on your books, your supplier|approved list, your contract|renewal|renewals|licence|licences|procurement|plans|priorities|requirements|pipeline|needs|challenges|pain|provider|incumbent|tender|spec, contract extension|expires|ends|is|comes|renewal, the extension|renewal|framework, renewal, re-let, break clause, come up for, up for renewal, falls due, framework, tender, call-off, before you|the go|goes|settle|tender|spec|decide|renew, out to market|tender, lot 1|2|3, see if|whether there's|there is a fit, a fit, opportunities, explore|exploring, partnership, pilot, free trial|pilot, no obligation, new|next range|generation|module|version|release|model, years with you, working together, work together, do business, upgrade, licences, proposal, bring our|my|the _? md|director|chief|expert|estimator|hydrologist|engineer|specialist|ceo, send our|my|the|her|him _? estimator|round|across|over|man|specialist",
    ],
    chasing: [
      "following up, follow-up, follow up, my previous|last|earlier email|message|note|mail, not chasing, nudge, bump this, bumping, circling back, circle back, tried you|to, missed you, sorry to miss, hard man|woman|person|to pin|catch|reach|get, pin|pinning you down, tried calling|ringing, left a|you voicemail|message, connected|connection|connecting on, linkedin, you won't|don't|will|do not know me, we haven't|have never|not met, never met, as mentioned on|at|when, good|great|lovely|nice to|meeting meet|you|speak, met at|you, at your earliest, who's best, who is best|the, the right|best person|man|woman|lady, it's been ages|a|an|too|so, been a while, welcome back, how's the new, feet under, just checking|wanted, i'm|im|i'll|we're|we|i be? in|up|over|round|passing|near your|the|town|area|wales|way",
    ],
    /** Business talk that comes with a treat. */
    'over-it': [
      'run|go|talk|chat|work|catch through|over|about|up where|the|your|how|what|year|plans|where, talk shop|business, chance to talk|run|discuss|go|hear|catch|get|put, discuss|discussing the|your|our|what|how, tell me|us how|where, hear about|what|where, while our team, outline|outlines|outlining, roadmap, the pipeline, our plans, next phase|year|steps, see where you|we, factory, the plant',
    ],
    title: [
      'introduction|introductions|intro|introductory, demo|demonstration|showcase|walkthrough|deep-dive, discovery call|session|chat, business|account|service|annual|quarterly|partnership|relationship|strategic review|meeting|planning|catch-up|session, qbr, roadmap, catch-up|catchup, coffee with|and, breakfast with|briefing, site visit|tour, factory visit|tour, product|solution|launch|capability|innovation|technology presentation|briefing|showcase|day|event|session|overview|update, meet the|your|our team|md|experts|new, client day|forum|briefing, customer day|forum, roundtable, pitch, presentation, proposal, exploratory, get to know, x council, and council, next steps, opportunity|opportunities, touch base, webinar, trial, scoping, kick-off, workshop, pre-sales, quick call|chat|sync, placeholder, connect',
    ],
    /** The officer says yes, or asks for it. */
    agreeing: [
      "yes, go on then, i'd be up|happy|glad|delighted|interested, i'll|i can|i will|ill come|be|give|see|pop|meet|make|do|get|hold|bring|put, i accept your|the, accept your invitation, see you at|on|then|there|monday|tuesday|wednesday|thursday|friday, works for me|us, the _ works, is fine|good|perfect|ok|great, suits me|us, that suits, come to the|my|our|mine, come by|over|in|down|round, let's do|keep|say|meet|make|go, show me|us, half three|two|ten, as you proposed|suggested, you suggested, thanks for suggesting, i'm free|around|in, i've said yes, said yes to, i've told|agreed|booked, told him|her|them that's|it's|yes, looking forward to|seeing, happy to meet|host|talk|come|see|have, can you come, would you|your be, could you|your bring|come|show, bring the|your|along|a|samples, informal, off site, just us|you|me|the",
    ],
    /** Sellers as colleagues speak of them. */
    'seller-person': [
      'rep, salesman|saleswoman|salesperson|saleslady, sales lead|guy|team|chap|lady|person|bloke|woman|rep, vendor|supplier|contractor|consultant|consultants|provider|bidder|agency|firm|reseller|installer|developer, account manager|director|exec, the|those|these _ people|lot|crowd|guys|folk|chap|team|outfit, the _ _ people|lot|crowd|guys|folk, people|lot|guys|chap|bloke|woman|man|lady|gentleman|someone|somebody|director|md|boss from|at|who, chap|bloke|man|woman|lady|gentleman who runs|sells|makes|owns, window|software|cleaning|solar|security|drone|catering|paving|it|recycling|training firm|company|supplier|outfit|people|consultants, his|her|their company|firm|product|kit|software|stuff|system|wares',
    ],
    wish: [
      "wants|want|asked|asking|asks|like|hoping|keen|offered|offering|desperate|after|happy|pestering me|us? to see|meet|speak|present|show|come|talk|pitch|demo|introduce|discuss|visit|bring|drop|pop|connect, to bring him|her|them in|along|over, wants|want|asked|after|angling|pushing|begging for? a|ten|five|half|an|some|just|your meeting|minutes|demo|slot|call|chat|word|hour|time|sit-down|session|short|quick|coffee, only|just needs|wants|need|want five|ten|a|to, five|ten|fifteen|twenty minutes of|would|in, for a slot|meeting|demo|chat|session|call, rang|ringing|called|calling again|you|twice|for, no appointment, they've|they|he|she suggested|offered, get|getting ten|five|half|a minutes|time, would love|like|value the|a|to",
    ],
    'pass-on': [
      "are you willing|free|up|happy|interested|around|game|ok, can|could you take|see|make|do|spare|join|squeeze|fit, see below, shall i|we book|say|tell|put|set|accept, what do|should i tell|say, said|told i'd|him|them|her pass|you|you'd|yes, passing on, pass it on, put|connect|introduce you in|two|both|to, fwd|fw, begin forwarded, forwarded message, would _ do|suit|work, do you want|fancy, ok with you, is that ok, that's fine, it's just|only|be, hold|keep|block|free _ on|for|the|at, can you get a room, on your behalf, one for you",
    ],
    'bring-wares': [
      'bring the|your|a|that widget|sensor|sample|samples|kit|brochure|thing|unit|gadget|machine|laptop|slides|price, bring the _ thing|one|kit|unit, come and pitch|show|sell, clever widget|idea|gadget|kit, sales reps|people welcome',
    ],
    /** Business that runs its ordered course. */
    ordered: [
      "under clause|schedule|section, required under, as set out, kpi, performance meeting, progress meeting, pre-start, contract manager in, quarterly review under, as required|instructed|per, job|ticket|ref|order|po|invoice 1|no|number, your order, has shipped, certificate of, maintenance, to fit|service|repair|mend|replace|install it|the, unavailable, as for all|every, all bidders|suppliers|tenderers, joining details, the council will|has|called|hold, we called, i called, i have called, our agenda, formal notice, required to attend, you subscribed, unsubscribe, remittances|remittance, automatic reply, out of the office until, minutes attached, minutes of the|last|tuesday's|our, newsletter, bring your traffic|figures, rams, rectification",
    ],
    social: [
      'wedding, tea, funeral, dad, mum, family, lecture, speaker, talk, press, briefing, exhibition, unveiling, surgery, rehearsal, club, lodge, society, church, tenants, residents, allotment, equity, ownership, flood, talk by, fee, party, supper, match',
    ],
    /** People who ask to be seen, but sell nothing. */
    'no-seller': [
      'dissertation, student, year 5|6|4, pupils, my ward, my mother|mum|dad|house|road|street|drive|daughter|son|neighbour|landlord|flat|garden|benefit|claim|application, hospital, discharge, ofsted, safeguarding, constituents|constituent, choir, church hall, interview you, our readers, police, multi-agency, parish, inspector, hydrants, joint working, forum, own build, in-house',
      'freedom of information, eir, foi, sponsor, sponsorship, petition, consultation response, survey winner, post from, your name on it, my cv, lodge, equity, draft submission, our bid, method of scoring, case officer, constituent, the member would',
    ],
    declining: [
      "i|we must|have|will|'ll decline|to decline, can't|cannot|won't|not accept|meet|attend|see|take|able, not able|available to, no thank|thanks, through|via|to the portal|procurement, register as a supplier, logged|log|recorded|entered your|the|it|this|as, said no, not doing, i've told them no, contact log, don't speak, do not speak|meet",
      'reminder, policy, guidance, officers must, if a supplier|vendor|rep|contractor, hypothetically, quiz, refresher, published the log, for the audit, how to, no vendors, no supplier, e-learning, training, code says',
    ],
  },
  frames: [
    {
      name: 'known-supplier-asks-to-meet',
      from: ['supplier'],
      all: ['asking', 'seeing|showing'],
      none: ['ordered', 'no-seller', 'declining'],
    },
    {
      name: 'seller-asks-to-meet',
      from: ['outsider'],
      all: ['asking', 'seeing', 'selling'],
      none: ['ordered', 'no-seller', 'declining'],
    },
    {
      name: 'seller-wants-to-show',
      from: ['outsider'],
      all: ['asking', 'showing', 'selling'],
      none: ['ordered', 'no-seller', 'declining'],
    },
    {
      name: 'known-supplier-talks-of-meeting',
      from: ['supplier'],
      all: ['asking|chasing', '@meeting'],
      none: ['ordered', 'no-seller', 'declining'],
    },
    {
      name: 'seller-talks-of-meeting',
      from: ['other'],
      all: ['asking|chasing', '@meeting', 'selling|@seller'],
      none: ['ordered', 'no-seller', 'declining'],
    },
    {
      name: 'come-and-see-ours',
      from: ['outsider'],
      all: ['showing', 'seeing'],
      none: ['ordered', 'no-seller', 'declining'],
    },
    {
      name: 'would-rather-show-you',
      from: ['outsider'],
      all: ['asking', 'showing'],
      none: ['ordered', 'no-seller', 'declining'],
      within: 'sentence',
    },
    {
      name: 'persists-for-a-slot',
      from: ['outsider'],
      all: ['asking', 'chasing', 'seeing'],
      none: ['ordered', 'no-seller', 'declining'],
    },
    {
      name: 'first-contact-of-seller',
      from: ['outsider'],
      all: ['asking', 'chasing', 'selling'],
      none: ['ordered', 'no-seller', 'declining'],
    },
    {
      name: 'proposes-a-time',
      from: ['supplier'],
      all: ['asking|seeing', 'chasing'],
      none: ['ordered', 'no-seller', 'declining'],
    },
    {
      name: 'invited-by-known-supplier',
      kinds: ['invite'],
      from: ['supplier'],
      all: ['title|seeing|showing'],
      none: ['ordered', 'no-seller', 'declining'],
      within: 'item',
    },
    {
      name: 'invited-by-seller',
      kinds: ['invite'],
      from: ['outsider'],
      all: ['title|showing', 'selling|title'],
      none: ['ordered', 'no-seller', 'declining'],
      within: 'item',
    },
    {
      name: 'invited-by-stranger',
      kinds: ['invite'],
      from: ['other'],
      all: ['title'],
      none: ['ordered', 'no-seller', 'declining', 'social'],
      within: 'item',
    },
    {
      name: 'officer-agrees-to-see',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider'],
      all: ['agreeing', 'seeing|showing', 'showing|selling|agreeing'],
      none: ['ordered', 'declining'],
    },
    {
      name: 'officer-fixes-a-meeting',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['supplier', 'other'],
      all: ['agreeing', '@meeting|seeing', 'selling|showing|@tender|@contractor'],
      none: ['ordered', 'no-seller', 'declining'],
    },
    {
      name: 'officer-gives-a-slot',
      kinds: ['invite'],
      from: ['officer', 'colleague'],
      to: ['outsider'],
      all: ['showing|agreeing', 'seeing|showing'],
      none: ['ordered', 'declining'],
      within: 'item',
    },
    {
      name: 'treat-with-business',
      from: ['outsider'],
      all: ['over-it', '@meal|@event'],
      none: ['ordered', 'declining'],
    },
    {
      name: 'treat-in-diary-with-business',
      kinds: ['invite'],
      all: ['over-it', 'title|hospitality-offer/food'],
      none: ['ordered', 'declining'],
      within: 'item',
    },
    {
      name: 'seller-wants-to-see-you',
      from: ['colleague', 'member', 'public-body'],
      all: ['seller-person', 'wish'],
      none: ['declining'],
    },
    {
      name: 'seller-passed-on',
      from: ['colleague', 'member', 'public-body'],
      all: ['seller-person|selling', 'seeing|showing', 'pass-on'],
      none: ['declining'],
    },
    {
      name: 'officer-tells-of-visit',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['colleague'],
      all: ['seller-person', 'wish|seeing|showing', 'agreeing|pass-on'],
      none: ['ordered', 'declining'],
    },
    {
      name: 'open-door-to-sellers',
      kinds: ['post'],
      all: ['seeing|agreeing', 'showing|bring-wares'],
      none: ['declining'],
    },
  ],
  falseAlarms: [
    "Residents, students and public bodies who ask to be seen in a seller's words.",
    "Invitations to a treat or a measuring-up at the officer's home from a known supplier, which are another signal.",
    'Engineers and fitters who announce when they will be on site.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Could I call in on Thursday and show you our new bin sensors? Twenty minutes would do.',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'We supply scheduling software to nine councils and would welcome half an hour of your time next week.',
    },
    {
      kind: 'invite',
      who: 'supplier > officer',
      text: 'Subject: Introductory call and product demo\nPlace: Teams\nTo walk you through our platform.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'Yes, Tuesday works for me. Come over to the depot and bring the samples.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: "There's a rep from a cleaning firm on the phone, he wants ten minutes with you. Shall I book him in?",
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: "I'm in your area on Friday. Any chance of a coffee to talk about the renewal?",
    },
  ],
  ignores: [
    {
      kind: 'invite',
      who: 'officer > supplier',
      text: "Subject: Contract performance meeting\nAs set out in schedule 3, the council's quarterly review. Our agenda attached.",
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'Thank you, but I must decline a meeting while the tender is live. I have logged your request with procurement.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'Could you come and look at the damp in my flat? I am in every afternoon.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Reminder: if a supplier asks for a demo, log it first. The guidance is on the intranet.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Our engineer will be on site on Monday to service the boiler, job 3312.',
    },
    {
      kind: 'invite',
      who: 'colleague > officer',
      text: 'Subject: Team meeting\nPlace: Room 2\nRota and leave.',
    },
  ],
};
