import { readCode } from '#core/policy/read.ts';
import { plainSending } from '#core/sending/sending.ts';
import { readPack } from '#test/policies/pack-files.ts';
import type { ComposeSettings } from '../../../extension/judge/compose-settings.ts';
import { type GuardSettings, plainGuardSettings } from '../../../extension/settings/guard-settings.ts';

const guard: GuardSettings = {
  ...plainGuardSettings,
  organisation: {
    name: 'Westmarch County Council',
    domains: ['westmarch.example'],
    memberDomains: [],
    handles: [],
  },
  code: readCode(readPack('derbyshire'), 'policies/derbyshire'),
};

const compose: ComposeSettings = {
  officer: { name: 'Jo Marsh', address: 'jo.marsh@westmarch.example' },
  suppliers: [],
  sending: plainSending,
  dismissed: [],
  elsewhere: null,
  sharesDismissals: false,
};

/** A council, and mail that it wants held and not held. */
export const mailPolicy = {
  guard,
  compose,
  cleanMail: 'The meeting is at nine on Monday in room four. The agenda follows tomorrow.',
  /** Fine among colleagues, not from an officer to a firm. */
  internalMail: 'Please find attached the draft cabinet report, which is exempt and not yet public.',
  riskyMail:
    'Between us: the report is strictly confidential and not public until cabinet, but here are the other bidders’ prices and scores. Please keep it to yourself.',
};
