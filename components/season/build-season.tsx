"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { builtSeasonDto } from "@/lib/contracts/season";
import { ApiError, api, newKey } from "@/lib/http/api";

/** Builds the first season from races, history and availability. */
export function BuildSeason({ athleteId }: { athleteId: string }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [key] = useState(newKey);
  const router = useRouter();
  const say = useToast();

  async function build() {
    setBusy(true);
    setProblem(null);
    try {
      await api<typeof builtSeasonDto>({
        method: "POST",
        path: `/athletes/${athleteId}/season/build`,
        body: { apply: true },
        key,
      });
      say("The season is built.");
      router.refresh();
    } catch (error) {
      setProblem(error instanceof ApiError ? error.message : "Something went wrong.");
      setBusy(false);
    }
  }

  return (
    <>
      <Button kind="solid" disabled={busy} onClick={build}>
        {busy ? "Building…" : "Build the season"}
      </Button>
      {problem && (
        <p role="alert" className="mt-2 text-sm font-semibold">
          {problem}
        </p>
      )}
    </>
  );
}
