import { ReadableStream as NodeStream, TextEncoderStream } from 'node:stream/web';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { problemAnswer } from '#register/api/answers.ts';
import { router } from '#register/api/router.ts';
import { dayOf } from '#register/calendar.ts';
import { asPerson } from '#register/database/session.ts';
import { type Filter, filter } from '#register/declarations/list.ts';
import { reachOf } from '#register/figures/reach.ts';
import { SupplierTies, withGivers } from '#register/review/suppliers.ts';
import type { Environment, Services } from '#register/services.ts';
import type { ExportRow } from './columns.ts';
import { csvFile, excelFile, jsonFile } from './formats.ts';
import { batches, begin } from './rows.ts';

interface Format {
  type: string;
  /** A workbook is made in memory, so it has to be smaller. */
  most: number;
  make: (rows: AsyncIterable<ExportRow[]>) => AsyncIterable<string> | Promise<Uint8Array<ArrayBuffer>>;
}

const formats = {
  csv: { type: 'text/csv; charset=utf-8', most: 200_000, make: csvFile },
  json: { type: 'application/json', most: 200_000, make: jsonFile },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    most: 20_000,
    make: excelFile,
  },
} satisfies Record<string, Format>;

const exporting = (name: keyof typeof formats) =>
  createRoute({
    method: 'get',
    path: `/api/export.${name}`,
    summary: `Take declarations out as ${name.toUpperCase()}, filtered as in the list`,
    request: {
      query: filter.omit({ after: true, limit: true }).extend({ view: filter.shape.view.default('all') }),
    },
    responses: {
      200: { description: 'The file', content: { [formats[name].type]: { schema: z.string() } } },
      403: { description: 'For managers, auditors and the monitoring officer', ...problemAnswer },
      413: { description: 'Too many for one file', ...problemAnswer },
    },
  });

/** Declarations as files, for whoever oversees others. */
export function exportRoutes(services: Services): OpenAPIHono<Environment> {
  const routes = router();
  const suppliers = new SupplierTies(() => dayOf(services.now()));
  for (const name of ['csv', 'json', 'xlsx'] as const) {
    const { type, most, make }: Format = formats[name];
    routes.openapi(exporting(name), async (context) => {
      const caller = context.get('caller');
      const asked: Filter = { ...context.req.valid('query'), limit: 1 };
      const wanted = await asPerson(services.database, caller, async (work) => {
        await reachOf(work, caller);
        return withGivers(work, suppliers, caller.organisation, asked);
      });
      await begin(services, caller, wanted, name, most);
      const made = await make(batches(services, caller, wanted));
      const file = `declarations-${dayOf(services.now())}.${name}`;
      context.header('Content-Type', type);
      context.header('Content-Disposition', `attachment; filename="${file}"`);
      return context.body(made instanceof Uint8Array ? made : asStream(made)) as never;
    });
  }
  return routes;
}

/** A fault on the way breaks the download off, so that half a file is never taken for the whole. */
function asStream(parts: AsyncIterable<string>): ReadableStream<Uint8Array> {
  return NodeStream.from(parts).pipeThrough<Uint8Array>(
    new TextEncoderStream(),
  ) as ReadableStream<Uint8Array>;
}
