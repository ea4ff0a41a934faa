import "server-only";
import type { ZodType } from "zod";
import type { SessionContent } from "@/lib/contracts/library";
import type { PlayPlan, RehabPage } from "@/lib/contracts/rehab-play";
import { requestLanguage } from "../request";
import { contentIn } from "./content";
import { playsIn, rehabIn } from "./rehab";
import { said } from "./said";
import { told } from "./told";

/* For pages: what a service answered, in the language of the request. */

/** By its contract. */
export async function inWords<T>(contract: ZodType, answer: T): Promise<T> {
  return told(await requestLanguage(), contract, answer);
}

export async function rehabInWords(page: RehabPage): Promise<RehabPage> {
  return rehabIn(await requestLanguage(), page);
}

export async function playsInWords(plans: readonly PlayPlan[]): Promise<readonly PlayPlan[]> {
  return playsIn(await requestLanguage(), plans);
}

export async function contentInWords(content: SessionContent): Promise<SessionContent> {
  return contentIn(await requestLanguage(), content);
}

/** Conversations by what they are about; a block's title is a name for its phase. */
export async function threadsInWords<T extends { readonly kind: string; readonly title: string }>(
  threads: readonly T[],
): Promise<T[]> {
  const language = await requestLanguage();
  return threads.map((one) =>
    one.kind === "block" ? one : { ...one, title: said(language, one.title) },
  );
}
