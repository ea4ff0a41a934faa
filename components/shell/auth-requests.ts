/* next-auth's own routes: they speak forms and take its CSRF token, so they stand beside `api`. */

export type SignInAnswer =
  | { readonly outcome: "in" }
  | { readonly outcome: "wrong" }
  | { readonly outcome: "wait"; readonly seconds: number }
  | { readonly outcome: "unreachable" };

export async function requestSignIn(email: string, password: string): Promise<SignInAnswer> {
  try {
    const response = await post("/api/auth/callback/credentials", { email, password });
    if (response.status === 429) {
      return { outcome: "wait", seconds: Number(response.headers.get("retry-after") ?? 60) };
    }
    if (response.status >= 500) return { outcome: "unreachable" };
    const { url = "" } = (await response.json()) as { url?: string };
    return response.ok && !url.includes("error=") ? { outcome: "in" } : { outcome: "wrong" };
  } catch {
    return { outcome: "unreachable" };
  }
}

/** True when the session is over. */
export async function requestSignOut(): Promise<boolean> {
  try {
    return (await post("/api/auth/signout", {})).ok;
  } catch {
    return false;
  }
}

async function post(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const answer = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
  return fetch(path, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken: answer.csrfToken, json: "true" }),
  });
}
