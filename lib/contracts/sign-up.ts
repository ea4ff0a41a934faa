import { z } from "zod";
import { accountRoles } from "@/lib/engine/model";
import { plainDateField } from "./common";
import { emailField } from "./me";

/** A single password needs fifteen characters (NIST SP 800-63B-4); no rules about which. */
export const PASSWORD_CHARACTERS_MIN = 15;
export const ADULT_YEARS = 18;

export const signUpBody = z.strictObject({
  name: z.string().trim().min(1).max(80),
  email: emailField,
  password: z.string().min(1).max(512),
  birthDate: plainDateField,
  timeZone: z.string().max(64),
  /** What they came for; an athlete unless they say otherwise. */
  as: z.enum(accountRoles).optional(),
});
export type SignUpBody = z.output<typeof signUpBody>;

/** The same for a new address and for one that has an account already. */
export const signUpResponse = z.object({ received: z.literal(true) });
