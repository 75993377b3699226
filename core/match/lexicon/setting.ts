import type { Concepts } from '#core/match/matcher.ts';

/** Time, tone and form: what surrounds the matter itself. */
export const settingWords: Concepts = {
  'mass-mail': [
    'unsubscribe, newsletter, view in browser, webinar, register now, sign up, early bird, book now',
    'limited time, offer ends, terms and conditions, t&cs apply, exclusive offer, free with, when you buy',
    'shop now, click here, delegates, agenda, sponsored by',
    'all staff|residents|members|customers|suppliers|bidders',
    'dear customer|colleague|colleagues|all|supplier|resident|sir',
  ],
  internal: [
    'team meeting, one to one, 1:1, supervision, rota, annual leave, timesheet, agenda, minutes, actions',
    'facilities, helpdesk, ticket number, intranet, sharepoint, collection, leaving do, secret santa',
    'staff raffle, cake, birthday, kitchen, car park, fire drill, flu jab',
    'whip-round|whip round',
    'our own|own pockets|money',
    'chip in|club together',
  ],
  formality: [
    'pursuant, hereby, regulation, section, schedule, statutory, formal notice, contract notice',
    'award notice, published, publicly available, open data, public domain, open government licence',
    'committee report, agenda pack, minutes, democratic services, by the monitoring officer, approved by',
    'signed off by, consent of, with permission, as agreed with, authorised by, press release',
    'press office, comms have cleared, cleared by',
  ],
  evening: [
    'evening, tonight, friday night, saturday, sunday, weekend, after work, 7pm, 7.30, 6.30, 8pm, 7ish',
    'pm till late',
  ],
  private: [
    'my kids, my garden, holiday, weekend plans, recipe, marathon, parkrun, football, my dog, my cat',
    'birthday, sunday lunch, our anniversary, new sofa, strictly, bake off, netflix, gym, half marathon',
    'walk in the hills, beach',
  ],
  jest: ['haha, lol, lmao, only joking, just kidding, tongue in cheek, ha'],
  christmas: [
    'christmas, xmas, festive, new year, yuletide, diwali, eid, easter, retirement, birthday, anniversary',
  ],
  thanks: [
    'thank, thanks, grateful, appreciate, kindness, kind, marvellous, wonderful, angel, star, lovely',
    'all you|your hard work|help|did|have done',
  ],
};
