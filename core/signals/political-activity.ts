import type { Signal } from '#core/signals/signal.ts';

export const politicalActivity: Signal = {
  id: 'political-activity',
  situation:
    'The officer canvasses, campaigns, stands, gives, attends or speaks for a party or candidate, or is asked to.',
  groups: {
    /** Parties by name, colour and nickname; not the words' other trades. */
    party: [
      "labour|tory|tories|conservatives|lib-dem|ukip|snp|plaid|sinn|dup|sdlp|reform-uk|socialist|socialists|communist|trotskyist|momentum|corbynite|thatcherite|blairite|marxist, lib dem|dems, liberal democrat|democrats, conservative party|candidate|club|branch|councillor|councillors|association|mp|group|government|vote|conference, conservatives, con club, vote conservative|labour|green|reform|tory|plaid|snp|independent|blue|red|yellow, green party|candidate|councillor|group|mp, the greens|independents|ratepayers|liberals|socialists|nationalists|yellows|blues|reds|red|blue|yellow lot|team|wave, red|blue|yellow|orange lot|team|wall|wave|rosette, staying red|blue|yellow, wearing red|blue|yellow|orange, reform uk|party|candidate|branch|lot, alliance party, workers party, residents first, independent candidate|group|councillor, yorkshire party, women's equality, first party, political party, another party, for the party, my party wants|needs, the party wants|needs|line, party member|members|membership|card|conference|branch|leader|agent|office|hq|activist|faithful|line|stall|meeting|rally|newsletter|leaflet|leaflets|poster|machine, join|joined|joining|leave|left|quit|back to the party, two-party system, branch selection|meeting|committee|secretary|chair|social|officers|agm, constituency association|dinner|party|office|labour, young socialists|conservatives|liberals|greens|labour",
    ],
    /** Elections from the side of those who fight them. */
    contest: [
      "election|elections|by-election|byelection|re-election|hustings|manifesto, leadership, polls are open, the polls, in the bye, the bye, our|the|their|your|my|other|independent|best|her|his candidate|candidates ... for|in|is|was|will|and|by|?, candidate's|candidates', as a|your|our candidate, its|be|become|pick|choose|elect|back|backing|selected|adopted|endorsed ... candidate|mayor, standing|stand|stood|running|run|going for|as|against|in ... council|councillor|mayor|mp|election|ward|labour|independent|party|may|parliament|seat, i'm standing, im standing, that's standing, who's standing, is|are|am|i'm|he's|she's standing for|in|as|against|again, winnable seat, seat|ward selection, nomination|nominated for|as|papers|paper, subscribers|ten signatures|assentors, election|polling day|agent|leaflet|leaflets|address|night, election agent, the campaign, campaign|campaigns team|trail|manager|fund|hq|office|volunteer|volunteers|stall|bus, fighting fund, battle bus, the committee =rooms, ward organiser|party|branch|meeting, marginal|marginals, swing|swings|switching voter|voters|to|red|blue, prime minister|minister's, shadow minister, leadership contest|hustings|election|race, your|our|my =vote, your =votes",
    ],
    /** What foot soldiers do. */
    footwork: [
      "canvass|canvassing|canvassed|doorstepping|canvasser|canvassers|leafleter|leafleters, the doorstep on sunday|saturday, on the doorstep with|for|leafleting|leafletting|leafleted|flyering|phonebank|phonebanking|teller|tellers|rosette|rosettes|stakeboard|stakeboards|envelope-stuffing|door-knocking|campaign|campaigning|campaigned|electioneering, phone bank|banking, envelope stuffing|stuff, stuff|stuffing envelopes, knock|knocked|knocking|chap|chapping on|doors|140|up ... doors|door, chapping doors, calling cards, deliver|delivering|drop|doing|handing|post|pushing|print|stuff|fold ... leaflets|flyers|newsletters|stickers, poster|stakeboard|boards in ... my|our|garden|van, putting up a poster, garden poster|sign, get out the =vote, getting the vote out, get the vote =out, knock people up, take|count|tally ... numbers at|outside, tellers at, outside the polling, drive|driving|drives|lift|lifts ... battle|voters|polls|polling, man|manning|staffing our|the|my|a? stall, campaign stall, wee stall, social media lead, meeting and greeting, propose the toast|vote, coffee morning for, arm twisting, a good leafleter, leafleter|leafletter|canvasser, slip our|the newsletter|leaflet|leaflets, focus leaflet, come out for, last|three campaigns, battle bus, ward organiser, branch committee|has|have, fob for, getting me back, eight =votes, ask for your =vote, be my|our|her|his agent, agent won't you, sign as one, signed your name, hundred|400|300|500 leaflets|flyers, leaflets done|printed, print|printed|printing ... leaflets|flyers|posters, quote ... on my|our leaflet, stand behind the prime|minister|leader|candidate, targeting data, list of friendly, voter data|contacts, canvass sheets|cards|returns, leaflet round|drop|run, ground war, delegate badge|to|at, election|campaign|our|your|my|their|party|branch|his|her leaflets|leaflet|flyers",
    ],
    /** Voting as one's own or another's choice, and partisan opinion. */
    opinion: [
      "vote|voted|voting|votes for|green|labour|conservative|tory|plaid|reform|snp|tactically|blue|red, vote for us|me|them, i'll|ill|i'd|i|we|will|be voting for|labour|green|reform|tory|conservative|lib|them, how|which|who|what lot|way|party ... voting|vote|lean, who are|did|do|will you|u|ye voting|vote, which lot, tactical voting, use|uses|using|lend|lending|count|counting on? your vote|votes, got|have my|your|our|eight =vote|=votes, vote them|this|him|her|that out|lot, chuck|kick|boot|throw|turf them|him|her|this|the ... out, shot of the|this, present lot, best candidate, backing our|her|him|the, behind him|her|rishi|our candidate|man|woman?, i'm with, make a cracking|great|good|fine mp|councillor|mayor, country mile, stood up for, a patch on our|her|him, this|the|that government|administration|mob|shower|tory|labour ... nurses|cuts|country|us|done|ruin|liars|away, the country will|needs|would, ruling group, labour|tory benches, whole tory|labour bench, use your vote, remember it|that|this in may, remember ... polling, polling card, only ones|people|party who|that, solidarity comrades, joined tonight|today|up, ripping my card|membership, party leader, my party wants|needs, which way you lean, get out and vote, unfollow me, put your cross, cross next to|in, two party system, can't stand her|him, whoever wins the, elected|selected|chosen|adopted as|chair|your|to|for|last ... branch|candidate|councillor|party, proud to be elected|selected|standing|your, thrilled|honoured|delighted to ... selected|candidate|stand|represent|announce",
    ],
    /** Being drawn in: thanked, counted on, invited, enlisted. */
    recruit: [
      "you're|youre with|one|shortlisted|on|free|welcome|a us|of, are|r|u|you free to|for|around|coming|going|out|up|joining, could|can|would|will|do you|u|ye|someone|somebody ... help|take|do|host|join|come|run|drive|sign|stand|print|speak|deliver|give|spare|put|use|lend|buy, come|coming out|along|over|for|and|back|join|to ... us|party|propose|wednesday|help|night, come out for, short of hands|volunteers|drivers, we'd|we|wed would? like|love|be|hate|need|want|welcome|value ... you|chuffed|someone|if|a|to, we|i need somebody|someone|you|ye|a|people|bodies, needs|need ye|you|u, wants|want a|somebody|someone person|like|who, we've|ive|i've|we pencilled|put|counted|got|booked|shortlisted|auctioning you|a|lunch|spare, put you and|down|on, put me down, bring sensible|a|your, meet|meeting|meet-up at|outside, thank|thanks you|for|to ... doorstep|agreeing|helping|delivering|hand|round|help|everything, your neighbours trust, they all know you, you know the|all|council|those|how, as a mate, between us, you were|did|always a|the|such ... stalwart|leafleter|last|three|good|campaigns, back to the fold|party, unanimously resolved, your membership|subs|subscription|card, membership lapsed|form|renewal, direct debit, put me|us down for, donation|donate|donated|chip in|a|to|for, chuck a|in, tin for, buy a couple|ticket|tickets|table, spare tickets, fundraising reception|dinner|quiz|supper, raffle, shall i add|put you, add you, lads to come, whatsapp for|group, sympathetic, friendly officers, nobody|no one|noone checks|reads|minds|knows|the, don't want|tell my|the|anyone|boss|director|manager, don't wear your|the, i don't care what, on my dinner|lunch|break, in my lunch, after you've, all my mates|colleagues, town hall think, lanyard visible, in hi-vis|uniform, pass it on, for the team|party|cause, hold off, slip our|in",
    ],
    /** The officer says that he does it. */
    doing: [
      "i've|i|ive|we|we've|id|i'd|i'll done|did|knocked|delivered|canvassed|joined|signed|left|said|printed|dropped|donated|put|voted|stood|given|could|been|am|gone|got ... streets|leaflets|doors|card|party|poster|her|it|tonight|for|posters|flyers|nomination|door|deliver|window, doors tonight, tonight, here's my, i could deliver|do|help, has anybody got, i left them, i said i'd, see you at the ... committee|rooms|count|rally|conference, gone and done, off to conference, my profile, a poster in, i've a poster, count me in, happy to help|deliver|do|stand, thursday can't come, best foot, let's win|go|get, we can take|win it|this, turn out|turnout, every weekend, can't wait to meet, knocking on doors",
    ],
    /** Running elections, serving all alike, staff life, refusals on record. */
    neutral: [
      "annual canvass, =shortlisting, appointments committee, street party, election night, doorstep interview, returning officer|officers, electoral services|commission|registration, polling station|stations|screens staff|staffing|cleaning|rota|signs|had|open|step|cleaning, count staff|centre, presiding officers|officer, poll clerk|clerks, proxy|postal|voter vote|vote's|votes|registration|id, close of nominations, nominations for parish, nominations close, by-election timetable, pre-election period guidance|guidance|begins|is|rules, purdah, restricted i've|so|and, politically restricted so|and|posts|post|list|post, handbook|handbooks|bulletin|digest, political restriction, training session|day, ballot box|boxes seals|keys|to|key, election night pizzas, leaving party, birthday party, christmas party|menu, party bags|party, party of six|four|eight, curry house, conservative estimate|liberal, labour costs, labour cost, staff-side, said no, told the|my line|monitoring|manager, reform of the, neutral slides, all groups|parties|candidates|members, cross-party, spending returns, lamp posts, nut roast, thanks for asking ... can't, flood committee, candidates for the post, interview panel, candidates for the post, marking, scores, recycling campaign, casework, youth parliament|mayor, polling station had, where do i|can vote, staff raffle, number of candidates, imprint|spending rules|return",
    ],
    /** Streets and doors shared out. */
    rounds: [
      'take|do|cover|doing|done|did|knock ... street|streets|estate|flats|closes, three closes, doors|streets tonight|saturday|sunday|together, hundred|140|90|fifty doors',
    ],
  },
  frames: [
    {
      name: 'party-enlists',
      from: ['political'],
      all: ['footwork|recruit'],
      none: ['~neutral', '@foi'],
      within: 'item',
    },
    {
      name: 'asked-to-campaign',
      from: ['outsider', 'member', 'colleague'],
      all: ['footwork', 'recruit'],
      none: ['~neutral'],
    },
    { name: 'footwork-for-party', all: ['footwork', 'party|contest'], none: ['~neutral'] },
    {
      name: 'asked-by-party',
      from: ['outsider', 'member', 'colleague'],
      all: ['party', 'recruit'],
      none: ['~neutral', '@group-advice'],
    },
    { name: 'candidacy', all: ['contest', 'recruit|doing|opinion'], none: ['~neutral'] },
    {
      name: 'officer-campaigns',
      from: ['officer'],
      all: ['footwork', 'doing|party|contest|opinion'],
      none: ['~neutral'],
      within: 'item',
    },
    {
      name: 'officer-takes-a-side',
      from: ['officer'],
      all: ['party', 'opinion|doing|footwork'],
      none: ['~neutral'],
      within: 'item',
    },
    {
      name: 'officer-tells-others-to-vote',
      kinds: ['email-compose', 'post'],
      all: ['opinion', 'contest|party'],
      none: ['~neutral'],
    },
    { name: 'officer-posts-opinion', kinds: ['post'], all: ['opinion'], none: ['~neutral', '@jest'] },
    {
      name: 'officer-gives-or-joins',
      kinds: ['email-compose'],
      all: ['recruit|doing', 'party|footwork'],
      none: ['~neutral', '@group-advice'],
    },
    {
      name: 'party-in-diary',
      kinds: ['invite'],
      all: ['party|footwork', 'recruit|footwork|opinion'],
      none: ['~neutral'],
      within: 'item',
    },
    {
      name: 'colleague-enlists',
      from: ['colleague'],
      all: ['party|footwork', 'recruit|opinion'],
      none: ['~neutral'],
    },
    {
      name: 'member-enlists',
      from: ['member'],
      all: ['footwork|party', 'recruit'],
      none: ['~neutral', '@tender'],
    },
    {
      name: 'streets-shared-out',
      all: ['rounds', 'party|footwork|contest'],
      none: ['~neutral'],
      within: 'item',
    },
    { name: 'party-named-in-post', kinds: ['post'], all: ['party'], none: ['~neutral'] },
    {
      name: 'officer-names-party',
      kinds: ['email-compose'],
      all: ['party', 'contest|footwork|opinion|recruit'],
      none: ['~neutral', '@group-advice'],
    },
    {
      name: 'member-on-campaign',
      from: ['member', 'colleague', 'public-body'],
      all: ['contest|footwork', 'recruit|party'],
      none: ['~neutral', '@formality'],
    },
    {
      name: 'asked-how-to-vote',
      from: ['other', 'colleague', 'member', 'political'],
      all: ['opinion', 'party|contest'],
      none: ['~neutral', '@group-advice', '@media'],
    },
    { name: 'footwork', all: ['footwork'], none: ['~neutral', '@tender', '@hiring'] },
    {
      name: 'party-spoken-of',
      from: ['colleague', 'member', 'other', 'public-body'],
      all: ['party'],
      none: ['~neutral', '@tender', '@group-advice', '@foi', '@hiring'],
    },
    {
      name: 'opinion-voiced',
      from: ['officer', 'other', 'colleague', 'member'],
      all: ['opinion'],
      none: ['~neutral', '@tender', '@group-advice', '@jest'],
    },
  ],
  falseAlarms: [
    'Running an election: registers, stations, counts and rules for candidates.',
    'A political group that wants research or drafting, which is political advice.',
    'Parties with cake, campaigns for recycling, votes about the kettle.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'party > officer',
      text: 'Could you take two streets with our leaflets on Saturday? We meet at ten.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Knocked on a hundred doors tonight for our candidate. Vote Labour on Thursday.',
    },
    {
      kind: 'email-compose',
      who: 'officer > party',
      text: 'Here is my membership form. I could deliver leaflets after work.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'Which party are you voting for at the election?',
    },
    {
      kind: 'invite',
      who: 'party > officer',
      text: 'Subject: Branch meeting\nPlace: Miners club\nTo choose our candidate for the by-election.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'I am standing for the Greens in May. Will you be my agent?',
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Polling station staff: training is on Monday and handbooks are updated.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'I am ninety and never missed an election. How do I get a proxy vote?',
    },
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: 'I was asked to deliver leaflets, I am politically restricted, so I said no and told my manager.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Labour costs on the job ran over; the conservative estimate was right.',
    },
    { kind: 'post', who: 'officer > public', text: 'Took the dog along to vote. Everyone adored the dog.' },
  ],
};
