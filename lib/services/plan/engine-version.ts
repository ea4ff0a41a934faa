/** Stored with every assessment and season, so that an old one can be explained. Bump on change of meaning. */
export const ENGINE_VERSION = "9";
