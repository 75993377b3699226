import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { etag } from 'hono/etag';
import { createMiddleware } from 'hono/factory';
import { router } from '#register/api/router.ts';
import { builtPages } from '#register/pages/built.ts';
import type { Environment, Services } from '#register/services.ts';
import { asCsv, asJson } from './open-data.ts';
import { type Look, publishedPage, unknownPage, unpublishedPage } from './page.ts';
import { searchShape } from './search.ts';
import { shelf } from './shelf.ts';

const pagePolicy =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** The published register: open to everybody, without sign-in and without script. */
export function publishedRoutes({ database }: Services): OpenAPIHono<Environment> {
  const routes = router();
  const councilAt = shelf(database);
  const look = builtLook(builtPages());

  routes.use('/published/*', etag(), cacheable);
  routes.get('/published/:slug', (context) =>
    context.redirect(`/published/${context.req.param('slug')}/`, 301),
  );

  routes.get('/published/:slug/', async (context) => {
    context.header('Content-Security-Policy', pagePolicy);
    const council = await councilAt(context.req.param('slug'));
    if (council === null) return context.html(unknownPage(await look()), 404);
    const { name, publication } = council;
    if (publication === null) return context.html(unpublishedPage(name, await look()));
    return context.html(publishedPage(publication, searchShape.parse(context.req.query()), await look()));
  });

  routes.get('/published/:slug/register.csv', async (context) => {
    const publication = (await councilAt(context.req.param('slug')))?.publication;
    if (!publication) return nothingThere(context, await look());
    context.header(
      'Content-Disposition',
      `attachment; filename="register-${publication.at.slice(0, 10)}.csv"`,
    );
    return openData(context, asCsv(publication), 'text/csv; charset=utf-8');
  });

  routes.get('/published/:slug/register.json', async (context) => {
    const publication = (await councilAt(context.req.param('slug')))?.publication;
    if (!publication) return nothingThere(context, await look());
    return openData(context, asJson(publication), 'application/json');
  });

  return routes;
}

function builtLook(pages: ReturnType<typeof builtPages>): () => Promise<Look> {
  return async () => ({ stylesheet: (await pages()).addressOf('published.css') });
}

/** A reader sees a new publication within five minutes, and asks in vain for an old one at little cost. */
const cacheable = createMiddleware(async (context, next) => {
  await next();
  if (context.res.ok) context.header('Cache-Control', 'public, max-age=300');
});

/** Data that any other site may build on. */
function openData(context: Context, body: string, type: string): Response {
  context.header('Content-Security-Policy', dataPolicy);
  context.header('Access-Control-Allow-Origin', '*');
  context.header('Cross-Origin-Resource-Policy', 'cross-origin');
  context.header('Content-Type', type);
  return context.body(body);
}

function nothingThere(context: Context, look: Look): Response | Promise<Response> {
  context.header('Content-Security-Policy', pagePolicy);
  return context.html(unknownPage(look), 404);
}
