import { randomUUID } from "node:crypto";
import { pg } from "@/db/client";
import { checkEnv, mailSettings } from "@/lib/env";
import { reportUnexpected } from "@/lib/http/report";
import { openMailer } from "@/lib/mail/mailer";
import { sendDue } from "@/lib/services/reminders/send-due";

/*
 * npm run -s remind      one pass over the reminders that are due now, for cron
 * With the environment of the server. Prints how many were sent, skipped and failed; the exit status
 * is 1 where one failed and 2 where no mail server is set. Beside a running server nothing is sent twice.
 */

async function main(): Promise<void> {
  checkEnv(process.env);
  const settings = mailSettings();
  if (settings === null) {
    process.stderr.write("REBOUND_SMTP_URL and REBOUND_MAIL_FROM are not set: no mail is sent.\n");
    process.exitCode = 2;
    return;
  }
  const mailer = openMailer(settings);
  const where = { requestId: randomUUID(), method: "JOB", route: "reminders" };
  try {
    const onFailure = (error: unknown) => reportUnexpected(error, where);
    const pass = await sendDue({ now: new Date(), mailer, onFailure });
    process.stdout.write(`${JSON.stringify(pass)}\n`);
    if (pass.failed > 0) process.exitCode = 1;
  } finally {
    mailer.close();
  }
}

try {
  await main();
} finally {
  await pg.end();
}
