import type { Signal } from '#core/signals/signal.ts';

export const informationRequest: Signal = {
  id: 'information-request',
  situation:
    'A Freedom of Information or Environmental Information request arrives, or somebody presses to hide or delay one.',
  groups: {
    /** The law by name or by habit. */
    law: [
      "freedom of information|info, foi, fois, foia, eir, eirs, rfi, environmental information, environmental regulations, under the regulations, the regulations say, whatdotheyknow, what do they know, information request, request for information, 20|twenty working days, 20 days, statutory time limit, time limit, the time the law, section 1|one request|right|of, s.1, under s.1, regulation 5, under|of the act, make use of the act, recorded information, held on closures, information held, held by you, internal review, information commissioner, ico, the regulator, public authority, right of access, right to information, statutory rights, my rights, know my rights, i'm allowed it, anyone can ask, can ask for it, without giving reasons, confirm or deny, hold or deny, exempt, exemption, exemptions, vexatious, cost limit, disclosure log, publication scheme, formal request, master request, request 3312|ref, as recorded, transparency, public information, public money, in the public interest",
    ],
    /** Records and figures that a public body holds. */
    record: [
      'report|reports, inspection|inspections|certificates|certificate|log|logs|report|reports|notes, survey|surveys, modelling, highways model, flood model, noise readings, readings, monitoring results, lorry counts, counts, samples, soil samples, air quality|monitoring, risk assessment, asbestos register, register of, ecological surveys, correspondence, letters about|to|from|between, emails sent|about|between|from|to, all emails|correspondence|documents|minutes|drafts|records|the, every draft|email|document|parcel|letter, the invoice|invoices|receipts|contract|contracts|plans|drawings|file|files|paperwork|minutes|notes|letters|emails|data|figures|results|records|costs|total|number|numbers|list|breakdown|amount|amounts|names|report, felling notes, officer reports, site photographs, action plan, maintenance logs, fire inspection, weedkiller|weedkillers, sewage, sewer, burial charges, parking fines, fines by street, current contracts, end dates, annual values, licence count, renewal dates, support costs, bidders and, amounts awarded, hospitality accepted, salaries, staffing, agency spend, surplus land, grid reference, tonnes|tonnage, closures of, correspondence with, copies of, a copy of the, copy of any|all|every, as a csv, spreadsheet, questionnaire, 48-question, question form, cost of the, the cost, costs of, spend on, spent on, spending on|by, bought, number of|by, how many times|complaints|of|were|have|staff|potholes|trees|houses|chairs|electric|cars|bins|people, by year|street|ward|month|school|quarter, since 20|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|january|april|last, between january|2018|2019|2020|2021|2022, for the year, in the last|past, five years of, each of the last, tests were, who measured, who decides, who decided|did|paid|signed, what does the|it cost, how much did|does|has|have|was|is, sprayed',
    ],
    /** Asking to be given or to see. */
    asking: [
      "please send|supply|provide|disclose|tell|list|give|let|confirm|complete|treat, please can you|i, kindly send|supply|provide|furnish|have|disclose|indicate, could|can|would|will|may you|i|we, i|we request|require|seek|ask|wish|want|demand|write, i'd|we'd|i would|we would like|love|want|be|welcome, i'm|am|we're asking|requesting|writing|seeking, so i'm asking, asks for|that, requests|request|requesting inspection|copies|disclosure|all|the|a|information|sight|under|for, asking for, ask for disclosure, seek the|a|copies|all, disclose|furnish|supply|release, give us|me|every, let me have|see|know, i want it|that|the|to|all|a, want to see|know|it, wish to see|know|obtain|inspect, like to see|know|have|exactly, tell me how|what|who|when|which|exactly, send me the|all|a|every|it, treat this as, consider this|our, get hold of, would like five|copies|the, in writing, has put a request, put in a request, has asked, he's asked, she's asked, they've asked, all authorities, asking every, every county|council, what do you pay, third time of asking, i only want, now i only, the plans please",
    ],
    /** Being ignored or refused, and coming back. */
    pursuing: [
      "had no reply|answer|response, no reply no, nobody wrote back, no one replied, not answered, still waiting, still no, is that even legal, turned down my, refused my, refusal of my, unhappy with the refusal|response|handling|answer, have it reviewed, complaint about your handling|reply|refusal, handling of my, over a month, more than 20|twenty, overdue, out of time, third time of asking, i asked in|on january|february|march|april|may|june|july|august|september|october|november|december, i asked on, never gave it, all i got was, costing too much, too costly, within the time, with a copy to the, complain to the, go to the commissioner, remind you of, offered nothing, my request|requests on|for|of|about|ref|number|dated, my foi, we asked on|in, i've asked twice|before, no refusal, no apology",
    ],
    /** Making an answer late, thin or impossible. */
    hiding: [
      "sit on it|this|that|the, sitting on, drag it|this|your out|feet, drag out, hold it back, hold|holding back|the answer|off|it|onto, stall, push it|that past|back, past the 14th|election|vote|meeting, take your time, slow-walk, go slow, bottom of your|the pile, be slow, it waits, nothing goes, don't|dont answer|reply|send|release|save|write|log|put, start the clock, stop the clock, clarify and, not a real question, lose it|them|that, lose the|your|my, gone missing, went missing, accident, shred|shredded|shredder|shredding, delete|deleted|deleting|delete-pls, wipe|wiped|wiping, clear out your, clear out|your emails|inbox, recycle bin, bin them|it|the|mine|yours, get rid of, purge, if it's gone, same accident, there were none, there was none, there's only one, we hold nothing, we've nothing, hold nothing, no information is held, say we|you|you've|there|it|nothing, say it's vexatious, say you've nothing, technically true, word the reply, find an exemption, any exemption, some exemption, find a reason|way, back-date|backdate|backdated, then it isn't caught, isn't caught, be caught, would be caught, won't come up, come up in the|a search, not discoverable, aren't discoverable, isn't discoverable, discoverable, keep it|this|the off|to|on|out, on whatsapp|signal|paper, off the system, don't save it, to the system, walk it round, on my own|laptop|phone|personal, personal email|account|phone|laptop, not the council's, code name, call it the?, reach that man, didn't reach, can't get at it, can't have them, file's in store, misfiled, mislaid, it goes away, before the request|search|foi|information|monday, before it's asked, till after the|full|election, until after the, by-election's over, election's over, comes to me, no more chapter|from, chapter and verse, embarrassing, if he notices, if they notice, let's not find, can't we say, be done",
    ],
    /** Making the record itself go. */
    vanish: [
      "shred|shredded|shredder|shredding, delete|deleted|deleting|wipe|wiped|wiping|purge|purged _? _? _? email|emails|chat|thread|folder|file|files|notes|messages|draft|drafts|laptop|chain|texts, clear out|clear-out your, a tidy of, tidy of your, spring clean, have a tidy, auto-cleared, if it's gone, recycle bin, same accident, back-date|backdate|backdated, discoverable, off the system, don't save it, walk it round, nothing else in writing, nothing in writing, writes anything, i've done mine, mine are gone, yours as well, won't come up in, misfiled, file's in store, laptop's been wiped, box was faulty, we hold nothing, hold nothing before, no information is held, there were none, keep it|this|the _? _? on whatsapp|signal|paper, on whatsapp from, long lie down, ask him|her|them what he|she|they means|meant|mean, clarify the clarification, start the clock, before anyone thinks|asks|looks",
    ],
    /** Who asks, as insiders talk of them. */
    asker: [
      "that foi, the foi, an foi, foi in, foi about|on|from|request, fois, request in|is|came|for it|from|about|on|3|2, the request, a request in|for|from, his|her|their|that|this|constituent's|one|those|your|these request|requests, if anyone|she|he|they|anybody asks|ask, he's|she's|they've asked, asks for the, that man, the bloke|man|woman|lady|chap from|with, the blogger, blogger, the journalist, the campaigner|campaigners|protesters|protestors|student, from the ledger|paper|press|echo, these from, one of those requests, the information team|people|officer asks|ask|come|comes, information team asks, two more of these, day 19|18|20|17, what do i do with it, came to my personal, came to me, landed with me|in, no idea what i do, it's asking for, asking for the, you take it, do i have to, allowed to ask, the auditor, ico",
    ],
    /** The proper course, services asked for and other "requests". */
    ordinary: [
      "training|training slides, poster, quiz, policy has, disclosure log, has been published, published on, on our website, on the open data, open data page, transparency data, logged with, passed to the information, information team's address, sent them all to the, within scope and, legal hold, hold's on, done and dusted, annual leave, dropped kerb, as we should, dp log, open to anyone, sent with a smile, second monitor, leaflet about, when will you mend, what time does, my own cost centre, as budget holder, budget holder, statutory return, sharing agreement, bulky waste, planning inspectorate, inquiry desk, pre-inquiry, service desk, ghosts, freedom of the borough, asset owners, records day, all-member briefing, all members, thank you for the, no need to ask, sofa, birth certificate, subject access, on the portal, your bill, unsubscribe, carer for",
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
      name: 'law-named-by-outsider',
      from: ['other', 'political', 'media', 'supplier', 'public-body'],
      all: ['law', 'law'],
      none: ['ordinary'],
    },
    {
      name: 'asks-for-records',
      from: ['other', 'political', 'public-body'],
      all: ['asking', 'record', 'record'],
      none: ['ordinary', '@tender', '@sponsoring'],
    },
    {
      name: 'asks-for-record-in-one-breath',
      from: ['other', 'political'],
      all: ['asking', 'record'],
      none: ['ordinary', '@tender', '@sponsoring', '@publishing', '@media'],
      within: 'sentence',
    },
    {
      name: 'request-pursued',
      from: ['outsider', 'member'],
      all: ['pursuing', 'law|record|asking'],
      none: ['ordinary'],
    },
    {
      name: 'reading-room-in-diary',
      kinds: ['invite'],
      from: ['outsider'],
      all: ['law|pursuing', 'record|asking'],
      none: ['ordinary'],
      within: 'item',
    },
    {
      name: 'request-pressed-down',
      from: ['colleague', 'member', 'officer', 'public-body'],
      all: ['hiding|vanish', 'asker|law'],
      none: ['ordinary', '@policy'],
    },
    {
      name: 'records-to-vanish',
      from: ['colleague', 'member', 'officer'],
      to: ['officer', 'colleague', 'member', 'public-body'],
      all: ['hiding|vanish', 'hiding|vanish', 'record|asker|law'],
      none: ['ordinary'],
    },
    {
      name: 'vanish-in-one-breath',
      from: ['colleague', 'member', 'officer'],
      to: ['officer', 'colleague', 'member', 'public-body'],
      all: ['vanish'],
      none: ['ordinary', '@policy', '@threatening'],
      within: 'sentence',
    },
    {
      name: 'stray-request-passed-on',
      from: ['colleague'],
      all: ['asker', 'law|record'],
      none: ['ordinary', '@policy'],
    },
    {
      name: 'member-asks-to-hold',
      from: ['member'],
      all: ['hiding', 'asker|law|record|pursuing'],
      none: ['ordinary'],
    },
    {
      name: 'officer-answers-thinly',
      kinds: ['email-compose', 'post'],
      from: ['officer'],
      all: ['hiding|vanish', 'law|asker'],
      none: ['ordinary'],
      within: 'item',
    },
    {
      name: 'vanish-in-diary',
      kinds: ['invite'],
      all: ['hiding|vanish', 'hiding|vanish'],
      none: ['ordinary', '@internal'],
      within: 'item',
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
