/**
 * The public key with which a council's settings must be signed, as SPKI in base64; null where they need not be. The
 * build puts the council's own in its place.
 */
export const settingsKey: string | null = null;
