import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row as RowData } from '#core/register/port.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import { openCover } from '#core/ui/review/covering.ts';
import { Narrow } from '#core/ui/review/narrow.tsx';
import { OutgoingStrip } from '#core/ui/review/outgoing-strip.tsx';
import type { Reviewing } from '#core/ui/review/reviewing.ts';
import { Row } from '#core/ui/review/row.tsx';
import { Several } from '#core/ui/review/several.tsx';
import type { Reviewer } from '#core/ui/review/state.ts';
import { reviewWords } from '#core/ui/review/words.ts';
import { noLongerStop, Screen, takeFocus } from '#core/ui/screen.tsx';

export interface ReviewListProps {
  reviewing: Reviewing;
  me: Reviewer | null;
  /** What was not done, where something was not. */
  notice: ComponentChildren;
}

/** What waits for the reviewer, the most urgent first. */
export function ReviewList({ reviewing, me, notice }: ReviewListProps) {
  const { rows } = reviewing;
  const { waiting, narrowing } = reviewing.state;
  return (
    <Screen title={reviewWords.title} goesOn={reviewing.resumeAt !== null}>
      {notice}
      <OutgoingStrip reviewing={reviewing} />
      {me?.standsInFor.map(({ id, name }) => (
        <p key={id} class="small">
          {fill(reviewWords.decide.behalf, { name })}
        </p>
      ))}
      <Narrow reviewing={reviewing} />
      <Several reviewing={reviewing} />
      {rows === null && <p role="status">{reviewWords.reading}</p>}
      {rows !== null && rows.length === 0 && <Empty reviewing={reviewing} />}
      {rows !== null && rows.length > 0 && (
        <>
          <p class="small" role="status">
            {counted(reviewWords.shown, rows.length)}
            {narrowing.tab === 'waiting' && waiting !== null && waiting.overdue > 0 && (
              <>
                {' · '}
                <b class="late">{counted(reviewWords.overdue, waiting.overdue)}</b>
              </>
            )}
          </p>
          <Queue reviewing={reviewing} rows={rows} />
        </>
      )}
      <Pages reviewing={reviewing} />
      {narrowing.tab !== 'decided' && (rows?.length ?? 0) > 1 && <p class="small">{reviewWords.order}</p>}
      {!reviewing.parts.isByMail && (
        <button type="button" class="quiet" onClick={() => void openCover(reviewing)}>
          {reviewWords.cover.link}
        </button>
      )}
    </Screen>
  );
}

/** The rows, one of which Tab reaches; the arrow keys go from one to the next, Page Up and Down from page to page. */
function Queue({ reviewing, rows }: { reviewing: Reviewing; rows: readonly RowData[] }) {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(reviewing.resumeAt ?? 0);
  useLayoutEffect(() => {
    // Back from one of them, one goes on there.
    if (reviewing.resumeAt !== null) focusOn(list.current, current);
  }, []);
  const at = Math.min(current, rows.length - 1);
  const length = useRef(rows.length);
  useLayoutEffect(() => {
    // The row that had the focus has gone, as it was decided: the next takes its place.
    const isLost = rows.length < length.current && document.activeElement === document.body;
    length.current = rows.length;
    if (isLost) focusOn(list.current, at);
  }, [rows.length, at]);

  const move = (event: KeyboardEvent) => {
    if (event.key === 'PageDown') return void reviewing.showNext();
    if (event.key === 'PageUp' && reviewing.state.hasBack) return void reviewing.showBack();
    const to = steps[event.key]?.(at, rows.length - 1);
    if (to === undefined || isTyping(event.target)) return;
    event.preventDefault();
    setCurrent(to);
    focusOn(list.current, to);
  };
  return (
    <ul class="queue" ref={list} onKeyDown={move}>
      {rows.map((row, index) => (
        <Row
          key={row.declaration.id}
          reviewing={reviewing}
          row={row}
          isCurrent={index === at}
          onFocus={() => setCurrent(index)}
        />
      ))}
    </ul>
  );
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function focusOn(list: HTMLElement | null, index: number): void {
  list?.querySelectorAll<HTMLElement>('button.entry')[index]?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}

function Empty({ reviewing }: { reviewing: Reviewing }) {
  const { title, sentence } = reviewWords.empty[reviewing.state.narrowing.tab];
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The last row has gone, and the focus with it.
    if (document.activeElement === document.body) takeFocus(heading.current);
  }, []);
  return (
    <section class="empty">
      <h2 ref={heading} tabIndex={-1} onBlur={noLongerStop}>
        {title}
      </h2>
      <p>{sentence}</p>
    </section>
  );
}

function Pages({ reviewing }: { reviewing: Reviewing }) {
  const { hasNext, hasBack } = reviewing.state;
  if (!hasNext && !hasBack) return null;
  return (
    <div class="row">
      <button type="button" disabled={!hasBack} onClick={() => void reviewing.showBack()}>
        {reviewWords.newer}
      </button>
      <button type="button" disabled={!hasNext} onClick={() => void reviewing.showNext()}>
        {reviewWords.older}
      </button>
    </div>
  );
}
