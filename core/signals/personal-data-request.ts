import type { Signal } from '#core/signals/signal.ts';

export const personalDataRequest: Signal = {
  id: 'personal-data-request',
  situation:
    'Somebody asks for, or is being sent, personal information about residents, clients, staff or members.',
  groups: {
    /** What tells one person from others, or lays them open. */
    datum: [
      "address, addresses, home address|number|town|towns|postcode|postcodes|phone, forwarding address, new address, recent address, phone number|numbers, phone numbers, mobile, mobile's, mobile number|no, home number, email address|addresses, contact details|list|card|number|numbers, emergency contact, her|his|their|wife's|husband's number|email|mobile|address|details|surname|registration|age|salary|wage|pay|rent|employer|record|records|file|cv|notes|diagnosis|income|whereabouts|gp|grade|birthday|payslip, number's, dob, date of birth, dates of birth, birthday|birthdays, ages of, next of kin, national insurance, ni number, nhs number, passport, bank details, registration, number plate, reg number, salary|salaries, wages, payslip, what's she on, what's he on, employer, still employed, where she|he works, the husband|wife works, how much rent, gate log, swipe records, cctv, footage, visitors' book, visitors book, deaths list, birth register, adoption index, personnel file|files, staff list|records|directory, training records, sickness absence|record|records, on long-term sick, medical reports|report|record|records|notes|history|form, disciplinary record, grievance papers|record, complaint letters, application form, cv, electoral database|register|roll|record, council tax record, customer|parents' names|emails|record|records, parents names|emails, married names, maiden name, surname, names and addresses|times|numbers|emails, names of all|anyone|everybody|everyone|the, names, by name, full name|names, name them, initials, nationality, ethnicity|religion, pregnant, distance, criminal record, dbs",
      "where she|he|they live|lives|living|lived|is|are|moved|went|goes|has|work, where does she|he|ines|the, where do they, where did she|he|they, where is she|he|my|they, where are they, lives now, live now, lives these days, living now, which flat|house|street|town|school|care|carer|number|family|ward|foster|of, which bus, which town, when does she|he, finish work, whereabouts, trying to find|trace|reach|contact, lost touch, look up, debt tracing, trace, tracing, what's her|his name, name of the woman|man|lady|chap|lad|boy|girl|person|couple|family|neighbour|tenant|owner|people, whats the name, who lives, who owns, who complained|reported|got|called|rang|objected|signed|said|owes|was, what he's|she's got, got wrong with, what's wrong with, what they've got, what's he|she got|like|on, behind with, any debts|kids|police, debts any, any kids, had a parking ticket, got a social worker, has a social worker, the trouble at, what other boys|kids, what the other boys, put in for, who's who",
    ],
    /** Whose it is: somebody other than the asker. */
    whose: [
      "her, him, his, their, she, he, mr|mrs|ms|miss|dr|prof|professor, the woman|man|lady|chap|lad|boy|girl|couple|family|gang|tenant|owner|driver|officer|neighbour|carer|minor|child|children|complainant|witness, neighbour|neighbours|neighbour's, tenant|tenants, resident|residents|residents', client|clients, patient|patients, pupils|pupil|children|parents|parents'|mums|families|childminders|governors|pensioners|carers|objectors|councillors|members|employees|staff|colleagues|officers|firefighters|applicants|claimants|users, my wife|husband|ex|daughter|son|father|mother|brother|sister|partner|old|client|lad|child's, your tenant|client|clients|employee|staff|officer|former|team|old, former employee, somebody else's, someone else's, everybody who, everyone who, anyone who|on, the minor, old carer, old lads",
    ],
    asking: [
      "could|can|would|will|might|may you|u|i|we, any chance, please send|supply|tell|confirm|share|provide|forward|export|let|treat, kindly send|supply|provide|confirm, send me|us|the|him|all|what|it, tell me|us, let me|us have|know|see, need to know|his|her, i need it|his|her|the, need his|her|the|their, want to know, i'd like to know|read|her|his|the|see|your|a, i'd|we'd|i|we like|love|want|need|require|welcome|value|request, we require, i request, requesting, formal request, i want a|the|to|her|his, do you have|know|still, do u have, you must have|know, have you got|her|his|a|the, you've got|the|her|a, you've her, you have her|him|the|my, i'm after the|a, i'm trying to, just tell me|us, only tell me, quickest way, just confirming|checking, confirm in writing, is it right that, give me a|his|her|their|the, phone me, anybody know, anyone know, does anybody|anyone know, slip us|me, furnish me, drop|dropping _? _? _? _? in my, shall we carry on, what is|are|was|have|has|did|do, what's, whats, where is|do|does|did|are, who is|was|got|has|were|reported|complained, who's, which of|flat|house|town|bus|family|foster|school, can we|i have|use|just|get, upload, export your|the, a copy of|for, be a great help, that's all i ask, i have a right, ask for me",
    ],
    /** Asking for what is held about oneself, or on another's authority. */
    access: [
      "subject access|access|request, sar, dsar, article 15, right of access, under gdpr, under the? uk? gdpr|dpa, gdpr, data protection act, data subject, personal data, everything you hold|have|'ve|know, all you hold, what you hold|have|'ve, what you've written, written about me, information you hold, hold on|about me|us|my|him|her, holds on|about me|us|my, all personal data, referred to by, read my file, see my file|records|notes, my file, my care|housing|social|hr|personnel|school|medical|own file|records|notes|record|letters|papers, my records, my child's|son's|daughter's|mother's|father's|mum's|dad's records|file|notes|record, copy of my|his|her|the _? _? file|records|notes|letters|record|assessment|papers, copies of my|his|her|all, complete _? _? records, all notes, notes chronologies, disclosure of all, complete file, signed authority, form of authority, form of consent to, consent to follow, proof of identity, solicitors for|acting, i left care, when i was in care, on behalf of an insurer, act for, acting for, my client, next friend, executor|executors, sight of the, needs assessment, supervision records, case notes, case file, social care records, housing file",
    ],
    /** Whole lists of people. */
    listing: [
      "list of names|residents|tenants|clients|staff|addresses|parents|children|families|people|members|objectors|staff|complainants|houses|everyone|all, names and addresses, names addresses, names emails, contact list, mailing list, staff list, distribution list, the weekly list|deaths, deaths list, birth register, births list, pensioners' addresses, phone numbers of, emails of, names of all|everyone|everybody|anyone|the, all children, every household, every tenant, print-out|printout of, export, spreadsheet of|with, with home postcodes, dates of birth, residents' names|emails|addresses, parents' names|emails|addresses, by name, rent arrears by, arrears by, register for, two years of, live client|customer|patient records|data, client records, real council data, complaint letters, customer data|records|list, user|users data|list, tenants' data|details|names|numbers, column d|f|e|b, names ailments, names times, nobody at home, names would be, names will do, pay by the name, full names",
    ],
    /** The officer hands it over. */
    giving: [
      "attached|attaching|attach, here's, here are|is|you, as requested|promised|asked|ever|discussed, as you asked, of course, sure no, no problem, her|his|their name is|was|'s, her|his name's, she's|he's|they're|shes|hes moved|on|at|living|changed|got|in|with|still|been|called|off|number, she|he lives|moved|has|gave|owes|works|earns|changed, it was mrs|mr|ms|the, it's 0|07700, mobile's|number's|address|number the|is, the one ending, i'll text you, text you the, uploading, i've scanned|pulled|screen-grabbed|attached|sent|copied|looked|checked|exported, i looked you|her|him up, looked up, i've sent round, sent round the, copy of her|his|their, her payslip|address|file, his payslip|address|file, they are|they're the, the family that got, in column, don't tell|say|mention her|him|who|where|i, don't say who, not mention where, shouldn't really, between us, tell no one, be gentle, be nice, going through the list, known to our",
    ],
    /** One's own particulars, open registers, counts without names. */
    harmless: [
      "my new address, my own birth|details|payslip, your own payslip|next|birth|id|decision|case, your address, our address|addresses, email address for complaints, right address, birth certificate, marriage certificate, is public, open register, planning register, publicly, no names, anonymised, aggregate, totals, just the totals, age band, uptake, signed consent, with her|his|their consent, consent on file, her blessing, processing agreement, secure route, sharing agreement, standing agreement, shared care record, allocated worker|social, as allocated, handover, we don't give out, i can't tell, cannot give, can't give|share|release, refresher, module, policy, poster, privacy policy|notice, we've updated our, impact assessment, gate list, your ward councillor, who's my ward, name of the officer who, officer who deals, self-service, opt out, shred, retention, training venue, street naming, new-build, auntie, send her a card, it desk, dentist's, phone list, dp log, flowers, wrong address, bins|bin, pothole, foi",
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
    {
      name: 'resident-asks-of-another',
      from: ['other', 'member', 'public-body'],
      all: ['asking', 'datum', 'whose'],
      none: ['harmless', '@tender'],
    },
    {
      name: 'asks-own-or-entrusted-records',
      from: ['outsider', 'member'],
      all: ['asking', 'access'],
      none: ['harmless'],
    },
    { name: 'subject-access', all: ['access', 'access'], from: ['outsider', 'member'], none: ['harmless'] },
    {
      name: 'asks-for-list-of-people',
      from: ['outsider', 'member', 'colleague'],
      all: ['asking', 'listing'],
      none: ['harmless'],
    },
    {
      name: 'asks-case-of-person',
      from: ['outsider', 'member', 'colleague'],
      all: ['asking', 'confidential-disclosure/case-matter', 'whose'],
      none: ['harmless', 'confidential-disclosure/entitled'],
    },
    {
      name: 'asks-case-in-one-breath',
      from: ['outsider', 'member', 'colleague'],
      all: ['asking', 'confidential-disclosure/case-matter'],
      none: ['harmless', 'confidential-disclosure/entitled'],
      within: 'sentence',
    },
    {
      name: 'asks-insider-to-look',
      from: ['outsider', 'member', 'colleague'],
      all: ['confidential-disclosure/access', 'datum|listing|confidential-disclosure/case-matter'],
      none: ['harmless', 'confidential-disclosure/entitled'],
    },
    {
      name: 'relation-seeks-person',
      from: ['other'],
      all: ['asking', '@kin', 'datum|confidential-disclosure/case-matter'],
      none: ['harmless'],
    },
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
      name: 'officer-hands-list-over',
      kinds: ['email-compose'],
      from: ['officer'],
      all: ['giving', 'listing'],
      none: ['harmless'],
    },
    {
      name: 'officer-tells-of-person',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider', 'member', 'colleague'],
      all: ['giving', 'confidential-disclosure/case-matter'],
      none: ['harmless', 'confidential-disclosure/entitled'],
    },
    {
      name: 'names-informant',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['other'],
      all: ['giving', 'whose', 'datum|confidential-disclosure/hush|confidential-disclosure/case-matter'],
      none: ['harmless'],
    },
    {
      name: 'person-in-diary',
      kinds: ['invite'],
      all: ['datum|listing', 'whose|listing', 'asking|giving'],
      none: ['harmless', 'confidential-disclosure/entitled'],
      within: 'item',
    },
    {
      name: 'looked-up-in-post',
      kinds: ['post'],
      all: ['confidential-disclosure/access|giving', 'datum|confidential-disclosure/case-matter'],
      none: ['harmless'],
      within: 'sentence',
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
