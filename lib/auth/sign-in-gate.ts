import "server-only";
import { signInBody } from "@/lib/contracts/me";
import { AppError } from "@/lib/errors";
import { clientAddress } from "./client-address";
import { LoginLimits } from "./login-limits";

const store = globalThis as unknown as { reboundLoginLimits?: LoginLimits };
store.reboundLoginLimits ??= new LoginLimits();
const limits = store.reboundLoginLimits;

/**
 * Lets a sign-in through, or answers how long to wait. A real person's open sessions are untouched
 * by somebody else's tries.
 */
export async function limitedSignIn(
  request: Request,
  signIn: () => Promise<Response>,
): Promise<Response> {
  const email = await emailIn(request);
  const address = clientAddress(request.headers.get("x-forwarded-for"));
  const now = Date.now();
  const waitS = limits.waitS(email, address, now);
  if (waitS > 0) {
    throw new AppError(
      "too_many_requests",
      "Too many tries for this account. Please wait and try again.",
      { retryAfterS: waitS },
    );
  }
  limits.begin(email, address, now);
  const response = await signIn();
  if (hasSignedIn(response)) limits.succeed(email, address);
  return response;
}

async function emailIn(request: Request): Promise<string> {
  const copy = request.clone();
  const type = copy.headers.get("content-type") ?? "";
  try {
    const form: unknown = type.includes("json")
      ? await copy.json()
      : Object.fromEntries(await copy.formData());
    const email = (form as { email?: unknown } | null)?.email;
    return signInBody.shape.email.safeParse(email).data ?? "";
  } catch {
    return "";
  }
}

/** next-auth sets the session cookie when, and only when, the password was right. */
function hasSignedIn(response: Response): boolean {
  return response.headers.getSetCookie().some((c) => /session-token=[^;]+/.test(c));
}
