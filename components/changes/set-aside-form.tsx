"use client";

import { useId, useState } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { FoldMark } from "@/components/ui/fold-mark";
import { inputClass } from "@/components/ui/text-field";

type Props = { busy: boolean; onSetAside: (reason: string) => void };

/** A rule that holds a change is set aside only by name and with a reason; both are kept. */
export function SetAsideForm({ busy, onSetAside }: Props) {
  const t = useWords("changes.aside");
  const [reason, setReason] = useState("");
  const id = useId();
  return (
    <details className="basis-full">
      <summary className="tap flex items-center gap-2 font-semibold">
        <FoldMark />
        {t("open")}
      </summary>
      <form
        method="post"
        className="space-y-2 pb-2"
        onSubmit={(event) => {
          event.preventDefault();
          onSetAside(reason.trim());
        }}
      >
        <label htmlFor={id} className="block font-semibold">
          {t("reason")}
        </label>
        <input
          id={id}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
          className={inputClass}
        />
        <Button type="submit" disabled={busy || reason.trim().length < REASON_MIN}>
          {t("send")}
        </Button>
      </form>
    </details>
  );
}

/** As the wire asks. */
const REASON_MIN = 3;
