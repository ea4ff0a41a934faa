import "server-only";
import { createTransport } from "nodemailer";
import type { MailSettings } from "@/lib/env";

export type Mail = {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** The same for every try, so that a mail box can drop a repeat. Without angle brackets. */
  readonly messageId: string;
  /** Takes a bare POST and stops mail of this kind (RFC 8058). */
  readonly offUrl: string;
};

export type Mailer = {
  readonly send: (mail: Mail) => Promise<void>;
  readonly close: () => void;
};

/** A pass waits for its mail server: one that hangs must not hold it long. */
const WAIT_MS = 10_000;

/** Plain text only, one receiver each. Headers and addresses are put together by the library. */
export function openMailer({ url, from }: MailSettings): Mailer {
  const transport = createTransport({
    url,
    // A password goes over an encrypted line or not at all.
    requireTLS: new URL(url).username !== "",
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    close: () => transport.close(),
    async send({ to, subject, text, messageId, offUrl }) {
      await transport.sendMail({
        from,
        to: { ...to },
        subject,
        text,
        messageId: `<${messageId}>`,
        list: { unsubscribe: offUrl },
        headers: {
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          "Auto-Submitted": "auto-generated",
        },
      });
    },
  };
}

/** Whether the server said that it will never take this mail (5xx). */
export function isRefusal(error: unknown): boolean {
  const code = (error as { responseCode?: unknown } | null)?.responseCode;
  return typeof code === "number" && code >= 500 && code < 600;
}
