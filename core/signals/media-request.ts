import type { Signal } from '#core/signals/signal.ts';

export const mediaRequest: Signal = {
  id: 'media-request',
  situation:
    'A journalist, broadcaster or producer asks the officer for comment, an interview, facts, pictures or a briefing.',
  groups: {
    /** Who asks: people of press, air and screen. */
    reporter: [
      'reporter, journalist, journo, correspondent, columnist, stringer, freelance, freelancer, broadcaster, presenter, producer, showrunner, researcher|editor for|at|on|here|with, news editor, editor of, sub-editor, newsroom, newsdesk, news desk, picture desk, data desk, features desk, photographer, camera crew, film crew, news crew, podcaster, podcast host, podcast network, blogger, vlogger, youtuber, influencer, newshound, hack, ldr, local democracy, press association, production company, student reporter, citizen journalist, our data team, our reporter|correspondent|researcher|producer|photographer|presenter|host',
      "the|t'|our evening|morning|sunday|daily|local|weekly? paper|gazette|herald|echo|argus|courier|mercury|chronicle|observer|advertiser|telegraph|express|mail|dispatch|ledger|clarion|sentinel|bugle|examiner|journal|tribune|guardian|beeb, the|t' star|=news|papers, the times, the post, evening|morning|daily _? gazette|herald|echo|courier|post|=news|star|standard|mercury, for|from newspaper, newspaper, callum|lad|lass|chap|bloke|woman|man|someone|somebody|person off|from _? the|t' star|post|paper|papers|=news|radio|telly|tv|advertiser|times, radio _? _? here, from radio, radio station, fm, bbc, itv, sky news, channel 4|5|four|five, breakfast show, drivetime, news magazine, trade magazine|press, =news desk, village newsletter, parish magazine, newsletter folk, hyperlocal, =news site|website|agency|outlet, streaming outfit, tv company|crew|people|programme|=news, the telly have|people|lot, on the pod, our pod, weekly podcast, my podcast|channel|vlog|blog|page, i produce|host, sunday paper|papers, film-maker, filmmaker, films, the nationals, local press|media|news|rag|paper, a paper|magazine, national weekly|daily, for the paper, from a|the|our|some podcast|paper|magazine|documentary|programme|station, content producer, production, i report|write|present|blog|film for|on|about, i write the, i present, writing|work|working|reporting for _? _? magazine|weekly|sunday|paper|times|herald",
    ],
    /** The thing in the making. */
    piece: [
      "a|the|this|our|my|your|big|tomorrow's|any _? story|piece|article|feature|bulletin|spread|supplement|edition|broadcast|interview|podcast|documentary|programme|show|slot|segment|package|series|film|round-up|roundup|profile|exclusive|scoop|splash|headline|caption, writing it|up|this|something|about, putting together a, doing a piece|story|feature|round-up|film|item|series|thing, do a short piece, running|run something|it|this|with|tomorrow, going to press|print, go to press|print|air, goes out, goes live, going live, live discussion, on air, on-air, on camera, to camera, in the studio, studio, pre-record, prerecord, recording a|an|our, filming|film a|an|our|your|for|there|with|on, microphone, down the line, we print|publish|broadcast, i print, intend to publish, tomorrow's paper|edition|page|programme|bulletin, thursday's|friday's|sunday's|saturday's|monday's|wednesday's paper|edition|programme|page, for sunday|print, page one, front page, for my column, live results, after the weather, the headlines, readers, ep, episode, tech check, record|recording over|ep|at|on, come on the, on the pod, your pod, letters page, listeners, viewers, subscribers, followers, story on|about|behind|for, for a story",
      'press query|enquiry|inquiry|request|office|call, media query|enquiry|inquiry|request|call, comment please|request|by, right of reply, request for interview|comment|filming, interview request, fact check, doorstep interview, deadline four|4|five|5|noon|is|of|tonight|today|for|tomorrow, breaking, hello from the, urgent call back, shadowing request, your tweet, filming request, spokesperson, need spokesperson',
    ],
    /** What reporters ask for. */
    wanting: [
      "comment, quote, interview, statement, a line on|from|about, a few|couple|two|three _? words|sentences|lines|paragraphs|questions|facts|qs, couple o' sentences, sentence or two, a paragraph, your reaction|response|side|account|view|views|thoughts|take|version|story|word|words|answer|answers, have your response|account|say, what's yours, thoughts, your own words, on the record, for the record, off the record, not for attribution, unattributable, background, briefing, steer, a nod, respond, response, respond to the, how does it|the|your respond, anything to add, something to say, got to say, have to say, say about, walk me through, explain, talk to|us|about|me, speak to|with|us|about, chat, call back, call|ring|phone me|us, can u|you talk, are you free to, memories, photo, photos, pictures, pics, footage, high-res, come|pop|go|be|appear|join on|us|our|live, stand next to, sit in|down, follow your|you|the, spend a shift, our expert, expert voice, answer her|him|them, put a number of, a number of questions, question|questions for|about|to|if|below|overleaf",
    ],
    asking: [
      "could|can|would|will|may|might you|u|we|i|your|the|anyone|anybody|somebody|someone|it, any chance|joy|truth|idea, are|r you|u able|willing|available|free|around|happy|alright|the|aware, is|are|was|were|did|does|do|has|have|had it|the|that|they|there|your|you|anybody|anyone|any|he|she|council|this true|still|council|hurt, what|whats|what's|when|why|who|how|where|which is|are|was|were|did|does|do|has|have|the|time|it's|happened|many|much|signed|paid|knew|drew|went, tell us|me, let me|us know|have|see, please, we'd|i'd|we would|i would like|love|be|want|welcome|appreciate|value, would like, give us|me|your, give you the|a, offer you, happy|willing to be|talk|speak|explain|comment|give|answer, wants|want|wanted|need|needs|wanting|after|seeking|looking somebody|someone|you|to|a|an|your|for, trying you, mind if i|we, just checking|confirming, do you have, confirm, which of|is|company|one|firm|officer, what did|do|does|can, how many|much|long|often, please list|send|supply|confirm|tell, the latest, whats the, like to understand, i need, send it to my, owt happening, up for it, asking for you, gave them your, what shall i, i think it's for, it's your patch, one for you, this landed, came through, voicemail",
    ],
    /** Turns that press, air and screen alone use. */
    'press-mark': [
      "go|goes|going to press|print|air, we print|publish|broadcast|air, doing|writing|making|preparing|filming|recording|producing|editing a|an|our|some _? _? piece|story|feature|round-up|roundup|report|programme|film|documentary|podcast|series|package|item|spread|supplement|column, running something|this|it tomorrow|tonight|on|sunday|saturday, running a|the story|piece|feature|item|letter, =breaking, right of reply, not for attribution, non-attributable, background briefing, our|my _ supplement, on|to camera, on air, going|go|goes|out live, listeners|viewers|readerships, my editor, our editor, press query|enquiry, media query|enquiry|request, in the studio, our|my|the|your|a|weekly|new podcast|pod, documentary, breakfast show, tip-off, a tip, word is, never reveal, right to reply, for comment, a comment from|on|by, comment please, on the record, attribute to you, tell your side, your side of, our story|page|paper|programme|readers|show, tomorrow's paper|edition|bulletin|show|programme, i present|report|produce|edit|blog, i'm|am a|with|from _? _? journalist|reporter|freelance|correspondent|stringer|producer|presenter|newspaper, freelance, news crew, photographer in, put|putting together a, for a story|feature|piece|programme|round-up, trade magazine, as the caption, quote you, your quote, live discussion, an interview, interview with you|your|the|him|her, exclusive, scoop",
    ],
    /** Newsroom manners. */
    newsgathering: [
      "tip-off, tipped off, a tip, got a tip, word is, we're|i'm|are told|hearing|hear, we're told|hearing, we've|we understand that, we understand, sources, a source, never reveal, never name, reveal a source, i've heard it from, we've heard, straight question, prepared to stand|defend|say, your leader's not, sorry to bother you at, contacted us|me, your account, processed them, you were the officer|one, any truth, is it true, is that one of, one of yours, know about the, when it|you moved, refused the, what happened, to answer her|him|them, i print on, the street, confirm the name, how did the council, did the council, we heard about, i gather|hear you|that|from, have contacted us, has told us, told us his|her|their, will allege, allegation|allegations, the programme will, before we go, i'd hold it, hold it till, embargo, get it right, just so we get, make a berk, is that one of yours, you were at the scene, tell us what you saw, up in arms, not answering, unions say, residents say, campaigners say, critics say, spoke on the phone, bump into you, nobody from your press, press office isn't|won't|don't|rings|keeps|hasn't, not replying, ringing me back, straight question, sign whatever, we won't|wont|will not print|name|use|say, nobody will know, anonymous, anonymously, no recording, off air, quick q, quick question, name appears, as the responsible, in charge of",
    ],
    /** An officer talks to a reporter. */
    replying: [
      "you|u|ye got|have|had that wrong, that's for guidance, not be|rather quoted, i'd rather not, rather not be, you may|can say|print|quote|attribute|put|use|publish, you asked for a comment, here's one|my|a, on record, go on record, as an insider, ring my mobile, my mobile, yes i can talk, i can talk, dms|dm are|is|me, dm me, am|i'm free after|on|this|tomorrow|for, be up for, love to natter|chat|come, spill the beans, tell you exactly|what, what really, keep my name out, i saw your message, asking about, haven't|not asked anyone|anybody|the, beg forgiveness, behind the scenes, left the camera, walk you through, expects to, the council regrets|expects|says|accepts, moved out, happy to talk|chat|speak|help|explain|be|comment|answer, what do you want|need to, here are the|your|some|my, no need to bother, don't need the press, don't bother the press, between us, don't|dont quote me|name, without my name, keep my name, leave my name, off the record, background only, a council source, insider, your questions, your story|piece|article|programme|listeners|readers, in answer, what went wrong, can confirm, it was, the figure|figures|number is|are|was, yes it's true, attached",
    ],
    'guidance-only': [
      "for guidance, for guidance only, rather not be quoted, not for quotation, don't|dont quote|name me, keep my name out, leave my name out, without my name, no need to bother the press, don't|no bother|need the press, without going through the press, you may|can quote me|my|us, you may|can say that|the|it, you may|can print|attribute|use that|it|this, unattributable, an insider, a council source",
    ],
    /** Offices that look after the press do this each day. */
    routine: [
      "press release, news release, our release, press notice, media digest, media monitoring, cuttings, newsletter, unsubscribe, backlinks, guest link, sponsored, advertising, ad slots, media buying, episode, out now, press|comms|communications team|desk|office has|have|had|been|will|is, our press office, copied them in, can't comment, cannot comment, passed|forwarded|sent|pass|refer|referring|referred _? _? _? _? comms|communications|press, passed it|him|her|them|his to, speak to comms, has been dealt with, for all staff, social media policy, if a journalist, if the press, if anyone outside, embargoed, cleared|clear with the, in comms, statement for the tribunal, sales, demo, dashboard, invoice, job interview, interview panel, exit interview, mock interview, appointment panel, dissertation, gcse, questionnaire, anonymous survey, social science, planning application, consultation, draft protocol, coroner, inquest, inspectors, cabinet report, all members, meet the team",
    ],
    'our-own-press': [
      "press release, news release, release on, press office, communications team, comms team, media team, press desk, copied them in, their number's",
    ],
  },
  frames: [
    { name: 'press-asks', from: ['media'], all: ['asking'], none: ['@mass-mail', 'our-own-press'] },
    {
      name: 'press-wants-words',
      from: ['media'],
      all: ['wanting|newsgathering'],
      none: ['@mass-mail', 'our-own-press'],
    },
    {
      name: 'press-works-on-piece',
      from: ['media'],
      all: ['piece|press-mark'],
      none: ['@mass-mail', 'our-own-press', '@confidential'],
    },
    { name: 'speaks-as-press', from: ['outsider'], all: ['press-mark'], none: ['routine'] },
    {
      name: 'speaks-as-press-to-you',
      from: ['outsider'],
      all: ['asking|wanting', 'press-mark'],
      none: ['routine'],
    },
    {
      name: 'reporter-asks',
      from: ['outsider'],
      all: ['asking', 'reporter', 'wanting|piece|newsgathering'],
      none: ['routine'],
    },
    {
      name: 'reporter-asks-plainly',
      from: ['other', 'media'],
      all: ['asking', 'reporter'],
      none: ['routine', '@tender'],
    },
    {
      name: 'for-a-piece',
      from: ['outsider'],
      all: ['asking', 'piece'],
      none: ['routine'],
      within: 'sentence',
    },
    {
      name: 'words-for-a-piece',
      from: ['outsider'],
      all: ['asking', 'piece', 'wanting|newsgathering'],
      none: ['routine'],
    },
    {
      name: 'newsgathering',
      from: ['outsider'],
      all: ['asking', 'newsgathering', 'piece|reporter|wanting'],
      none: ['routine'],
    },
    {
      name: 'stranger-checks-facts',
      from: ['other', 'media'],
      all: ['asking', 'newsgathering'],
      none: ['routine', '@tender', '@thanks'],
    },
    {
      name: 'press-mark-passed-on',
      from: ['colleague', 'member'],
      all: ['reporter|asking', 'press-mark'],
      none: ['routine'],
      within: 'sentence',
    },
    {
      name: 'press-call-passed-on',
      from: ['colleague', 'member', 'public-body'],
      all: ['asking', 'reporter', 'wanting|piece'],
      none: ['routine'],
      within: 'item',
    },
    {
      name: 'press-person-waits',
      from: ['colleague', 'member'],
      all: ['asking', 'reporter'],
      none: ['routine'],
    },
    {
      name: 'interview-in-diary',
      kinds: ['invite'],
      from: ['outsider'],
      all: ['reporter|press-mark', 'wanting|reporter|piece|press-mark'],
      none: ['routine'],
      within: 'item',
    },
    {
      name: 'press-in-diary',
      kinds: ['invite'],
      from: ['media'],
      all: ['piece|wanting|asking'],
      none: ['@mass-mail'],
      within: 'item',
    },
    {
      name: 'officer-answers-press',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['media'],
      all: ['replying'],
      none: ['our-own-press'],
    },
    {
      name: 'officer-answers-reporter',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider'],
      all: ['replying', 'reporter|press-mark|our-own-press'],
      none: ['routine'],
    },
    {
      name: 'officer-speaks-for-guidance',
      kinds: ['email-compose'],
      from: ['officer'],
      to: ['outsider'],
      all: ['guidance-only'],
      none: ['routine'],
    },
    {
      name: 'officer-answers-press-openly',
      kinds: ['post'],
      all: ['replying', 'reporter|piece|press-mark|guidance-only'],
      none: ['routine'],
    },
    {
      name: 'reporter-in-long-letter',
      from: ['outsider', 'colleague'],
      all: ['asking', 'reporter', 'piece', 'wanting'],
      none: ['routine'],
      within: 'item',
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
