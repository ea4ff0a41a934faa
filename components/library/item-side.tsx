"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
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
  const t = useWords("library.versions");
  const language = useLanguage();
  const problemText = useProblemText();
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
      setProblem(problemText(error));
    }
    setBusy(false);
  }

  return (
    <section className="flex flex-col gap-3">
      <h2 className="border-b border-line-strong pb-1 text-lg font-bold">{t("title")}</h2>
      <p className="measure text-sm text-ink-2">{t("what")}</p>
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
                · {dayMonthYear(plainDate(one.recordedAt.slice(0, 10)), language)}
              </span>
            </span>
            {one.version === item.version ? (
              <span className="py-2 text-xs text-ink-2">{t("now")}</span>
            ) : (
              <Button
                kind="quiet"
                disabled={busy}
                onClick={() =>
                  run(
                    async () => {
                      const back = await changeItem(item, { version: one.version });
                      return t("isBack", {
                        old: String(one.version),
                        version: String(back.version),
                      });
                    },
                    () => router.refresh(),
                  )
                }
              >
                {t("back")}
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
              return t("isOff", { title: item.title });
            },
            () => router.push("/coach/library"),
          )
        }
      >
        {t("off")}
      </Button>
    </section>
  );
}
