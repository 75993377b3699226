import { expect, it } from 'vitest';
import { protectedNote } from '../../../outlook-addin/src/office/protected.ts';

it('knows a message under rights management by its headers, where Outlook hands over no attachment', () => {
  const headers = 'Received: from mail\r\nContent-Class: rpmsg.message\r\nSubject: Bids';
  expect(protectedNote('IPM.Note', [], headers)?.hidesText('')).toBe(true);
  expect(protectedNote('IPM.Note', [], 'Subject: Content-Class: rpmsg.message')).toBe(null);
});

it.each([
  ['IPM.Note', [], '', false],
  ['IPM.Note', ['report.pdf'], '', false],
  ['IPM.Note.SMIME.MultipartSigned', ['smime.p7s'], '', false],
  ['IPM.Note.SMIME', [], '', true],
  ['IPM.Note.SMIME', [], 'Read for us by Outlook.', false],
  ['IPM.Note', ['smime.p7m'], ' ', true],
  ['IPM.Note', ['message_v2.rpmsg'], 'Open this in a browser.', true],
  ['IPM.Note.rpmsg.Microsoft.Voicemail', [], '', true],
  ['IPM.Note.rpmsg', [], 'Read for us by Outlook.', false],
  [undefined, [], '', false],
])(
  'of %s with %j and the text “%s” says whether the text is hidden: %s',
  (itemClass, names, text, hidden) => {
    expect(protectedNote(itemClass, names)?.hidesText(text) ?? false).toBe(hidden);
  },
);
