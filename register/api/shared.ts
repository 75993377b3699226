import { z } from '@hono/zod-openapi';
import * as mini from 'zod/mini';

/**
 * A shape that clients share, as a route takes it. `core` describes shapes with zod/mini, which browsers can
 * afford; the routes' library knows only zod's full form, so the check stays with the former and the
 * description is written out for the latter.
 */
export function shared<T extends mini.core.$ZodType>(shape: T, name: string) {
  const { $schema: _dialect, ...description } = mini.toJSONSchema(shape, { io: 'input' });
  return z
    .unknown()
    .transform((given, context): mini.output<T> => {
      const read = mini.safeParse(shape, given);
      if (read.success) return read.data;
      for (const issue of read.error.issues) context.issues.push({ ...issue, input: given } as never);
      return z.NEVER;
    })
    .openapi(name, description as Parameters<z.ZodType['openapi']>[1] & object);
}
