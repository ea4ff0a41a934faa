/**
 * Off while the athlete's and the coach's rooms are in English alone: half a product in German would
 * leave a person between two languages in the middle of a morning. Everything else of the seam works.
 */
const OFFERED = false;

/** Browser tests set the variable, to walk the rooms that are translated. */
export function languagesAreOffered(): boolean {
  return OFFERED || process.env.REBOUND_TEST_LANGUAGES === "on";
}
