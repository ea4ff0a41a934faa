import type { ReminderKind } from "@/db/schema/reminders";
import type { Language } from "@/lib/engine/model";
import { wordsIn } from "@/lib/words/catalogue";

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
  readonly language: Language;
  readonly appUrl: string;
  readonly offUrl: string;
};

/** No health data and nothing that a person typed but their own name: mail is read by many machines. */
export function messageOf({ kind, name, said, language, appUrl, offUrl }: Message): {
  readonly subject: string;
  readonly text: string;
} {
  const t = wordsIn(language, "mail");
  const { subject, text, path } = toldOf(kind, said, t);
  return {
    subject,
    text: [
      t("hello", { name: oneLine(name) }),
      text,
      `${appUrl}${path}`,
      t(kind === "comments" ? "offMail" : "offReminder", { url: offUrl }),
      "",
    ].join("\n\n"),
  };
}

type MailWords = ReturnType<typeof wordsIn<"mail">>;

function toldOf(kind: ReminderKind, said: Said, t: MailWords) {
  switch (kind) {
    case "check-in":
      return { subject: t("check-in.subject"), text: t("check-in.text"), path: "/today" };
    case "tomorrow": {
      const titles = (said.titles ?? []).join(", ");
      return {
        subject: t("tomorrow.subject", { titles }),
        text: t("tomorrow.text", { titles }),
        path: "/week",
      };
    }
    case "comments": {
      const { waiting: count = 0, readAt: path = "/today" } = said;
      return {
        subject: t("comments.subject", { count }),
        text: t("comments.text", { count }),
        path,
      };
    }
  }
}

/** A name is a name: no line of a mail begins with it, whatever was typed. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
