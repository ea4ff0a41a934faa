"use client";

import { type KeyboardEvent, useState } from "react";
import { useLanguage, useWords } from "@/components/shell/words";
import { type Choice, ChoiceRow } from "@/components/ui/choice-row";
import type { LibraryEntry, PlaceSource } from "@/lib/contracts/library";
import type { Role } from "@/lib/engine/model";
import { addDays, eachDay, type PlainDate } from "@/lib/engine/plain-date";
import { weekdayDayMonth, weekdayShort } from "@/lib/format/day";
import { AthleteChoice, useCoached, usePeople } from "./athlete-choice";
import { ManyOutcome } from "./many-outcome";

export type Placing = {
  readonly source: PlaceSource;
  readonly title: string;
  readonly role: Role;
  /** What it takes the place of, where that is settled already. */
  readonly replaces: {
    readonly id: string;
    readonly title: string;
    readonly date: PlainDate;
  } | null;
};

type Props = {
  athleteId: string;
  monday: PlainDate;
  today: PlainDate;
  placing: Placing;
  onDone: () => void;
};

const easyRoles: readonly Role[] = ["easy", "recovery", "technique", "mobility", "rehab"];

/** A day for it, or the place of the week's key session; and for whom. Digits choose, Enter saves. */
export function PlaceForm({ athleteId, monday, today, placing, onDone }: Props) {
  const t = useWords("coachWeek.place");
  const language = useLanguage();
  const { source, title, role, replaces } = placing;
  const days = eachDay(monday, addDays(monday, 6)).filter((day) => day >= today);
  const first = days[0] ?? today;
  const canKey = replaces === null;
  const [where, setWhere] = useState<string>(
    canKey && source.of !== "session" && !easyRoles.includes(role) ? "key" : first,
  );
  const [also, setAlso] = useState<ReadonlySet<string>>(new Set());
  const coached = useCoached();
  const people = usePeople(coached, athleteId, also);

  const choices: readonly Choice<string>[] = [
    ...(canKey ? [{ value: "key", label: t("key") }] : []),
    ...days.map((day) => ({
      value: day,
      label: `${weekdayShort(day, language)} ${Number(day.slice(8))}`,
    })),
  ];

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || isText(event.target)) return;
    const day = /^[1-7]$/.test(event.key) ? addDays(monday, Number(event.key) - 1) : null;
    const wanted = day ?? (event.key === "k" && canKey ? "key" : null);
    if (wanted !== null && choices.some((one) => one.value === wanted)) {
      event.preventDefault();
      setWhere(wanted);
    }
  }

  const date = replaces ? replaces.date : where === "key" ? first : (where as PlainDate);
  const asked = {
    path: "sessions/place",
    body: {
      source,
      date,
      ...(replaces ? { replaces: replaces.id } : where === "key" ? { replaces: "key" } : {}),
    },
  } as const;
  const how = replaces ? "swap" : where === "key" ? "key" : "day";
  const day = weekdayDayMonth(date, language);
  const other = replaces?.title ?? "";

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the controls inside it.
    <div onKeyDown={onKeyDown} className="flex flex-col gap-4">
      <ManyOutcome
        people={people}
        here={athleteId}
        asked={asked}
        action={t(`action.${how}`, { other, day })}
        sentence={t(`done.${how}`, { title, other, day })}
        onDone={onDone}
      >
        {replaces ? (
          <p className="voice text-md">{t("swap", { title, other, day })}</p>
        ) : (
          <div ref={focusChecked}>
            <ChoiceRow
              legend={t("legend")}
              hint={
                <>
                  {t("hint")} <span className="keyboard-only">{t("keys")}</span>
                </>
              }
              name="place-where"
              size="tap"
              choices={choices}
              value={where}
              onChange={setWhere}
            />
          </div>
        )}
        {coached && replaces === null && (
          <AthleteChoice people={coached} here={athleteId} chosen={also} onChange={setAlso} />
        )}
      </ManyOutcome>
    </div>
  );
}

/** What a line of the library is when it is placed. */
export function placingOf(entry: LibraryEntry): Placing {
  const source: PlaceSource =
    entry.shelf === "original"
      ? { of: "original", templateId: entry.id }
      : { of: "item", itemId: entry.id, version: entry.version };
  return { source, title: entry.title, role: entry.role ?? "easy", replaces: null };
}

/** Once, when it appears: the choice that stands, so that arrows change it. */
function focusChecked(box: HTMLDivElement | null): void {
  box?.querySelector<HTMLInputElement>("input:checked")?.focus();
}

function isText(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches("textarea, input:not([type]), select");
}
