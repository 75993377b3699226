import type { Signal } from '#core/signals/signal.ts';

export const councilBusinessPost: Signal = {
  id: 'council-business-post',
  situation:
    "A post or public statement speaks of the council's business, decisions or cases without a sign of authority, or seems to speak for it.",
  groups: {
    /** The writer shows that they are of the council. */
    insider: [
      "as a|an|the|your|somebody|someone|one _? _? officer|planner|inspector|engineer|worker|manager|warden|librarian|surveyor|clerk|ecologist|accountant|lawyer|auditor|officer's|social-worker|councils|council|electoral|registrar, as the council's, as someone|somebody|one who|in|from, speaking as|for|on, on behalf of, from the council|council's|transport|planning|office, we at the?, here at the? council|office|depot|library|town, at county|city|town hall|council, i work|worked|am in|at|for|behind|here, i'm|im the? project|environmental|officer|planner|council|on|in|chair|one, i'm environmental|a planner|an officer|the officer|project, food hygiene inspector, officer here|(me), tree|parking|planning|tax|housing|library|waste|enforcement|fire-safety|ecology|licensing|enforcement officer|inspector|team|lot|lads|crew|desk, tax officer, council officer|worker|employee|insider|planner, rights of way officer",
      "my|our|the|your team|department|dept|office|service|manager|manager's|director|boss|bosses|desk|caseload|recommendation|department's, my team, our team|department|dept|office|service|depot|enforcement|phones|fleet|branch, in my office, everybody|everyone in my|our, years in|at|of|working|i've, years i've worked, years at the, i've worked, the place i work, where i work, at our place, our place, i was in the|that, was in nine|the, i run the|our|it, i do the, i set the|that|up, i wrote, the bits i wrote, i stood, i gave evidence, i negotiated, i recommended, i inspect|inspected|process|processed|scored|signed|drafted|closed|manage|managed|assessed|approve|approved|refused|surveyed|measured|count|counted, i'm the one who, the one who scored, i'd told them, i told them|hr|my, ask me how i know, how i know, ask me anything, under my leadership, since i took over, i took over, my piece of, my idea, my view as|is, trust me, took evidence, i fill them, by someone who, worked there, the chap who, name supplied, on the headed, on the inside, from the inside, colleagues and i, we told them, us lot, county hall, town hall, civic centre, the town hall, westmarch cc",
    ],
    /** Services, decisions and cases that a council has. */
    business: [
      "council, councils, council's, councillor|councillors|cllr|cllrs, cabinet, committee, full council, scrutiny, portfolio holder, the leader, leader's, ruling group, members voted|vote|know|by, authority, borough, county council, planning|committee permission|application|refusal|appeal|committee|department|team, planning, planners, planoraks, consultation, drop-ins, consulted, petition, budget, cuts, restructure, staffing structure, redundancies, outsourcing|outsource|outsourced, in-house, transformation, locality model, levelling-up, regeneration, section 106, 106 money, affordable homes, homes on, housing list, our list, families on, four-bed, council homes|house|houses|tenants|flats, tenant, landlord, evict, eviction, homelessness, housing officer|benefit, benefit, council tax, business rates, second homes",
      "highways, potholes|pothole, resurfacing, gritting|gritters|gritter, ploughs, snow desk, roadworks, diversion, one lane, bypass, bridge, traffic order, street lamp|lamps|lights, streetlights, parking charges|tickets|enforcement|fines|appeal|permits|wardens, zigzags, tickets outside, yellow lines, blue badge, school bus|transport|place|places|admissions|meals, year 7, admissions, special measures, academy, send team|review, lollipop, libraries|library, museum, leisure|swimming centre|pool|consultation|trust, new pool, playground, swings, skatepark, lido, baths, park ranger, allotment|allotments rents|rent|plots, crematorium, cemetery, christmas lights, fireworks, bins|bin|garden|food waste|crew|collections|collection|round|recycling, garden waste, recycling, landfill, fly-tipping, trading standards, counterfeit, food hygiene, environmental health, tap water, electoral services|register, on the register, polling, licensing, tree preservation, limes, felled|fell those, newt colony, floodplain, flood defences, travellers site, mosque's extension, wharf, fire-safety, fire safety, cladding, all our blocks, care home|homes, children's services|home|placements, foster|fostering|adoption, social care|work|worker|workers, socialworklife, proudsocialworker, adult care, safeguarding, early help, care leavers, contact centre, day centre, youth club|service|centre, electoral, register office, auditors, the accounts, digital first, four-day week, chatbot, strategy, report says|goes, draft report, the or says, footfall, single-use plastics, councillife, localgov, town centre, car park, crossing, pedestrianise, road safety",
    ],
    /** Telling the public, as one who knows. */
    telling: [
      "let me explain|tell|say|be, let's be clear, to be clear, for the record, for those asking|wondering, since you ask|asked, i can confirm|exclusively|reveal|tell|report|say, can confirm, exclusively reveal, scoop, big news, breaking, exclusive, before it's on, you heard it here, news from, excited|proud|thrilled|delighted|pleased|chuffed to announce|say|share|report|reveal, announcing, just out of, just had, just been in, off the record, not supposed|allowed|meant to say, can't say, shouldn't say, not allowed to, contrary to, what the paper|press|echo|media|leader leaves|don't|won't, whatever you've heard|read, don't believe, out of date, that's wrong|untrue|nonsense|rubbish|not true|out, not true, it's true, the truth is|about, the real reason, here's why|what|how|the, somebody|someone has to say|tell, i don't often talk, talk shop, how it|they|our _? _? really, really get|gets decided, thread, 1/7|1/9|1/5|1/10, quote me, you can quote, my name to this, hot take, unpopular opinion, ask yourself, ask me nicely, am i the only, please don't panic|worry|shout, don't panic, you're fine, rest assured, nobody's lost|will, we've checked, i stand by, blame me, taking soundings, would you kick off, what do you think, tell me if, objections to me, believe it when, spoiler, guess what, figure nobody's, nobody knows|tells, you'd be shocked, be shocked, so then, right then, i know|knew, take it from me, fun fact, day in the life, from my blog, new from my, today we, today i, so today, this is what i come, proud of, ashamed of, so proud, tough one today, gutted for, big shout, cue grumbles, have a day off, eight years, hear that, decision of the week, can report that, worst council, sham",
    ],
    /** What was, is or will be decided and done. */
    deciding: [
      "decided, decide, decision|decisions, approved, approving|approve, refused|refusal|refuse, granted, agreed, voted|vote, signed|signed-off, passed, rejected, recommended, recommendation, is|are|isn't|aren't|won't|will|not|be|being closing|shut|shutting|closed|cut|cutting|sold|scrapped|cancelled|reopening|moving|going|charged|ignoring, shut till|until, closing, closes|closure, cancelled, scrapped, being cut, cutting|cut, outsourcing, switched off, got its, gone in|through|up|over, went through|out, going up|into|to, put up, go up, up 40, changes coming, coming soon|next, consultation shortly|soon, opening|opens|reopen|reopening in|on|soon, swings by, by half term|christmas|spring|easter|march|april|may, from may|april|monday|next, served notice, notice served, order served, served at, took|taken _? _? _? to court, in court, prosecuted, fined, slap on the wrist, verdict, result friday, tickets outside, bulldozed, demolished, bought|sold, saved, overspent, million over, in the pot, unspent, down to nine, weeks since, out on monday, warned them, we did warn, did consult, said no, offered us, must go, has listened, made their minds up, already decided, going live, go live, dropped|drop the, weight limit, turn most, turn them down",
    ],
    we: [
      "we've|we're|we'll|we'd decided|checked|taken|got|had|going|moving|closing|cutting|down|been|said|far|putting|consulted|spent|saved|bought|done|not|all|made|just, we all|at|checked|decided|carried|consulted|warned|did|said|served|bulldozed|switched|had|have|are|will|refused|took|agreed|gave|saved|cut|run|turn|take, our decision|view|plan|maths|evidence|list|blocks|routes|budget|accounts|service|team|fleet|libraries|tenants|kids|consultation|position|answer|members|schools, the council|authority|borough|county's view|supports|regrets|expects|accepts|believes|has|will|is|asked|wants|apologises|stands|satisfied|position, council's view|satisfied|position, by us, run by us, ours, my recommendation",
    ],
    /** Letters, statements and drafts meant for the public. */
    statement: [
      "for your letters|friday|comment|opinion page|pages, letters page, letter for publication, for publication, your letters page, name and address supplied, name supplied, dear editor, sir having|as|your|i, dear sir as, yours a, my letter, letter in the, letter to the, a letter about, in the herald|gazette|argus|echo|paper, statement for the|your|our, statement that i can, a post for the|your|our, post for the village|community, you may say that, put my name to, you can print|use|quote, print this, community website, village group, facebook group|page, next thread, my channel, live q&a, q&a on, instagram live, ask a planner|officer|social, putting it out, put it out tonight, post tonight, that i can post, had a go at your, on our page, i'd go on record, as an insider, not cleared with, words as a council, answer that rubbish",
    ],
    /** Home, hearth and sport in the council's words. */
    homely: [
      'kitchen, our kitchen, barbecue, my wife and i|have|has, second dog, treehouse, banjo, recipe, allotment looks, marrow, my daughter got, village cricket, choir, half marathon, hospice, sponsored my, my grandad, baking show, pizza, biryani, cheese board, leeks, samosas, household, bedtime, in our house, happy birthday, retirement, folk festival, off grid, tortoise, my mother, by my mother, sofa, eleven of them, coleslaw, raffle, eurovision, strictly, cat, the dog, holiday, out of office, register to vote, fostering information evening, now online, full details on our, yellow warning',
    ],
    'official-channel': [
      "official page, corporate account, press office, comms have cleared, approved news release, signed off by the press, agreed lines, cleared by legal, democratic services have, footnotes are, screenshot it, named spokesperson, when you've checked it, formal consultation response, under delegated powers, winter hours, public notice",
    ],
  },
  frames: [
    { name: 'insider-posts-on-business', kinds: ['post'], all: ['insider', 'business'], none: ['homely'] },
    { name: 'insider-posts-on-decision', kinds: ['post'], all: ['insider', 'deciding'], none: ['homely'] },
    { name: 'insider-tells-public', kinds: ['post'], all: ['insider', 'telling'], none: ['homely'] },
    { name: 'tells-of-business', kinds: ['post'], all: ['telling', 'business'], none: ['homely'] },
    { name: 'business-decided', kinds: ['post'], all: ['business', 'deciding'], none: ['homely'] },
    { name: 'speaks-as-we', kinds: ['post'], all: ['we', 'business|deciding'], none: ['homely'] },
    { name: 'business-in-post', kinds: ['post'], all: ['business', 'business'], none: ['homely'] },
    { name: 'case-told-in-post', kinds: ['post'], all: ['confidential-disclosure/tale'], none: ['homely'] },
    {
      name: 'tender-told-in-post',
      kinds: ['post'],
      all: ['procurement-contact/contest', 'procurement-contact/posting|telling|insider'],
      none: ['homely'],
    },
    {
      name: 'letter-from-insider',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['media'],
      all: ['insider|we', 'statement|business'],
      none: ['official-channel'],
    },
    {
      name: 'statement-for-outsiders',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['media', 'other', 'political'],
      all: ['statement', 'insider|business|deciding'],
      none: ['official-channel'],
    },
    {
      name: 'letter-spoken-of',
      from: ['colleague', 'officer'],
      all: ['statement', 'insider|business'],
      none: ['official-channel'],
    },
    {
      name: 'asked-for-statement',
      kinds: ['email-read'],
      from: ['other', 'political', 'colleague'],
      all: ['@requesting', 'statement', 'business|insider|we'],
      none: ['official-channel'],
    },
    {
      name: 'live-show-in-diary',
      kinds: ['invite'],
      all: ['statement|telling', 'business|deciding|insider'],
      none: ['official-channel', '@internal'],
      within: 'item',
    },
  ],
  falseAlarms: [
    "Posts about a union branch, a street party or a household told in the council's own words.",
    'Posts that carry another signal, such as a boast of hospitality, and name the council in passing.',
    "The council's own news shared without comment, where the site gives it as text and not as a share.",
  ],
  flags: [
    {
      kind: 'post',
      who: 'officer > public',
      text: 'As a planning officer I can tell you the committee got it right. We refused it for good reasons.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: "To be clear, the library isn't closing. I was in the room when it was decided.",
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: "Big news from our department before it's on the website: the new playground is approved.",
    },
    {
      kind: 'email-compose',
      who: 'officer > media',
      text: 'For your letters page. As an engineer with the council I must correct your story about the bridge.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: "Speaking for the parking team, the new charges are going up in May and it's fair.",
    },
    {
      kind: 'invite',
      who: 'officer > unknown',
      text: "Subject: Live Q&A on my channel, ask a planner\nI'll explain what we decided and why.",
    },
  ],
  ignores: [
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Planning permission granted by my mother for a treehouse in the garden.',
    },
    { kind: 'post', who: 'officer > public', text: 'Happy birthday to my partner in crime.' },
    { kind: 'post', who: 'officer > public', text: 'Anyone going to the folk festival on Sunday?' },
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: "Could you please put this on the official page when you've checked it?",
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The approved news release is live. Share the link from our page.',
    },
    { kind: 'post', who: 'officer > public', text: 'Two goals and a muddy dog. Good Saturday.' },
  ],
};
