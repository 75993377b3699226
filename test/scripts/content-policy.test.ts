import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../scripts/addin-pages.ts';
import { contentPolicy } from '../../scripts/content-policy.ts';

const register = 'https://register.westmarch.gov.uk';

/** The sources that a policy gives to each directive. */
function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('the content security policy of the add-in’s pages', () => {
  it('with our own office.js lets nobody be asked but the host, the register and its sign-in', () => {
    const policy = contentPolicy({ officeJs: 'own', asked: [register] });
    expect(directives(policy)).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'", register],
      'frame-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });

  it('lets Microsoft’s scripts and nothing else of Microsoft’s be asked for where they are wanted', () => {
    const own = directives(contentPolicy({ officeJs: 'own', asked: [] }));
    const theirs = directives(contentPolicy({ officeJs: 'microsoft', asked: [] }));
    expect(theirs).toEqual({
      ...own,
      'script-src': ["'self'", 'https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'],
      'frame-src': ["'self'", 'https://appsforoffice.microsoft.com'],
    });
  });

  it('never lets a page run or style what stands in it', () => {
    for (const officeJs of ['own', 'microsoft'] as const) {
      expect(contentPolicy({ officeJs, asked: [register] })).not.toMatch(/unsafe|\*|http:/);
    }
  });

  it('stands in a page before anything is loaded', () => {
    const page =
      '<head>\n    <meta charset="utf-8">\n    <link rel="stylesheet" href="a.css">\n    <script src="a.js"></script>';
    const written = withPolicy(page, { officeJs: 'own', asked: [] });
    expect(written.indexOf('content-security-policy')).toBeLessThan(written.indexOf('<link'));
    expect(written).toContain('content="default-src &apos;none&apos;;');
  });
});
