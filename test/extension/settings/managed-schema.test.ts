import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chromiumId, chromiumKey } from '../../../extension/identity.ts';
import { managedSchema, type PolicySchema } from '../../../extension/settings/managed-schema.ts';
import { settingNames } from '../../../extension/settings/settings.ts';

/** Every part of a schema, itself among them. */
function partsOf(schema: PolicySchema): PolicySchema[] {
  const { properties = {}, items, additionalProperties } = schema;
  const inner = [...Object.values(properties), items, additionalProperties].filter(
    (part) => part !== undefined,
  );
  return [schema, ...inner.flatMap(partsOf)];
}

describe('the policy’s schema', () => {
  it('names every setting, each with a title and a description', () => {
    const { properties = {} } = managedSchema();
    expect(Object.keys(properties)).toEqual(settingNames);
    for (const { title, description } of Object.values(properties)) {
      expect(title?.length).toBeGreaterThan(3);
      expect(description?.length).toBeGreaterThan(3);
    }
  });

  it('keeps to what Chromium reads: one kind each, and no further properties at the top', () => {
    const schema = managedSchema();
    expect(schema).not.toHaveProperty('additionalProperties');
    const known = ['type', 'title', 'description', 'properties', 'items', 'additionalProperties'];
    for (const part of partsOf(schema)) {
      expect(typeof part.type).toBe('string');
      expect(known).toEqual(expect.arrayContaining(Object.keys(part)));
    }
  });

  it('says kinds alone, as a browser drops a whole list for one entry that a narrower schema refuses', () => {
    expect(JSON.stringify(managedSchema())).not.toMatch(/"(enum|pattern|minimum|maximum)":/);
  });
});

describe('the extension’s id', () => {
  it('is what Chromium makes of the public key', () => {
    const hash = createHash('sha256').update(Buffer.from(chromiumKey, 'base64')).digest('hex');
    const letters = [...hash.slice(0, 32)].map((digit) =>
      String.fromCharCode(97 + Number.parseInt(digit, 16)),
    );
    expect(letters.join('')).toBe(chromiumId);
  });
});
