"use client";

import { useOutbox } from "@/components/outbox/outbox-provider";
import { useUnits } from "@/components/shell/units";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { type Draft, draftOfActivity } from "./draft";
import { refusedEntries } from "./refused";

type Props = { onChange: (draft: Draft, waitingId: string) => void };

/** Training from this device that Rebound did not take, each with the way to put it right. */
export function RefusedEntries({ onChange }: Props) {
  const t = useWords("log.refused");
  const units = useUnits();
  const refused = refusedEntries(useOutbox().entries);
  if (refused.length === 0) return null;
  return (
    <section className="flex flex-col gap-2 border-l-4 border-ink pl-4">
      <h2 className="text-lg font-bold">{t("title")}</h2>
      <ul className="flex flex-col gap-2 text-sm">
        {refused.map(({ id, label, why, body }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4">
            <span className="min-w-0 flex-1 basis-56">
              <span className="block font-semibold">{label}</span>
              {why}
            </span>
            <Button onClick={() => onChange(draftOfActivity(body, units), id)}>
              {t("change")}
              <span className="sr-only">: {label}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
