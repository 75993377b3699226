import type { OutlookItem } from '#test/outlook-host/host/outlook-item.ts';
import type { GivenItem } from '#test/outlook-host/probe/host.ts';

export type { GivenItem };

const officer = { name: 'Sam Officer', address: 'sam.officer@westmarch.gov.uk' };

/** A message to the officer from a firm that holds a contract. */
function message(id: string, given: Partial<OutlookItem>): GivenItem {
  return {
    id,
    from: { name: 'Jo Reed', address: 'j.reed@callowayhighways.co.uk' },
    to: [officer],
    sentAt: Date.UTC(2026, 10, 20, 9, 30),
    ...given,
  };
}

const invitation =
  'We would love to have you as our guest on Saturday: two seats in our box at the races, £45 each. Lunch is on us.';

export const risky = message('risky', {
  subject: 'Two seats in our box at the races, £45 each, as our guest',
  bodyText: `Dear Sam,\n\nThe new gritters are behaving. ${invitation} Do bring a coat.\n\nJo`,
});

export const clean = message('clean', {
  subject: 'Gritting log',
  bodyText: 'Dear Sam,\n\nThe gritting log for last week is on the shared drive.\n\nJo',
});

/** Gives itself out for the firm of `risky`. */
export const disguised = message('disguised', {
  ...risky,
  id: 'disguised',
  from: { name: 'j.reed@callowayhighways.co.uk', address: 'j.reed.calloway@free-mail.example' },
});

const attack =
  '<img src="https://evil.example/x.png" onerror="document.title=1"><script>document.title=1</script>';

export const hostile = message('hostile', {
  subject: `${attack} two seats in our box, £45 each`,
  from: { name: `${attack} Jo`, address: 'jo@hostile.example' },
  bodyText: `${attack}\n\n${invitation}`,
  bodyHtml: `${attack}<p>${attack.replaceAll('<', '&lt;')} ${invitation}</p>`,
});

export const longNamed = message('long', {
  ...risky,
  from: {
    name: 'Gwasanaethau Amgylcheddol Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    address: 'swyddfa@gwasanaethau.example',
  },
});
