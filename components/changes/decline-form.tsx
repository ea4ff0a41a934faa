"use client";

import { useState } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import type { Resolution } from "./use-resolve-change";
import { WhyField, whyOf } from "./why-field";

type Props = { title: string; busy: boolean; onDecline: (resolution: Resolution) => void };

/** A no, with a reason where there is one to give. */
export function DeclineForm({ title, busy, onDecline }: Props) {
  const t = useWords("coachWeek.offer");
  const [why, setWhy] = useState("");
  return (
    <form
      method="post"
      className="flex basis-full flex-col gap-3 pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        onDecline({ action: "decline", ...whyOf(why) });
      }}
    >
      <WhyField value={why} onChange={setWhy} />
      <Button
        type="submit"
        className="self-start"
        disabled={busy}
        aria-label={t("declineOne", { title })}
      >
        {t("decline")}
      </Button>
    </form>
  );
}
