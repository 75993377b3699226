import type { Signal } from '#core/signals/signal.ts';

export const supplierRelationship: Signal = {
  id: 'supplier-relationship',
  situation:
    'The officer, or someone close, has a personal or business tie with a contractor, bidder or applicant.',
  groups: {
    /** Words for relatives and partners, on their own. */
    kin: [
      'wife|wives|husband|hubby|spouse|missus|fiance|fiancé|fiancee|fiancée|girlfriend|boyfriend|ex',
      'other|better half, old man|lady|dear',
      'mum|mam|mom|mother|ma|ammi|dad|da|father|papa|parent|stepmum|stepdad|stepfather|stepmother|nan',
      'nana|gran|granny|grandma|grandad|grandpa|grandfather|grandmother',
      'son|daughter|stepson|stepdaughter|grandson|granddaughter|eldest|youngest|lad|lass|boy|girl|kid',
      'twins|bairn|child',
      'brother|bro|sister|sis|sibling|twin|half-brother|half-sister|stepbrother|stepsister|cousin|cuz',
      'aunt|auntie|aunty|uncle|nephew|niece, in-laws|inlaws, godson|goddaughter|godfather|godmother',
    ],
    /** A relative of the officer, or of the writer. */
    'own-kin': [
      'my|your|yer|ur|thy|our|me @kin, my|your|our|yer _ @kin, his|her @kin, as his|her|their @kin',
      'lil|big|baby|wee sis|bro|brother|sister|cousin',
      "i'm|you're|he's|she's his|her|their|my|your|our @kin",
      'my partner|husband|wife works|is|=runs|does|has|got|starts|started, your partner',
      'maiden|married name, your|my|same home address, the other|better half',
    ],
    /** What a relative does for a living, or wants from the council. */
    trade: [
      'firm|company|business|agency|bid|bidding|tender|tendering|quote|quoting|invoice|licence',
      'application|contract|van|outfit|restaurant|nursery|catering|practice|consultancy|=priced|pricing',
      '=supplies, put|puts|putting in, renewing, won|got|landed the, temping, go live',
    ],
    /** Money and business shared with the other side. */
    'business-tie': [
      'dividend|sleeping-partner|co-director|co-own|co-owner|part-owner|business-partner|silent-partner',
      'my|your|his|her shares|shareholding|stake|half|third|cut, half of the, on paper, vice chair',
      'companies house, on the|its|their|our board|letterhead, joint lease|account|venture|mortgage',
      'my company|firm|business|consultancy|agency, registered office, i own',
      'does|do the|their|his|her books|accounts',
      'rent|lodger|tenant|lease for|is|from|of|in|on|your|arrangement',
      'lent|lend|loan|loaned|owes|owe|borrowed me|you|us|him|her|the|from, pay|paid him|her|it|you back',
      'the deposit, old boss|employer|firm|company|job|lot, on our|their|his|her|my|the payroll',
      'we own|bought a|the, racehorse|syndicate|timeshare|franchise|nominee, equity|stake in|holder',
      'in my|your|her|his wife|husband|mother|brother|name|maiden, partner in, name above|over the',
      'retainer, landlord|landlady is|of|to, our bookkeeper|secretary|company',
    ],
    /** What suppliers, bidders and applicants do with a council. */
    supply: [
      'contract|contractor|tender|tendering|bid|bidder|bidding|quote|quotation|invoice|supplier',
      'procurement|framework|variation|call-off|call-out|daywork|snag|snagging|purchase-order|re-let',
      'grant|licence|licensing|permit|applicant|approved list, application|put in|in for',
      'our|my|your price|proposal|quote|programme, =priced|pricing|price up|this|for|your|it, won the',
      'go live, progress meeting, put in for, approved|framework list|provider, on the framework|list',
      'your|our|the renewal, orders from, firm|agency|ltd|limited|plc|cic, tree works|surgeon',
      'solar panels, care agency|home, the council|council contract|work|jobs|job|stuff|order|money',
      'grounds maintenance, works|work|purchase order|orders, site manager, account manager, uplift',
      'delivery note, credit note, retention, final account, mobilisation',
      'our|their|your|the firm|company|lads|crew|gang|depot',
      'doing|do|did|does the|our|all _? work|roofs|windows|drains|gardens|lifts|cleaning|catering',
      'order for|is|was the|late|two, on the shortlist',
    ],
    /** Goods and trades that a council buys. */
    wares: ['insurance|nursery|childminder|childminders|wheelchair|hoist|ramp|coffins|kennels|vet'],
    /** What the officer does for the other side. */
    'official-act': [
      'approve|approving|sign|signing|authorise|pass|process|pay|paying|chase his|her|their|off invoice|invoices|timesheets|timesheet|sheets|the|their',
      'sign off, sign his|her|their, i sign|approve, you sign|approve',
      'score|scoring|mark|marking|moderate|evaluate|evaluating|judge|assess|recommend|recommending|recommendation him|her|them|it|we|the|that',
      'put _ _? first, top of your|the pile, been renewing, deal with her|his|their|it, who reads the',
      "with your team|you, look after our, looking at it, i'm|you're|we're on the panel",
    ],
    /** Keeping the tie out of sight, or making light of it. */
    hush: [
      "don't|do not|not|never|needn't say|tell|mention|let|call|ticked|tick|put|told|mentioned|listed",
      'leave|keep|kept|left it|that|this off|out|quiet|blank, take me off',
      "nobody|no-one|noone would|will|need connect|know|notice|knows, not meant to, it's nothing",
      'objective|impartial|neutral, carry on as, before you ask, i mention it',
      "small world|valley|town|place|village, between us|ourselves, don't let on, hat|hats on|off",
    ],
    /** Colleagues who have noticed. */
    noticed: [
      "isn't|wasn't|is|aren't that|he|she|it|this|number _? your|=yours, isn't it|he|she, aren't you",
      "don't you, saw your|you, seen you, awkward",
    ],
    /** A treat or favour for the family, which is another matter. */
    treat: ['on us|the house, mates rates, nothing to pay'],
    /** Done as it should be. */
    declared: [
      'on|in the|his|her|my register, come|came|taken|moved off the|those|that|it',
      'stepped|stood|stepping|standing down|aside, declared it|the|my|an|all|before|at',
      'nil form|forms|return',
      'handbook|slides|slide|quiz|induction|webinar|bulletin|newsletter|training|guidance|policy',
      'e-learning|define|definition, what counts as, register of interests, no relation, all staff',
    ],
  },
  frames: [
    {
      name: 'kin-in-trade',
      all: ['own-kin', 'trade', 'supply|official-act|hush|noticed'],
      none: ['declared', 'treat', '@policy'],
      within: 'sentence',
    },
    {
      name: 'anyones-kin-in-supply',
      from: ['colleague', 'supplier'],
      all: ['kin', 'supply|wares|official-act'],
      none: ['declared', 'treat', '@policy'],
    },
    {
      name: 'shared-money-with-supplier',
      from: ['officer', 'colleague', 'supplier', 'other'],
      all: ['business-tie', 'supply'],
      none: ['declared', 'treat', '@policy'],
    },
  ],
  falseAlarms: [
    "A resident or a member who writes of his own family's work or application.",
    "A relative's application for a job, which is a recruitment conflict only.",
    'Fund-raising, school and club mail that names relatives beside contractors.',
    'Stock trades of family firms ("& Sons") in their own letters.',
  ],
  flags: [
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: "The cleaning tender? My brother's firm is bidding. No need to mention it, I can be objective.",
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Mum says Sunday lunch is at one. The invoice for the fencing is attached, could you push it through?',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: "Isn't that your sister's company on the shortlist for the catering contract?",
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'You were my best man, so I wanted you to know that we have put in for the drainage contract.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: "So proud of my wife, whose firm won the contract to clean all our schools. I'll be signing her invoices!",
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'The rent for your flat is paid. Our quote for the boilers went to your office.',
    },
  ],
  ignores: [
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: "My cousin's firm has bid for lot 2. I have filled in the register and stepped down from the panel.",
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Lovely working with your team as ever. The new boiler is fitted and our invoice follows.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Training: what counts as a relative of a bidder, with a quiz at the end.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Happy birthday to my brother, who still owes me a fiver.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'My son and I live next to the depot. Could the lorries start later?',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'We are a family firm of glaziers since 1958. Our spring catalogue is out.',
    },
  ],
};
