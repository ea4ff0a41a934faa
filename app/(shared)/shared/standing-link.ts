import "server-only";
import { cookies } from "next/headers";
import { linkIdOf, SHARE_COOKIE } from "@/lib/auth/share-cookie";
import { linkOfId, type StandingLink } from "@/lib/auth/share-holder";

/** The link that this browser has opened, while it stands. */
export async function standingLink(): Promise<StandingLink | undefined> {
  const id = await linkIdOf((await cookies()).get(SHARE_COOKIE)?.value);
  return id === undefined ? undefined : linkOfId(id);
}
