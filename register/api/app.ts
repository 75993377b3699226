import type { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { ProbityError } from '#core/errors.ts';
import { auditRoutes } from '#register/audit/routes.ts';
import { evidenceRoutes } from '#register/evidence/routes.ts';
import { exportRoutes } from '#register/export/routes.ts';
import { figuresRoutes } from '#register/figures/routes.ts';
import { letterRoutes } from '#register/letters/routes.ts';
import { monitoringRoutes } from '#register/monitoring/routes.ts';
import { pageRoutes } from '#register/pages/routes.ts';
import { peopleRoutes } from '#register/people/routes.ts';
import { scimRoutes } from '#register/people/scim/routes.ts';
import { publicationRoutes } from '#register/publish/publication-routes.ts';
import { publishedRoutes } from '#register/publish/published-routes.ts';
import { relevanceRoutes } from '#register/relevance/routes.ts';
import { setAsideRoutes } from '#register/relevance/set-aside-routes.ts';
import { dataRoutes } from '#register/retention/routes.ts';
import { reviewRoutes } from '#register/review/routes.ts';
import type { Environment, Services } from '#register/services.ts';
import { attachmentRoutes } from './attachments.ts';
import { declarationRoutes } from './declarations.ts';
import { addDocumentation } from './documentation.ts';
import { healthRoutes } from './health.ts';
import { inTheirLanguage } from './language.ts';
import { requestLog } from './log.ts';
import { packRoutes } from './packs.ts';
import { asProblem, problem } from './problem.ts';
import { router } from './router.ts';
import { settingsRoutes } from './settings.ts';
import { paneRoutes } from './static.ts';
import { supplierRoutes } from './suppliers.ts';

const mebibyte = 1024 * 1024;

/** The register as a function from request to answer; it listens to nothing by itself. */
export function createApp(services: Services): OpenAPIHono<Environment> {
  const app = router();
  app.onError((fault, context) => {
    const told = asProblem(fault);
    if (told.code === 'ERR_INTERNAL') services.report(fault);
    return problem(context, told);
  });
  app.notFound((context) =>
    problem(
      context,
      new ProbityError('ERR_NOT_FOUND', 'There is nothing at this address. Check it for a slip.'),
    ),
  );
  app.use(requestId());
  app.use(requestLog(services));
  app.use(secureHeaders(strictHeaders));
  app.route('/', healthRoutes(services));
  app.route('/', paneRoutes(services));
  addDocumentation(app);
  app.route('/', pageRoutes(services));
  app.route('/', publishedRoutes(services));
  app.route('/', scimRoutes(services));
  app.use('/api/*', fromPanes(services));
  app.use('/api/*', withinLimits());
  app.use('/api/*', signedIn(services));
  // What is refused here is read by the officer who pressed the button.
  app.use('/api/declarations/*', inTheirLanguage());
  app.route('/', declarationRoutes(services));
  app.route('/', reviewRoutes(services));
  app.route('/', attachmentRoutes(services));
  app.route('/', packRoutes(services));
  app.route('/', supplierRoutes(services));
  app.route('/', settingsRoutes(services));
  app.route('/', relevanceRoutes(services));
  app.route('/', setAsideRoutes(services));
  app.route('/', peopleRoutes(services));
  app.route('/', letterRoutes(services));
  app.route('/', exportRoutes(services));
  app.route('/', figuresRoutes(services));
  app.route('/', monitoringRoutes(services));
  app.route('/', publicationRoutes(services));
  app.route('/', auditRoutes(services));
  app.route('/', evidenceRoutes(services));
  app.route('/', dataRoutes(services));
  return app;
}

/** Lets panes ask that are served from elsewhere; without cookies, as the token says who asks. */
function fromPanes({ settings }: Services) {
  const allowed = cors({
    origin: settings.paneOrigins,
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'Content-Disposition', 'If-Match', 'If-None-Match'],
    exposeHeaders: ['ETag', 'Retry-After'],
    maxAge: 86_400,
  });
  return createMiddleware(async (context, next) => {
    // Browsers alone say where a page came from, and to tell them what they may do takes a while.
    if (context.req.header('Origin') !== undefined) return allowed(context, next);
    await next();
    context.header('Vary', 'Origin', { append: true });
  });
}

/** The longest bodies, in MiB, where one is not enough. */
const roomier: readonly (readonly [RegExp, number])[] = [
  [/^\/api\/declarations\/[^/]+\/attachments\//, 5],
  [/^\/api\/packs\//, 4],
  [/^\/api\/suppliers$/, 20],
  [/^\/api\/people\/import$/, 20],
];

/** Refuses bodies that are too long before they are read. */
function withinLimits() {
  const usual = limited(mebibyte);
  const others = roomier.map(([path, mebibytes]) => ({ path, limit: limited(mebibytes * mebibyte) }));
  return createMiddleware((context, next) => {
    const { limit } = others.find(({ path }) => path.test(context.req.path)) ?? { limit: usual };
    return limit(context, next);
  });
}

function limited(bytes: number) {
  const counted = counting(bytes);
  return createMiddleware((context, next) => {
    // Node reads no more than was announced, so that only what was not has to be counted.
    const announced = context.req.header('Content-Length');
    return announced !== undefined && Number(announced) <= bytes ? next() : counted(context, next);
  });
}

function counting(bytes: number) {
  return bodyLimit({
    maxSize: bytes,
    onError: (context) =>
      problem(
        context,
        new ProbityError(
          'ERR_TOO_LARGE',
          `This is larger than the register takes here (${Math.floor(bytes / mebibyte)} MB). Nothing was saved. Send less at a time.`,
        ),
      ),
  });
}

function signedIn({ callerOf, recorded }: Services) {
  return createMiddleware<Environment>(async (context, next) => {
    const caller = await callerOf(context.req.header('Authorization'));
    context.set('caller', caller);
    context.header('Cache-Control', 'no-store');
    await next();
    recorded?.(caller.organisation);
  });
}

/** Nothing but our own files, no frames but Outlook's, no referrer, no sniffing. */
const strictHeaders: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginResourcePolicy: 'same-origin',
  // Pages and open data say for themselves what they may load and who may build on them.
  overwrite: false,
  referrerPolicy: 'no-referrer',
  // `frame-ancestors` says it better, and the pane may be framed.
  xFrameOptions: false,
};
