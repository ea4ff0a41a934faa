/** A missing or example secret stops the server here. */
export async function startServer(): Promise<void> {
  if (process.env.NODE_ENV !== "production") return;
  const { checkEnv } = await import("@/lib/env");
  const { letNextCompress } = await import("@/lib/http/let-next-compress");
  const { outliveTheDriver } = await import("@/lib/http/outlive-the-driver");
  checkEnv(process.env);
  letNextCompress();
  outliveTheDriver();
  await startReminders();
}

/** Where a mail server is set. Two servers on one database send nothing twice. */
async function startReminders(): Promise<void> {
  const { mailSettings } = await import("@/lib/env");
  const settings = mailSettings();
  if (settings === null) return;
  const { reportUnexpected } = await import("@/lib/http/report");
  const { remindEveryMinute } = await import("@/lib/services/reminders/every-minute");
  remindEveryMinute(settings, (error) =>
    reportUnexpected(error, { requestId: "", method: "JOB", route: "reminders" }),
  );
}
