"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { failureOf } from "@/components/week/session-api";
import type { LibraryItem, LibraryVersions } from "@/lib/contracts/library";
import { plainDate } from "@/lib/engine/plain-date";
import { dayMonthYear } from "@/lib/format/day";
import { changeItem, putAway } from "./library-api";

type Props = {
  item: Pick<LibraryItem, "id" | "version" | "title">;
  versions: LibraryVersions["versions"];
};

/** Earlier versions with a way back to each, and the way off the shelf. */
export function ItemSide({ item, versions }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const router = useRouter();
  const say = useToast();

  async function run(work: () => Promise<string>, then: () => void) {
    setBusy(true);
    try {
      say(await work());
      then();
    } catch (error) {
      setProblem(failureOf(error).message);
    }
    setBusy(false);
  }

  return (
    <section className="flex flex-col gap-3">
      <h2 className="border-b border-line-strong pb-1 text-lg font-bold">Versions</h2>
      <p className="measure text-sm text-ink-2">
        What is already in a plan keeps the version it was made from.
      </p>
      <ol className="flex flex-col">
        {versions.map((one) => (
          <li
            key={one.version}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1"
          >
            <span className="figures text-sm">
              {one.version} · {one.title}
              <span className="text-ink-2">
                {" "}
                · {dayMonthYear(plainDate(one.recordedAt.slice(0, 10)))}
              </span>
            </span>
            {one.version === item.version ? (
              <span className="py-2 text-xs text-ink-2">now</span>
            ) : (
              <Button
                kind="quiet"
                disabled={busy}
                onClick={() =>
                  run(
                    async () => {
                      const back = await changeItem(item, { version: one.version });
                      return `Version ${one.version} is back, as version ${back.version}.`;
                    },
                    () => router.refresh(),
                  )
                }
              >
                Go back to this
              </Button>
            )}
          </li>
        ))}
      </ol>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      <Button
        className="self-start"
        disabled={busy}
        onClick={() =>
          run(
            async () => {
              await putAway(item);
              return `${item.title} is off your shelf. Plans keep what they have.`;
            },
            () => router.push("/coach/library"),
          )
        }
      >
        Take it off the shelf
      </Button>
    </section>
  );
}
