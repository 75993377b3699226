import type { Fault } from './ask.ts';

/** What came of the last press: a fault, or what was done. Read out when it changes. */
export function Told({ fault, done }: { fault: Fault | null; done?: string | null }) {
  return (
    <div role="status" class="told">
      {fault !== null && <p class="urgent">{fault.sentence}</p>}
      {fault === null && done && <p class="done">{done}</p>}
    </div>
  );
}
