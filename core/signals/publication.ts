import type { Signal } from '#core/signals/signal.ts';

export const publication: Signal = {
  id: 'publication',
  situation:
    'An invitation or plan to publish an article, book, letter or blog, to be quoted or to give a public talk about the work.',
  groups: {
    /** Kinds of printed and broadcast work. */
    piece: [
      'article|essay|column|memoir|autobiography|novel|ebook|e-book|chapter|chapters|anthology|blog|blogging',
      'vlog|substack|newsletter|zine|poem|poetry|haiku|monologue|screenplay|comic|thesis|dissertation',
      'monograph|manuscript|byline|op-ed|opinion-piece|portrait|profile|casebook|cookbook|podcast|pod',
      'documentary|docuseries|episode|=recording|testimonial|case-study|endorsement|whitepaper|abstract',
      'keynote|lecture|ted|tedx|seminar|symposium|plenary|exhibition',
      "magazine|journal|periodical|quarterly|weekly|gazette, letters page, letter in the|thursday's",
      'dear editor, to the editor, our paper, proceedings',
      'guest post|blog|column|editor|slot|speaker|lecture, the brochure, a quote|quotation, your words',
      'a|my|your|our|the|his|her book|memoir|film about|on|of|out|is|for|with|and|in',
      'write|turn|set|put|write|jot it|that|this|down|up for|in|into|down, turn it in|into',
      'a foreword|preface|blurb|review|obituary|letter|piece|chapter|essay|entry|poem|sketch|comic for|on|about|in|to',
      'your threads|posts|thread|tweets|photos, chapter nine|three|1|2|3|9, first|sample three? chapters',
      'the publisher, your editor|publisher|readers|subscribers|followers|listeners',
      'our readers|listeners|subscribers|viewers|pages|site|website|brochure|magazine|journal|handbook|catalogue|collection|archive|exhibition',
      'in print, go to print|press, goes to print|press, print your|my|this|it|some|the',
      'my|your|his|her letter, letter|letters in the',
    ],
    /** Standing up before people. */
    stage: [
      '=talks|lectures|=speaker|=speakers|=keynote|lecture|=lecturing|keynoting|panellist|fireside',
      'masterclass|compere|summit|symposium|plenary|podium|lectern|radio|telly|tv|television|studio|youtube',
      'livestream|after-dinner, book festival|launch|tour|signing',
      'forty|twenty|thirty|sixty minutes on|plus|about|with, our studio|sofa|stage|show|podcast|channel',
      'hospital|local|community|regional radio, come on the|our|and, be on the|our|next, students',
      'give|giving|gave|do|doing|did|deliver a|the|our|an|your|my|this _? talk|speech|lecture|address|slot|session|keynote|turn|evening',
      'a|our|your|my|his|her|another|short|little|informal|illustrated talk|speech|lecture on|about|for|to|at|from|went',
      'telling|tell the|your|my|our|that|a story|tale|one',
      'speak|speaking at|on|about our|the|your|my|this|how, your|my|the talk|speech|lecture',
      'panel at|on|discussion',
      'our conference|festival|summit|forum|school|course|students|members|guild|society|institute|branch|agm|evening',
      'at the|our|a conference|festival|summit|convention, in front of a|an|the|students|camera, on camera',
      'twenty|thirty|forty|10|15|20|30|40|45|60|ninety mins|minutes of|with|plus|on|about',
    ],
    /** Asked of the officer. */
    asked: [
      'would|will|could|can|might|may you write|speak|talk|come|contribute|consider|do|give|be|say|share|set|let|join|like|keynote|sign|put|send|pen',
      'would you like|be|=care, may we use|quote|hang|print|publish|run|name|record, love you on|to',
      "you're|you on our|the|their list|bill|programme|panel, heard you on|at|speak",
      'be our somebody|guest|keynote|speaker',
      "we're|they're|i'm after|collecting|gathering|commissioning|editing|putting|casting|looking|recording|producing",
      'your face|story|words|portrait|photo|picture|name|voice|journey|experience|insights|thoughts|view|take',
      'they want|wanted|asked|asking|rang you|your|me|my|for|to, royalties|honorarium|byline',
      'words by|on|under|about|for|of, 300|400|500|600|700|800|1000 words, hundred|thousand words',
      'by easter, spring|autumn|summer issue|list, your own name, write|set it|that down|up for',
      'loved|enjoyed|liked|read your|hearing|listening, no =fee, for free|exposure, ghostwrite|ghost',
      'can we|i put|print|use|quote|name|run|have, people with, get you on|to, have you on|to',
      "what you|it is|it's|really|do, in your own|name",
    ],
    /** Done or meant by the officer. */
    own: [
      'attached signed, you may print|use|cut|quote',
      'my piece|letter|talk|poem|article|column|book|chapter|memoir|novel|script|blog|newsletter|podcast|essay|paper|substack|monologues|thread|sample',
      'quote me, with my name, my name and|on, use my name, name and address',
      'anonymous|anonymously|pseudonym, names|name changed|all, link in bio, in the shops',
      'on my blog|substack|channel, book|launch is, see it in, put me third|down|first|second',
      "publisher|publisher's|publishers|agent|literary, delighted to say|share",
    ],
    /** The work that it is about. */
    work: [
      'years in|at|on|as|of',
      "how we|you|they|we've built|did|made|rebuilt|run|ran|cut|do|missed|handled|dealt|got|saved|won",
      'from the inside, inside a|the|story, behind the scenes|door|counter|blue, warts and all',
      'jobs nobody|you|that, as a|the council|planner|registrar|senior|head|rights|social|man, as one who',
      'about my|your|our work|job|years|career|life|team|service|council|job|time|apprenticeship',
      'your expertise|method|approach|scheme|project|career|bridge|work, confessions of',
    ],
    /** The employer's own publishing, or somebody else's. */
    proper: [
      'staff newsletter|magazine|talk, i said no, on the log, publication scheme|stage|draft',
      'consultation|responses|response, not speaking, published minutes|notice|programme|scheme, intranet',
      "my grandad's, planning committee",
    ],
  },
  frames: [
    { name: 'asked-for-a-piece', from: ['outsider'], all: ['asked', 'piece'], none: ['proper'] },
    {
      name: 'recording-in-diary',
      kinds: ['invite'],
      from: ['outsider', 'officer'],
      all: ['piece|stage', 'work|asked'],
      none: ['proper'],
      within: 'item',
    },
    { name: 'officer-writes', from: ['officer'], all: ['own', 'piece'], none: ['proper'] },
    {
      name: 'officer-writes-of-work',
      from: ['officer'],
      all: ['piece', 'work', 'own'],
      none: ['proper'],
      within: 'item',
    },
    {
      name: 'officer-sends-piece-out',
      kinds: ['email-compose', 'post'],
      from: ['officer'],
      all: ['piece', 'work'],
      none: ['proper'],
    },
    {
      name: 'firm-wants-ones-praise',
      from: ['supplier', 'other'],
      all: ['piece', 'asked', 'piece|work|own'],
      none: ['proper'],
      within: 'item',
    },
  ],
  falseAlarms: [
    'Newsgathering by reporters who want facts and no piece.',
    'Letters, papers and chapters of a contract, a tender or a plan.',
    'Libraries and museums that publish or host others.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'We loved your talk. Would you write 200 words on how you rebuilt the service for our autumn issue?',
    },
    {
      kind: 'email-read',
      who: 'media > officer',
      text: "We'd love you on our podcast to tell the story of your career in drains.",
    },
    {
      kind: 'email-compose',
      who: 'officer > unknown',
      text: 'I enclose my first three chapters. It is a memoir of twenty years in child protection.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'For our brochure we wrote a quote from you on what the software did for your team. Can we print it?',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: "Excited to share that I'm giving the keynote on how our council runs its tip!",
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Press release going at ten: the new footbridge has a name. No action for you.',
    },
    {
      kind: 'email-compose',
      who: 'officer > colleague',
      text: 'I said no to the magazine and told comms they had asked.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'Where are the minutes of the meeting published? I want to read what was said of my street.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Finished my fantasy novel: 412 pages, several elves. Be kind.',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The annual report needs a proof-reader before Friday.',
    },
  ],
};
