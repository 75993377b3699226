import { readCode } from '#core/policy/read.ts';
import type { Profile } from '#core/policy/situation.ts';
import { readPack } from '#test/policies/pack-files.ts';
import { type GuardSettings, plainGuardSettings } from '../../../extension/settings/guard-settings.ts';

/** What the guard is told of an officer of Westmarch, which goes by one of the packs. */
export function guardOf(
  pack: 'oxfordshire' | 'leicestershire',
  profile: Partial<Profile> = {},
): GuardSettings {
  return {
    ...plainGuardSettings,
    organisation: {
      name: 'Westmarch County Council',
      domains: ['westmarch.example'],
      memberDomains: [],
      handles: ['@westmarch'],
    },
    code: readCode(readPack(pack), `policies/${pack}`),
    profile: { ...plainGuardSettings.profile, ...profile },
  };
}
