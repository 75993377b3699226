import type { Signal } from '#core/signals/signal.ts';

export const inducement: Signal = {
  id: 'inducement',
  situation:
    'Something is offered, asked for or promised in return for a decision, favour, speed or silence, or one who refused is threatened.',
  groups: {
    /** What lies in an officer's hand. */
    decision: [
      'dormer|extension|objection|complaint|notice|enforcement|fine|fines',
      'allocations|list|queue|points|banding|assessment|reassessment|referral',
      'results|test|tests|retest|piling|weighbridge|tonnage|survey',
    ],
    /** Sayings that mean a bribe by themselves. */
    saying: [
      'in it for you|me|us|him|yourself, if you follow|catch|get|take|see|know, ten per cent',
      'top of the list|pile|queue, be a shame|pity',
    ],
    lawful: [
      'bribery act|module|training|policy|policies|scenario|scenarios|awareness|allegations, anti-bribery',
      'anti bribery|corruption, e-learning, module, workshop|exercise, quiz, hypothetical|hypothetically',
      'mutual aid, without prejudice|admission, undertaking, grant is|of, terms of, schedule',
      'framework call-off, credit note, in the register, entered it, no strings, sponsor|sponsorship, twix',
      'biscuit, biscuits, dog, toddler, cat, phishing',
    ],
  },
  frames: [
    {
      name: 'bribe-by-saying',
      from: ['outsider', 'member'],
      all: ['saying'],
      none: ['lawful', '@society', '@journalist'],
    },
    {
      name: 'saying-and-decision',
      all: ['saying', 'decision'],
      none: ['lawful', '@policy', '@jest', '@foi'],
    },
  ],
  falseAlarms: [
    'A gift or a treat offered in thanks for what is already decided.',
    'Paid work, a talk or a seat on a board offered for its own sake.',
    'Terms between bodies: section 106, grants, settlements, gainshare.',
    'Anger that threatens with a complaint or worse and offers nothing.',
  ],
  flags: [
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Help our tender to win and there is money in it for you, in cash.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'If our bid is the one you choose, £800 is yours. This stays between ourselves.',
    },
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: 'Get the licence through by Friday and there is five hundred in it for you. Nobody need know.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Sign the variation and we will see you right at Christmas.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'I could move your invoice to the top of the pile, but you would have to make it worth my while.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'Shame you sent my bottle back. It would be a bigger shame if your boss heard about the inspection report.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'How much to make the fine go away? Name your price.',
    },
    {
      kind: 'post',
      who: 'officer > public',
      text: 'Want bumping up the waiting list? Bottle of gin and I will get you to the top of the queue. Message me.',
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: 'The anti-bribery module is due on Friday. There is a quiz at the end.',
    },
    {
      kind: 'email-read',
      who: 'supplier > officer',
      text: 'A discount of two percent applies if the council orders by the end of the month, as set out in the schedule.',
    },
    {
      kind: 'email-read',
      who: 'resident > officer',
      text: 'I would be grateful if you could look at my application soon.',
    },
    {
      kind: 'email-compose',
      who: 'officer > supplier',
      text: 'I do not take money for anything. I have reported your message to internal audit.',
    },
    { kind: 'post', who: 'officer > public', text: 'Bribed the toddler with a biscuit. He took it and ran.' },
  ],
};
