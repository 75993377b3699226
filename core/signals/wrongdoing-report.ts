import type { Signal } from '#core/signals/signal.ts';

export const wrongdoingReport: Signal = {
  id: 'wrongdoing-report',
  situation:
    'Fraud, corruption, abuse, danger or a breach of the code is described or alleged, or somebody who would report it is leaned on.',
  groups: {
    /** The one spoken of: theirs, ours, or an unnamed somebody. */
    suspect: [
      "your|our|my|their|the man|woman|chap|fella|fellow|bloke|lad|lads|lass|gentleman|lady|officer|officers|manager|director|boss|inspector|surveyor|supervisor|foreman|driver|caretaker|carer|carers|clerk|buyer|treasurer|head|headteacher|teacher|coach|warden|contractor|superintendent|administrator|evaluator|assessor|chief|leader|crew|gang|colleague|councillor|social|section|finance|building|planning|licensing|housing|depot|team|deputy|registrar|staff|security|agency|cleaner|nurse|tutor, he|she|they has|had|have|is|are|was|were|been|took|take|takes|puts|put|signs|signed|keeps|kept|gets|got|makes|made|told|never|claims|claimed|charges|charged|goes|went|said|sells|sold|asks|asked|pays|paid|clocks|lets|uses|used, he's|she's|they've|they're|hes|shes|theyve, somebody|someone|somebody's|everyone|everybody|nobody has|had|is|was|knows|rang|keeps, one of your|our, who works|worked for you|us, at your|our depot|office|school|home|centre, cllr|councillor|mr|mrs|ms, the same person|man|three|firm|firms|officer",
    ],
    /** Records that lie. */
    falsified: [
      "forge|forged|forging|forgery|falsified|falsify|falsifying|faked|fake|fakes|faking|doctored|tampered|counterfeit|backdate|backdated|backdating|pre-signed|fabricated|concocted|shredded|shredding|fictitious|bogus|sham|phantom|ghost|ghosts, whited|tippexed|scribbled|crossed out, signing|signed|signs|sign my|her|his|our|their|for name|checks|off|initials|them, my signature|name on|is|isn't|was, isn't|not my|his|her signature|writing|handwriting, someone|another else's hand|handwriting, another hand, never been up|there|in|near|inside|down|done|visited|inspected|checked|tested|trained, never|not once|actually been|went|visited|inspected|checked|tested|set foot, dated|date|dates a|the week|day|wrong|been|changed|earlier|later, minutes were|have changed|altered|rewritten|doctored, changed|altered|rewritten|edited|amended after|since they|it|the|signed|in another, been changed|altered|rewritten|edited|tampered|wiped, wiped|deleted|scrubbed the log|logs|footage|file|records|evidence|emails, cctv went|was|off, figures|numbers|results|readings were|are|have cooked|fiddled|massaged|invented|made|changed, cook|cooked|cooking the books, tick|ticked|ticking the box|boxes|sheet, says|said|sheet|file|certificate passed|checked|ok|done, failed ... certificate|file|passed, kept the|two sets, the first version|original|originals, i've kept|still got the, in an afternoon, in the pub, from his van, from a desk, all 84|of them in one, without looking|visiting|going|opening|checking|testing, blank timesheets|timesheet|certificates|certificate|cheques, two sets of, out of date certificate|certificates, copy and paste|pasted, same typeface|spelling|handwriting|mistake|address|bank, not a good one, is a copy, not the original|real",
    ],
    /** Money or goods that go astray. */
    diverted: [
      "fraud|fraudulent|fraudulently|embezzle|embezzled|embezzling|misappropriate|misappropriated|launder|laundering|scam|scamming|racket|swindle|swindling|pilfer|pilfering|thieving|theft|thefts|stealing|stole|stolen|nick|nicked|nicking|pinch|pinching|pinched|pocketed|pocketing|skim|skimming|skimmed|siphon|siphoned|siphoning|fiddle|fiddled|fiddling|fleece|fleeced|rip-off|overclaim|overclaiming|overcharged|overbilled|double-billed|kickback|kickbacks|backhander|backhanders|bung|bungs|bribe|bribes|bribed|bribery|bribing|corruption|nepotism|cronyism|collusion|colluding|cartel|rigged|rigging|bent, on the take|fiddle|make, dip|dipping|hand|hands|fingers in|into the? till|tin|float, petty cash, <money>|600|cash gone, gone missing, went missing, missing money|cash|stock|funds|tools|fuel|laptops|copper|keys, <money> gone|short|missing|out, doesn't|does not|don't|didn't|never add up|balance|tally|reconcile|match, couldn't|can't|unable to? reconcile|trace|account, round it, lining his|her|their, paid|pays|pay|charged|charging|charges|billed|billing|claims|claimed|takes|took|claiming|invoiced|sold twice|double, twice once, once for ... himself|him|her, two payrolls|jobs|sick, payroll numbers, one bank account, same bank account, own|personal bank account, bank details changed, changed bank details, payments to a|his|her|their, registered at|to his|her|the|their, home of your|our, cash in hand|an|envelopes, in an envelope, brown envelope, quid|pounds|hundred|50|100 in|to|each|for ... envelope|see|turn|lose|forget|sign|pass|make|through, a little something, little something, asked|asks|asking|wanted|demanded|demanding for? money|cash|a|<money>|hundred|fifty ... something|each|through|to, ask ... pounds each, overtime he|she|they|never|for|that, mileage for|to|he|she|that, claiming|claims mileage|overtime|expenses|benefit|hours|sick|for, clocks|clocked|clocking him|her|them|out|in|off|on, other job while, while off sick, off sick and, sells|selling|sold ... permits|permit|badges|plots|council|parking|keys|passes, on ebay|marketplace|gumtree|vinted, in his|her|their loft|garage|shed|van|bedroom|daughter's|mate's, still in boxes, empty boxes, property of the, courtesy of, new patio|kitchen|drive|bathroom|conservatory|roof, had his|her drive|patio|kitchen|roof|extension, free bricks|tarmac|sand|diesel|paint, swimming pool liner, rents it|to|twice, rent twice, difference isn't, the other half of, where the money|rest, ask|look who|under|at|into|where|why ... invoice|there's|owns, ghost employees|employee|workers|staff",
    ],
    /** Rules bent for friends. */
    favouring: [
      "his|her|their|own brother|sister|son|daughter|wife|husband|partner|cousin|mate|mates|pal|company|firm|club|business|nephew's|brother's|sister's|wife's|husband's|friend|friends|golf ... contract|application|owns|own|gets|got|bid|tender|sold|voted|grant|job|work|planning|kitchen, plays golf with, option to buy, stands to gain, before the bids|scores|tender|envelopes|deadline were?|opened, scored|scores|picked|chosen the|before ... winner|bids|opened, same three|firm|firms, losing quotes|bids, only one quote|bidder, split the|an order|orders|invoice|contract, under the threshold, top of the pile|list|queue, never|not|nowhere declared, declared nowhere, undeclared, didn't declare, never declared|declares|mentioned, voted on, in our|your|the competitor's|contractor's|supplier's|bidder's villa|box|yacht|pocket|house, villa in, on the list if, we'd be on, sponsor his|her, comes from the firm, firm that his|her, company that|which his|her|owns|he|she, who owns the, owned by his|her, his brother's|sister's|mate's|daughter's|wife's|own application|contract|firm|company|club|field, public money to|for|on, for his|her|their own party|club|house|use|gain|business, look|looked|turn|turned|turning the|a other|blind way|eye, told|asked|ordered|instructed us|me|them|him|to ... backdate|change|ignore|delete|lie|sign|pass|alter|hide|drop|look|lose|round|date|keep|forget|move|approve|put, tipped off, rung the crew, night before, spot check",
    ],
    /** People hurt or neglected. */
    harmed: [
      'bruise|bruises|bruised|bruising|slapped|slapping|hit|hits|hitting|punched|pinching|shoved|dragged|dragging|restrains|restrained|restraint|restraining|locked|tied|choked|groped|molested|raped|assaulted|assault|grooming|groomed|neglect|neglected|neglecting|starved|starving|malnourished|abused|abusing|abusive|mistreated|bullying|bullied|bullies|humiliates|humiliated|harassing|harassed|harassment|screams|screamed|intimidated|intimidates, burn|burns|marks|bruises on|around|round, same burn|injury|bruise, not accidental, scared of the|him|her|going, frightened of|to, face down, in a cupboard|room|corner, left|leaves him|her|them|residents|children|kids|babies alone|wet|soiled|in|without|hungry, no heating|food|water|bed|light, in her|his own mess|urine|wet|soiled, buys|bought|gives|giving|sells them|kids|children|her|him vodka|drink|drugs|vapes|cigarettes|alcohol, favourites, alone with him|her, messaging|texting a|girl|pupil|resident|child|boy|teenager, asked her|him to delete, cried telling, terrified of, not slept, safeguarding, calls|called the|her|him trainee|names|dopey|stupid, threatens|threatened my|our|the|her|his|him|a _ clerk|carer|staff|neighbour|tenant|worker, thrown|threw a|things|stapler|chair, sexual|sexually|inappropriate, modern slavery, trafficking|trafficked, passport taken, takes their|her wages|money|pension|card, her pension card|pin',
    ],
    /** Danger hidden or passed over. */
    unsafe: [
      "unsafe|dangerous|deathtrap|death-trap|asbestos|legionella|carbon-monoxide|uninsured|unlicensed|unqualified|unregistered|untrained|unvetted|illegal|illegally|unlawful|unlawfully|toxic|contaminated|drums|sewage|radon|rotten|exposed, fire door|doors|exit|alarm|escape|extinguishers, gas certificates|certificate|leak|boiler|safety, no|without|isn't|not|never|nobody|hasn't|hasnt|aren't ... insured|certified|qualified|licence|licensed|insurance|dbs|training|checks|guard|brakes|mot, no licence, drinks|drinking|drunk|smell at|on|of|it|in dinner|lunch|duty|drink|shift|work|charge, brakes|brake|scaffold|scaffolding|lift|ladder|rope|boiler|wiring|cladding|roof|slab|bridge ... failed|off|never|not|fail|same|loose|cracked|no, failed ... in|test|inspection|but|checks, test|tests|tested|piling failed|missing|fail, food out of date, rats in, mould in, knows it's|is|not safe|dangerous|illegal, put ... back in|into|twice service|use, buried something|waste|drums|it, dumped|dumping|tipped|tipping ... waste|drums|asbestos|river|quarry|beck|field, data breach, dbs checks|check, no dbs, postal votes, ballot papers|box|boxes, counting sheets, votes ... skip|changed|missing|rewritten, defibrillators|extinguishers|hoists, kids|children|boy|girls ... plays|play|swim|there|on|smell, somebody|someone|people will|could|is|going|get to? die|killed|hurt|injured, accident waiting",
    ],
    /** How such a thing is told. */
    telling: [
      "whistleblow|whistleblower|whistleblowing|whistle-blow|whistle-blower|whistle-blowing|whistle|anonymous|anonymously|allegation|allegations|alleging|suspicion|suspicions|suspicious|fishy|dodgy|shady|iffy|underhand|cover-up|coverup|hush-hush|dossier|wrongdoing|misconduct|malpractice, blow|blew|blowing the whistle, i wish|want|would|need|must|have|ought|am|i'm|id|i'd like to|obliged|writing to|report|raise|disclose|tell|inform|flag ... you|report|somebody|concern|raise, to report that, reporting that|my|a|what, i|we|we've|i've|i'd am|are|ve? suspect|suspected|believe|noticed|overheard|found|discovered|uncovered|witnessed|seen, i suspect|overheard|witnessed|noticed|uncovered, we suspect, i seen the, i've seen|noticed|found|photographed|heard, have you noticed, has no one|nobody noticed, my formal disclosure|complaint|concern, protected disclosure, under the|our whistleblowing|speak|raising|code, speak up, code ... says|must|breach, breach of the|our code|trust|policy|regulations|law|duty, you should|ought|need to? look|know|check|see|investigate|hear, look into|under|at who|what|him|her|it|this|why, could|can|will you|someone|somebody look|check|investigate into?, ask|ask ... why|who|anyone|how|where, something|summat is|isn't|not|wrong|off|fishy|odd|very not|right|wrong|going|amiss, not right|normal with|about|at|there, is wrong with, doesn't feel|smell|seem|look|sit right, smells|stinks|smell|stink a|of|to, strange isn't|that|how, funny how|that|isn't, i don't want to get|anyone|but|my, you don't|dont need my name, don't|do not|please use|give|mention|tell my|anyone|them name|i|it, in confidence, strictly between|confidential, between you|us|ourselves, everyone|everybody|people|they|manager|boss knows and|it|but|about|what, nobody|no one|noone will|'ll|belives|believes|listens|says|cares|checks me|say|it, fed|sick|tired up of|of staying|keeping|the quiet|silent, can't|cannot|can't stay|keep|sleep|prove silent|quiet|at|nothing, can prove nothing, i have|i've|ive|we|we've got|kept|taken the|a|it|photos|originals|dates|tracker|screenshots|recordings|notes|copies|photographs|proof|evidence, here are the dates, there are|is pictures|photos|footage|recordings|emails|proof|evidence, on the answerphone|tape|recording|camera|record, my|enclose my notes|note of the, am i protected, will i get into|in, get into trouble, i used to|once work|clean|drive|run|be, i worked|cleaned|drove there|here|for, former|ex-employee|ex-wife|ex-husband|insider, i drove, i'd rather raise, raise this|it early|formally|with, monitoring officer|officer's, internal audit|auditors|auditor, head of internal|audit, to audit, go|going|gone|ringing to? the? police|press|ombudsman|auditors|regulator|inspectorate, hse|ofsted|cqc|police|regulator|inspectorate|ombudsman|ico, is that|this allowed|legal|right|normal, should i|we report|tell|say|do, what should|would|do|i|we we|i|you do, what'd you do, don't know who to|else, i need to tell, you need to hear, hear it from me",
    ],
    /** Words that speak of evidence rather than of opinion. */
    evidence: [
      "i have|i've|ive|we|we've got|kept|taken|locked|seen|found|photographed|copied the|a|it|them|photos|originals|dates|tracker|screenshots|recordings|notes|copies|photographs|proof|evidence|spreadsheet|two, here are the dates, there are|is pictures|photos|footage|recordings|emails|proof|evidence, on the answerphone|tape|recording|record, enclose my notes, note of the, kept the originals|copies, first version, i suspect|overheard|witnessed|uncovered, whistleblow|whistleblower|whistleblowing|whistle-blow|whistle-blower|whistle-blowing|blow|blew|blowing the? whistle?, allegation|allegations|suspicion|suspected|suspect|suspects, protected disclosure, formal disclosure, i wish to report|raise|disclose|make, i'd like|want to report|raise ... you|report|concern|that|in, to report that, i am reporting, writing under|to report, monitoring officer, internal audit, collected by audit, under the whistleblowing, i'm saying, has no one noticed, nobody belives|believes|listens, what worries me, isn't my|his|her signature, i don't want to, they've already, something is not|wrong, something not right, not right with, to whom should|in, who do|should|can i go|speak|tell|report|ask, where to take|go|report, not to say it|it's, i am|i'm not sleeping, somebody should look|check, should|ought to? look|see|know, i have good reason|cause, i've|ive good reason, reason to think|believe|suspect, funny how|that, strange isn't, step in, want no part, see it|this before|on",
    ],
    /** What should be kept honestly. */
    record: [
      'invoice|invoices|certificate|certificates|log|logs|logbook|register|minutes|inspection|inspections|checks|check|payroll|payslip|payslips|timesheet|timesheets|overtime|mileage|expenses|stock|stores|keys|cash|takings|tin|till|float|donations|donation|raffle|collection|grant|grants|payment|payments|account|accounts|refund|refunds|deposit|deposits|fees|fee|fine|fines|permits|licences|passes|tests|test|samples|results|readings|scores|quotes|bids|votes|ballots|medication|tablets|meds|pills|controlled-drugs|fuel|diesel|copper|lead|scrap|bricks|timber|laptops|tools|materials|skip|skips|deliveries|delivery|visits|visit|rota|shifts|hours|references|reference|qualifications|degree|dbs|signature|signatures|cheque|cheques|receipt|receipts|purchase-card|fund|funds|pension|benefit|benefits|rent|paintings|evidence|file|files|notes|records|footage|inventory',
    ],
    /** What gives it away. */
    amiss: [
      "never done|happened|delivered|arrived|turned|came|existed|visited|taken|paid|opened|seen|used|worked|been|met|got|fitted|laid|held, no such|one|record|trace|sign|receipt|paper|papers|vote|minute|minutes|witness|stamp, not done|delivered|there|real|true|been|match|his|hers|mine|ours|theirs|on, isn't|wasn't|aren't|weren't there|real|true|done|his|hers|mine|on|the|what|in, don't|doesn't|didn't exist|match|add|tally|work|know|remember|happen|turn, missing|vanished|vanish|vanishes|disappear|disappears|disappeared|disappearing|walked|walking|walks|short|light|shrinks|shrinking|copied|copy, twice|double, same ... every|each|always|three|handwriting|pen|tick|address|bank|name|person|man, always the same, every time|monday|friday|week|weekend|night, each time|month, still in|on|there|gets|being|paid|off, on paper, in theory, supposed|meant to, supposedly, instead of, only half|some|part|ten|five|two, half of it|them|the, rest of it|them went|goes, for himself|herself|themselves, keeps|kept|keep it|them|the|some|half, goes|went|going home|into|to|straight|out|under ... him|her|home|van|car|pocket|boot, his|her|their own van|car|boot|garage|pocket|account|house|drive|yard|firm|company|name, in his|her|their name|van|boot|loft|garage|yard|house, out of the back, round the back, after dark|hours|dark, at night, for cash, no questions, nobody|no one|noone checks|checked|asks|asked|knows|counts|looks|looked, not declared|on the, without asking|telling|permission|anyone|authority|checks|a, before it|they|the ... opened|signed|checked|counted|closed, was|were|been|has|have changed|altered|moved|swapped|lost|deleted|wiped|destroyed|rewritten|shredded|invented|made, dead|died|in hospital since|when|for|two|months|last, lives|living|registered in|at|abroad, behind the|a wheel|bins|shed, hidden|hides|hid|hiding, worries|worried|worry me, uneasy|uncomfortable, sick to my, can't sleep",
    ],
    /** A reporter leaned on. */
    'leaned-on': [
      "don't|dont|do|not|never|no go? telling|tell|breathe tales|anyone|word|them, telling tales, tell tales, snitch|snitches|snitching|grassed|grassing|squeal|squealing, keep your mouth|head|nose|gob shut|down|out, last person|one|woman|man who did|spoke|complained|reported, ended up in|out|on, think of|about your mortgage|job|career|kids|family|pension|future|reference, your probation|contract|career|reference|shifts|promotion|pension|job ... wrong|goes|gone|over|review|risk|suffer, i'll|i|we'll see to it, withdraw my|your statement|complaint|allegation|concern, made it clear, drop|dropping the|your|this|it complaint|allegation|matter|claim, if you|i take|go|speak|talk|report|say|tell ... auditors|saw|hr|police|press|sorry|nothing, who talk to, tyres flat, shifts got changed, been moved|sidelined|suspended|disciplined|frozen|punished|bullied|threatened|victimised since|after|for, punished|victimised|sacked|suspended for|after|because speaking|reporting|raising|complaining|i, told|warned|asked|advised to|me|us to|not drop|keep|leave|shut|say|mention|forget it|quiet|alone|up|anything, get rid of you, careful now",
    ],
    /** Routine assurance, training, fiction and small domestic mysteries. */
    routine: [
      "e-learning|exercise|poster|bulletin|digest|podcast|quiz|digest|newsletter|refresher|national-fraud-initiative|nfi|phishing|spam|murder|whodunnit|cheese|oat|milk|fridge|novel|film, policy refreshed, policy's been, been refreshed, slides are, drop-in, annual plan|report|statement|governance, plan for next, all closed|assigned|done, nothing in it, policies have|are, members question, no incidents|significant|issues|near, paid it back, receipt attached, learning from, another council, declared|told my manager, t&cs, reply y, made safe, near misses, compliant",
    ],
  },
  frames: [
    { name: 'forged-records', all: ['~falsified', 'suspect'], none: ['~routine'] },
    { name: 'forged-records-told', all: ['~falsified', '~telling'], none: ['~routine'], within: 'item' },
    { name: 'money-astray', all: ['~diverted', 'suspect'], none: ['~routine'] },
    { name: 'money-astray-told', all: ['~diverted', '~telling'], none: ['~routine'] },
    { name: 'rules-bent-for-friends', all: ['~favouring', '~telling'], none: ['~routine'] },
    { name: 'rules-bent-by-one', all: ['~favouring', 'suspect', '~diverted|falsified'], none: ['~routine'] },
    { name: 'somebody-harmed', all: ['~harmed', 'suspect'], none: ['~routine'] },
    { name: 'somebody-harmed-told', all: ['~harmed', '~telling'], none: ['~routine'] },
    { name: 'danger-hidden', all: ['~unsafe', 'suspect', '~falsified|telling'], none: ['~routine'] },
    { name: 'danger-told', all: ['~unsafe', '~telling'], none: ['~routine'] },
    { name: 'danger-and-someone', all: ['~unsafe', 'suspect'], none: ['~routine'] },
    { name: 'reporter-leaned-on', all: ['~leaned-on'], none: ['~routine'] },
    {
      name: 'reporter-threatened',
      all: ['~leaned-on|@threatening', '~telling|diverted|unsafe|falsified'],
      none: ['~routine'],
    },
    {
      name: 'disclosed-in-form',
      from: ['officer', 'colleague'],
      all: ['~telling', '~falsified|diverted|favouring|harmed|unsafe', 'suspect'],
      none: ['~routine'],
      within: 'item',
    },
    {
      name: 'tip-from-outside',
      from: ['outsider', 'member'],
      all: ['suspect', '~falsified|diverted|favouring|harmed|unsafe', '~telling'],
      none: ['~routine'],
      within: 'item',
    },
    {
      name: 'evidence-of-wrong',
      all: ['~evidence', '~falsified|diverted|favouring|harmed|unsafe'],
      none: ['~routine'],
      within: 'item',
    },
    {
      name: 'evidence-and-wrong',
      all: ['~evidence', '@wrongdoing', 'suspect'],
      none: ['~routine', '@policy'],
    },

    {
      name: 'record-amiss-told',
      all: ['record', '~amiss', '~telling|evidence'],
      none: ['~routine'],
      within: 'sentence',
    },
    { name: 'two-wrongs', all: ['~falsified', '~diverted|favouring|unsafe|harmed'], none: ['~routine'] },
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
