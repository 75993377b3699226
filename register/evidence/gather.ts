import type { Declaration } from '#core/declaration/declaration.ts';
import type { DeclarationEvent } from '#core/declaration/event.ts';
import type { Code } from '#core/policy/code.ts';
import { withWording } from '#core/policy/compile.ts';
import { onlyFor } from '#register/api/only-for.ts';
import type { SignedCheckpoint } from '#register/audit/checkpoint.ts';
import { keeperFor } from '#register/audit/keepers.ts';
import { record } from '#register/audit/record.ts';
import { asPerson, type Work } from '#register/database/session.ts';
import { notFound } from '#register/declarations/proceed.ts';
import { current, eventsOf } from '#register/declarations/store.ts';
import { packOf } from '#register/packs/store.ts';
import type { Caller, Services } from '#register/services.ts';
import { type Proof, proofOf } from './proof.ts';
import { type Way, wayTo } from './way.ts';

/** A file that belongs to the case, and by what its bytes are known again. */
export interface EvidenceFile {
  name: string;
  type: string;
  bytes: number;
  addedAt: string;
  /** SHA-256 in hex. */
  digest: string;
}

/** Everything that the register can say of one case. */
export interface Evidence {
  council: string;
  declaration: Omit<Declaration, 'events'>;
  events: DeclarationEvent[];
  files: EvidenceFile[];
  /** The version of the code that spoke, with the official wording where it was imported; null where it is gone. */
  code: { code: Code; digest: string } | null;
  /** Names by id of everybody whom events and records tell of. */
  names: Map<string, string>;
  proof: Proof;
  checkpoint: SignedCheckpoint | null;
  /** What leads from the case to the checkpoint; null where nothing does, or it is too long to be sent. */
  way: Way | null;
  /** When it was made (ISO), and by whom. */
  madeAt: string;
  madeBy: string;
}

/**
 * Gathers the evidence of one case, and writes down that somebody took it. Throws `ERR_NOT_ALLOWED` for all but
 * monitoring officers and auditors, `ERR_NOT_FOUND`.
 */
export async function gather(services: Services, caller: Caller, id: string): Promise<Evidence> {
  onlyFor(caller, 'monitoring-officer', 'auditor');
  const { database, settings, codes, now, newId } = services;
  const { organisation, person } = caller;
  const checkpoint = await keeperFor(settings.audit.checkpoints).newest(organisation);
  return asPerson(database, caller, async (work) => {
    const declaration = await current(work, organisation, id);
    if (declaration === null) throw notFound();
    const events = await eventsOf(work, organisation, id);
    const proof = await proofOf(work, organisation, id);
    const way = await wayTo(work, organisation, proof.links, checkpoint);
    const at = now();
    const deed = { by: person, action: 'declaration.evidence-taken', subject: id };
    await record(work, organisation, { id: newId(), at }, deed);
    const { code: spoke, events: _events, ...standing } = declaration;
    const pack = await packOf(work, organisation, { code: spoke.id, version: spoke.version }, codes);
    return {
      council: await councilName(work, organisation),
      declaration: { ...standing, code: spoke },
      events,
      files: await filesOf(work, organisation, id),
      code: pack && {
        code: pack.wording === null ? pack.code : withWording(pack.code, pack.wording),
        digest: pack.digest,
      },
      names: await namesIn(work, organisation, [declaration.officer, ...peopleIn(events), ...proof.people]),
      proof,
      checkpoint,
      way,
      madeAt: at.toISOString(),
      madeBy: caller.name,
    };
  });
}

async function councilName(work: Work, organisation: string): Promise<string> {
  const { name } = await work
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  return name;
}

async function filesOf(work: Work, organisation: string, declaration: string): Promise<EvidenceFile[]> {
  const rows = await work
    .selectFrom('attachment')
    .select(({ fn }) => ['name', 'type', 'digest', 'added_at', fn<number>('length', ['bytes']).as('bytes')])
    .where('organisation', '=', organisation)
    .where('declaration', '=', declaration)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map(({ digest, added_at, ...file }) => ({
    ...file,
    digest: digest.toString('hex'),
    addedAt: added_at.toISOString(),
  }));
}

function peopleIn(events: readonly DeclarationEvent[]): string[] {
  return events.flatMap((event) =>
    [event.by, event.onBehalfOf, 'to' in event ? event.to.person : null].filter((id) => id !== null),
  );
}

async function namesIn(work: Work, organisation: string, ids: string[]): Promise<Map<string, string>> {
  const rows = await work
    .selectFrom('person')
    .select(['id', 'name'])
    .where('organisation', '=', organisation)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
