import { ProbityError } from '#core/errors.ts';
import { asProblem } from '#register/api/problem.ts';

/** The reasons that RFC 7644 names, as far as they occur here. */
export type ScimType =
  | 'invalidFilter'
  | 'invalidPath'
  | 'invalidSyntax'
  | 'invalidValue'
  | 'noTarget'
  | 'uniqueness';

/** Something that a directory asked for and cannot have, in SCIM's terms. */
export class ScimFault extends Error {
  readonly status: number;
  readonly scimType: ScimType | undefined;

  constructor(status: number, sentence: string, scimType?: ScimType) {
    super(sentence);
    this.name = 'ScimFault';
    this.status = status;
    this.scimType = scimType;
  }
}

/** What any fault amounts to in SCIM's terms; one that is ours says nothing of itself. */
export function asScimFault(fault: unknown): ScimFault {
  if (fault instanceof ScimFault) return fault;
  if (codeOf(fault) === '23505') {
    return new ScimFault(
      409,
      'Another person or group has this user name, external id or name already. Match it to that one, or give this another.',
      'uniqueness',
    );
  }
  // A query that waited too long, for a lock or for a large import.
  if (codeOf(fault) === '57014' || codeOf(fault) === '55P03') return busy();
  const { code, message } = asProblem(fault);
  if (code === 'ERR_DATABASE_UNREACHABLE') return new ScimFault(503, message);
  if (code === 'ERR_BODY_INVALID') return new ScimFault(400, message, 'invalidValue');
  return new ScimFault(code === 'ERR_SIGN_IN' ? 401 : 500, message);
}

/** The body of an answer that tells a fault. */
export function faultBody({ status, scimType, message }: ScimFault) {
  return {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: String(status),
    ...(scimType && { scimType }),
    detail: message,
  };
}

export function notThere(what: 'user' | 'group'): ScimFault {
  return new ScimFault(
    404,
    `There is no such ${what} in the register. Create it first, or look for it again.`,
  );
}

export function changedMeanwhile(): ScimFault {
  return new ScimFault(
    412,
    'This was changed after you read it, so nothing was done. Read it again and repeat the change.',
  );
}

export function noToken(): ProbityError {
  return new ProbityError(
    'ERR_SIGN_IN',
    'This needs the token with which a council’s directory provisions its people. Set it in the directory as the secret token.',
  );
}

function busy(): ScimFault {
  return new ScimFault(
    503,
    'The people of this council are being changed just now. Nothing was done; try again in a minute.',
  );
}

function codeOf(fault: unknown): unknown {
  return fault instanceof Error && 'code' in fault ? fault.code : undefined;
}
