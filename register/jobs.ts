import { linkEntries } from '#register/audit/chain.ts';
import { keepCheckpoint } from '#register/audit/checkpoint.ts';
import { signingKey } from '#register/audit/checkpoint-key.ts';
import { keeperFor } from '#register/audit/keepers.ts';
import { asService } from '#register/database/session.ts';
import { expireDue } from '#register/declarations/expire.ts';
import { forgetOld } from '#register/letters/outbox.ts';
import { remind } from '#register/letters/reminders.ts';
import { sendDue } from '#register/letters/send.ts';
import { type Post, smtpPost } from '#register/letters/smtp.ts';
import { purge } from '#register/retention/purge.ts';
import type { Services } from '#register/services.ts';

/** Something that the register does by itself. */
export interface Job {
  name: string;
  /** When, in the five fields of cron, by the clocks of Britain. */
  when: string;
  /** How often it is tried again where it fails. One that comes every few minutes comes again anyway. */
  retries: number;
  /**
   * Does it for every council: what goes wrong for one is reported and does not keep it from the others.
   * Rejects in the end where something did.
   */
  run: (signal: AbortSignal) => Promise<void>;
}

/** All jobs of a register. Letters are sent where a mail server is set up, or by the post handed in. */
export function jobsOf(services: Services, openPost: (() => Post) | null = postOf(services)): Job[] {
  const { database, settings, now } = services;
  const { audit } = settings;
  return [
    {
      name: 'link-audit-entries',
      when: '* * * * *',
      retries: 0,
      run: forEachCouncil(services, (organisation) => linkEntries(database, organisation)),
    },
    {
      name: 'keep-audit-checkpoints',
      when: everyMinutes(audit.everyMinutes),
      retries: 0,
      run: async (signal) => {
        const key = await signingKey(audit.key);
        const keeper = keeperFor(audit.checkpoints);
        const keep = (organisation: string) =>
          keepCheckpoint(database, organisation, { key, keeper, now: now() });
        await forEachCouncil(services, keep)(signal);
      },
    },
    ...(openPost === null ? [] : [sending(services, openPost)]),
    {
      name: 'let-declarations-expire',
      when: '15 0 * * *',
      retries: 3,
      run: forEachCouncil(services, (organisation) => expireDue(services, organisation)),
    },
    {
      name: 'remove-what-has-ended',
      when: '45 1 * * *',
      retries: 3,
      run: forEachCouncil(services, (organisation) => purge(services, organisation)),
    },
    {
      name: 'write-reminders',
      when: '0 7 * * *',
      retries: 3,
      run: forEachCouncil(services, (organisation) => remind(services, organisation)),
    },
    {
      name: 'forget-letters',
      when: '30 3 * * *',
      retries: 3,
      run: forEachCouncil(services, (organisation) =>
        asService(database, organisation, (work) => forgetOld(work, organisation, now())),
      ),
    },
  ];
}

function sending(services: Services, openPost: () => Post): Job {
  return {
    name: 'send-letters',
    when: '* * * * *',
    retries: 0,
    run: async (signal) => {
      const post = openPost();
      try {
        await forEachCouncil(services, (organisation) => sendDue(services, organisation, post, signal))(
          signal,
        );
      } finally {
        post.close();
      }
    },
  };
}

function postOf({ settings }: Services): (() => Post) | null {
  const { letters, secrets } = settings;
  return letters ? () => smtpPost(letters, secrets.smtpPassword) : null;
}

function forEachCouncil(
  { database, report }: Services,
  work: (organisation: string) => Promise<unknown>,
): Job['run'] {
  return async (signal) => {
    const councils = await database.selectFrom('organisation').select('id').orderBy('slug').execute();
    let failed = 0;
    for (const { id } of councils) {
      if (signal.aborted) return;
      await work(id).catch((fault) => {
        failed += 1;
        report(fault);
      });
    }
    // All of it can be done again without harm, so the schedule may try again.
    if (failed > 0) throw new Error(`It failed for ${failed} of ${councils.length} councils.`);
  };
}

/** Cron counts minutes within the hour, so longer pauses are whole hours. */
function everyMinutes(minutes: number): string {
  return minutes < 60 ? `*/${minutes} * * * *` : `0 */${Math.min(23, Math.round(minutes / 60))} * * *`;
}
