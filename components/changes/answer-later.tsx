"use client";

import { later } from "@/components/ui/later";
import { unreached } from "@/components/ui/unreached";

/** Loaded by the coach who answers: on the athlete's own pages nobody does. */
export const AnswerLater = later(() =>
  import("./answer-form").then((part) => part.AnswerForm, unreached),
);
