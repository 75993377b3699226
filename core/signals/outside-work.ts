import type { Signal } from '#core/signals/signal.ts';

export const outsideWork: Signal = {
  id: 'outside-work',
  situation:
    'A second job, consultancy, paid speaking, a business of one’s own, a trusteeship, governorship or directorship is offered, taken up or planned.',
  groups: {
    /** Seats and titles held beside a job. */
    seat: [
      "trustee|trustees|trusteeship, governor|governors|governorship|governing board|body, school|parent|lea|co-opted governor, the|our|your|a|trust|governing|its|their|association's|us _? board, board of directors|trustees|governors|examiners|management, on the board, board member|seat|apprentice|vacancy, chair our|the|of|a|its, vice-chair, vice chair, chairman|chairwoman|chairperson of, treasurer, secretary to|of|for, company|club|hon secretary, director|directors of|at|subject|me, directorship, non-executive, non-exec, ned, finance|planning|managing|associate|commercial|operations director, make you a, co-director, committee member|place|role|seat, examiner, marker|mark paper|scripts|papers, moderator for, invigilator|invigilate, expert witness, independent expert, accept instructions, tribunal, lay member, magistrate|magistrates|bench, justice of the peace, patron, ambassador, visiting fellow|fellows|lecturer|professor, fellowship, adviser to|on, advisory board|panel|group|council|role, customer council, associate work|role|lecturer, member of the trust, vacancy of member, signatory|signatories, deed of appointment, trust deed, bank mandate, elected to the, bosun, churchwarden, our mc, mc for, company secretary, third partner, business partner, sleeping partner, partner in",
    ],
    /** Work done for one's own pocket. */
    gig: [
      "consultancy, consulting, consult for|with, freelance|freelancing, moonlight|moonlighting, side|second|saturday|sunday|weekend|evening|extra|bar|night|casual hustle|job|work|shifts|gig, sideline, part-time, part time, day's|few days work|consultancy|advice, shifts|shift at|with|on|for|cover|again, night shift|shifts, agency shifts|nights|work, bank shifts, bar supervisor|staff|work, on the tills|door|rota|bar, do our|my|the|his|her|their books|accounts|garden|nails|hair|website|payroll|paperwork|photos|catering|tax, bookkeeping|book-keeping, tutoring|tutor, teach my|our|the|a|evening|privately, lessons|classes i|for|privately|at|on, private clients|clinic|practice|pupils|tuition|work|patients|lessons, privately, drawing up a|plans, draw up some|a|plans, bid-writing|copywriting|proofreading|editing|translating, write bids|our bid, interpreter|interpreting|translator|translation, catalogue my|our|the, mystery shopping|shopper, mystery, exec coaching, coaching, mentoring clients, dj set|dj-ing, wedding|weddings|christenings photos|cakes|singer|band, play the organ, after-dinner talk|speech|speaker, keynote fee, speak on|at running|our|the, lecture|lectures|lecturing|module, evening module, teach a|an|the|evening|our course|class|module, train our|your|their staff|people|team, driver with, removal, driving for us, delivery driver, deliver after|for, uber|deliveroo|taxi, window cleaning, gardening, cut my|our grass|hedge, cleaning job|for, gutters, decorating|plastering|fencing for|at, fix fences, hang doors, pat testing, pet-sitting|dog-walking|dog grooming|cat-sitting, sit with her|him|mum|mother|dad, look after my|our|her|him, care for my|her|him, paid cook|carer|helper, airbnb, letting|lettings|changeovers, notary|will-writer, notary, candles|cakes|crafts|jewellery|soap|prints at|for|to|from, craft fair|stall, market stall, ebay business|shop|store, etsy, only fans|onlyfans, vinted, upholstery, photography business, my|our band, yoga class|classes, personal training|trainer, app in the store, show people round, sell|selling my|our|the _? course|prints|software|app|plans|book",
    ],
    /** What it earns. */
    pay: [
      "<money> an|a|per|for|each|cash|up|every|one|plus|and hour|day|script|head|time|night|shift|session|go|month|week|year|the|fortnight|half|your|our, <money> each|cash|apiece, twenty-five a go, a|our|small|modest|quarterly|annual|generous fee|honorarium|retainer|stipend|salary|royalty|commission|sum, fee of|as|for|is|each, fees, honorarium, retainer, remuneration|remunerated|remunerate, day rate, hourly rate, my rate, my rates, your rate, going rate, at your rate, rates are, reasonable rates, double time, time and a half, pay you|us|me, i'd|we'd|we'll|i'll|would|can pay, paid work|role|post|fellowship|four|as|cash|position, quid a, quid each, pound one hour, pounds an hour, cash in hand, brown envelope, same money, commission is|of|on, share half, split the profits|takings, profits, clear <money>|200|100 a, dividend, <money> cash, what would you pay, what are your terms, your terms, your bus fare|train|mileage, expenses only, no pay, unpaid but, half up front, invoice you|us|them|me|3|2|1|your, bill for, here's my bill|invoice, first commission, keep you busy, worth your while",
    ],
    /** Asking a person to take it on. */
    offer: [
      "would|could|will|can|might|d'you|do you|u|ye sit|speak|come|do|take|teach|play|mark|fancy|like|consider|be|join|accept|step|chair|run|write|want|help|advise|you, would you, could you do, can u do, will you be, do us a, fancy joining|a|doing|being|it|earning, if you ever fancied|fancy|want|wanted, ever fancied, think it over, shall i put you|say, put you down|on|forward|up, we want|need|would|'d you|u|somebody|someone|a|like|love|an|to|your, we'd value|love|welcome|like, need|needs a|an|your|somebody|someone|another|new|its|three|two, is looking for, are looking for, looking for someone|somebody|a, after a|an|somebody|someone, crying out for, invites|invite|inviting you|expressions, very person to, you'd be|make ideal|perfect|a|the|great|brilliant|director|paid|remunerated, be ideal, suggested you|your, mentioned you, recommended you, thought of you, your name came, with your record|experience|eye|skills|background, take her|his|their|my place, step in|up|into, join us|our|the|you, come and|an work|do|join|help|be|sit|speak|teach, pick|picking them|some|up, any chance of, move on to, elected you|to, you've been elected|appointed|chosen|nominated, resolved to make, pleased to offer, offer you a|an|the|some, invite you to, honoured if, saying yes, what d'you say, what do you reckon|say, are you interested|up|free|in, interested in a|doing, come in with, once you leave|retire, when you leave|retire|finish, there's a job|post|role|seat|place, job for you|with, territory is still, vacancy, vacancies for, fill the form, quickly as we",
    ],
    /** How it fits round the day job. */
    'round-the-job': [
      "evenings and weekends, in the evenings, evenings|nights|weekends|saturdays|sundays|fridays, weekend|evening only|module|shifts|work|enquiries, i do evenings|nights|weekends, off shift, day job, at weekends, at the weekend, on saturdays|sundays|fridays, at lunchtime, lunch break|hour, after work|hours|my shift|you finish|5pm|five|i leave|midnight, after my, before work, around|round our|my|your _? jobs|job|shifts|hours|work, alongside|beside|besides your|my|the, in addition to your|my, on top of your|my, on the side, on your days|day off, day off, days off, annual leave, flexi-time, flexi, main job, day job|post, day-job, by day, nine to five, my day job, the day job, half days a year, days a|per year|month|week, thirty|twenty|ten|four|two days, not need to leave, leave the council, present post|employment, outside work|hours, your directorship here, nobody at the council, at the council'd, be the wiser, not tell the boss|council|your, won't tell the boss, my other hat, other hat, knock off early, finish early, leave work at, called in sick, hand in two, monday says, my section head, still do, are mine to, contracted for, keep my council, rather than through your employer, as an individual, the council isn't|stopped|pays, before you joined, like you used to, same as last",
    ],
    /** The officer says yes, or sends the bill. */
    taking: [
      "i'd|i would|i'm|i am|i'll|we'd be? delighted|glad|honoured|happy|pleased|love|keen|thrilled to|of, i accept, i've accepted|agreed|said|signed|joined|taken|registered|put|set, i can start|do|see, can start on, put me down, count me in, yes please, interests me, i'd like to take, i could do, i'll bring|invoice|bill|send|do|be|sell|give, here's|heres my|the bill|invoice|quote|rate|fee, here is my, invoice attached|3|no|number|as, quote for your|the, my rate is, fee as discussed|agreed, let's start, signed and witnessed, i work fast, what would you pay, when can i start, keep me to, are going well, i might hand in, hand in my notice|two, taking on a|new|clients|private",
    ],
    /** A business of one's own. */
    'own-business': [
      "open for business, my cakes|candles|firm|company|business|shop|stall|salon|practice|clients|book|page|kitchen|rates|course|app, my own business|company|firm|boss|name, our own firm|business|company|bureau, bureau of our own, of our own, setting|set|starting|start|started up a|our|my|as|in|own|the|business, side hustle|business|gig|project, sidehustle, smallbusiness, small business owner, shameless plug, dm for|to prices|price|book|order|rates|details|quotes|a|me, dms|dm open, dm me, order through|via|now|at, orders open, link in bio|comments, booked solid|up, enquiries, taking _? _? bookings|orders|commissions, deposit secures, your date, spread the word, tell your mates, insured and, ltd director, limited company, registered it|as|my|our|with, register as a, director me, ceo, sole trader, self-employed, self employed, franchise, business plan, leased the, sign the lease, on the lease, unit on, both on the lease, put in|up thirty|five|ten|half|each|5k|<money>, 5k each, go halves, first commission|customer|client|order|sale, launching next|my|our|soon, launch day, sales up, parcels, sold 11|out|my|400, wish me luck, who does which days, it pays, pencilled you in, our allocation, your allocation, scripts, invoice your wife's|husband's, my evening business, craft fair, new clients|customers, company's name, pays the vat, companies house, free quotes, officially open, moonlighting, we could be, third partner, going into business, into business with, self-paced course, pop-up, market stall, buy honey|my",
    ],
    /** Work inside the council, or already declared. */
    ordinary: [
      "internal vacancy, open to staff, secondment, maternity cover, acting up, act up, overtime, grade j, promotion to, rota for the bank, outside employment policy, outside work approved|has, has been approved, declaration attached, in the register, entered in the, logged it, with the monitoring, they said fine, i asked permission, council-nominated, outside bodies, trading arm, trading company, shared service, recharge, contract day rate, consultancy contract|brief|report, agency workers|update, pension board, case study, policy, turned down, within the post's, as your council's|council, volunteering day, no pay is made, benchmarking, governor services, governors' support, cv is on, you've received this, apply via link, sign up, business rates|rate, work experience, my son|daughter|husband's|wife's|eldest, declined",
    ],
  },
  frames: [
    { name: 'seat-offered', from: ['outsider', 'member'], all: ['offer', 'seat'], none: ['ordinary'] },
    {
      name: 'paid-work-offered',
      from: ['outsider', 'member', 'colleague'],
      all: ['offer', 'pay'],
      none: ['ordinary', '@sponsoring'],
    },
    {
      name: 'gig-offered',
      from: ['outsider', 'member', 'colleague'],
      all: ['offer', 'gig'],
      none: ['ordinary'],
      within: 'sentence',
    },
    { name: 'gig-paid', from: ['outsider', 'member', 'colleague'], all: ['gig', 'pay'], none: ['ordinary'] },
    {
      name: 'work-beside-job',
      from: ['outsider', 'colleague'],
      all: ['round-the-job', 'offer|gig|pay', 'pay|seat|gig'],
      none: ['ordinary'],
    },
    {
      name: 'work-and-money-offered',
      from: ['outsider', 'member', 'colleague'],
      all: ['offer', '@work', '@sum|pay'],
      none: ['ordinary', '@tender', '@mass-mail'],
    },
    {
      name: 'work-and-time-offered',
      from: ['outsider', 'member', 'colleague'],
      all: ['offer', '@work', 'round-the-job|@evening'],
      none: ['ordinary', '@tender', '@mass-mail'],
    },
    {
      name: 'business-together',
      from: ['outsider', 'colleague', 'officer'],
      all: ['own-business', 'offer|round-the-job|pay|own-business'],
      none: ['ordinary'],
    },
    {
      name: 'officer-takes-seat',
      kinds: ['email-compose'],
      from: ['officer'],
      all: ['taking', 'seat'],
      none: ['ordinary'],
    },
    {
      name: 'officer-takes-work',
      kinds: ['email-compose'],
      from: ['officer'],
      all: ['taking', 'gig|pay'],
      none: ['ordinary'],
      within: 'sentence',
    },
    {
      name: 'officer-works-round-job',
      kinds: ['email-compose'],
      from: ['officer'],
      all: ['round-the-job', 'gig|pay|taking|own-business'],
      none: ['ordinary'],
    },
    {
      name: 'officer-asks-pay',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider'],
      all: ['pay', 'taking|gig|round-the-job'],
      none: ['ordinary'],
    },
    {
      name: 'advertises-own-trade',
      kinds: ['post'],
      all: ['own-business', 'own-business|gig|pay|round-the-job'],
    },
    { name: 'trade-beside-job-in-post', kinds: ['post'], all: ['round-the-job', 'gig|pay|own-business'] },
    { name: 'sells-in-post', kinds: ['post'], all: ['gig', 'pay|taking|seat'] },
    {
      name: 'work-in-diary',
      kinds: ['invite'],
      all: ['gig|own-business|seat', 'pay|round-the-job|own-business|offer|gig|seat'],
      none: ['ordinary', '@internal'],
      within: 'item',
    },
    {
      name: 'told-of-sideline',
      from: ['colleague'],
      all: ['gig|own-business', 'round-the-job|pay'],
      none: ['ordinary'],
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
