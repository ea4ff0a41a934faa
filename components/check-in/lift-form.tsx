"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/text-field";
import { clearanceDto } from "@/lib/contracts/care";
import { api } from "@/lib/http/api";

/** A person lifts "See someone", by name and in their own words; nothing else does. */
export function LiftForm({ athleteId }: { athleteId: string }) {
  const router = useRouter();
  const [note, setNote] = useState("");
  const lift = useMutation({
    mutationFn: () =>
      api<typeof clearanceDto>({
        method: "POST",
        path: `/athletes/${athleteId}/clearances`,
        body: { note: note.trim() },
      }),
    onSuccess: () => router.refresh(),
  });
  const tooShort = note.trim().length < NOTE_MIN;

  return (
    <details className="group border-y border-line print:hidden">
      <summary className="tap flex list-none items-center justify-between text-sm font-semibold">
        Someone has looked at it
        <span aria-hidden="true" className="text-ink-3 group-open:rotate-180">
          ▾
        </span>
      </summary>
      <form
        className="space-y-3 pb-4"
        onSubmit={(event) => {
          event.preventDefault();
          lift.mutate();
        }}
      >
        <div>
          <label htmlFor="lift-note" className="block text-sm font-semibold">
            Who looked, and what did they say?
          </label>
          <p id="lift-hint" className="text-sm text-ink-2">
            It is kept with your name and today’s date. Training starts again on Watch, in steps.
          </p>
          <textarea
            id="lift-note"
            aria-describedby="lift-hint"
            rows={3}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            className={`${inputClass} mt-2`}
          />
        </div>
        {lift.isError ? (
          <p role="alert" className="text-sm font-semibold text-flare-text">
            {lift.error.message}
          </p>
        ) : null}
        <Button type="submit" disabled={tooShort || lift.isPending}>
          {lift.isPending ? "Saving…" : "Lift the pause"}
        </Button>
      </form>
    </details>
  );
}

/** As the wire asks: a word at least. */
const NOTE_MIN = 3;
