import "server-only";
import type { Shelved } from "@/db/repositories/library";
import type { Context } from "@/lib/auth/actor";
import {
  type LibraryContent,
  type LibraryEntry,
  type LibraryItem,
  libraryContent,
  type SessionContent,
} from "@/lib/contracts/library";
import { AppError, invalidField } from "@/lib/errors";
import { exampleZones } from "@/lib/step-text/example";
import { totalsOf } from "@/lib/step-text/measure";
import { parseSteps } from "@/lib/step-text/parse";
import { said } from "@/lib/step-text/said";

/** A library is a coach's tool: other accounts have none, whatever was shared with them once. */
export function requireCoach({ actor }: Context): void {
  if (!actor.roles.includes("coach")) {
    throw new AppError("forbidden", "The library is for coaches.");
  }
}

/** What a stored item holds, as it was written. */
export function contentOf({ content }: Pick<Shelved, "content">): LibraryContent {
  return libraryContent.parse(content);
}

/** About how long, s, by an example's thresholds. @throws where the steps cannot be read. */
export function lengthOf({ sport, text }: Pick<SessionContent, "sport" | "text">): number {
  const zones = exampleZones(sport);
  const { steps, errors } = parseSteps(text, zones);
  const [error] = errors;
  if (error) throw invalidField("text", `${said(error)} (at character ${error.at + 1})`);
  const { durationS } = totalsOf(steps, zones);
  if (steps.length === 0 || durationS <= 0) {
    throw invalidField("text", "Write at least one step with a time or distance.");
  }
  return durationS;
}

export function toEntry(row: Shelved): LibraryEntry & { shelf: "own" | "shared" } {
  const content = contentOf(row);
  return {
    id: row.id,
    shelf: row.own ? "own" : "shared",
    kind: row.kind,
    title: row.title,
    intent: content.intent,
    sport: row.sport,
    role: row.role,
    durationS: row.durationS,
    shortestS: null,
    weeks: content.kind === "session" ? null : content.weeks,
    text: content.kind === "session" ? content.text : "",
    folder: row.own ? row.folder : "",
    tags: row.tags,
    version: row.version,
    ownerName: row.ownerName,
  };
}

export function toItem(row: Shelved): LibraryItem {
  return { ...toEntry(row), content: contentOf(row) };
}
