"use client";

import { useState } from "react";
import type { ImportDto } from "@/lib/contracts/imports";
import { ImportPanel } from "./import-panel";
import { StandingImports } from "./standing-imports";

type Props = { readonly athleteId: string; readonly imports: readonly ImportDto[] };

/** A file to choose, and those that still can be taken back; each offers that in one place only. */
export function ImportRoom({ athleteId, imports }: Props) {
  const [offered, setOffered] = useState<string | null>(null);
  return (
    <>
      <ImportPanel athleteId={athleteId} onOffer={setOffered} />
      <StandingImports athleteId={athleteId} imports={imports.filter(({ id }) => id !== offered)} />
    </>
  );
}
