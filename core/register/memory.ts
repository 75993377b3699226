import { act } from '#core/declaration/act.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { type Addressee, type Command, command as commandShape } from '#core/declaration/event.ts';
import { after, fold } from '#core/declaration/fold.ts';
import { decides, mayDo } from '#core/declaration/rights.ts';
import { route, type Staff } from '#core/declaration/route.ts';
import { ProbityError } from '#core/errors.ts';
import type { KeyedPrint } from '#core/keyed-print.ts';
import type { Code } from '#core/policy/code.ts';
import { listed } from '#core/register/memory-list.ts';
import type {
  Answer,
  Attachment,
  CouncilSettings,
  Fresh,
  Listed,
  ListedPack,
  Me,
  Refusal,
  RegisterPort,
  Standing,
  Told,
  Unreachable,
} from '#core/register/port.ts';
import { unreachable } from '#core/register/words.ts';

/** Somebody in the council, and the code's roles that they hold. */
export interface Member extends Me {
  department: { id: string; name: string } | null;
  offices: readonly string[];
}

export interface MemoryOptions {
  members: readonly Member[];
  now: () => Date;
  suppliers?: string;
  codes?: readonly Code[];
  settings?: CouncilSettings;
  /** What is in it from the start. */
  declarations?: readonly Declaration[];
}

/** A register that forgets everything when the program ends: for trying things out, and for tests. */
export interface MemoryRegister {
  /** The register as this person meets it. */
  as: (person: string) => RegisterPort;
  /** Everything that is in it. */
  all: () => Declaration[];
  /** The bytes of an attached file; null where there is none. */
  fileOf: (declaration: string, attachment: string) => Uint8Array<ArrayBuffer> | null;
}

interface Kept {
  declaration: Declaration;
  attachments: (Listed & { content: string })[];
}

/** Does what the service does, by the same rules, without a network, a database or a record of who read what. */
export function memoryRegister(options: MemoryOptions): MemoryRegister {
  const { members, now, suppliers = 'name,domain,status,reference\n', codes = [] } = options;
  const begun = options.declarations ?? [];
  const kept = new Map<string, Kept>(
    begun.map((declaration) => [declaration.id, { declaration, attachments: [] }]),
  );
  const setAside = new Map<string, KeyedPrint[]>();
  const staff = staffOf(members);

  const as = (person: string): RegisterPort => {
    const me = members.find((member) => member.person === person);
    const actor = { person, roles: me?.roles ?? [], standsInFor: me?.standsInFor.map(({ id }) => id) ?? [] };
    const answering = async <T extends object>(work: () => T): Promise<T | Failure> =>
      refusing(() => (me ? work() : unknownPerson()));
    const giving = <T>(work: () => T): Promise<Answer<T>> => answering(() => ({ ok: work() }));
    const told = (declaration: Declaration): Told => ({
      declaration: standingOf(declaration),
      may: mayDo(declaration, actor),
    });
    const visible = (id: string): Kept => {
      const found = kept.get(id);
      if (!found || (found.declaration.officer !== person && !decides(found.declaration, actor))) {
        throw new ProbityError(
          'ERR_NOT_FOUND',
          'There is no such declaration, or it is not one that you may see.',
        );
      }
      return found;
    };

    const obey = (id: string, given: Command, seen: number | null): { ok: Told } | { changed: Told } => {
      const command = checkedCommand(given);
      const doneIn = [...kept.values()].find(({ declaration }) =>
        declaration.events.some((event) => event.id === command.id),
      );
      if (doneIn && doneIn.declaration.id !== id) throw alreadyThere();
      if (doneIn) return { ok: told(visible(id).declaration) };
      if (command.type === 'submit' && kept.has(id)) throw alreadyThere();
      const before = command.type === 'submit' ? null : visible(id).declaration;
      if (before && seen === null) {
        throw new ProbityError('ERR_VERSION_MISSING', 'Say which version of the declaration you saw.');
      }
      if (before && seen !== before.version) return { changed: told(before) };
      const to = addresseeOf(command, before, person, staff);
      const asked = command.type === 'pass-on' ? { ...command, to } : command;
      const event = act(before, asked, { actor, at: now().toISOString(), to });
      const declaration = before ? after(before, event) : fold(id, [event]);
      kept.set(id, { declaration, attachments: kept.get(id)?.attachments ?? [] });
      return { ok: told(declaration) };
    };

    const attach = (id: string, { id: attachment, name, bytes }: Attachment): null => {
      const { declaration, attachments } = visible(id);
      const content = bytes.join();
      const same = attachments.find((other) => other.id === attachment);
      if (same?.content === content) return null;
      if (same) throw alreadyThere();
      if (declaration.officer !== person) {
        throw new ProbityError(
          'ERR_NOT_ALLOWED',
          'Only the officer whose declaration it is can attach files to it.',
        );
      }
      if (declaration.state !== 'submitted' && declaration.state !== 'returned') {
        throw new ProbityError('ERR_STATE', 'Files can be attached only while the declaration waits.');
      }
      attachments.push({
        id: attachment,
        name,
        type: 'application/octet-stream',
        bytes: bytes.length,
        addedAt: now().toISOString(),
        content,
      });
      return null;
    };

    return {
      me: () => giving(() => withoutOffices(me ?? unknownPerson())),
      send: (id, command, seen) => answering(() => obey(id, command, seen)),
      read: (id) =>
        giving(() => {
          const { declaration, attachments } = visible(id);
          const files = attachments.map(({ content: _content, ...file }) => file);
          return { ...told(declaration), events: declaration.events, attachments: files };
        }),
      list: (filter) =>
        giving(() =>
          listed(
            [...kept.values()].map(({ declaration }) => declaration),
            members,
            actor,
            filter,
          ),
        ),
      attach: (id, attachment) => giving(() => attach(id, attachment)),
      suppliers: (known) => giving(() => fresh(suppliers, known)),
      packs: (known) => giving(() => fresh(codes.map(packOf), known)),
      pack: (id, version, known) =>
        giving(() => {
          const code = codes.find((one) => one.id === id && one.version === version);
          if (!code)
            throw new ProbityError('ERR_NOT_FOUND', 'There is no such version of a code of conduct.');
          return fresh(code, known);
        }),
      setAside: () => giving(() => ({ key: '0'.repeat(32), prints: [...(setAside.get(person) ?? [])] })),
      markSetAside: (print, isSetAside) =>
        giving(() => {
          const others = (setAside.get(person) ?? []).filter((one) => one !== print);
          setAside.set(person, isSetAside ? [print, ...others] : others);
          return null;
        }),
      countNotRelevant: async () => ({ ok: null }),
      settings: (known) => giving(() => fresh(options.settings ?? plainSettings, known)),
    };
  };
  return {
    as,
    all: () => [...kept.values()].map(({ declaration }) => declaration),
    fileOf: (declaration, attachment) => {
      const file = kept.get(declaration)?.attachments.find(({ id }) => id === attachment);
      return file ? Uint8Array.from(file.content.split(','), Number) : null;
    },
  };
}

const plainSettings: CouncilSettings = { name: '', slug: '', code: '', settings: {} };

function standingOf({ events: _events, ...standing }: Declaration): Standing {
  return standing;
}

function withoutOffices({ offices: _offices, ...me }: Member): Me {
  return me;
}

type Failure = { refused: Refusal } | { unreachable: Unreachable };

/** Every answer is a copy: what a caller does with it changes nothing here. */
function refusing<T extends object>(work: () => T): T | Failure {
  try {
    return JSON.parse(JSON.stringify(work()));
  } catch (fault) {
    if (!(fault instanceof ProbityError)) throw fault;
    if (fault.code === 'ERR_SIGN_IN') return unreachable('sign-in');
    const errors = fault instanceof Unfit ? fault.errors : [];
    return { refused: { code: fault.code, sentence: fault.message, errors } };
  }
}

class Unfit extends ProbityError {
  readonly errors: Refusal['errors'];

  constructor(errors: Refusal['errors']) {
    super(
      'ERR_BODY_INVALID',
      'Some of what was sent is missing or wrong, so nothing was saved. See the list.',
    );
    this.errors = errors;
  }
}

function checkedCommand(given: Command): Command {
  const { data, error } = commandShape.safeParse(given);
  if (data) return data;
  throw new Unfit(error.issues.map(({ path, message }) => ({ path: path.join('.'), sentence: message })));
}

function addresseeOf(command: Command, before: Declaration | null, person: string, staff: Staff): Addressee {
  const officer = before?.officer ?? person;
  switch (command.type) {
    case 'submit':
      return route(officer, command.role, staff);
    case 'amend':
    case 'renew':
      return route(officer, before?.to.role ?? null, staff);
    case 'pass-on':
      return command.to.person === null ? route(officer, command.to.role, staff) : command.to;
    default:
      return before?.to ?? { person: null, role: null };
  }
}

/** The members as those among whom a declaration finds its way. */
export function staffOf(members: readonly Member[]): Staff {
  const holds = ({ offices, roles }: Member, office: string) => [...offices, ...roles].includes(office);
  return {
    person: (id) => {
      const member = members.find(({ person }) => person === id);
      if (!member) return null;
      const { manager, department, offices, roles } = member;
      return {
        id,
        active: true,
        manager: manager?.id ?? null,
        department: department?.id ?? null,
        offices: [...offices, ...roles],
      };
    },
    headOf: () => null,
    holdersOf: (office) => members.filter((member) => holds(member, office)).map(({ person }) => person),
  };
}

function fresh<T>(value: T, known: string | null): Fresh<T> {
  const tag = `"${JSON.stringify(value).length}-${checksum(JSON.stringify(value))}"`;
  return tag === known ? 'unchanged' : { tag, value };
}

function checksum(text: string): number {
  return [...text].reduce((sum, mark) => (Math.imul(sum, 31) + (mark.codePointAt(0) ?? 0)) >>> 0, 7);
}

function packOf({ id, version, title, council, inForceFrom }: Code): ListedPack {
  return {
    code: id,
    version,
    title,
    council,
    inForceFrom,
    inForce: true,
    official: false,
    digest: `${id} ${version}`,
  };
}

function alreadyThere(): ProbityError {
  return new ProbityError(
    'ERR_ALREADY_THERE',
    'Something else has this id already. Send yours again under a new one.',
  );
}

function unknownPerson(): never {
  throw new ProbityError('ERR_SIGN_IN', 'You are signed in, but the register does not name you.');
}
