import type { Role } from '#core/declaration/declaration.ts';
import { ProbityError } from '#core/errors.ts';
import type { Caller } from '#register/services.ts';

const titles: Record<Role, string> = {
  'monitoring-officer': 'monitoring officer',
  auditor: 'auditor',
  administrator: 'administrator',
};

/** Throws `ERR_NOT_ALLOWED` for whoever has none of these roles. */
export function onlyFor({ roles }: Caller, ...wanted: readonly [Role, ...Role[]]): void {
  if (wanted.some((role) => roles.includes(role))) return;
  const who = wanted.map((role) => titles[role]).join(' or ');
  throw new ProbityError('ERR_NOT_ALLOWED', `This is for your council’s ${who}. Ask them to do it.`);
}
