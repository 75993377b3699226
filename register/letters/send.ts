import { ProbityError } from '#core/errors.ts';
import { asService, type Work } from '#register/database/session.ts';
import type { Services } from '#register/services.ts';
import { type Message, messageOf } from './message.ts';
import { peopleIn } from './notice.ts';
import { type Batch, mostAttempts, settle, takeDue } from './outbox.ts';
import type { Delivery, Post } from './smtp.ts';
import { givenUp, registerItself, unnamed } from './wording.ts';

/** How many messages of one run ended how. */
export interface Sent {
  sent: number;
  postponed: number;
  failed: number;
}

export type Sending = Pick<Services, 'database' | 'settings' | 'now' | 'report'>;

/**
 * Sends what is due of one council, message by message, until there is no more, `signal` says to stop, or the
 * mail server is away. A letter is marked as tried before and as sent after: it is never sent again once that
 * mark is made. Whoever is killed between the server's yes and that mark leaves one message that will go out
 * again, under the same Message-ID.
 */
export async function sendDue(
  sending: Sending,
  organisation: string,
  post: Post,
  signal?: AbortSignal,
): Promise<Sent> {
  const { database, now, report } = sending;
  const count: Sent = { sent: 0, postponed: 0, failed: 0 };
  while (!signal?.aborted) {
    const batch = await asService(database, organisation, (work) => takeDue(work, organisation, now()));
    if (batch === null) break;
    const delivery = await deliver(sending, organisation, post, batch);
    const end = endOf(delivery, batch, now());
    if (end) await asService(database, organisation, (work) => settle(work, organisation, batch.id, end));
    count[end === null ? 'postponed' : 'failure' in end ? 'failed' : 'sent'] += 1;
    if (delivery.result === 'unreachable') {
      report(serverAway(delivery.reply));
      break;
    }
  }
  return count;
}

/** What became of a batch; `unwritten` where there is nobody to write to. */
type Fate = Delivery | { result: 'unwritten'; why: string };

async function deliver(
  { database, settings }: Sending,
  organisation: string,
  post: Post,
  batch: Batch,
): Promise<Fate> {
  const message = await asService(database, organisation, (work) =>
    write(work, organisation, batch, settings.url),
  );
  return typeof message === 'string' ? { result: 'unwritten', why: message } : post.deliver(message);
}

/** How it ended for good; null where it will be tried again. */
function endOf(fate: Fate, { attempts }: Batch, now: Date): { sent_at: Date } | { failure: string } | null {
  switch (fate.result) {
    case 'accepted':
      return { sent_at: now };
    case 'unwritten':
      return { failure: fate.why };
    case 'refused':
      return { failure: givenUp.refused(fate.reply) };
    case 'postponed':
    case 'unreachable':
      return attempts < mostAttempts ? null : { failure: givenUp.tooOften(attempts, fate.reply) };
  }
}

/** The message to send, or why there is none. Names are looked up now, and not kept in letters. */
async function write(
  work: Work,
  organisation: string,
  { id: message, person, notices }: Batch,
  register: string,
): Promise<Message | string> {
  const council = await work
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  const people = await work
    .selectFrom('person')
    .select(['id', 'name', 'address', 'active'])
    .where('organisation', '=', organisation)
    .where('id', 'in', [person, ...notices.flatMap(peopleIn)])
    .execute();
  const reader = people.find(({ id }) => id === person);
  if (!reader?.active) return givenUp.left;
  if (!reader.address) return givenUp.noAddress;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return messageOf(
    `${message}@${new URL(register).hostname}`,
    notices,
    { name: reader.name, address: reader.address, council: council.name },
    { register, nameOf: (id) => (id === null ? registerItself : (names.get(id) ?? unnamed)) },
  );
}

function serverAway(reply: string): ProbityError {
  return new ProbityError(
    'ERR_MAIL_SERVER',
    `The mail server does not take letters now: “${reply}”. They wait, and are tried again; if it goes on, check \`letters.smtp\` in the settings and PROBITY_SMTP_PASSWORD.`,
  );
}
