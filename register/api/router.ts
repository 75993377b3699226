import { OpenAPIHono } from '@hono/zod-openapi';
import { BodyInvalid } from '#register/faults.ts';
import type { Environment } from '#register/services.ts';
import { faultsOf, problem } from './problem.ts';

/** A router whose routes answer a wrong body with every fault in it. */
export function router(): OpenAPIHono<Environment> {
  return new OpenAPIHono<Environment>({
    defaultHook: (result, context) => {
      if (result.success) return undefined;
      return problem(
        context,
        new BodyInvalid(faultsOf(result.error.issues, 'data' in result ? result.data : undefined)),
      );
    },
  });
}
