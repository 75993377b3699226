/** Under which ids browsers and policies know the extension. */

/**
 * The public key that fixes the id in Chromium, as SPKI in base64. Nobody has the private half: whoever serves the
 * extension themselves builds it with a key of their own, and stores give it theirs.
 */
export const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1/iOHHyDGXdQC8JUH/hxWX4hLEm9tTyx3dttwoFF6+yjtQ/Lg7jnmf8SKEDyT5tLW9U9tXpr/l2Cp9QbgB0+gb2BdRE+bnJoaZUqNFoj64c47TnXD4lDuLxR7CtWLLbhX2m746n49zJktwiekf+hC8letuEi3M1wkPtMO7plxfvDb12OZfxK969pb4soNim27mJl5cEz+ZHrMdJuvILhSAJrnTn4P4CSLnv23ST93RQrBL6ZlnggW6CrTX1neD6j8lnjmNMU8yoZ59+rceEALZ4JV1sLOxxGDxupP3lcxYyucR2VseJHrmFCjbPx+LzMokg70WhJXYWQHueYxuQufwIDAQAB';

/** What Chromium makes of that key. */
export const chromiumId = 'nmailbphmijmlmdfnmjcmoiipfijfgbn';

export const firefoxId = 'probity@example.org';
