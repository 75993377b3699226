import type { Signal } from '#core/signals/signal.ts';

export const councilBusinessPost: Signal = {
  id: 'council-business-post',
  situation:
    "A post or public statement speaks of the council's business, decisions or cases without a sign of authority, or seems to speak for it.",
  groups: {
    /** The writer shows that they are of the council. */
    insider: [
      "as a|an|the|your|somebody|someone|one _? _? officer|planner|inspector|engineer|worker|manager|warden|librarian|surveyor|clerk|ecologist|accountant|lawyer|auditor|officer's|social-worker|councils|council|electoral|registrar",
      "as the council's, as someone|somebody|one who|in|from, speaking as|for|on, on behalf of",
      "from the council|council's|transport|planning|office, we at the?",
      'i work|worked|am in|at|for|behind|here',
      "i'm|im the? project|environmental|officer|planner|council|on|in|chair|one",
      'tree|parking|planning|tax|housing|library|waste|enforcement|fire-safety|ecology|licensing|enforcement officer|inspector|team|lot|lads|crew|desk',
      'council officer|worker|employee|insider|planner, rights of way officer',
      'our team|department|dept|office|service|depot|enforcement|phones|fleet|branch, in my office',
      "years at the, i've worked, where i work, at our place, our place, i was in the|that",
      'was in nine|the, i run the|our|it, i do the, i wrote, i recommended',
      'i inspect|inspected|process|processed|scored|signed|drafted|closed|manage|managed|assessed|approve|approved|refused|surveyed|measured|count|counted',
      "i'm the one who, i told them|hr|my, ask me anything, by someone who, worked there, the chap who",
      'the town hall',
    ],
    /** Services, decisions and cases that a council has. */
    business: [
      "council, councils, council's, cabinet, portfolio holder, the leader, members voted|vote|know|by",
      'county council, planners, consultation, drop-ins, consulted, petition, restructure',
      'outsourcing|outsource|outsourced, transformation, regeneration, homes on, families on, eviction',
      'homelessness, housing officer|benefit, highways, ploughs, bypass, bridge, traffic order',
      'school bus|transport|place|places|admissions|meals, admissions, academy, lollipop, swings, lido',
      'allotment|allotments rents|rent|plots, crematorium, cemetery, christmas lights, fireworks',
      'bins|bin|garden|food waste|crew|collections|collection|round|recycling, garden waste, food hygiene',
      'tree preservation, travellers site, wharf, cladding, care home|homes',
      "children's services|home|placements, foster|fostering|adoption, adult care, care leavers, chatbot",
      'report says|goes, footfall, localgov, town centre',
    ],
    /** Telling the public, as one who knows. */
    telling: [
      'let me explain|tell|say|be, i can confirm|exclusively|reveal|tell|report|say, can confirm, big news',
      'news from, excited|proud|thrilled|delighted|pleased|chuffed to announce|say|share|report|reveal',
      "announcing, just had, not supposed|allowed|meant to say, can't say, not allowed to, don't believe",
      "out of date, the truth is|about, here's why|what|how|the, thread, 1/7|1/9|1/5|1/10, quote me",
      "hot take, ask yourself, please don't panic|worry|shout, nobody's lost|will, today i, ashamed of",
      'eight years, sham',
    ],
    /** What was, is or will be decided and done. */
    deciding: [
      'decided, decide, decision|decisions, refused|refusal|refuse',
      "is|are|isn't|aren't|won't|will|not|be|being closing|shut|shutting|closed|cut|cutting|sold|scrapped|cancelled|reopening|moving|going|charged|ignoring",
      'shut till|until, scrapped, outsourcing, switched off, got its, went through|out, going up|into|to',
      'go up, by half term|christmas|spring|easter|march|april|may, in court, verdict, in the pot',
      'weeks since, out on monday, must go',
    ],
    we: [
      "we've|we're|we'll|we'd decided|checked|taken|got|had|going|moving|closing|cutting|down|been|said|far|putting|consulted|spent|saved|bought|done|not|all|made|just",
      'we all|at|checked|decided|carried|consulted|warned|did|said|served|bulldozed|switched|had|have|are|will|refused|took|agreed|gave|saved|cut|run|turn|take',
      'our decision|view|plan|maths|evidence|list|blocks|routes|budget|accounts|service|team|fleet|libraries|tenants|kids|consultation|position|answer|members|schools',
      "the council|authority|borough|county's view|supports|regrets|expects|accepts|believes|has|will|is|asked|wants|apologises|stands|satisfied|position",
      "council's view|satisfied|position",
    ],
    /** Letters, statements and drafts meant for the public. */
    statement: [
      'letters page, for publication, dear editor, sir having|as|your|i, my letter, letter in the',
      'letter to the, in the herald|gazette|argus|echo|paper, statement for the|your|our',
      'you can print|use|quote, print this, putting it out',
    ],
    /** Home, hearth and sport in the council's words. */
    homely: [
      'kitchen, our kitchen, barbecue, recipe, choir, half marathon, hospice, my grandad, pizza, samosas',
      'in our house, happy birthday, retirement, tortoise, my mother, eleven of them, raffle, strictly',
      'cat, the dog, holiday, out of office',
    ],
    'official-channel': ['corporate account, public notice'],
  },
  frames: [
    { name: 'insider-posts-on-business', kinds: ['post'], all: ['insider', 'business'], none: ['homely'] },
    { name: 'insider-posts-on-decision', kinds: ['post'], all: ['insider', 'deciding'], none: ['homely'] },
    { name: 'insider-tells-public', kinds: ['post'], all: ['insider', 'telling'], none: ['homely'] },
    { name: 'business-decided', kinds: ['post'], all: ['business', 'deciding'], none: ['homely'] },
    { name: 'speaks-as-we', kinds: ['post'], all: ['we', 'business|deciding'], none: ['homely'] },
    { name: 'case-told-in-post', kinds: ['post'], all: ['confidential-disclosure/tale'], none: ['homely'] },
    {
      name: 'statement-for-outsiders',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['media', 'other', 'political'],
      all: ['statement', 'insider|business|deciding'],
      none: ['official-channel'],
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
