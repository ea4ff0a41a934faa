"use client";

import { useState } from "react";
import { Button, type ButtonKind } from "@/components/ui/button";
import { requestSignOut } from "./auth-requests";

type Stage = "in" | "leaving" | "failed";

export function SignOutButton({ kind = "outline" }: { kind?: ButtonKind }) {
  const [stage, setStage] = useState<Stage>("in");

  async function leave() {
    setStage("leaving");
    // A full load, so that nothing of this person stays in memory.
    if (await requestSignOut()) window.location.assign("/");
    else setStage("failed");
  }

  return (
    <div>
      <Button kind={kind} className="w-full" disabled={stage === "leaving"} onClick={leave}>
        {stage === "leaving" ? "Signing out…" : "Sign out"}
      </Button>
      {stage === "failed" ? (
        <p role="alert" className="mt-2 text-sm font-semibold text-flare-text">
          That did not work. You are still signed in. Please try again.
        </p>
      ) : null}
    </div>
  );
}
