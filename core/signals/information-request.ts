import type { Signal } from '#core/signals/signal.ts';

const guards = ['ordinary', '@tender', '@policy'];

export const informationRequest: Signal = {
  id: 'information-request',
  situation:
    'A Freedom of Information or Environmental Information request arrives, or somebody presses to hide or delay one.',
  groups: {
    /** The law by name or by habit. */
    law: [
      'freedom of information|info, foi, eir, eirs, environmental information, information request',
      '20|twenty working days, 20 days, under|of the act, recorded information, internal review',
      'the regulator, my rights, exemption, exemptions, vexatious, formal request, transparency',
    ],
    /** Records and figures that a public body holds. */
    record: [
      'survey|surveys, modelling, noise readings, readings, counts, samples, air quality|monitoring',
      'risk assessment, correspondence, letters about|to|from|between, emails sent|about|between|from|to',
      'all emails|correspondence|documents|minutes|drafts|records|the',
      'the file|files|paperwork|minutes|notes|letters|emails',
      'the data|figures|results|records|costs|total|number',
      'the numbers|list|breakdown|amount|amounts|names|report, officer reports, sewage, sewer',
      'parking fines, end dates, agency spend, closures of, copies of, a copy of the',
      'copy of any|all|every, spreadsheet, questionnaire, cost of the, the cost, costs of, spend on',
      'spending on|by, number of|by, how many times|complaints|of|were|have|staff|potholes',
      'how many trees|houses|chairs|electric|cars|bins|people, by year|street|ward|month|school|quarter',
      'since 20|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|january|april|last, who decides',
      'who decided|did|paid|signed, how much did|does|has|have|was|is, sprayed',
    ],
    /** Asking to be given or to see. */
    asking: [
      'please send|supply|provide|disclose|tell|list|give|let|confirm|complete|treat',
      'kindly send|supply|provide|furnish|have|disclose|indicate',
      'i|we request|require|seek|ask|wish|want|demand|write',
      "i'm|am|we're asking|requesting|writing|seeking, so i'm asking, asks for|that",
      'requests|request|requesting inspection|copies|disclosure|all|the|a|information|sight|under|for',
      'asking for, seek the|a|copies|all, disclose|furnish|supply|release, give us|me|every',
      'i want it|that|the|to|all|a, want to see|know|it, wish to see|know|obtain|inspect',
      'like to see|know|have|exactly, tell me how|what|who|when|which|exactly, send me the|all|a|every|it',
      "treat this as, would like five|copies|the, in writing, has asked, he's asked, she's asked",
      'i only want',
    ],
    /** Making an answer late, thin or impossible. */
    hiding: [
      'sit on it|this|that|the, sitting on, lose the|your|my, accident, shred|shredded|shredder|shredding',
      "delete|deleted|deleting|delete-pls, wipe|wiped|wiping, say we|you|you've|there|it|nothing",
      "back-date|backdate|backdated, on whatsapp|signal|paper, not the council's, call it the?",
      'till after the|full|election, until after the, embarrassing, be done',
    ],
    /** Making the record itself go. */
    vanish: [
      'shred|shredded|shredder|shredding, back-date|backdate|backdated, before anyone thinks|asks|looks',
    ],
    /** Who asks, as insiders talk of them. */
    asker: [
      'the request, a request in|for|from',
      "his|her|their|that|this|constituent's|one|those|your|these request|requests",
      "if anyone|she|he|they|anybody asks|ask, he's|she's|they've asked, asks for the",
      'the bloke|man|woman|lady|chap from|with, the campaigner|campaigners|protesters|protestors|student',
      'from the ledger|paper|press|echo, asking for the, you take it, do i have to, the auditor',
    ],
    /** The proper course, services asked for and other 'requests'. */
    ordinary: [
      'poster, quiz, disclosure log, on our website, on the open data, open data page, annual leave',
      'open to anyone, leaflet about, budget holder, sharing agreement, bulky waste, service desk, ghosts',
      'all-member briefing, all members, thank you for the, sofa, on the portal',
    ],
    /** Wanting to be told or shown, plainly or roundly. */
    wanting: [
      'please|kindly|can|could|would|will ... send|provide|supply|let|tell|give',
      "i'd|i|we|we'd like|want|wish|need|ask|request|require|demand|expect to|you|for|a|the|copies",
      "i'd|i|we|we'd like|want|wish|need|ask numbers|figures|details|all|everything|sight",
      'i|we want|need|ask',
      'what|how|which|who|when|why did|does|has|have the? council|you|your|officers|they|it',
      'how many|much|often, a breakdown|list|copy|copies of, copies of, a right to|see|know',
      'like to see|know|have, entitled to|see, request for information, tell me how|what|who|whether|which',
    ],
    /** What a public body holds: figures by place and time, correspondence, reports. */
    held: [
      'records, correspondence, emails between, emails, numbers of, breakdown',
      'by street|ward|month|year|post|category, each year',
      'for the past|last five|three|ten|two|few|four years|winters|months',
      'since 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024',
      'between 2015|2016|2018|2019|2020|2021|january|march, spending|spent|spend on, cost of, consultants',
      'complaints, survey, surveys, asbestos, readings, noise, samples, chemicals',
      'inspection report|reports|records, inspection, the decision, decision to, contract with',
      'agreement with, on paper, documents, everything, business case, valuations, valuation, modelling',
      'parking tickets',
    ],
  },
  frames: [
    {
      name: 'request-under-law',
      from: ['outsider', 'member'],
      all: ['asking', 'law'],
      none: ['ordinary', '@tender'],
    },
    {
      name: 'law-and-record',
      from: ['outsider', 'member'],
      all: ['record', 'law'],
      none: ['ordinary', '@tender'],
    },
    {
      name: 'request-pressed-down',
      from: ['colleague', 'member', 'officer', 'public-body'],
      all: ['hiding|vanish', 'asker|law'],
      none: ['ordinary', '@policy'],
    },
    {
      name: 'outsider-wants-what-is-held',
      from: ['other', 'political', 'media'],
      all: ['wanting', 'held'],
      none: guards,
      within: 'sentence',
    },
  ],
  falseAlarms: [
    "Bare questions by residents about one's own case or a service, when they name a paper.",
    'Requests for papers by the press or by bidders, which are often other signals instead.',
    'Tidying of mailboxes that has nothing to do with a request.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'Under the Freedom of Information Act please tell me how many potholes were reported last year.',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'I require copies of all correspondence about the bypass under the Environmental Information Regulations.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'That FOI about the depot: sit on it until after the election.',
    },
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: 'Could you clear out your emails about the pool before the information team asks?',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'I have had no reply to my request of 3 March for the inspection report. Please review it.',
    },
    {
      kind: 'email-read',
      who: 'member > officer',
      text: 'Find an exemption, any exemption, so that man does not get my travel claims.',
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'FOI training is on the 12th. We cover the 20 days and the exemptions.',
    },
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: "I've found 44 emails within scope and sent them all to the information team.",
    },
    { kind: 'email-read', who: 'resident > officer', text: 'What time does the tip shut on Saturdays?' },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Your request for annual leave has been approved.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The disclosure log for March was published this morning.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'After twenty working days of waiting, my sofa has arrived.',
    },
  ],
};
