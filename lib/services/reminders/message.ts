import type { ReminderKind } from "@/db/schema/reminders";

type Message = {
  readonly kind: ReminderKind;
  readonly name: string;
  /** Neutral titles of tomorrow's sessions. */
  readonly titles: readonly string[];
  readonly appUrl: string;
  readonly offUrl: string;
};

/** No health data and nothing that a person typed but their own name: mail is read by many machines. */
export function messageOf({ kind, name, titles, appUrl, offUrl }: Message): {
  readonly subject: string;
  readonly text: string;
} {
  const said = kind === "check-in" ? checkIn : tomorrow(titles.join(", "));
  return {
    subject: said.subject,
    text: [
      `Hello ${oneLine(name)},`,
      said.text,
      `${appUrl}${said.path}`,
      `You asked Rebound for this reminder. To switch it off: ${offUrl}`,
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

/** A name is a name: no line of a mail begins with it, whatever was typed. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
