import { afterEach, describe, expect, it, vi } from 'vitest';
import { findChromium, launchFlags } from './chromium.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('finding a browser', () => {
  it('takes the one that the person names', () => {
    vi.stubEnv('PROBITY_CHROMIUM', process.execPath);
    expect(findChromium()).toBe(process.execPath);
  });

  it('says so where the person names none', () => {
    vi.stubEnv('PROBITY_CHROMIUM', import.meta.dirname);
    expect(findChromium).toThrow(/PROBITY_CHROMIUM names .* Correct it or unset it\./);
  });

  it('gives up its sandbox for root alone', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    expect(launchFlags()).not.toContain('--no-sandbox');
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    expect(launchFlags()).toContain('--no-sandbox');
  });

  it('names the one command to run where nothing is found and nothing may be installed', () => {
    vi.stubEnv('PATH', '/nowhere');
    vi.stubEnv('PROBITY_CHROMIUM', '');
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    vi.spyOn(process, 'platform', 'get').mockReturnValue('aix');
    expect(findChromium).toThrow(
      /Run: (?:sudo apt-get install chromium|npx playwright-core install chromium)$/,
    );
  });
});
