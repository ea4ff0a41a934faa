"use client";

import dynamic from "next/dynamic";

/** Only while "See someone" stands. */
export const LiftLater = dynamic(() => import("./lift-form").then((part) => part.LiftForm), {
  loading: () => null,
});
