"use client";

import { later } from "@/components/ui/later";
import { unreached } from "@/components/ui/unreached";

/** Only while "See someone" stands. */
export const LiftLater = later(() =>
  import("./lift-form").then((part) => part.LiftForm, unreached),
);
