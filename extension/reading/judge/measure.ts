import type { Organisation } from '#core/party/party.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { sharesSetAside } from '#core/ui/desk/set-aside.ts';
import { deskAtWork } from '../../background/desk-at-work.ts';
import { employerOf, type InForce, readInForce, watchInForce } from '../../desk/in-force.ts';
import type { MailMeasure } from './judge-mail.ts';

let inForce: Promise<InForce> | null = null;

/** Forgets settings when they change; read anew for each message, a long list of suppliers would be dear. */
export function followMeasure(): void {
  watchInForce(() => {
    inForce = null;
  });
}

/** What mail is judged by now; null where no code of conduct was chosen. */
export async function mailMeasure(): Promise<MailMeasure | null> {
  const desk = await deskAtWork();
  if (desk === null) return null;
  inForce ??= readInForce();
  const { values } = await inForce;
  const { state, parts, profile } = desk;
  return {
    organisation: organisationBy(desk, employerOf(values)),
    suppliers: values.suppliers,
    code: parts.code,
    profile,
    today: parts.today(),
    historyFor: (item) => desk.judging({ id: null, item }).history,
    dismissed: state.dismissed,
    elsewhere: state.setAside,
    sharesDismissals: sharesSetAside(state),
    language: values.language,
    officer: parts.surface.officer.name,
    refusals: state.settings?.settings.refusals,
  };
}

/** What the register says of the council goes before what was set here. */
function organisationBy({ state: { settings } }: Desk, set: Organisation): Organisation {
  const { domains, memberDomains, levels } = settings?.settings ?? {};
  return {
    ...set,
    ...(domains && { domains }),
    ...(memberDomains && { memberDomains }),
    ...(levels && { levels }),
  };
}
