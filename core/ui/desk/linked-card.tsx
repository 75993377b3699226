import { sentenceOf } from '#core/declaration/sentence.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { linkInItem, openLink } from '#core/ui/desk/links.ts';
import { deskWords } from '#core/ui/desk/words.ts';

/** Above a letter of the register: which declaration it is about, as far as this device knows, and the way there. */
export function LinkedCard({ desk }: { desk: Desk }) {
  const { reviewed } = desk.state;
  const url = desk.parts.register?.url ?? null;
  const link = reviewed === null || url === null ? null : linkInItem(reviewed.item, url);
  if (link === null) return null;
  const words = deskWords.linked;
  const told = link.declaration === null ? words.list : (sentenceFor(desk, link.declaration) ?? words.about);
  return (
    <section class="screen linked" aria-label={words.title}>
      <p dir="auto">{told}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => openLink(desk, link)}>
          {link.declaration === null ? words.openList : words.open}
        </button>
      </div>
    </section>
  );
}

function sentenceFor(desk: Desk, declaration: string): string | null {
  const own = desk.entries.find((entry) => entry.declaration.id === declaration);
  if (own !== undefined) return sentenceOf(own.declaration);
  const row = desk.reviewing.state.rows?.find((one) => one.declaration.id === declaration);
  return row === undefined ? null : sentenceOf(row.declaration, row.officer.name);
}
