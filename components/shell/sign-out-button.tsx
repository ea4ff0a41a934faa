"use client";

import { useState } from "react";
import { countWords } from "@/components/outbox/outbox-chip";
import { useOutbox } from "@/components/outbox/outbox-provider";
import { saveAsFile } from "@/components/outbox/save-as-file";
import { Button, type ButtonKind } from "@/components/ui/button";
import { Modal } from "@/components/ui/modal";
import { canKeep } from "@/lib/outbox/device-store";
import { leave } from "@/lib/outbox/visitor";
import { requestSignOut } from "./auth-requests";

type Stage = "in" | "asking" | "leaving" | "failed";

/** Signs out and leaves nothing readable on the device; asks first when something still waits. */
export function SignOutButton({ kind = "outline" }: { kind?: ButtonKind }) {
  const [stage, setStage] = useState<Stage>("in");
  const { who, entries, send } = useOutbox();

  async function signOut(keepQueue: boolean) {
    setStage("leaving");
    if (!(await requestSignOut())) return setStage("failed");
    if (who && canKeep()) await leave(who.userId, keepQueue).catch(() => {});
    // A full load, so that nothing of this person stays in memory.
    window.location.assign("/");
  }

  return (
    <div>
      <Button
        kind={kind}
        className="w-full"
        disabled={stage === "leaving"}
        onClick={() => (entries.length > 0 ? setStage("asking") : signOut(false))}
      >
        {stage === "leaving" ? "Signing out…" : "Sign out"}
      </Button>
      {stage === "failed" ? (
        <p role="alert" className="mt-2 text-sm font-semibold text-flare-text">
          That did not work. You are still signed in. Please try again.
        </p>
      ) : null}
      <Modal
        open={stage === "asking"}
        title={`${countWords(entries.length)} still waiting`}
        onClose={() => setStage((now) => (now === "asking" ? "in" : now))}
      >
        <p className="measure">
          What waits on this device has not reached Rebound yet. Kept, it stays sealed here and goes
          out when you sign in again; nobody else can open it.
        </p>
        <div className="mt-5 flex flex-col gap-2 sm:flex-row sm:flex-wrap">
          <Button kind="solid" onClick={() => send()}>
            Send now
          </Button>
          <Button onClick={() => signOut(true)}>Keep and sign out</Button>
          <Button onClick={() => saveAsFile(entries)}>Save as a file</Button>
          <Button onClick={() => signOut(false)}>Discard and sign out</Button>
        </div>
      </Modal>
    </div>
  );
}
