import "server-only";
import type { ZodType } from "zod";
import type { PlayPlan, RehabPage } from "@/lib/contracts/rehab-play";
import { requestLanguage } from "../request";
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

/** A session of our own library: its title and what it is for. Steps are text, and stay as written. */
export async function originalInWords<
  T extends { readonly title: string; readonly intent: string },
>(original: T): Promise<T> {
  const language = await requestLanguage();
  const { title, intent } = original;
  return { ...original, title: said(language, title), intent: said(language, intent) };
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
