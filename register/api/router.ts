import { OpenAPIHono } from '@hono/zod-openapi';
import { ProbityError } from '#core/errors.ts';
import type { Environment } from '#register/services.ts';
import { faultsOf, problem } from './problem.ts';

/** A router whose routes answer a wrong body with every fault in it. */
export function router(): OpenAPIHono<Environment> {
  return new OpenAPIHono<Environment>({
    defaultHook: (result, context) => {
      if (result.success) return undefined;
      const sentence =
        'Some of what was sent is missing or wrong, so nothing was saved. See the list, mend it and send it again.';
      return problem(context, new ProbityError('ERR_BODY_INVALID', sentence), {
        errors: faultsOf(result.error.issues),
      });
    },
  });
}
