import { daysAfter } from '#core/declaration/deadline.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { Command, Outcome } from '#core/declaration/event.ts';
import { giverKey, totalSince } from '#core/declaration/giver.ts';
import { mayDo } from '#core/declaration/rights.ts';
import { ProbityError } from '#core/errors.ts';
import type { SupplierStatus } from '#core/party/party.ts';
import type { Code } from '#core/policy/code.ts';
import { type MemoryOptions, type MemoryRegister, staffOf } from '#core/register/memory.ts';
import type { Answer, Refusal } from '#core/register/port.ts';
import { addedUp, bandOf, fewestToTell, tying, yearsBack } from '#core/register/review/alike.ts';
import { deciderOf, nextDeciders } from '#core/register/review/decider.ts';
import { insistOnRight } from '#core/register/review/entitled.ts';
import type { Background, Cover, Named, ReviewPort, Tie } from '#core/register/review/port.ts';

export interface MemoryReviewOptions extends MemoryOptions {
  /** What ties givers to the council, by the name they go by. */
  ties?: readonly { name: string; status: SupplierStatus; reference: string }[];
}

/** What those who decide find in a register in memory, by the same rules as the service. */
export function memoryReview(
  register: MemoryRegister,
  options: MemoryReviewOptions,
): (person: string) => ReviewPort {
  const covers: Cover[] = [];
  return (person) => {
    const port = register.as(person);
    const me = options.members.find((member) => member.person === person);
    const acting = [person, ...(me?.standsInFor ?? []).map(({ id }) => id)];
    const named = (id: string): Named => ({
      id,
      name: options.members.find((member) => member.person === id)?.name ?? '',
    });
    const today = () => options.now().toISOString().slice(0, 10);
    const refused = (code: string, sentence: string) => ({ refused: { code, sentence, errors: [] } });

    const interestsIn = (declaration: Declaration) =>
      tying.filter((kind) =>
        register
          .all()
          .some(
            (one) =>
              one.officer === person && one.kind === kind && isOpen(one) && sameGiver(one, declaration),
          ),
      );

    /** What stands in the way of a decision; null where it is theirs. */
    const hindranceTo = (id: string, { type }: Command): { refused: Refusal } | null => {
      const declaration = register.all().find((one) => one.id === id);
      if (type !== 'decide' || declaration === undefined || declaration.officer === person) return null;
      const actor = { person, roles: me?.roles ?? [], standsInFor: acting.slice(1) };
      const code = codeOf(declaration, options.codes ?? []);
      const chosen = deciderOf(declaration, code, actor, staffOf(options.members));
      try {
        insistOnRight(declaration, { actor, interests: interestsIn(declaration), chosen, code });
        return null;
      } catch (fault) {
        if (fault instanceof ProbityError) return refused(fault.code, fault.message);
        throw fault;
      }
    };

    const background = async (id: string): Promise<Answer<Background>> => {
      const read = await port.read(id);
      if (!('ok' in read)) return read;
      const declaration: Declaration = { ...read.ok.declaration, events: read.ok.events };
      if (declaration.officer === person) {
        return refused('ERR_NOT_ALLOWED', 'This is for whoever decides. See whom it names.');
      }
      const actor = { person, roles: me?.roles ?? [], standsInFor: acting.slice(1) };
      const visible = register
        .all()
        .filter((one) => one.officer === person || mayDo({ ...one, state: 'submitted' }, actor).length > 0)
        .filter(({ state }) => state !== 'draft' && state !== 'withdrawn');
      const code = codeOf(declaration, options.codes ?? []);
      const staff = staffOf(options.members);
      const chosen = deciderOf(declaration, code, actor, staff);
      const title = (role: string | null) => (role === null ? null : (code?.roles[role]?.title ?? null));
      const told = declaration.events.flatMap((event) => [event.by, event.onBehalfOf]);
      return {
        ok: {
          reach: actor.roles.length > 0 ? 'council' : 'below',
          giver: giverIn(declaration, visible, tiesOf(declaration, options), today()),
          officer: totalsIn(declaration, visible, code, today()),
          others: othersIn(declaration, visible, person),
          interests: interestsIn(declaration),
          decider: {
            role: chosen.role,
            title: title(chosen.role),
            person: chosen.person === null ? null : named(chosen.person),
            isYou: chosen.isYou,
          },
          passOn: nextDeciders(declaration, chosen, actor, staff).map((next) => ({
            person: named(next.person),
            role: next.role,
            title: title(next.role),
          })),
          people: [...new Set([declaration.officer, ...told])].filter((one) => one !== null).map(named),
        },
      };
    };

    return {
      ...port,
      background,
      send: async (id, command, seen) => hindranceTo(id, command) ?? port.send(id, command, seen),

      waiting: async () => {
        const page = await port.list({ view: 'review', limit: 200 });
        if (!('ok' in page)) return page;
        const rows = page.ok.rows.map(({ declaration }) => declaration);
        const kinds = [...new Set(rows.map(({ kind }) => kind))].toSorted();
        const count = (fits: (row: (typeof rows)[number]) => boolean) => rows.filter(fits).length;
        return {
          ok: {
            toDecide: count(({ state }) => state === 'submitted'),
            asked: count(({ state }) => state === 'returned'),
            overdue: count(({ deadline }) => deadline !== null && deadline < today()),
            byKind: kinds.map((kind) => ({ kind, count: count((row) => row.kind === kind) })),
          },
        };
      },

      file: async (id, attachment) => {
        const bytes = register.fileOf(id, attachment);
        const read = await port.read(id);
        if (!('ok' in read)) return read;
        return bytes ? { ok: bytes } : refused('ERR_NOT_FOUND', 'There is no such file.');
      },

      colleagues: async (text) => ({
        ok: options.members
          .filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()))
          .map(({ person: id, name, department }) => ({ id, name, department: department?.name ?? null })),
      }),

      cover: async () => ({
        ok: covers.filter((cover) => [cover.person.id, cover.deputy.id].includes(person)),
      }),

      arrangeCover: async ({ deputy, startsOn, endsOn }) => {
        if (deputy === person) {
          return refused('ERR_STATE', 'Nobody stands in for themselves. Choose somebody else.');
        }
        const id = `00000000-0000-4000-8000-${String(covers.length + 1).padStart(12, 'c')}`;
        covers.push({ id, person: named(person), deputy: named(deputy), startsOn, endsOn });
        return { ok: null };
      },

      cancelCover: async (id) => {
        const at = covers.findIndex((cover) => cover.id === id);
        if (at < 0)
          return refused('ERR_NOT_FOUND', 'There is no such cover; perhaps it was cancelled already.');
        covers.splice(at, 1);
        return { ok: null };
      },
    };
  };
}

function codeOf({ code: spoke }: Declaration, codes: readonly Code[]): Code | null {
  return codes.find(({ id, version }) => id === spoke.id && version === spoke.version) ?? null;
}

function tiesOf({ facts: { giver } }: Declaration, { ties = [] }: MemoryReviewOptions): Tie[] {
  const key = (name: string) => giverKey({ name, organisation: null, address: null, privatePerson: false });
  return ties
    .filter(({ name }) => key(name) === giverKey(giver))
    .map(({ status, reference }) => ({ status, reference }));
}

function sameGiver(one: Declaration, other: Declaration): boolean {
  const key = giverKey(other.facts.giver);
  return key !== null && giverKey(one.facts.giver) === key;
}

function isOpen({ state }: Declaration): boolean {
  return state === 'submitted' || state === 'returned' || state === 'decided';
}

function giverIn(
  declaration: Declaration,
  visible: readonly Declaration[],
  ties: Tie[],
  today: string,
): Background['giver'] {
  if (giverKey(declaration.facts.giver) === null) return null;
  const since = daysAfter(today, -365 * yearsBack);
  const found = visible.filter(
    (one) => sameGiver(one, declaration) && (one.submittedAt ?? '').slice(0, 10) >= since,
  );
  const days = found.map(({ submittedAt }) => submittedAt?.slice(0, 10) ?? today).toSorted();
  return {
    count: found.length,
    people: new Set(found.map(({ officer }) => officer)).size,
    since: days[0] ?? today,
    more: false,
    ties,
  };
}

function totalsIn(
  declaration: Declaration,
  visible: readonly Declaration[],
  code: Code | null,
  today: string,
): Background['officer'] {
  if (!addedUp.includes(declaration.kind)) return null;
  const months = code?.window?.months ?? null;
  const theirs = visible.filter(
    ({ officer, facts }) =>
      officer === declaration.officer && (code?.window?.counts !== 'received' || facts.answer === 'accepted'),
  );
  const since = months === null ? '' : daysAfter(today, -30 * months);
  const key = giverKey(declaration.facts.giver);
  return {
    months,
    all: totalSince(theirs, since),
    fromGiver: key === null ? null : totalSince(theirs, since, key),
  };
}

function othersIn(
  declaration: Declaration,
  visible: readonly Declaration[],
  person: string,
): Background['others'] {
  const alike = visible.filter(
    (one) =>
      one.id !== declaration.id &&
      one.kind === declaration.kind &&
      one.officer !== declaration.officer &&
      one.decision !== null &&
      one.decision.by !== person &&
      (sameGiver(one, declaration) || isAlike(one, declaration)),
  );
  if (new Set(alike.map(({ officer }) => officer)).size < fewestToTell) return null;
  const of = (outcome: Outcome) => alike.filter(({ decision }) => decision?.outcome === outcome).length;
  return { approved: of('approved'), refused: of('refused'), noted: of('noted') };
}

function isAlike(one: Declaration, other: Declaration): boolean {
  const [mine, theirs] = [one.facts.valuePence, other.facts.valuePence];
  if (theirs === null) return mine === null && one.code.rule === other.code.rule;
  return mine !== null && bandOf(mine).from === bandOf(theirs).from;
}
