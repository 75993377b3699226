import type { Signal } from '#core/signals/signal.ts';

const guards = ['~routine', '@policy'];

export const wrongdoingReport: Signal = {
  id: 'wrongdoing-report',
  situation:
    'Fraud, corruption, abuse, danger or a breach of the code is described or alleged, or somebody who would report it is leaned on.',
  groups: {
    /** The one spoken of: theirs, ours, or an unnamed somebody. */
    suspect: [
      'your|our|my|their|the man|woman|chap|fella|fellow|bloke|lad|lads',
      'your|our|my|their|the lass|gentleman|lady|officer|officers|manager|director',
      'your|our|my|their|the boss|inspector|surveyor|supervisor|foreman|driver|caretaker|carer',
      'your|our|my|their|the carers|clerk|buyer|treasurer|head|headteacher|teacher',
      'your|our|my|their|the registrar|staff|security|agency|cleaner|nurse|tutor',
      'he|she|they has|had|have|is|are|was|were|been|took|take',
      'he|she|they takes|puts|put|signs|signed|keeps|kept|gets|got|makes',
      'he|she|they made|told|never|claims|claimed|charges|charged|goes|went|said',
      'he|she|they sells|sold|asks|asked|pays|paid|clocks|lets|uses|used',
      "he's|she's|they've|they're|hes|shes, one of your|our, at your|our depot|office|school|home|centre",
      'the same person|man|three|officer',
    ],
    /** Records that lie. */
    falsified: [
      'forge|forged|forging|faked|fake|fakes|faking|doctored|tampered|counterfeit',
      'backdate|backdated|backdating|shredded|shredding|sham|phantom|ghost|ghosts',
      'whited|tippexed|scribbled|crossed out',
      "signing|signed|signs|sign my|for name|checks|off|initials|them, my signature|name on|is|isn't|was",
      'never been up|in, been changed|altered|rewritten|wiped, tick|ticked|ticking the box|boxes|sheet',
      "says|said|sheet|file|certificate passed|checked|ok|done, i've kept|still got the, in the pub",
    ],
    /** Money or goods that go astray. */
    diverted: [
      'fraud|scam|scamming|racket|thieving|theft|thefts|stealing|stole|stolen',
      'nick|nicked|nicking|pinch|pinching|pinched|pocketed|pocketing|fiddle|fiddled, petty cash',
      '<money> gone|short|missing|out, payroll numbers, in an envelope, a little something',
      'little something, asked|asks|asking|wanted for? a|<money> ... something|each|through|to',
      'mileage for|to|he|she|that, claiming|claims mileage|for, clocks|clocked|clocking him|in|off|on',
      "new patio|kitchen|drive|bathroom|roof, ask|look who|under|at|why ... invoice|there's|owns",
    ],
    /** Rules bent for friends. */
    favouring: [
      'same three|firm|firms, top of the pile|list|queue, who owns the',
      'look|looked|turn|turned|turning the|a other|blind way|eye',
      'told|asked|ordered|instructed us|me|them|him|to ... backdate|change|delete|sign|pass|drop',
      'told|asked|ordered|instructed us|me|them|him|to ... look|lose|round|date|move|put, night before',
    ],
    /** People hurt or neglected. */
    harmed: [
      'bruise|bruises|bruised|bruising|slapped|slapping|hit|hits|hitting',
      'punched|pinching|shoved|dragged|dragging|restrains|restrained|restraining|locked',
      'tied|choked|raped|assaulted|assault|grooming|groomed|starved|starving',
      'burn|burns|marks|bruises on|around|round, in a cupboard|room|corner',
      'no heating|food|water|bed|light, safeguarding',
    ],
    /** Danger hidden or passed over. */
    unsafe: [
      'dangerous|asbestos|legionella|unqualified|unregistered|unlawful',
      'toxic|contaminated|drums|sewage|rotten, fire door|doors|exit|alarm',
      'gas certificates|certificate|leak|boiler|safety',
      "no|isn't|not|never|nobody ... insured|certified|qualified|licence|licensed|insurance|checks",
      'scaffold|scaffolding|lift|boiler|wiring ... off|not|same|no',
      'failed ... in|test|inspection|but|checks, rats in, data breach, postal votes',
      'defibrillators|extinguishers|hoists, kids|children|boy|girls ... swim|there|on|smell',
    ],
    /** How such a thing is told. */
    telling: [
      'whistleblow|whistleblowing|whistle|anonymous|allegation|allegations',
      'alleging|suspicious|dodgy|hush-hush|dossier|misconduct, reporting that|my|a|what',
      "i|we|we've|i've|i'd am|are|ve? suspect|suspected|believe|noticed|overheard|found|seen",
      "i suspect|overheard|witnessed|noticed|uncovered, i've seen|noticed|found|photographed|heard",
      'under the|our whistleblowing|speak|raising|code, speak up, code ... says|must|breach',
      'you should|ought|need to? look|know|see|hear, look into|under|at who|what|her|it|this|why',
      'could|can|will you|someone|somebody look|check|investigate into?',
      "ask|ask ... why|who|anyone|how|where, funny how|that|isn't, in confidence",
      'everyone|everybody|people|they knows and|it|but|about|what',
      'on the answerphone|tape|recording|camera|record, i used to|once work|clean|drive|run|be',
      'i worked|cleaned|drove there|here|for, former|ex-employee|ex-wife|ex-husband|insider, i drove',
      "raise this|it early|formally|with, monitoring officer|officer's, internal audit|auditors|auditor",
      'head of internal|audit, to audit, go|going|gone|ringing to? the? police|press|ombudsman',
      'should i|we report|tell|say|do, what should|would|do|i|we we|i|you do, hear it from me',
    ],
    /** Words that speak of evidence rather than of opinion. */
    evidence: [
      'on the answerphone|tape|recording|record, note of the, i suspect|overheard|witnessed|uncovered',
      'whistleblow|whistleblowing|blow|blowing the? whistle?',
      'allegation|allegations|suspected|suspect|suspects, i wish to report|raise|disclose|make',
      "monitoring officer, internal audit, i'm saying, i don't want to, should|ought to? look|see|know",
      'funny how|that, step in, see it|this before|on',
    ],
    /** Routine assurance, training, fiction and small domestic mysteries. */
    routine: [
      'e-learning|exercise|poster|bulletin|digest|podcast',
      'quiz|digest|newsletter|refresher|national-fraud-initiative, been refreshed, drop-in',
      'annual plan|report|statement|governance, all closed|assigned|done, nothing in it, learning from',
      'another council, near misses',
    ],
    /** What is done wrong, in plain verbs. */
    misdeed: [
      'pocket, fraud, theft, backdate, forge, fake, sign|signs|signed|signing ... off|for',
      'ticks|ticked|ticking the box|boxes, pay|paid|paying|employs her|his own?',
      'locked|locks|locking|tied ... in|up|to',
    ],
    /** Records and facts that do not agree. */
    untrue: [
      'add up, adds up, never met|seen|heard|goes|visited|arrived',
      'nobody|noone ever|has|had? came|goes|been|checked, same spelling|names|pen, ghost, in the name of',
      'short since|by|again, dated before|after|last|the, signed for, certificate on, same three|two',
      'belong to',
    ],
    /** Coming forward with it. */
    voicing: [
      'report that|a, concerned about, concern about|that, worried about, worry about',
      'want|like|wish|need|writing|have to report|tell|flag|inform',
      'who do|should|can|would i talk|tell|speak|go|report, thought|think you|someone should|ought',
      'ought to know, i|we saw|watched|heard|witnessed|noticed|found|know',
      "i've|we've|have seen|watched|heard|noticed|found|got, have you noticed|seen|looked, i've been told",
      "look into, look at the, everyone|everybody round|here|in|knows, isn't|not right, i worked",
      "suspected, suspect, whistleblow, whistleblowing, i wrote, can't sleep, what would you do",
      'what do i do',
    ],
    /** What is kept, counted or certified. */
    papers: [
      'invoice, certificate, overtime, timesheet, sheets, mileage, expenses, payment, payments, petty cash',
      'receipts, grant, inspector, inspectors, stock, stores, fuel, the discount, takings',
    ],
  },
  frames: [
    {
      name: 'disclosed-in-form',
      from: ['officer', 'colleague'],
      all: ['~telling', '~falsified|diverted|favouring|harmed|unsafe', 'suspect'],
      none: ['~routine'],
      within: 'item',
    },
    {
      name: 'evidence-of-wrong',
      all: ['~evidence', '~falsified|diverted|favouring|harmed|unsafe'],
      none: ['~routine'],
      within: 'item',
    },
    { name: 'untrue-and-told', all: ['~untrue', '~voicing', '~misdeed|papers'], none: guards },
  ],
  falseAlarms: [
    'A defect or a stray hazard that a resident reports as a fault to mend.',
    'An audit plan, a fraud bulletin or an exercise letter.',
    'Harassment aimed at the reader, which is an abusive exchange.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'He signs the boiler checks in the pub. I have the dates and nobody listens.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'Your inspector wanted fifty pounds in an envelope to pass my kitchen.',
    },
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: 'I wish to report that my manager has been claiming overtime for days he was not here.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Do not go telling tales about the asbestos. The last one who did ended up on nights.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'There are bruises on her arms and she is scared of the new carer at your day centre.',
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The whistleblowing policy has been refreshed. Poster for every kitchen.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'A kerb stone is loose by the chemist. Could somebody mend it?',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Who ate the last of the cheese? The inquiry opens at noon.',
    },
    {
      kind: 'email-read',
      who: 'public-body > officer',
      text: 'The upload window for the national matching exercise opens in October.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Our monthly safety return: no incidents, no near misses.',
    },
  ],
};
