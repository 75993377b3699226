import type { Signal } from '#core/signals/signal.ts';

const guards = ['ordinary', '@formality'];

export const outsideWork: Signal = {
  id: 'outside-work',
  situation:
    'A second job, consultancy, paid speaking, a business of one’s own, a trusteeship, governorship or directorship is offered, taken up or planned.',
  groups: {
    /** What it earns. */
    pay: [
      '<money> an|a|per|for|every|and hour|day|script|head|night|session|go',
      '<money> an|a|per|for|every|and month|week|year|the|fortnight|your, <money> each|cash|apiece',
      'a|our|small|modest|quarterly fee|honorarium|retainer|stipend|salary|commission|sum',
      'fee of|as|for|is|each, fees, honorarium, retainer, remuneration|remunerated|remunerate, day rate',
      "going rate, double time, pay you|us|me, i'd|we'd|we'll|i'll|would|can pay, paid work|four|as",
      'quid a, brown envelope, profits, dividend, invoice us|me|3|your, bill for',
    ],
    /** Asking a person to take it on. */
    offer: [
      'would|could|will|can|might|do you|u|ye sit|come|do|take|teach|fancy|like|consider|be',
      'would|could|will|can|might|do you|u|ye accept|step|chair|run|write|want|help|advise, would you',
      'could you do, will you be, do us a, put you down|on|forward|up',
      "we want|need|would|'d you|somebody|someone|a|like|an|to|your, we'd value|love|welcome|like",
      'need|needs a|an|your|somebody|someone|another|new|its|three|two, looking for someone|somebody|a',
      'after a|an|somebody|someone, invites|invite|inviting you|expressions',
      "you'd be|make ideal|a|the|remunerated, be ideal, thought of you, join us|our|the|you",
      'come and|an do|help|be|sit|speak, pick|picking them|some|up, offer you a|an|the|some, invite you to',
      'saying yes, what do you reckon|say, are you interested|up|free|in, come in with, vacancy',
      'vacancies for',
    ],
    /** How it fits round the day job. */
    'round-the-job': [
      'in the evenings, evenings|nights|weekends|saturdays|sundays|fridays',
      'weekend|evening only|module|shifts|work|enquiries, day job, at weekends, lunch break|hour, after my',
      'alongside|beside|besides your|my|the, on the side, annual leave, flexi, day job|post, day-job',
      'by day, the day job, days a|per year|month|week, thirty|twenty|ten|four|two days, leave the council',
      "still do, the council isn't|stopped|pays, same as last",
    ],
    /** A business of one's own. */
    'own-business': [
      'my cakes|candles|company|business|shop|stall|practice|clients|book|page|kitchen|rates',
      'my own business|company|firm|boss|name, of our own, setting|set|starting|start|started up a|as|the',
      'side hustle|business|gig|project, dms|dm open, dm me, order through|via|now|at',
      'link in bio|comments, registered it|as|my|our|with, ceo, self-employed, self employed, franchise',
      'business plan, unit on, go halves, first commission|customer|client|order|sale, parcels',
      'sold 11|out|my|400, wish me luck, it pays, scripts, companies house, moonlighting',
    ],
    /** Work inside the council, or already declared. */
    ordinary: [
      'acting up, act up, overtime, in the register, entered in the, logged it, shared service, recharge',
      'agency workers|update, case study, policy, turned down, benchmarking, business rates|rate',
      "work experience, my son|daughter|husband's|wife's|eldest, declined",
    ],
    /** Paid or unpaid posts beside the job. */
    role: [
      'trustee, governor, director, non exec, treasurer, secretary of, chair of, on the|our|your board',
      'advisory panel|board|group, lecturer, tutor, associate, examiner, marker, consultant, consultancy',
      'non-executive, magistrate, locum, partner in, founder',
    ],
    /** What it brings. */
    earn: [
      '<money> an|a|per|for hour|day|script|head|night|session|month|year|the, day rate',
      "my|your|speaker's|the fee, fee of|is|would|for, rates, retainer, honorarium",
      "pay you|weekly|well|cash, i'd|we'd|we|will pay, cash, commission, profit, profits, split the",
      'halves, quote for, message me, booking now|for, unpaid, dividends, royalties, takings',
    ],
    /** Beside the day job. */
    spare: [
      'on the side, side hustle|job|line|project, at weekends, weekends, evenings',
      'six|four|two|three evenings|days|hours|meetings|mornings, days a month|year|week',
      'hours a week|month, at night, saturdays, saturday|sunday job, lunch hours, after five|work|hours',
      'annual leave, flexi, second|extra|other|another job|income|string, this summer, day job, moonlight',
      "moonlighting, don't tell",
    ],
    /** The asking, the saying yes, the starting up. */
    approach: [
      'would|could|can|will|might you come|do|be|take|write|teach|help|consider, like you as|to|on',
      "you'd make|be a|brilliant|perfect|ideal, put your name in|down|forward, voted you|in, come in with",
      "in with us|me, i accept|accepted|agreed, i'd be|i'm|we're glad|happy|delighted|free to",
      'i could|can do your|the, opening a|my|our, started a|my|our, is live, companies house',
      'self employed',
    ],
  },
  frames: [
    {
      name: 'paid-work-offered',
      from: ['outsider', 'member', 'colleague'],
      all: ['offer', 'pay'],
      none: ['ordinary', '@sponsoring'],
    },
    {
      name: 'business-together',
      from: ['outsider', 'colleague', 'officer'],
      all: ['own-business', 'offer|round-the-job|pay|own-business'],
      none: ['ordinary'],
    },
    { name: 'hours-and-pay-offered', from: ['outsider', 'member'], all: ['spare', 'earn'], none: guards },
    {
      name: 'officer-takes-a-role',
      from: ['officer'],
      kinds: ['email-compose'],
      to: ['outsider'],
      all: ['approach', 'role'],
      none: guards,
      within: 'sentence',
    },
  ],
  falseAlarms: [
    'Offers from outside that name money and an evening but ask a favour or a service of the council.',
    'Gigs and shops in posts that belong to friends or family.',
    'Interviews and guest talks without pay, which are publication or media requests.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: "Would you take on some bookkeeping for us in the evenings? We'd pay £20 an hour.",
    },
    {
      kind: 'email-read',
      who: 'public-body > officer',
      text: 'We have a vacancy on our governing board. Would you join us as a school governor?',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Open for business! My cakes, order through the page, I bake at weekends after work.',
    },
    {
      kind: 'email-compose',
      who: 'officer > unknown',
      text: "I'd be delighted to join the board as treasurer and trustee.",
    },
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: "We're setting up our own firm, I'll do it in the evenings till it pays.",
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: "How about a few days' consultancy for us a year? There's a retainer in it.",
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: "Internal vacancy: senior planner, twelve months' maternity cover, open to staff only.",
    },
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: 'Declaration attached: I am a school governor. Please add it to the register.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Outside employment policy: anyone above grade H must get written consent.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'The consultancy report commissioned by the council is attached.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: "I'm self-employed. What papers do I send for my benefit claim?",
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Proud of our apprentices who have passed their probation.',
    },
  ],
};
