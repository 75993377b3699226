import type { Signal } from '#core/signals/signal.ts';

export const recruitmentConflict: Signal = {
  id: 'recruitment-conflict',
  situation:
    'The officer has a hand in the appointment, pay, discipline or promotion of a relative, partner or close friend.',
  groups: {
    /** Choosing and hiring people. */
    hiring: [
      'interview|interviewed|interviewing|interviewee|shortlist|shortlisted|shortlisting|longlist|sift',
      'sifting|sifted|candidate|applicant|vacancy|recruit|recruitment|recruiting|appointment|appoint|hire',
      'hired|hiring|rehire|cv|assessor|assessment-centre|internship|intern|apprentice|apprenticeship',
      'trainee|traineeship|placement|secondment, the|this|that|your|his|her|my|our panel',
      'hiring|interview|selection|appointment|recruiting panel|board|manager',
      'person|job specification|spec|description, work experience, acting up|acting-up',
      'expression of interest, the advert|vacancy|post|role|job|closing date, closing date, the questions',
      'section a|b|c, put in for, application form|is|has|come',
      'her|his|your|their application|form|reference|cv, start date, starts on|monday|the',
      'get|got|getting|gets|give|gave|given|gives him|her|them|the|a|my|your _? job|post|role|hours|contract|shift|shifts|promotion|placement|start',
      'take|took|taking young|him|her|on',
      'assistant|deputy|senior|junior|admin|trainee manager|registrar|surveyor|officer|clerk|solicitor|librarian|lifeguard|cleaner|caretaker',
      'youth|support|care worker|workers',
    ],
    /** Pay, rank, duty and discipline of those employed. */
    'staff-matter': [
      'appraisal|promotion|promote|promoted|regrade|regraded|regrading|grading|overtime|honorarium',
      'increment|allowance|backdate|timesheet|probation|grievance|disciplinary|suspension|suspend',
      'suspended|suspending|dismissal|dismissed|redundancy|warning|capability|bonus|bandings',
      'job evaluation, pay point|rise|grade|scale|protection|award|progression',
      'grade appeal|change|nine|8|9|10, stage 1|2|3|one|two|three',
      'sickness|absence trigger|stage|review|record|letter|meeting',
      'written|formal|final|verbal|first|oral warning, return to work, night shift|shifts|supervisor',
      'extra|more|additional hours|duties|shifts|pay|responsibility, hours are|up, second signature',
      'his|her|your rota|hours|shifts|file|grade|contract|increment|post|regrade|warning|probation|appraisal|overtime|expenses',
      'acting|training|market allowance|supplement, countersigning|countersign',
      'ring fence|fenced|ringfence',
    ],
    /** The officer's say in it. */
    'own-say': [
      "i'm|you're|i'll|i've|you've|i|you|we been? chairing|chair|chaired|moderating|marking|marked|mark|scored|score|scoring|sifted|sifting|picked|picking|shortlisting|interviewed|interview|hired|appointed|deciding|decide|decided|signed|sign|signing|approve|approved|approving|countersigning|recommend|recommended|suggested|agreed|wrote|written|put|signing|doing|override|manage|line-manage|supervise|took|picked",
      'on the panel|board, in the chair, the one who signed|hired|decides|marks',
      'who approve|approves|sign|signs',
      'my|your call|decision|signature|approvals|approval|letter|pen|staff|team|desk|panel|pile|inbox|queue|say',
      'sign off|for your, signed it off, your name to, put your name',
      'put him|her|them|you|your _? through|forward|down|up|top|first, his|her|their line? manager',
      'decision maker, sit|sitting on the, say on, my budget, stand down from',
      "i|you|we can|could|would|will|'ll|want|wanted|want|like|need|'d have|put|get|give|fix|bump|move|keep|hold|lose|rather|sooner|see|make|score him|her|them|it|to",
      'you do the, i gave|give, countersigned, second signature, you approve|sign|scored|picked',
      "i'd go for|with, put my|your name|mark, ask|asking the questions, asks the questions, works in your",
      'write it up, approves it',
    ],
    /** Living together, love and kinship, as they show at work. */
    close: [
      'my|your|our|his|her @kinfolk, my|your|our _ @kinfolk, lil|big|baby|wee @kinfolk',
      'my|your|our best|oldest|old|good|close|dear friend|mate|pal',
      'my|your mate|friend|bestie|bezzie|bff|pal|bestfriend|flatmate|housemate|lodger|neighbour|bridesmaid|godson|goddaughter|godchild|godfather|godmother|ex|fella|bloke|chap|lass|date|lover|crush|bit',
      "best mate|friend|mate's, friend from|of the|mine|family, from the choir|church|mosque|temple|club",
      'her|his|their dad|mum|father|mother|godmother|godfather|wedding|spouse|auntie|aunt|uncle|cousin|brother|sister|kids',
      'is|are|be their|his|her|your|my @kinfolk',
      'spouse|fiance|fiancé|fiancée|fiancee|hubs|darling|sweetheart|bezzie|bestie|other-half',
      "uncle|auntie|aunty|cousin|ma|bro|sis|dad|mum here|tell|said|would|wouldn't|has|have",
      "sister's|brother's|cousin's|aunt's|friend's|uncle's|wife's|husband's|partner's|missus's|mate's @kinfolk",
      'lived|living|moved|back|get|got|getting in? together',
      'share|shares|shared a|the|my|your bathroom|bed|flat|house|room|kitchen|mortgage|surname|address',
      'the|a|your|our|both|his|her wedding|weddings|barbecue|christening|honeymoon, next of kin',
      'broke|break|split up, go back, to tenerife|spain|majorca|cornwall, getting|got married|engaged|wed',
      'been married, in your car, same name|surname|initials, maiden name, about us, you two, two of you',
      'yourself and, pair of you, love you, xx, my|our two|kids|bairns|own are|is|in, in|into the family',
      'at his|her|your|my|our wedding|barbecue|christening|party, me and the',
      'same photo|photograph|house|bed|car, friends with|since|for, bridesmaids, exes',
      'on|in my|your|our sofa|spare|kitchen|christmas|bed',
      'our wedding|anniversary|baby|mortgage|house|bed|kids, your|my surname|maiden|address|mam|mum|dad',
      'you and she|he|her|him, she|he and you|i',
    ],
    kinfolk: [
      'wife|husband|hubby|spouse|partner|missus|fiance|fiancé|fiancee|fiancée|girlfriend|boyfriend|gf|bf',
    ],
    /** Coaching, bending and hushing. */
    bending: [
      "nobody|no one|nobody's checks|minds|need|noticed|knows|will|would|else, make a thing",
      're-ran|rerun|re-run, closing date is, dm me, send me his|her|your, agree that, straight face',
      "be the only, if you'd rather, i checked, seeing as, i know you|one, knows that|why|the",
      "everyone's|everybody|everyone knows|saw, put in a word, word for|with",
    ],
    /** Done as it should be, or talk of jobs in general. */
    proper: [
      'stepping|stepped|stands|stood in|aside, logged with, on record, no part in, none of us|the, code',
      'ballot, bulletin, work for us, through the website, must say, your constituent, release notes',
      'confirmed by, off the panel',
    ],
  },
  frames: [
    {
      name: 'close-one-at-work',
      from: ['officer', 'colleague'],
      all: ['close', 'hiring|staff-matter'],
      none: ['proper'],
      within: 'item',
    },
    {
      name: 'officer-bends-it',
      from: ['officer'],
      all: ['bending', 'hiring|staff-matter', 'close|own-say'],
      none: ['proper'],
      within: 'item',
    },
    {
      name: 'asked-to-favour-family',
      from: ['other', 'member', 'supplier'],
      all: ['close', 'hiring', 'own-say|bending'],
      none: ['proper'],
      within: 'item',
    },
  ],
  falseAlarms: [
    "A proud relative's news of a job elsewhere.",
    'Reminders about relationships and panels that no guard knows.',
    'Other appointments and applications: for a flat, a hall, a contract.',
  ],
  flags: [
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: "I'm on the panel for the clerk's job. One candidate is my niece, but I can be fair.",
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: "You signed the overtime for your wife again. Shouldn't somebody else be approving it?",
    },
    {
      kind: 'email-compose',
      who: 'officer > resident',
      text: "Send me your CV, cousin, I'm shortlisting on Monday and will put you through to interview.",
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Hired my own brother today. Best interview by a mile, says the panel (me). Sorry not sorry!',
    },
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: "I'd sooner not stand down from the interviews. We only split up in August.",
    },
  ],
  ignores: [
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: "I've come off the panel, as one candidate is my cousin. HR have it in writing.",
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Proud dad: my eldest starts her first job on Monday, at a shoe shop.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Panel members must say before shortlisting if they know a candidate. The form is on the intranet.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Sift done: 42 in, 7 through. Two assessors each, blind.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'I am a nurse and would like to apply for care work in your homes. Where is the form?',
    },
  ],
};
