import "server-only";
import type { MailSettings } from "@/lib/env";
import { openMailer } from "@/lib/mail/mailer";
import { sendDue } from "./send-due";

const MINUTE_MS = 60_000;

/** One pass a minute as long as the server runs; a slow one is not met by the next. */
export function remindEveryMinute(
  settings: MailSettings,
  onFailure: (error: unknown) => void,
): void {
  const mailer = openMailer(settings);
  let running = false;
  const tick = async () => {
    if (running) return;
    running = true;
    try {
      await sendDue({ now: new Date(), mailer, onFailure });
    } catch (error) {
      onFailure(error);
    } finally {
      running = false;
    }
  };
  setInterval(tick, MINUTE_MS).unref();
}
