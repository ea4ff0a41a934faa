import type { ThreadDto } from "@/lib/contracts/comments";
import { type Language, phases } from "@/lib/engine/model";
import { mondayOf } from "@/lib/engine/plain-date";
import { dayMonth, weekdayDayMonth } from "@/lib/format/day";
import type { wordsIn } from "@/lib/words/catalogue";
import { localeOf } from "@/lib/words/languages";

const clock = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;

/** `25 Nov, 08:15`, `25. Nov., 08:15`, by the clock of whoever looks. */
export function momentText(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], clock).format(new Date(instant));
}

type ThreadWords = ReturnType<typeof wordsIn<"threads">>;

/** What a conversation is about, as it was called when it was last spoken about. */
export function subjectText(
  { kind, date, title }: Pick<ThreadDto, "kind" | "date" | "title">,
  t: ThreadWords,
  language: Language,
): string {
  const day = (kind === "week" || kind === "block" ? dayMonth : weekdayDayMonth)(date, language);
  switch (kind) {
    case "session":
    case "change":
      return t(`subject.${kind}`, { title, day });
    case "block":
      return t("subject.block", { title: phaseName(title, t), day });
    default:
      return t(`subject.${kind}`, { day });
  }
}

/** Where it stands. A week outlives the sessions in it, so the address is the week's. */
export function subjectHref({ kind, date, athlete }: ThreadDto): string {
  const base = athlete.self ? "" : `/coach/athletes/${athlete.id}`;
  if (kind === "block") return `${base}/season`;
  if (athlete.self && kind === "check-in") return "/symptoms#talk";
  if (athlete.self && kind === "change") return "/changes";
  return `${base}/week/${mondayOf(date)}`;
}

function phaseName(title: string, t: ThreadWords): string {
  const phase = phases.find((one) => one === title);
  return phase ? t(`phase.${phase}`) : title;
}
