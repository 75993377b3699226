import { z } from 'zod';
import { ProbityError } from '#core/errors.ts';
import { readOrganisation } from '#core/party/organisation.ts';
import { declarationKinds } from '#core/policy/advice.ts';
import { levels, signalIds } from '#core/signals/ids.ts';
import { BodyInvalid } from '#register/faults.ts';
import { rulesIn } from '#register/publish/rules.ts';
import { retentionIn } from '#register/retention/rules.ts';

const domains = z.array(z.string().trim().max(253)).max(100);

/** What a council settles for itself, beside what its operator settles in the file of settings. */
export const councilSettings = z.strictObject({
  /** By which colleagues and councillors are known. */
  domains: domains.optional(),
  memberDomains: domains.optional(),
  /** How loudly each signal speaks. */
  levels: z.partialRecord(z.enum(signalIds), z.enum(levels)).optional(),
  /** The council's own words for turning something down, by kind. */
  refusals: z.partialRecord(z.enum(declarationKinds), z.string().trim().min(1).max(4000)).optional(),
  /** The day of the year by which everybody's return is asked for. */
  yearlyReturn: z
    .strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
    .nullable()
    .optional(),
  /** So many prompts a day at most for one officer; further ones are folded. Null: as many as there are. */
  promptsADay: z.int().min(1).max(100).nullable().optional(),
  /** Whether officers may send, each time by a press, that a signal was off the mark: its name and nothing else. */
  countNotRelevant: z.boolean().optional(),
  /** Whether a second person confirms each publication. */
  publishing: z
    .strictObject({
      twoPeople: z.boolean(),
      /** Who ended that rule: they may not publish alone after it. Kept by the register, whatever is sent. */
      endedBy: z.guid().optional(),
    })
    .optional(),
  /** What the public sees; see the rules of publication. */
  publication: z.record(z.string(), z.unknown()).optional(),
  /** How long what is kept. */
  retention: z.record(z.string(), z.unknown()).optional(),
});
export type CouncilSettings = z.output<typeof councilSettings>;

/** What every officer's client works with. */
export const forClients = [
  'domains',
  'memberDomains',
  'levels',
  'refusals',
  'yearlyReturn',
  'promptsADay',
  'countNotRelevant',
] as const;

/**
 * New settings in which the register itself has noted who ended the rule that two people publish, so that it takes
 * two people to go round it.
 */
export function withPublishing(
  { publishing, ...settings }: CouncilSettings,
  before: CouncilSettings,
  person: string,
): CouncilSettings {
  if (publishing === undefined && before.publishing === undefined) return settings;
  const twoPeople = publishing?.twoPeople ?? false;
  const ended = before.publishing?.twoPeople ? person : before.publishing?.endedBy;
  const endedBy = twoPeople || ended === undefined ? {} : { endedBy: ended };
  return { ...settings, publishing: { twoPeople, ...endedBy } };
}

/** Checks what reaches beyond the shape. Throws `ERR_BODY_INVALID` with each section that makes no sense. */
export function checkSettings(settings: CouncilSettings, name: string): void {
  const sections: Record<string, () => unknown> = {
    domains: () =>
      settings.domains &&
      readOrganisation({ name, domains: settings.domains, memberDomains: settings.memberDomains }),
    publication: () => rulesIn(settings),
    retention: () => retentionIn(settings),
  };
  const faults = Object.entries(sections).flatMap(([path, check]) => {
    try {
      check();
      return [];
    } catch (fault) {
      if (!(fault instanceof ProbityError)) throw fault;
      return [{ path, sentence: fault.message }];
    }
  });
  if (faults.length > 0) throw new BodyInvalid(faults);
}
