import type { ReminderKind } from "@/db/schema/reminders";

/** What a mail may tell: neutral titles of tomorrow's sessions, or how many comments wait and where. */
export type Said = {
  readonly titles?: readonly string[];
  readonly waiting?: number;
  readonly readAt?: string;
};

type Message = {
  readonly kind: ReminderKind;
  readonly name: string;
  readonly said: Said;
  readonly appUrl: string;
  readonly offUrl: string;
};

/** No health data and nothing that a person typed but their own name: mail is read by many machines. */
export function messageOf({ kind, name, said: told, appUrl, offUrl }: Message): {
  readonly subject: string;
  readonly text: string;
} {
  const said = texts[kind](told);
  return {
    subject: said.subject,
    text: [
      `Hello ${oneLine(name)},`,
      said.text,
      `${appUrl}${said.path}`,
      `You asked Rebound for this ${kind === "comments" ? "mail" : "reminder"}. To switch it off: ${offUrl}`,
      "",
    ].join("\n\n"),
  };
}

const checkIn = {
  subject: "Your morning check-in",
  text: "This morning’s check-in is not in yet. It takes three taps.",
  path: "/today",
};

const tomorrow = (titles: string) => ({
  subject: `Tomorrow: ${titles}`,
  text: `Planned for tomorrow: ${titles}. The plan may still change with the morning.`,
  path: "/week",
});

const comments = (waiting: number, path: string) => ({
  subject: waiting === 1 ? "A new comment" : `${waiting} new comments`,
  text: `${waiting === 1 ? "One comment waits" : `${waiting} comments wait`} for you in Rebound. What was said stays there.`,
  path,
});

const texts: Readonly<
  Record<ReminderKind, (said: Said) => { subject: string; text: string; path: string }>
> = {
  "check-in": () => checkIn,
  tomorrow: ({ titles = [] }) => tomorrow(titles.join(", ")),
  comments: ({ waiting = 0, readAt = "/today" }) => comments(waiting, readAt),
};

/** A name is a name: no line of a mail begins with it, whatever was typed. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
