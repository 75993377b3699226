import type { Signal } from '#core/signals/signal.ts';

export const personalDataRequest: Signal = {
  id: 'personal-data-request',
  situation:
    'Somebody asks for, or is being sent, personal information about residents, clients, staff or members.',
  groups: {
    /** What tells one person from others, or lays them open. */
    datum: [
      'address, addresses, home address|number|town|towns|postcode|postcodes|phone, new address',
      "phone number|numbers, phone numbers, mobile, mobile's, mobile number|no, email address|addresses",
      'contact details|list|card|number|numbers, emergency contact',
      "her|his|their|wife's|husband's number|email|mobile|address|details|surname|registration|age|salary|wage|pay|rent|employer|record|records|file|cv|notes|diagnosis|income|whereabouts|gp|grade|birthday|payslip",
      "number's, date of birth, dates of birth, birthday|birthdays, ages of, next of kin, ni number",
      "passport, number plate, salary|salaries, visitors' book, visitors book",
      'sickness absence|record|records, medical reports|report|record|records|notes|history|form',
      'electoral database|register|roll|record, married names, maiden name, surname',
      'names and addresses|times|numbers|emails, names of all|anyone|everybody|everyone|the, names',
      'by name, full name|names, distance',
      'where she|he|they live|lives|living|lived|is|are|moved|went|goes|has|work, lives now, live now',
      'living now, which flat|house|street|town|school|care|carer|number|family|ward|foster|of',
      'trying to find|trace|reach|contact, look up, trace, tracing',
      'name of the woman|man|lady|chap|lad|boy|girl|person|couple|family|neighbour|tenant|owner|people',
      "who lives, who complained|reported|got|called|rang|objected|signed|said|owes|was, what's wrong with",
      "what's he|she got|like|on, behind with, who's who",
    ],
    /** Whose it is: somebody other than the asker. */
    whose: [
      'her, him, his, she, he',
      'the woman|man|lady|chap|lad|boy|girl|couple|family|gang|tenant|owner|driver|officer|neighbour|carer|minor|child|children|complainant|witness',
      "neighbour|neighbours|neighbour's, tenant|tenants, client|clients",
      "pupils|pupil|children|parents|parents'|mums|families|childminders|governors|pensioners|carers",
      "my wife|husband|ex|daughter|son|father|mother|brother|sister|partner|old|client|lad|child's",
      'your tenant|client|clients|employee|staff|officer|former|team|old, everybody who, everyone who',
      'anyone who|on',
    ],
    asking: [
      'could|can|would|will|might|may you|u|i|we, kindly send|supply|provide|confirm',
      'send me|us|the|him|all|what|it, tell me|us, let me|us have|know|see, need to know|his|her',
      "i need it|his|her|the, want to know, i'd like to know|read|her|his|the|see|your|a",
      "i'd|we'd|i|we like|love|want|need|require|welcome|value|request, formal request",
      'i want a|the|to|her|his, do you have|know|still, you must have|know, have you got|her|his|a|the',
      "you've got|the|her|a, i'm trying to, just tell me|us, just confirming|checking, is it right that",
      'give me a|his|her|their|the, does anybody|anyone know, what is|are|was|have|has|did|do',
      'where is|do|does|did|are, who is|was|got|has|were|reported|complained',
      'which of|flat|house|town|bus|family|foster|school, can we|i have|use|just|get, a copy of|for',
      'ask for me',
    ],
    /** Asking for what is held about oneself, or on another's authority. */
    access: [
      'subject access|access|request, personal data, hold on|about me|us|my|him|her, my file',
      'copy of my|his|her|the _? _? file|records|notes|letters|record|assessment|papers',
      'copies of my|his|her|all, act for, acting for, my client, executor|executors, sight of the',
      'needs assessment, case file',
    ],
    /** Whole lists of people. */
    listing: [
      'list of names|residents|tenants|clients|staff|addresses|parents|children|families|people|members|objectors|staff|complainants|houses|everyone|all',
      'names and addresses, names addresses, mailing list, emails of',
      'names of all|everyone|everybody|anyone|the, export, spreadsheet of|with, dates of birth, by name',
      'register for, two years of, column d|f|e|b, full names',
    ],
    /** The officer hands it over. */
    giving: [
      "here's, here are|is|you, no problem, her|his|their name is|was|'s, her|his name's",
      "she's|he's|they're|shes|hes moved|on|at|living|changed|got|in|with|still|been|called|off|number",
      'she|he lives|moved|has|gave|owes|works|earns|changed, it was mrs|mr|ms|the',
      "mobile's|number's|address|number the|is",
      "i've scanned|pulled|screen-grabbed|attached|sent|copied|looked|checked|exported, looked up",
      'her payslip|address|file, his payslip|address|file, in column',
      "don't tell|say|mention her|him|who|where|i, between us, be nice",
    ],
    /** One's own particulars, open registers, counts without names. */
    harmless: [
      'your own payslip|next|birth|id|decision|case, your address, is public, anonymised, aggregate',
      "signed consent, sharing agreement, allocated worker|social, handover, i can't tell",
      "can't give|share|release, refresher, module, policy, poster, self-service, retention, street naming",
      'new-build, foi',
    ],
  },
  frames: [
    {
      name: 'asks-who-or-where',
      from: ['outsider', 'member', 'colleague'],
      all: ['asking', 'datum', 'whose'],
      none: ['harmless'],
      within: 'sentence',
    },
    { name: 'subject-access', all: ['access', 'access'], from: ['outsider', 'member'], none: ['harmless'] },
    {
      name: 'officer-hands-datum-over',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider', 'member', 'colleague'],
      all: ['giving', 'datum', 'whose|listing'],
      none: ['harmless'],
      within: 'sentence',
    },
    {
      name: 'officer-tells-of-person',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider', 'member', 'colleague'],
      all: ['giving', 'confidential-disclosure/case-matter'],
      none: ['harmless', 'confidential-disclosure/entitled'],
    },
  ],
  falseAlarms: [
    'Casework between those entitled that says nothing of who is on the case.',
    'Ordinary questions about who owns a lane or runs a service, asked in the words of a search for a person.',
    'Mentions of a person beside an unrelated question in a long letter.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'Please treat this as a subject access request for everything you hold on me.',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'Could you tell me where she lives now? I lost her address years ago.',
    },
    {
      kind: 'email-read',
      who: 'member > officer',
      text: 'Could you send me the names and addresses of everybody who objected?',
    },
    {
      kind: 'email-compose',
      who: 'officer > unknown',
      text: "She's moved to 4 Elm Road and her mobile number is below. Don't tell her I said.",
    },
    {
      kind: 'email-compose',
      who: 'officer > unknown',
      text: "Attached is Mr Dunne's file, with his NI number, his address and what he owes us in rent.",
    },
    {
      kind: 'email-compose',
      who: 'officer > unknown',
      text: 'Mr Brandt of 22 Hill View, NI number AB654321D, is behind with the rent. His file is enclosed.',
    },
    {
      kind: 'email-compose',
      who: 'officer > resident',
      text: 'Miss Adeyemi at 9 Castle Street is on my caseload. Her date of birth and case notes are below.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: "Please export your parents' names and email addresses for our mailing.",
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: "You've got access to payroll. What's her salary?",
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'My new address is 11 Peartree Way. Please change it on my council tax.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Anonymised totals only for the scrutiny paper, please.',
    },
    { kind: 'email-compose', who: 'officer > resident', text: "I'm sorry, we don't give out staff details." },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Data protection refresher: the module takes twenty minutes.',
    },
    {
      kind: 'email-read',
      who: 'member > officer',
      text: "With my resident's signed consent attached, when will her band be reviewed?",
    },
    { kind: 'post', who: 'officer > public', text: 'Lost my phone, need your numbers again, friends!' },
  ],
};
