const KEY = "rebound-invitation";

/** Kept in this tab alone, while somebody signs in or makes an account. */
export function keepCode(code: string): void {
  try {
    window.sessionStorage.setItem(KEY, code);
  } catch {
    // Without storage the link is opened once more.
  }
}

/** Where to go after signing in: to the invitation that waits, else where one would go. */
export function invitationOr(elsewhere: string): string {
  try {
    return window.sessionStorage.getItem(KEY) === null ? elsewhere : "/join";
  } catch {
    return elsewhere;
  }
}

/** Answers it once. */
export function takeKept(): string | null {
  try {
    const code = window.sessionStorage.getItem(KEY);
    window.sessionStorage.removeItem(KEY);
    return code;
  } catch {
    return null;
  }
}
