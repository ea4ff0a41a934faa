"use client";

import { useState } from "react";
import { useOutbox } from "@/components/outbox/outbox-provider";
import { saveAsFile } from "@/components/outbox/save-as-file";
import { Button, type ButtonKind } from "@/components/ui/button";
import { Modal } from "@/components/ui/modal";
import { canKeep } from "@/lib/outbox/device-store";
import { leave } from "@/lib/outbox/visitor";
import { requestSignOut } from "./auth-requests";
import { useWords } from "./words";

type Stage = "in" | "asking" | "leaving" | "failed";

/** Signs out and leaves nothing readable on the device; asks first when something still waits. */
export function SignOutButton({ kind = "outline" }: { kind?: ButtonKind }) {
  const [stage, setStage] = useState<Stage>("in");
  const t = useWords("shell");
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
        {stage === "leaving" ? t("signOut.busy") : t("signOut.now")}
      </Button>
      {stage === "failed" ? (
        <p role="alert" className="mt-2 text-sm font-semibold text-flare-text">
          {t("signOut.failed")}
        </p>
      ) : null}
      <Modal
        open={stage === "asking"}
        title={t("signOut.waiting", { count: entries.length })}
        onClose={() => setStage((now) => (now === "asking" ? "in" : now))}
      >
        <p className="measure">{t("signOut.kept")}</p>
        <div className="mt-5 flex flex-col gap-2 sm:flex-row sm:flex-wrap">
          <Button kind="solid" onClick={() => send()}>
            {t("outbox.send")}
          </Button>
          <Button onClick={() => signOut(true)}>{t("signOut.keep")}</Button>
          <Button onClick={() => saveAsFile(entries)}>{t("outbox.file")}</Button>
          <Button onClick={() => signOut(false)}>{t("signOut.discard")}</Button>
        </div>
      </Modal>
    </div>
  );
}
