import "server-only";
import { v7 as uuid } from "uuid";
import { asIdentity, asUser } from "@/db/client";
import { insertOwnAthlete } from "@/db/repositories/athletes";
import { users } from "@/db/schema/people";
import { ADULT_YEARS, type SignUpBody } from "@/lib/contracts/sign-up";
import type { Weekday } from "@/lib/engine/model";
import { yearsBetween } from "@/lib/engine/plain-date";
import { signUpIsOpen } from "@/lib/env";
import { AppError, invalidField } from "@/lib/errors";
import { dayIn, zoneNamed } from "@/lib/format/zone-clock";
import { clientAddress } from "./client-address";
import { passwordFault } from "./password-rules";
import { hashPassword } from "./passwords";
import { SignUpLimits } from "./sign-up-limits";

const store = globalThis as unknown as { reboundSignUpLimits?: SignUpLimits };
store.reboundSignUpLimits ??= new SignUpLimits();
const limits = store.reboundSignUpLimits;

/** Before anything is said: what a week allows until the athlete tells otherwise, minutes. Our choice. */
const FIRST_AVAILABILITY: Readonly<Record<Weekday, number>> = {
  mon: 45,
  tue: 60,
  wed: 60,
  thu: 60,
  fri: 0,
  sat: 120,
  sun: 120,
};

/**
 * Makes an account: an athlete's with an empty record, or a coach's or physio's, which sees nobody
 * until an athlete says so. An address that has one already is answered alike, after the same
 * work: who is here is told to nobody. Their password and record stay as they are.
 */
export async function signUp(input: SignUpBody, forwardedFor: string | null): Promise<void> {
  if (!signUpIsOpen()) {
    throw new AppError("forbidden", "Sign-up is closed on this installation.");
  }
  const now = new Date();
  const address = clientAddress(forwardedFor);
  const waitS = limits.waitS(input.email, address, now.getTime());
  if (waitS > 0) {
    throw new AppError("too_many_requests", "Too many tries. Please wait and try again.", {
      retryAfterS: waitS,
    });
  }
  limits.count(input.email, address, now.getTime());
  // What the browser says, where it is a zone; else London, to be put right in the settings.
  const timeZone = zoneNamed(input.timeZone) ?? "Europe/London";
  if (yearsBetween(input.birthDate, dayIn(timeZone, now)) < ADULT_YEARS) {
    throw invalidField("birthDate", "Rebound is for adults, 18 and over.");
  }
  const fault = passwordFault(input.password, input.email);
  if (fault !== null) throw invalidField("password", fault);
  await makeAccount({ ...input, timeZone }, await hashPassword(input.password));
}

async function makeAccount(
  { name, email, birthDate, timeZone, as = "athlete" }: SignUpBody,
  passwordHash: string,
): Promise<void> {
  const id = uuid();
  await asUser(id, async (db) => {
    const made = await asIdentity(db, (identity) =>
      identity
        .insert(users)
        .values({
          ...{ id, email, name, passwordHash, timeZone },
          roles: [as],
          selfDeclared: as !== "athlete",
        })
        .onConflictDoNothing()
        .returning({ id: users.id }),
    );
    if (made.length === 0 || as !== "athlete") return;
    await insertOwnAthlete(db, {
      id: uuid(),
      displayName: name,
      timeZone,
      level: "intermediate",
      birthDate,
      birthYear: Number(birthDate.slice(0, 4)),
      availabilityMin: FIRST_AVAILABILITY,
    });
  });
}
