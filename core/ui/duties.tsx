import { codeLanguage } from '#core/language.ts';
import { words } from '#core/ui/words.ts';

/** What to do, in the order in which to do it. */
export function Duties({ duties }: { duties: string[] }) {
  if (duties.length === 0) return null;
  return (
    <ol class="duties" aria-label={words.duties}>
      {duties.map((duty) => (
        <li key={duty} lang={codeLanguage}>
          {duty}
        </li>
      ))}
    </ol>
  );
}
