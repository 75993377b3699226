import type { Answer, RegisterPort, Standing } from '#core/register/port.ts';
import type { HistoryShelf } from '#core/register/shelf.ts';

const rowsAPage = 200;
/** Far more than anybody declares in a working life: a list that never ends ends here. */
const mostPages = 100;

/**
 * Has the history on the device follow what the register says: all of the officer's declarations, page by
 * page. They are taken over together, so that a fault on the way leaves the history as it was. Gives how many
 * there are.
 */
export async function sync(
  history: HistoryShelf,
  port: RegisterPort,
  now: () => Date,
): Promise<Answer<number>> {
  const asked = now().toISOString();
  const standings: Standing[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < mostPages; pages++) {
    const answer = await port.list({ view: 'mine', limit: rowsAPage, ...(after !== null && { after }) });
    if (!('ok' in answer)) return answer;
    standings.push(...answer.ok.rows.map(({ declaration }) => declaration));
    after = answer.ok.next;
    if (after === null) break;
  }
  await history.takeOver(standings, asked);
  return { ok: standings.length };
}
