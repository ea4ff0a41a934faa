"use client";

import { useState } from "react";
import { violationsOf } from "./edit-outcome";
import { REASON_MIN, verdictOf } from "./verdict";

/**
 * Whether an edit that was looked at may be saved, and the reason that a rule set aside asks for.
 * `asked`: there is something to save.
 */
export function useOverride(preview: Parameters<typeof violationsOf>[0], asked: boolean) {
  const [reason, setReason] = useState("");
  const verdict = verdictOf(violationsOf(preview));
  const given = reason.trim().length >= REASON_MIN;
  return {
    verdict,
    reason: { value: reason, onChange: setReason },
    ready: asked && !preview.pending && (verdict === "free" || (verdict === "reason" && given)),
    /** Sent with the edit. */
    override: verdict === "reason" ? { override: { reason: reason.trim() } } : {},
  };
}
