import type { Signal } from '#core/signals/signal.ts';

export const mediaRequest: Signal = {
  id: 'media-request',
  situation:
    'A journalist, broadcaster or producer asks the officer for comment, an interview, facts, pictures or a briefing.',
  groups: {
    /** What reporters ask for. */
    wanting: [
      'quote, interview, a line on|from|about',
      'a few|couple|two|three _? words|sentences|lines|paragraphs|questions|facts|qs',
      'your reaction|response|side|account|view|views|thoughts|take|version|story|word|words|answer|answers',
      "have your response|account|say, what's yours, your own words, on the record, for the record",
      'off the record, background, steer, a nod, respond, have to say, explain, talk to|us|about|me',
      'speak to|with|us|about, chat, call back, call|ring|phone me|us, memories, pictures, pics, footage',
      'come|pop|go|be|appear|join on|us|our|live, stand next to, sit in|down, follow your|you|the',
      'answer her|him|them, question|questions for|about|to|if|below|overleaf',
    ],
    asking: [
      'could|can|would|will|may|might you|u|we|i|your|the|anyone|anybody|somebody|someone|it',
      'any chance|joy|truth|idea, are|r you|u able|willing|available|free|around|happy|alright|the|aware',
      'is|are|was|were|did|does|do|has|have|had it|the|that|they|there|your|you|anybody|anyone|any|he|she|council|this true|still|council|hurt',
      "what|whats|what's|when|why|who|how|where|which is|are|was|were|did|does|do|has|have|the|time|it's|happened|many|much|signed|paid|knew|drew|went",
      'tell us|me, give us|me|your, give you the|a, offer you',
      'happy|willing to be|talk|speak|explain|comment|give|answer, trying you, just checking|confirming',
      'do you have, what did|do|does|can, how many|much|long|often, the latest, whats the',
      'like to understand, i need, send it to my, asking for you, what shall i, voicemail',
    ],
    /** Turns that press, air and screen alone use. */
    'press-mark': [
      'go|goes|going to press|print|air, we print|publish|broadcast|air',
      'doing|writing|making|preparing|filming|recording|producing|editing a|an|our|some _? _? piece|story|feature|round-up|roundup|report|programme|film|documentary|podcast|series|package|item|spread|supplement|column',
      '=breaking, on|to camera, going|go|goes|out live, listeners|viewers|readerships, my editor',
      'our|my|the|your|a|weekly|new podcast|pod, documentary, breakfast show, a tip, word is',
      'a comment from|on|by, on the record, your side of, our story|page|paper|programme|readers|show',
      'i present|report|produce|edit|blog',
      "i'm|am a|with|from _? _? journalist|reporter|freelance|correspondent|stringer|producer|presenter|newspaper",
      'freelance, put|putting together a, quote you, your quote, an interview',
      'interview with you|your|the|him|her',
    ],
    /** Newsroom manners. */
    newsgathering: [
      "a tip, word is, we're|i'm|are told|hearing|hear, we're told|hearing, sources, a source",
      'contacted us|me, is it true, one of yours, know about the, refused the, what happened',
      'i gather|hear you|that|from, allegation|allegations, before we go, embargo, not answering',
      'not replying, no recording, quick question, in charge of',
    ],
    /** An officer talks to a reporter. */
    replying: [
      "i'd rather not, rather not be, you may|can say|print|quote|attribute|put|use|publish",
      "here's one|my|a, on record, my mobile, i can talk, dms|dm are|is|me, dm me, be up for",
      'love to natter|chat|come, tell you exactly|what, what really, asking about',
      "haven't|not asked anyone|anybody|the, walk you through, the council regrets|expects|says|accepts",
      'moved out, happy to talk|chat|speak|help|explain|be|comment|answer, off the record, insider',
      'your questions, your story|piece|article|programme|listeners|readers, in answer, what went wrong',
    ],
    /** Offices that look after the press do this each day. */
    routine: [
      'press release, media monitoring, cuttings, newsletter, sponsored, advertising, our press office',
      "can't comment",
      'passed|forwarded|sent|pass|refer|referring|referred _? _? _? _? comms|communications|press, sales',
      'demo, dashboard, invoice, exit interview, mock interview, appointment panel, dissertation',
      'questionnaire, planning application, all members',
    ],
    'our-own-press': ['press office, communications team'],
  },
  frames: [
    { name: 'press-asks', from: ['media'], all: ['asking'], none: ['@mass-mail', 'our-own-press'] },
    {
      name: 'press-wants-words',
      from: ['media'],
      all: ['wanting|newsgathering'],
      none: ['@mass-mail', 'our-own-press'],
    },
    { name: 'speaks-as-press', from: ['outsider'], all: ['press-mark'], none: ['routine'] },
    {
      name: 'officer-answers-press',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['media'],
      all: ['replying'],
      none: ['our-own-press'],
    },
  ],
  falseAlarms: [
    'Residents who ask in passing whether a rumour is true.',
    'Requests for a written article or a talk, which are publication.',
    "An officer's letter to the editor, which is a public statement and not an answer to the press.",
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'media > officer',
      text: "I'm writing about the library vote for tomorrow's edition. Could you give me a line by four?",
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'Freelance reporter here, doing a piece on pothole repairs. Can you confirm how many were filled in May?',
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'A reporter from the evening paper rang and wants you to explain the flood gates. Can you call her back?',
    },
    {
      kind: 'invite',
      who: 'media > officer',
      text: 'Subject: Pre-record interview, bin collections\nPlace: Studio 3',
    },
    {
      kind: 'email-compose',
      who: 'officer > media',
      text: "You've got that wrong, it was forty homes. That's for guidance only, I'd rather not be quoted.",
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'We go to press tonight and offer you a right of reply to the following points.',
    },
  ],
  ignores: [
    {
      kind: 'email-compose',
      who: 'officer > media',
      text: "I can't comment. I have passed your question to our press office and copied them in.",
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'Morning media digest: four items, links below.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: "I'd like to comment on the planning application next door.",
    },
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'If a journalist gets in touch, send them to the press office. The social media policy is on the intranet.',
    },
    {
      kind: 'invite',
      who: 'colleague > officer',
      text: 'Subject: Interview panel\nThree candidates, questions attached.',
    },
    { kind: 'post', who: 'officer > public', text: 'Binged that crime podcast all weekend.' },
  ],
};
