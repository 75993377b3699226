import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ProbityError } from '#core/errors.ts';
import { declarationKinds } from '#core/policy/advice.ts';
import type { Code } from '#core/policy/code.ts';
import { record } from '#register/audit/record.ts';
import { dayOf } from '#register/calendar.ts';
import { asPerson } from '#register/database/session.ts';
import { BodyInvalid } from '#register/faults.ts';
import { checkDecidable, checkedCode } from '#register/packs/check.ts';
import { declaredUnder } from '#register/packs/declared.ts';
import { compiledPack, keepPack, type ListedPack, packOf, packsOf } from '#register/packs/store.ts';
import type { Environment, Services } from '#register/services.ts';
import { problemAnswer } from './answers.ts';
import { checkUnchanged, digestOf, isKnown } from './etag.ts';
import { onlyFor } from './only-for.ts';
import { router } from './router.ts';

const path = '/api/packs/{code}/{version}';
const params = z.object({
  code: z.string().regex(/^[a-z0-9-]{1,80}$/),
  version: z.string().min(1).max(80),
});

const listed = z.object({
  code: z.string(),
  version: z.string(),
  title: z.string(),
  council: z.string().nullable(),
  inForceFrom: z.iso.date().nullable(),
  inForce: z.boolean(),
  official: z.boolean(),
  digest: z.string(),
}) satisfies z.ZodType<ListedPack>;

const text = z.string().max(512 * 1024);
const body = z.strictObject({
  /** The pack's files by name, as they lie in its folder; the code stays as it is where they are left out. */
  files: z
    .strictObject({
      'code.yaml': text,
      'clauses.yaml': text,
      'rules.yaml': text,
      'samples.yaml': text,
    })
    .optional(),
  /** The council's own text of each clause, as `probity policy import` writes it; null takes it away. */
  wording: z
    .strictObject({
      code: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      date: z.iso.date(),
      clauses: z.record(z.string().max(80), z.string().max(20_000)),
    })
    .nullable()
    .optional(),
});

const list = createRoute({
  method: 'get',
  path: '/api/packs',
  summary: 'List the codes of conduct, all versions, and which is in force',
  responses: {
    200: {
      description: 'The codes',
      content: { 'application/json': { schema: z.object({ packs: z.array(listed) }) } },
    },
    304: { description: 'As you have it' },
  },
});

const get = createRoute({
  method: 'get',
  path,
  summary: 'Load a code of conduct, with the council’s own text where it has been imported',
  request: { params },
  responses: {
    200: {
      description: 'The compiled code',
      content: { 'application/json': { schema: z.custom<Code>().openapi('Code', { type: 'object' }) } },
    },
    304: { description: 'The one that you have' },
    404: { description: 'No such version', ...problemAnswer },
  },
});

const put = createRoute({
  method: 'put',
  path,
  summary: 'Bring in a version of a code of conduct, its official text, or both',
  request: { params, body: { required: true, content: { 'application/json': { schema: body } } } },
  responses: {
    204: { description: 'Kept' },
    403: { description: 'For the monitoring officer or administrator', ...problemAnswer },
    404: { description: 'No such version to put the official text under', ...problemAnswer },
    412: { description: 'Changed since you saw it', ...problemAnswer },
    428: { description: 'Which one do you put it in the place of?', ...problemAnswer },
    422: { description: 'The code does not hold together; all faults are listed', ...problemAnswer },
  },
});

const declared = createRoute({
  method: 'get',
  path: `${path}/declarations`,
  summary: 'Count the declarations that still run under a version, by what it said of them',
  request: { params },
  responses: {
    200: {
      description: 'Counts by kind, rule and clauses',
      content: {
        'application/json': {
          schema: z.object({
            declared: z.array(
              z.object({
                kind: z.enum(declarationKinds),
                rule: z.string().nullable(),
                clauses: z.array(z.string()),
                open: z.int(),
                lasting: z.int(),
              }),
            ),
          }),
        },
      },
    },
    403: { description: 'For the monitoring officer and the auditor', ...problemAnswer },
    404: { description: 'No such version', ...problemAnswer },
  },
});

/** The codes of conduct that the clients advise by, so that a council can change them without a release. */
export function packRoutes(services: Services): OpenAPIHono<Environment> {
  const { database, codes, now, newId } = services;
  const routes = router();
  const today = () => dayOf(now());

  routes.openapi(list, async (context) => {
    const caller = context.get('caller');
    const packs = await asPerson(database, caller, (work) =>
      packsOf(work, caller.organisation, codes, today()),
    );
    if (isKnown(context, digestOf(JSON.stringify(packs)))) return context.body(null, 304);
    return context.json({ packs }, 200);
  });

  routes.openapi(get, async (context) => {
    const caller = context.get('caller');
    const wanted = context.req.valid('param');
    const pack = await asPerson(database, caller, (work) => packOf(work, caller.organisation, wanted, codes));
    if (!pack) throw noSuchPack();
    if (isKnown(context, pack.digest)) return context.body(null, 304);
    return context.body(compiledPack(pack), 200, { 'Content-Type': 'application/json' }) as never;
  });

  routes.openapi(put, async (context) => {
    const caller = context.get('caller');
    onlyFor(caller, 'monitoring-officer', 'administrator');
    const { organisation, person } = caller;
    const wanted = context.req.valid('param');
    const given = context.req.valid('json');
    const made = given.files && checkedCode(given.files, wanted);
    const digest = await asPerson(database, caller, async (work) => {
      const before = await packOf(work, organisation, wanted, codes);
      checkUnchanged(context, before?.digest ?? null);
      const code = made ?? before?.code;
      if (!code) throw noSuchPack();
      checkDecidable(code, await packsOf(work, organisation, codes, today()));
      const wording = given.wording === undefined ? (before?.wording ?? null) : given.wording;
      if (wording !== null && wording.code !== code.id) throw ofAnotherCode(wording.code, code.id);
      const at = now();
      const kept = await keepPack(work, organisation, { code, wording }, at, before?.digest ?? null);
      const detail = { code: code.id, version: code.version, digest: kept };
      const deed = { by: person, action: 'pack.replaced', subject: organisation, detail };
      await record(work, organisation, { id: newId(), at }, deed);
      return kept;
    });
    context.header('ETag', `"${digest}"`);
    return context.body(null, 204);
  });

  routes.openapi(declared, async (context) => {
    const caller = context.get('caller');
    onlyFor(caller, 'monitoring-officer', 'auditor');
    const { organisation, person } = caller;
    const wanted = context.req.valid('param');
    const found = await asPerson(database, caller, async (work) => {
      const deed = { by: person, action: 'pack.declarations-counted', subject: organisation, detail: wanted };
      await record(work, organisation, { id: newId(), at: now() }, deed);
      const declared = await declaredUnder(work, organisation, wanted, today());
      // Declarations go on under a version that is no longer there; one of which nobody ever heard is a mistake.
      if (declared.length === 0 && !(await packOf(work, organisation, wanted, codes))) throw noSuchPack();
      return declared;
    });
    return context.json({ declared: found }, 200);
  });

  return routes;
}

function noSuchPack(): ProbityError {
  return new ProbityError(
    'ERR_NOT_FOUND',
    'There is no such version of a code of conduct. Look at the list of codes, or bring it in with its files.',
  );
}

function ofAnotherCode(given: string, wanted: string): BodyInvalid {
  const sentence = `This is the official text of “${given}”. Import the document of “${wanted}”.`;
  return new BodyInvalid([{ path: 'wording.code', sentence }]);
}
