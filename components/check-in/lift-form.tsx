"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { FoldMark } from "@/components/ui/fold-mark";
import { TextArea } from "@/components/ui/text-field";
import { useWrite } from "@/components/ui/use-write";
import type { clearanceDto } from "@/lib/contracts/care";
import { api } from "@/lib/http/api";

/** A person lifts "See someone", by name and in their own words; nothing else does. */
export function LiftForm({ athleteId }: { athleteId: string }) {
  const t = useWords("care.lift");
  const ui = useWords("ui");
  const problemText = useProblemText();
  const router = useRouter();
  const [note, setNote] = useState("");
  const lift = useWrite({
    send: (note: string) =>
      api<typeof clearanceDto>({
        method: "POST",
        path: `/athletes/${athleteId}/clearances`,
        body: { note },
      }),
    onSuccess: () => router.refresh(),
  });
  const tooShort = note.trim().length < NOTE_MIN;

  return (
    <details className="border-y border-line print:hidden">
      <summary className="tap flex items-center justify-between text-sm font-semibold">
        {t("title")}
        <FoldMark />
      </summary>
      <form
        method="post"
        className="space-y-3 pb-4"
        onSubmit={(event) => {
          event.preventDefault();
          lift.write(note.trim());
        }}
      >
        <TextArea
          label={t("who")}
          hint={t("hint")}
          id="lift-note"
          rows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {lift.error ? (
          <p role="alert" className="text-sm font-semibold text-flare-text">
            {problemText(lift.error)}
          </p>
        ) : null}
        <Button type="submit" disabled={tooShort || lift.isPending}>
          {lift.isPending ? ui("saving") : t("lift")}
        </Button>
      </form>
    </details>
  );
}

/** As the wire asks: a word at least. */
const NOTE_MIN = 3;
