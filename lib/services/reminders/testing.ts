import "server-only";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { pg } from "@/db/client";
import { anAthlete, closeOwner, ownerSql, type TestAthlete, TODAY } from "@/db/testing";
import type { RemindersPatch } from "@/lib/contracts/reminders";
import { addDays } from "@/lib/engine/plain-date";
import { type Mailer, openMailer } from "@/lib/mail/mailer";
import { readMail, startMailServer, type TestMailServer } from "@/lib/mail/testing";
import { as } from "../testing";
import { editReminders } from "./edit-reminders";
import { type Pass, sendDue } from "./send-due";

/* People who want mail, and a mail server that takes it. */

/** `TODAY` is in December: London is on UTC. */
export const at = (time: string, date: string = TODAY) => new Date(`${date}T${time}:00Z`);
export const later = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000);

/** Chosen the day before. */
export const wants = (athlete: TestAthlete, patch: RemindersPatch) =>
  as(athlete.user, (ctx) => editReminders(ctx, { ...patch, ifMatch: null }), {
    date: addDays(TODAY, -1),
  });

export async function aReminded(
  patch: RemindersPatch = { checkIn: { on: true } },
): Promise<TestAthlete> {
  const athlete = await anAthlete();
  await wants(athlete, patch);
  return athlete;
}

type Post = {
  readonly server: TestMailServer;
  readonly pass: (now: Date, over?: Partial<Mailer>) => Promise<Pass>;
  /** The one mail that arrived. */
  readonly onlyMail: () => TestMailServer["received"][number] & ReturnType<typeof readMail>;
};

/** For the top of a test file. */
export function post(): Post {
  const open: { server?: TestMailServer; mailer?: Mailer } = {};
  const server = () => {
    if (!open.server) throw new RangeError("inside a test only");
    return open.server;
  };
  beforeAll(async () => {
    open.server = await startMailServer();
    open.mailer = openMailer({ url: open.server.url, from: "Rebound <rebound@example.test>" });
  });
  afterAll(async () => {
    open.mailer?.close();
    await open.server?.stop();
    await closeOwner();
    await pg.end();
  });
  beforeEach(() => {
    server().received.length = 0;
    server().refuseWith.length = 0;
  });
  // One test's people are not to be reminded in the next.
  afterEach(async () => {
    await ownerSql()`delete from reminders`;
  });
  return {
    get server() {
      return server();
    },
    pass(now, over = {}) {
      if (!open.mailer) throw new RangeError("inside a test only");
      return sendDue({ now, mailer: { ...open.mailer, ...over } });
    },
    onlyMail() {
      expect(server().received).toHaveLength(1);
      const [one] = server().received;
      if (!one) throw new RangeError("nothing arrived");
      return { ...one, ...readMail(one.raw) };
    },
  };
}
