import { notFound } from "next/navigation";
import { isPlainDate, mondayOf, type PlainDate } from "@/lib/engine/plain-date";

/** The Monday in an address; anything else is no page. */
export function mondayParam(text: string): PlainDate {
  if (!isPlainDate(text) || mondayOf(text) !== text) notFound();
  return text;
}
