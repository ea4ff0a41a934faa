"use client";

import { useState } from "react";
import { Dotted } from "@/components/session/dotted";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { Opened } from "@/components/ui/opened";
import type { OwnRaceDto, removedRaceDto } from "@/lib/contracts/races";
import type { PlainDate } from "@/lib/engine/plain-date";
import { weekdayDayMonthYear } from "@/lib/format/day";
import { api } from "@/lib/http/api";
import { RaceForm } from "./race-form";
import { raceName } from "./race-name";

type Props = {
  athleteId: string;
  races: readonly OwnRaceDto[];
  today: PlainDate;
  onChanged: (races: readonly OwnRaceDto[]) => void;
};

/** The races, each to be changed or removed, and a form for one more. */
export function RacesEditor({ athleteId, races, today, onChanged }: Props) {
  const t = useWords("settings");
  const ui = useWords("ui");
  const language = useLanguage();
  const problemText = useProblemText();
  const [open, setOpen] = useState<string | null>(races.length === 0 ? "new" : null);
  const [problem, setProblem] = useState<string | null>(null);

  async function remove(race: OwnRaceDto) {
    setProblem(null);
    try {
      await api<typeof removedRaceDto>({
        method: "DELETE",
        path: `/athletes/${athleteId}/races/${race.id}`,
        version: race.version,
      });
      onChanged(races.filter((one) => one.id !== race.id));
    } catch (error) {
      setProblem(problemText(error));
    }
  }

  function saved(race: OwnRaceDto) {
    const others = races.filter((one) => one.id !== race.id);
    onChanged([...others, race].toSorted((a, b) => (a.date < b.date ? -1 : 1)));
    setOpen(null);
  }

  return (
    <div className="flex flex-col gap-4">
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      {races.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {races.map((race) => (
            <li key={race.id} className="py-2">
              <div className="flex flex-wrap items-center gap-x-4">
                <div className="min-w-0 flex-1 basis-48">
                  <h3 className="text-md font-semibold">{race.name}</h3>
                  <p className="figures text-xs text-ink-2">
                    <Dotted
                      parts={[
                        weekdayDayMonthYear(race.date, language),
                        t(`names.race.${raceName(race.kind)}`),
                        t("races.priorityIs", { priority: race.priority }),
                      ]}
                    />
                  </p>
                  {race.goal && <p className="voice text-sm text-ink-2">{race.goal}</p>}
                </div>
                <div className="-mx-2 flex">
                  <Button
                    kind="quiet"
                    aria-label={ui("changeOne", { name: race.name })}
                    onClick={() => setOpen(open === race.id ? null : race.id)}
                  >
                    {ui(open === race.id ? "close" : "change")}
                  </Button>
                  <Button
                    kind="quiet"
                    aria-label={ui("removeOne", { name: race.name })}
                    onClick={() => remove(race)}
                  >
                    {ui("remove")}
                  </Button>
                </div>
              </div>
              {open === race.id && (
                <div className="border-l-2 border-ink py-3 pl-4">
                  <RaceForm athleteId={athleteId} race={race} today={today} onSaved={saved} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <Opened
        form={
          open === "new" ? (
            <RaceForm
              athleteId={athleteId}
              race={null}
              today={today}
              onSaved={saved}
              onClose={races.length === 0 ? undefined : () => setOpen(null)}
            />
          ) : null
        }
      >
        <Button onClick={() => setOpen("new")}>{t("races.add")}</Button>
      </Opened>
    </div>
  );
}
