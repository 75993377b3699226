import { useEffect, useState } from 'preact/hooks';
import { fill } from '#core/ui/noticed.ts';
import type { Figures } from '#register/figures/figures.ts';
import { inFull } from '#register/publish/vocabulary.ts';
import type { Answered } from '../ask.ts';
import { Failed } from '../frame.tsx';
import type { Desk } from '../pages.tsx';
import { figuresWords, words } from '../words.ts';
import { addressOf, type Filters, filtersIn } from './address.ts';
import { FilterForm } from './filters.tsx';
import { Headline } from './headline.tsx';
import { ByDepartment, ByGiver, ByKind, ByMonth, Returns, Waits } from './sections.tsx';

/** The monitoring officer's and auditor's figures of the council; a manager's of their line. */
export function FiguresPage({ ask }: Pick<Desk, 'ask'>) {
  const [answered, setAnswered] = useState<Answered<Figures> | null>(null);
  const filters = filtersIn(location.search);
  useEffect(() => {
    const query = new URLSearchParams(filters);
    void ask<Figures>(`/api/figures?${query}`).then(setAnswered);
  }, []);
  if (answered === null) return <p role="status">{words.loading}</p>;
  if (answered.fault) return <Failed fault={answered.fault} />;
  return <FiguresSheet figures={answered.value} filters={filters} />;
}

/** The figures once they are there. */
export function FiguresSheet({ figures, filters }: { figures: Figures; filters: Filters }) {
  const { from, to, reach, total } = figures;
  const sentence = fill(figuresWords.reach[reach], { from: inFull(from), to: inFull(to) });
  const narrowed = (more: Filters) => addressOf({ ...filters, ...more });
  return (
    <div class="figures">
      <h1>{figuresWords.title}</h1>
      <p class="lead">{sentence}</p>
      <FilterForm filters={filters} figures={figures} />
      <Headline figures={figures} />
      {total.count === 0 ? (
        <p class="nothing">{figuresWords.none}</p>
      ) : (
        <>
          <ByMonth figures={figures} />
          <ByKind figures={figures} narrowed={narrowed} />
          <ByDepartment figures={figures} narrowed={narrowed} />
          {figures.byGiver.length > 0 && <ByGiver figures={figures} narrowed={narrowed} />}
        </>
      )}
      <Waits figures={figures} />
      <Returns figures={figures} />
    </div>
  );
}
