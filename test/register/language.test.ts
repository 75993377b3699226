import { Hono } from 'hono';
import { afterAll, describe, expect, it } from 'vitest';
import { actWords } from '#core/declaration/act-words.ts';
import { speak } from '#core/language.ts';
import { inTheirLanguage } from '#register/api/language.ts';

afterAll(() => speak('en'));

const english = 'Nobody decides on their own declaration. It goes to somebody else: see whom it names.';
const welsh =
  'Nid oes neb yn penderfynu ar ei ddatganiad ei hun. Mae’n mynd at rywun arall: gweler pwy a enwir ynddo.';

describe('the register', () => {
  let asking = 3;
  let goOn = () => {};
  const everybodyAsked = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const app = new Hono();
  app.use(inTheirLanguage());
  app.post('/', async (context) => {
    asking -= 1;
    if (asking === 0) goOn();
    await everybodyAsked;
    return context.text(actWords.own);
  });
  const answerTo = async (language?: string) => {
    const headers = language === undefined ? {} : { 'Accept-Language': language };
    return (await app.request('/', { method: 'POST', headers })).text();
  };

  it('answers all who ask at once, each in their own language', async () => {
    const answers = await Promise.all([answerTo('cy-GB, en;q=0.8'), answerTo('*'), answerTo()]);
    expect(answers).toEqual([welsh, english, english]);
  });

  it('speaks English where nobody asks', () => expect(actWords.own).toBe(english));
});
