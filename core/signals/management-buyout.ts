import type { Signal } from '#core/signals/signal.ts';

export const managementBuyout: Signal = {
  id: 'management-buyout',
  situation: 'Officers consider a buy-out, a spin-out or bidding for their own outsourced service.',
  groups: {
    /** The names of the thing. */
    buyout: [
      'buyout|buy-out|buy-in|spinout|spin-out|spin-off|mbo|mutual|mutuals|mutualise|mutualisation|co-op',
      'co-operative|cooperative|cic|breakaway, management buyout|buy-out|team',
      'employee owned|ownership|buy, own bosses',
      'our own jobs|service|branches|contract|bid|company|firm|outfit|business|mutual|trust|charity',
      'putting in for our|it|the, put in for our|it|the|them, take the _ on|over|out',
      'take it over|on|out|private, employer, spin|spun|spinning us|it|the|out out?, management team',
      'were ours, as =ours',
    ],
    /** Setting up a firm together. */
    founding: [
      'form|forming|formed a|our company|firm|co-op|cooperative|trust|mutual|agency|partnership, start-up',
      'registered last|for|in|as|at, founder|founders, be called, need a name, name and a, heads of terms',
      "each put in, you chairing, you'd lead|run|chair|be, come in as|with, are you in, who'd come",
      'come with us, comes with us, group chat, watch this space, logo and, tell|told the team',
      'who leads|signs|chairs|resigns|goes|else|comes',
      "you'd be finance|operations|director|chair|perfect|managing|purser|the",
      "i'd be|do|run|chair finance|operations|director|the|chair, version two|three|2|3, drawing up the",
      '=lots, our bid|=envelope|tender|price|proposal|offer, dream|daydream|pipe',
    ],
    /** Money behind it. */
    funding: [
      'lend|lender|lending|loan|borrow|bank|banker|backer|backers|financier|investor|investors|investment',
      'fund|guarantor|remortgage|remortgaged|capital|equity|savings|redundancy|pension|overdraft|facility',
      'venture|accountant|solicitor|=envelope|stake|cheque, credit union, interest-free, back you|us',
      'sums on, cost of',
    ],
    /** Those who would do it. */
    'among-us': [
      'three|two|four|five|six|seven|eight|nine|ten|nineteen|few|some|all|rest|half|lot of us|you',
      'you me and, you and me|i, senior team|staff|managers, two colleagues, between us|you',
      'our unit|team|service|office|lot|depot|department|kitchen|branches|library',
      'your team|deputy|service|lot|unit, who knows|know the|how|it, we know the|how|it|them, ourselves',
      'as =ours, the people|folk|ones|staff|team|crew|workers who know|do|run|clean|mow|drive',
      'we ran|run it|this|the, the two|three|four|five of you|them',
    ],
    /** What makes them think of it. */
    trigger: [
      'goes|go|going|put|puts|putting|comes|come us|it|parks|them|everything|the? _? out to|for|in|the market|contract|tender|march|april',
      'out to market|tender|contract',
      'outsource|outsourced|outsourcing|privatise|privatised|externalise|externalised|divest|alternative delivery',
      'options paper|appraisal|report, savings|cuts|cabinet|closure paper|report|tranche',
      "garage|depot|unit|service|studio|home|centre|museum closes|closing|shuts|goes, tupe|tupe'd",
      'contract ends|expires, re-let, when|if it|the goes, in-house, strangers',
    ],
    /** Quietly, while still in post. */
    secret: [
      "not the office|council|work, home address|email|account, don't tell|mention|breathe|forward",
      'not a word, tell|told the boss|helen|director|once|only|after, delete this, daft',
      "between ourselves|us, in confidence, off it, client side, odd question, that's all i'm, can't sleep",
      "been thinking, a thought, hint, the thing, on the back of, hold off, i'm thinking",
      'thinking about it',
    ],
    /** News of others' deals, and the formal road. */
    proper: [
      'annual leave, asset transfer, white paper, i said no, my residents, mutual aid, long list',
      "declared|recorded, with the director's",
    ],
  },
  frames: [
    {
      name: 'buyout-among-us',
      from: ['officer', 'colleague'],
      all: ['buyout', 'among-us|founding|secret'],
      none: ['proper'],
    },
    {
      name: 'money-for-us',
      from: ['officer', 'colleague'],
      all: ['funding', 'among-us', 'secret|trigger|founding|buyout'],
      none: ['proper'],
      within: 'item',
    },
    {
      name: 'backer-writes',
      from: ['outsider'],
      all: ['buyout|founding', 'funding|among-us', 'trigger|buyout|funding'],
      none: ['proper'],
      within: 'item',
    },
    {
      name: 'told-in-public',
      kinds: ['post'],
      all: ['buyout|founding', 'among-us|trigger'],
      none: ['proper'],
      within: 'item',
    },
  ],
  falseAlarms: [
    "A business of one's own that has nothing to do with the service (outside work).",
    "News of other firms' and villages' buy-outs, and of pension buy-outs in new words.",
    'Backers of another kind: sponsors, lenders and boards that speak of funds.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: "When parks goes out to tender, why shouldn't it be us? The three of us could form a company.",
    },
    {
      kind: 'email-compose',
      who: 'officer > unknown',
      text: 'How much would your bank lend if we managers were to buy the service from the council?',
    },
    {
      kind: 'invite',
      who: 'officer > colleague',
      text: "Subject: Book club (it isn't)\nPlace: mine, not the office\nOur staff bid: who puts in what, and who resigns first.",
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Watch this space: by April our team may have spun out as a mutual and the council can pay us!',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'We lend to teams like yours who take their service out of the council as a mutual.',
    },
  ],
  ignores: [
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: 'I have told the chief exec that we want to bid, and we are both off the project and locked out of the folder.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'As the former managers of the lift firm we completed our buyout in May. Nothing changes for you.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Pension fund committee: the buy-out figure goes on page 6.',
    },
    {
      kind: 'email-read',
      who: 'member > officer',
      text: 'When was street cleansing outsourced, and what would in-house cost now? For scrutiny, please.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Mum and dad finally bought out the neighbour and his half of the hedge.',
    },
  ],
};
