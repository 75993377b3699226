import type { Colleague } from '#core/register/review/port.ts';
import type { Reviewing } from '#core/ui/review/reviewing.ts';
import { whyNot } from '#core/ui/review/why-not.ts';

/** Shows who decides for the reviewer while they are away. */
export async function openCover(reviewing: Reviewing): Promise<void> {
  reviewing.change({ place: { at: 'cover' }, notice: null });
  await readCover(reviewing);
}

async function readCover(reviewing: Reviewing): Promise<void> {
  const answer = await reviewing.parts.port.cover();
  reviewing.change('ok' in answer ? { cover: answer.ok } : { notice: whyNot(answer) });
}

/** Colleagues whose names hold this text; none below two letters. */
export async function colleaguesNamed(reviewing: Reviewing, named: string): Promise<Colleague[]> {
  if (named.trim().length < 2) return [];
  const answer = await reviewing.parts.port.colleagues(named.trim());
  return 'ok' in answer ? answer.ok : [];
}

/** True where it was arranged; else the reason stands in `notice`. Days are ISO dates, the last one included. */
export async function arrangeCover(
  reviewing: Reviewing,
  wanted: { deputy: string; startsOn: string; endsOn: string },
): Promise<boolean> {
  const answer = await reviewing.parts.port.arrangeCover(wanted);
  reviewing.change({ notice: 'ok' in answer ? null : whyNot(answer) });
  if ('ok' in answer) await readCover(reviewing);
  return 'ok' in answer;
}

/** Ends a cover by its id, whether it has begun or not. */
export async function endCover(reviewing: Reviewing, cover: string): Promise<void> {
  const answer = await reviewing.parts.port.cancelCover(cover);
  reviewing.change({ notice: 'ok' in answer ? null : whyNot(answer) });
  await readCover(reviewing);
}
