"use client";

import dynamic from "next/dynamic";
import { unreached } from "@/components/ui/unreached";

/** Only while "See someone" stands. */
export const LiftLater = dynamic(
  () => import("./lift-form").then((part) => part.LiftForm, unreached),
  {
    loading: () => null,
  },
);
