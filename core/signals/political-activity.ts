import type { Signal } from '#core/signals/signal.ts';

export const politicalActivity: Signal = {
  id: 'political-activity',
  situation:
    'The officer canvasses, campaigns, stands, gives, attends or speaks for a party or candidate, or is asked to.',
  groups: {
    /** Parties by name, colour and nickname; not the words' other trades. */
    party: [
      'labour|tory|tories|conservatives|lib-dem|ukip|snp|plaid|sinn|dup|sdlp|reform-uk|socialist|socialists',
      'lib dem|dems, conservatives, for the party',
      'party member|members|membership|card|conference|branch|leader|agent|office|hq|activist|faithful|line|stall|meeting|rally|newsletter|leaflet|leaflets|poster|machine',
      'branch selection|meeting|committee|secretary|chair|social|officers|agm',
      'constituency association|dinner|party|office|labour',
    ],
    /** Elections from the side of those who fight them. */
    contest: [
      'election|elections|by-election|byelection|re-election|hustings|manifesto, leadership, the polls',
      'our|the|their|your|my|other|independent|best|her|his candidate|candidates ... for|in|is|was|will|and|by|?',
      "candidate's|candidates'",
      'its|be|become|pick|choose|elect|back|backing|selected|adopted|endorsed ... candidate|mayor',
      'standing|stand|stood|running|run|going for|as|against|in ... council|councillor|mayor|mp|election|ward|labour|independent|party|may|parliament|seat',
      "i'm standing, who's standing, is|are|am|i'm|he's|she's standing for|in|as|against|again",
      'nomination|nominated for|as|papers|paper, election|polling day|agent|leaflet|leaflets|address|night',
      'the campaign, campaign|campaigns team|trail|manager|fund|hq|office|volunteer|volunteers|stall|bus',
      'ward organiser|party|branch|meeting, your|our|my =vote',
    ],
    /** What foot soldiers do. */
    footwork: [
      'canvass|canvassing|canvassed|doorstepping|canvasser|canvassers|leafleter|leafleters',
      'knock|knocked|knocking|chap|chapping on|doors|140|up ... doors|door',
      'deliver|delivering|drop|doing|handing|post|pushing|print|stuff|fold ... leaflets|flyers|newsletters|stickers',
      'leafleter|leafletter|canvasser, branch committee|has|have',
      'election|campaign|our|your|my|their|party|branch|his|her leaflets|leaflet|flyers',
    ],
    /** Voting as one's own or another's choice, and partisan opinion. */
    opinion: [
      'vote|voted|voting|votes for|green|labour|conservative|tory|plaid|reform|snp|tactically|blue|red',
      "present lot, backing our|her|him|the, behind him|her|rishi|our candidate|man|woman?, i'm with",
      'polling card, only ones|people|party who|that',
    ],
    /** Being drawn in: thanked, counted on, invited, enlisted. */
    recruit: [
      "you're|youre with|one|shortlisted|on|free|welcome|a us|of",
      'could|can|would|will|do you|u|ye|someone|somebody ... help|take|do|host|join|come|run|drive|sign|stand|print|speak|deliver|give|spare|put|use|lend|buy',
      'come|coming out|along|over|for|and|back|join|to ... us|party|propose|wednesday|help|night',
      'needs|need ye|you|u, wants|want a|somebody|someone person|like|who',
      "we've|ive|i've|we pencilled|put|counted|got|booked|shortlisted|auctioning you|a|lunch|spare",
      'put you and|down|on, put me down, bring sensible|a|your, meet|meeting|meet-up at|outside',
      'thank|thanks you|for|to ... doorstep|agreeing|helping|delivering|hand|round|help|everything',
      'you know the|all|council|those|how, membership lapsed|form|renewal, direct debit',
      'put me|us down for, donation|donate|donated|chip in|a|to|for, tin for, raffle',
      'nobody|no one|noone checks|reads|minds|knows|the',
      "don't want|tell my|the|anyone|boss|director|manager, on my dinner|lunch|break, in hi-vis|uniform",
      'for the team|party|cause, hold off, slip our|in',
    ],
    /** The officer says that he does it. */
    doing: [
      "tonight, here's my, i could deliver|do|help, count me in, happy to help|deliver|do|stand",
      "let's win|go|get, turn out|turnout",
    ],
    /** Running elections, serving all alike, staff life, refusals on record. */
    neutral: [
      '=shortlisting, street party',
      'polling station|stations|screens staff|staffing|cleaning|rota|signs|had|open|step|cleaning',
      'count staff|centre, presiding officers|officer, poll clerk|clerks',
      'handbook|handbooks|bulletin|digest, christmas party|menu, said no, interview panel, marking, scores',
      'casework',
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
      name: 'officer-campaigns',
      from: ['officer'],
      all: ['footwork', 'doing|party|contest|opinion'],
      none: ['~neutral'],
      within: 'item',
    },
    { name: 'party-named-in-post', kinds: ['post'], all: ['party'], none: ['~neutral'] },
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
