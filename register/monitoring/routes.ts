import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { problemAnswer } from '#register/api/answers.ts';
import { router } from '#register/api/router.ts';
import { dayOf } from '#register/calendar.ts';
import { codeNow } from '#register/packs/code-now.ts';
import { SupplierTies } from '#register/review/suppliers.ts';
import type { Environment, Services } from '#register/services.ts';
import { type Register, registerQuery, wholeRegister } from './declarations.ts';
import { type GiverTold, giverQuery, giverTold } from './giver.ts';
import { type Givers, givers, giversQuery } from './givers.ts';
import { type People, people, peopleQuery } from './people.ts';
import { type PersonTold, personTold } from './person.ts';
import { recorded } from './recorded.ts';
import { type Returns, returns, returnsQuery } from './returns.ts';
import { type Sights, sights } from './sights.ts';
import { type Slow, slow } from './slow.ts';

const refused = { 403: { description: 'For monitoring officers and auditors', ...problemAnswer } };
const absent = { 404: { description: 'The register tells of no such thing', ...problemAnswer } };
const nothing = z.strictObject({});

function reading<Q extends z.ZodObject, T>(path: string, summary: string, query: Q, schema: z.ZodType<T>) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request: { query },
    responses: {
      200: { description: 'What was asked for', content: { 'application/json': { schema } } },
      ...refused,
    },
  });
}

function told<T>(name: string): z.ZodType<T> {
  return z.custom<T>().openapi(name, { type: 'object' });
}

const base = '/api/monitoring';
const getRegister = reading(
  `${base}/declarations`,
  'Leaf through the whole register: narrowed down, sorted, counted',
  registerQuery,
  told<Register>('WholeRegister'),
);
const getPeople = reading(
  `${base}/people`,
  'Who declared and decided how much in the last twelve months',
  peopleQuery,
  told<People>('MonitoredPeople'),
);
const getGivers = reading(
  `${base}/givers`,
  'Who offered how much to how many in the last twelve months',
  giversQuery,
  told<Givers>('Givers'),
);
const getGiver = reading(
  `${base}/giver`,
  'What came from one giver, across the council, beside contracts and tenders',
  giverQuery,
  told<GiverTold>('Giver'),
);
const getSights = reading(
  `${base}/worth-a-look`,
  'Givers whose offers fall together: to many, to one again and again, or near a tender',
  nothing,
  told<Sights>('WorthALook'),
);
const getReturns = reading(
  `${base}/returns`,
  'Who has not made the yearly return',
  returnsQuery,
  told<Returns>('Returns'),
);
const getSlow = reading(
  `${base}/slow-decisions`,
  'Where decisions wait, for how long, and how long they took',
  nothing,
  told<Slow>('SlowDecisions'),
);
const getPerson = createRoute({
  method: 'get',
  path: `${base}/people/{id}`,
  summary: 'What the register tells of one person: offers by giver, totals, returns, decisions',
  request: { params: z.object({ id: z.guid() }) },
  responses: {
    200: {
      description: 'The person',
      content: { 'application/json': { schema: told<PersonTold>('MonitoredPerson') } },
    },
    ...refused,
    ...absent,
  },
});

/** What whoever watches over the whole register looks at. Every reading is written down. */
export function monitoringRoutes(services: Services): OpenAPIHono<Environment> {
  const routes = router();
  const suppliers = new SupplierTies(() => dayOf(services.now()));
  const today = () => dayOf(services.now());

  routes.openapi(getRegister, async (context) => {
    const caller = context.get('caller');
    const wanted = context.req.valid('query');
    const told = await recorded(
      services,
      caller,
      (work) => wholeRegister(work, suppliers, caller, wanted),
      ({ rows }) => ({
        action: 'declarations.listed',
        subject: caller.organisation,
        detail: { view: 'register', declarations: rows.map(({ declaration }) => declaration.id) },
      }),
    );
    return context.json(told, 200);
  });

  routes.openapi(getPeople, async (context) => {
    const caller = context.get('caller');
    const told = await recorded(
      services,
      caller,
      (work) => people(work, caller, context.req.valid('query'), today()),
      ({ rows }) => overview(caller.organisation, 'people', rows.length),
    );
    return context.json(told, 200);
  });

  routes.openapi(getPerson, async (context) => {
    const caller = context.get('caller');
    const { id } = context.req.valid('param');
    const told = await recorded(
      services,
      caller,
      async (work) => {
        const code = await codeNow(work, services, caller.organisation, today());
        return personTold(work, { caller, id, window: code?.window ?? null, today: today() });
      },
      ({ offers }) => ({
        action: 'person.looked-at',
        subject: id,
        detail: { declarations: offers.map((offer) => offer.id) },
      }),
    );
    return context.json(told, 200);
  });

  routes.openapi(getGivers, async (context) => {
    const caller = context.get('caller');
    const told = await recorded(
      services,
      caller,
      (work) => givers(work, suppliers, caller, context.req.valid('query'), today()),
      ({ rows }) => overview(caller.organisation, 'givers', rows.length),
    );
    return context.json(told, 200);
  });

  routes.openapi(getGiver, async (context) => {
    const caller = context.get('caller');
    const { giver } = context.req.valid('query');
    const told = await recorded(
      services,
      caller,
      (work) => giverTold(work, suppliers, caller, giver, today()),
      ({ offers }) => ({
        action: 'giver.looked-at',
        subject: caller.organisation,
        detail: { giver, declarations: offers.map(({ id }) => id) },
      }),
    );
    return context.json(told, 200);
  });

  routes.openapi(getSights, async (context) => {
    const caller = context.get('caller');
    const told = await recorded(
      services,
      caller,
      (work) => sights(work, suppliers, caller, today()),
      (found) => overview(caller.organisation, 'worth-a-look', found.sights.length),
    );
    return context.json(told, 200);
  });

  routes.openapi(getReturns, async (context) => {
    const caller = context.get('caller');
    const told = await recorded(
      services,
      caller,
      (work) => returns(work, caller, context.req.valid('query'), today()),
      ({ rows }) => overview(caller.organisation, 'returns', rows.length),
    );
    return context.json(told, 200);
  });

  routes.openapi(getSlow, async (context) => {
    const caller = context.get('caller');
    const told = await recorded(
      services,
      caller,
      (work) => slow(work, caller, today()),
      ({ items }) => ({
        action: 'declarations.listed',
        subject: caller.organisation,
        detail: { view: 'slow', declarations: items.map(({ id }) => id) },
      }),
    );
    return context.json(told, 200);
  });

  return routes;
}

/** Names and sums of the whole council were read, and no declaration. */
function overview(organisation: string, view: string, rows: number) {
  return { action: 'register.overviewed', subject: organisation, detail: { view, rows } };
}
