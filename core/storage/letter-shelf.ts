import type { HeldLetter } from '#core/declaration/letter/letter.ts';
import type { ReadLetter } from '#core/declaration/letter/read.ts';
import { type Taking, take } from '#core/declaration/letter/record.ts';
import { deviceOf, trusting } from '#core/declaration/letter/trust.ts';
import type { Mailed } from '#core/register/mail-route/bring-in.ts';
import type { Values } from '#core/storage/contents.ts';
import type { Cupboard } from '#core/storage/cupboard.ts';
import type { News } from '#core/storage/news.ts';

/** Letters of declarations that go by mail, as their writers signed them, and whose devices are known. */
export interface LetterShelf {
  /** Keeps a letter that was written here, before it is sent. */
  keep(letter: HeldLetter): Promise<void>;
  /**
   * Takes in a letter that came, and from then on knows its sender's device. Nothing is kept where `take`
   * refuses. `accepted` says that the person made sure of a device that was not met before.
   */
  takeIn(arrived: ReadLetter, options?: { accepted?: boolean }): Promise<Taking>;
  of(declaration: string): Promise<HeldLetter[]>;
  all(): Promise<Mailed[]>;
}

export function lettersIn(cupboard: Cupboard, news: News): LetterShelf {
  return {
    keep: async (letter) => {
      await cupboard.write(['letters'], 'strict', ({ put }) => put('letters', ...rowOf(letter)));
      news.tell(['letters']);
    },
    takeIn: async (arrived, options) => {
      const { declaration } = arrived.letter.statement;
      const taking = await cupboard.write(['letters', 'values'], 'strict', async (drawers) => {
        const known = ((await drawers.get('values', 'knownKeys')) ?? []) as Values['knownKeys'];
        // Known anew: another window may have taken in a letter since this one was read.
        const seen = <T extends HeldLetter>(one: T) => ({ ...one, device: deviceOf(one.letter, known) });
        const held = await drawers.all('letters', `${declaration}/`);
        const made = take(held, { ...seen(arrived), enclosed: arrived.enclosed.map(seen) }, options);
        if (!('ok' in made)) return made;
        for (const letter of made.ok) await drawers.put('letters', ...rowOf(letter));
        await drawers.put('values', 'knownKeys', trusting(known, arrived.letter));
        return made;
      });
      if ('ok' in taking) news.tell(['letters', 'values']);
      return taking;
    },
    of: (declaration) => cupboard.read(['letters'], ({ all }) => all('letters', `${declaration}/`)),
    all: async () => {
      const kept = await cupboard.read(['letters'], ({ all }) => all('letters'));
      const declarations = new Set(kept.map(({ letter }) => letter.statement.declaration));
      return [...declarations].map((declaration) => ({
        declaration,
        held: kept.filter(({ letter }) => letter.statement.declaration === declaration),
      }));
    },
  };
}

function rowOf({ letter, digest }: HeldLetter): [key: string, row: HeldLetter] {
  return [`${letter.statement.declaration}/${digest}`, { letter, digest }];
}
