import type { ShownMessage } from './mail-page.ts';

const officer = { name: 'Morgan Ellis', address: 'morgan.ellis@westmarch.example' };

/** A supplier invites an officer to a match. */
export const invitation: ShownMessage = {
  id: '101',
  subject: 'Saturday at the cricket ground',
  name: 'Jo Reed',
  address: 'j.reed@calloway-highways.example',
  to: [officer],
  body: '<p>Dear Morgan,</p><p>We would love you to join us as our guest: two tickets to our hospitality box at the cricket on Saturday, with lunch and drinks, worth £90.</p><p>Shall I keep two seats for you?</p><p>Best wishes,<br>Jo<br>Calloway Highways Ltd</p>',
};

/** Another supplier sends a present. */
export const present: ShownMessage = {
  id: '102',
  subject: 'A small thank you',
  name: 'Sam Hale',
  address: 'sam@hale-lifts.example',
  to: [officer],
  body: '<p>Hello Morgan,</p><p>As a thank you for your help with the contract we are sending you a hamper and a £150 gift voucher to your home. Please accept it as a gift from all of us.</p><p>Sam</p>',
};

/** Nothing to notice. */
export const minutes: ShownMessage = {
  id: '103',
  subject: 'Minutes of Monday',
  name: 'Kim Osei',
  address: 'kim.osei@westmarch.example',
  to: [officer],
  body: '<p>Hello Morgan,</p><p>The minutes of Monday’s meeting are on the shared drive. The next meeting is at ten on Thursday in room 4.</p><p>Kim</p>',
};

/** A supplier's event in the calendar. */
export const race: ShownMessage = {
  ...invitation,
  id: '104',
  subject: 'Hospitality day at the races',
  place: 'Members’ enclosure, Westmarch Racecourse',
  when: 'Friday 4 December 2026, 12:00 – 18:00',
  body: '<p>You are invited to be our guest at the races: a day of hospitality in our private box with lunch, champagne and a £50 betting voucher, with our compliments.</p>',
};
