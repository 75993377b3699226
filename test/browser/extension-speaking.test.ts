import { afterEach, describe, expect, it } from 'vitest';
import { bluesky } from '#test/extension/pages/bluesky.ts';
import { facebook } from '#test/extension/pages/facebook.ts';
import { linkedin } from '#test/extension/pages/linkedin.ts';
import type { TestPage } from '#test/extension/pages/page.ts';
import { guardOf } from '#test/extension/pages/settings.ts';
import { x } from '#test/extension/pages/x.ts';
import type { GuardSettings } from '../../extension/settings/guard-settings.ts';
import { useExtension } from './extension-browser.ts';
import { setSettings } from './extension-launch.ts';
import { buttons, cleanText, riskyText } from './extension-outcomes.ts';
import { Visit } from './extension-visit.ts';

const browser = useExtension([bluesky, facebook, linkedin, x]);

const businessText =
  'As a planning officer here I can tell you that the depot will close next month, the council has already decided it.';
const partyText =
  'Vote for our candidate on Thursday. I am out with leaflets for the party all week, join our campaign.';
const tenderText =
  'Between us, Hartwell Build put in the lowest bid at £412,000 for the school and the other bidders do not know it yet.';
const abuse = 'You useless lump, shut up. I know where you live and you will be sorry.';

/** Opens a composer for somebody whom the guard knows. */
async function open(page: TestPage, id: string, settings: Partial<GuardSettings>): Promise<Visit> {
  await setSettings(browser().worker, settings);
  return Visit.at(browser().page, page, id);
}

async function post(visit: Visit, text: string): Promise<void> {
  await visit.write(text);
  await visit.post('mouse');
  await visit.settle();
}

/** What the question says of a post; empty where it goes out unasked. */
async function questionAbout(visit: Visit, text: string): Promise<string> {
  const before = (await visit.posted()).length;
  await post(visit, text);
  const gone = (await visit.posted()).length > before;
  return gone ? '' : (await visit.dialog()).text;
}

async function change(visit: Visit, selector: string, html: string): Promise<void> {
  await visit.frame.evaluate(
    ([at, inner]) => {
      for (const element of document.querySelectorAll(at)) element.innerHTML = inner;
    },
    [selector, html] as const,
  );
}

afterEach(() => setSettings(browser().worker, {}));

describe('an account of the council', () => {
  const handles = ['@an_officer'];
  const { organisation } = guardOf('oxfordshire');
  const official = { organisation: organisation && { ...organisation, handles } };

  it('is told to whoever posts as it, even where the post is clean', async () => {
    const visit = await open(x, 'post', official);
    expect(await questionAbout(visit, cleanText)).toContain(
      'You are about to post as Westmarch County Council.',
    );
    await visit.answer(buttons.post);
    expect(await visit.posted()).toEqual([[cleanText]]);
  });

  it('is not told to a spokesperson', async () => {
    const profile = guardOf('oxfordshire', { spokesperson: true }).profile;
    const visit = await open(x, 'post', { ...official, profile });
    expect(await questionAbout(visit, cleanText)).toBe('');
  });

  it('is told by its name where the site shows that', async () => {
    const named = { organisation: organisation && { ...organisation, handles: ['An Officer'] } };
    const visit = await open(facebook, 'post', named);
    expect(await questionAbout(visit, cleanText)).toContain('You are about to post as');
  });
});

describe('who is speaking', () => {
  it.each([
    ['an officer', 'leicestershire', {}, /Only a spokesperson makes public statements/],
    ['a spokesperson', 'leicestershire', { spokesperson: true }, /You are a spokesperson/],
    ['a union representative', 'leicestershire', { unionRepresentative: true }, /5\.1.*recognised union/],
    [
      'a union representative',
      'oxfordshire',
      { unionRepresentative: true },
      /21.*the union may speak for itself/,
    ],
    [
      'a politically restricted post',
      'oxfordshire',
      { politicallyRestricted: true },
      /17.*politically restricted/,
    ],
  ] as const)('decides what %s reads in %s', async (_, pack, profile, said) => {
    const visit = await open(linkedin, 'post', guardOf(pack, profile));
    expect(await questionAbout(visit, businessText)).toMatch(said);
  });

  it('holds party politics against those whose post is restricted', async () => {
    const restricted = await open(bluesky, 'post', guardOf('oxfordshire', { politicallyRestricted: true }));
    expect(await questionAbout(restricted, partyText)).toMatch(/^Stop.*Your post is politically restricted/);
    const plain = await open(bluesky, 'post', guardOf('oxfordshire'));
    expect(await questionAbout(plain, partyText)).toMatch(/^Think again/);
  });
});

describe('asking first', () => {
  it('names who is asked as the code calls them', async () => {
    const visit = await open(x, 'post', guardOf('oxfordshire'));
    await post(visit, riskyText);
    await visit.answer('Ask first');
    expect((await visit.dialog()).text).toContain('A question to your Line Manager opens beside this page.');
  });
});

describe('what stands around the draft', () => {
  const answered = '[data-testid="tweetText"]';

  it('is asked about where it is abuse that is answered', async () => {
    const visit = await open(x, 'reply', guardOf('oxfordshire'));
    await change(visit, answered, abuse);
    const question = await questionAbout(visit, 'Thank you for telling us.');
    expect(question).toContain('What you are answering has words in it that could hurt or offend.');
    expect(question).toMatch(/57|20/);
  });

  it('counts for nothing else where it is answered', async () => {
    const visit = await open(x, 'reply', guardOf('oxfordshire'));
    await change(visit, answered, riskyText);
    expect(await questionAbout(visit, 'Thank you for telling us.')).toBe('');
  });

  it('counts where it is shared: a link’s preview, and the text of a picture', async () => {
    const preview = await open(x, 'quote', guardOf('oxfordshire'));
    await change(preview, '[data-testid="attachments"]', `<a href="https://news.example/1">${riskyText}</a>`);
    expect(await questionAbout(preview, 'Read this.')).toContain('disgrace');

    const picture = await open(x, 'quote', guardOf('oxfordshire'));
    await change(picture, '[data-testid="attachments"]', `<img alt="${riskyText}" src="data:,">`);
    expect(await questionAbout(picture, 'Look.')).toContain('disgrace');
  });

  it('is fine to share where the council published it', async () => {
    const visit = await open(x, 'quote', guardOf('oxfordshire'));
    const own = `<a href="https://www.westmarch.example/news">${riskyText}</a>`;
    await change(visit, '[data-testid="attachments"]', own);
    expect(await questionAbout(visit, 'Read this.')).toBe('');
  });

  it('is said to be unread where it is a picture', async () => {
    const visit = await open(x, 'post', guardOf('oxfordshire'));
    expect(await questionAbout(visit, riskyText)).toContain('Pictures were not read.');
  });
});

describe('what the organisation lets nobody post', () => {
  it('does not go out, and can be asked about', async () => {
    const visit = await open(bluesky, 'post', {
      ...guardOf('oxfordshire'),
      blocking: ['procurement-contact'],
    });
    expect(await questionAbout(visit, tenderText)).toContain('Your council does not let such a post out.');
    expect((await visit.dialog()).buttons.map(({ name }) => name)).toEqual([buttons.back, 'Ask first']);
    await visit.answer(buttons.back);
    await visit.post('control-enter');
    await visit.settle();
    expect(await visit.posted()).toEqual([]);
  });
});
