import { PASSWORD_CHARACTERS_MIN } from "@/lib/contracts/sign-up";

/** Fewer different characters than this is a keyboard held down. Our choice. */
const DIFFERENT_MIN = 5;
/** Parts of an address shorter than this stand in too many words to mean anything. */
const NAME_PART_MIN = 5;

/** What is wrong with a password, in a sentence; null when it may be used. Length is what counts. */
export function passwordFault(password: string, email: string): string | null {
  const typed = password.normalize("NFKC").toLowerCase();
  if ([...typed].length < PASSWORD_CHARACTERS_MIN) {
    return `Use at least ${PASSWORD_CHARACTERS_MIN} characters: three or four words do well.`;
  }
  if (new Set(typed).size < DIFFERENT_MIN) return "Use more different characters.";
  const name = email.split("@")[0] ?? "";
  if (name.length >= NAME_PART_MIN && typed.includes(name)) {
    return "Leave your email address out of the password.";
  }
  if (/^(password|passwort|qwerty|letmein|rebound|1234567890|abcdefgh)+[^a-z]*$/.test(typed)) {
    return "This one is too well known. Choose words of your own.";
  }
  return null;
}
