"use client";

import { type ReactNode, useId, useState } from "react";
import { useWords } from "@/components/shell/words";
import { SelectField } from "@/components/ui/select-field";
import type { ProfileDto, profileDto } from "@/lib/contracts/profile";
import { type Gear, type Weekday, type WeekStart, weekdays } from "@/lib/engine/model";
import { formatDuration } from "@/lib/format/duration";
import { api } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { GearChoices } from "./gear-choices";
import { useSaving } from "./use-saving";

type Props = {
  athleteId: string;
  profile: ProfileDto;
  weekStart: WeekStart;
  label: string;
  onSaved: (profile: ProfileDto) => void;
  beside?: ReactNode;
  /** Asks for the gear in the same breath: before a first plan. */
  withGear?: boolean;
  /** When a change acts, where there is a plan already. */
  note?: string;
};

/** Minutes that can be chosen; a stored value between two of them is offered besides. */
const OFFERED_MIN = [0, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 360] as const;

/** How long each day of the week allows, and which days are free. */
export function DaysForm(props: Props) {
  const { athleteId, profile, weekStart, label, onSaved, beside, withGear = false, note } = props;
  const t = useWords("settings");
  const id = useId();
  const [minutes, setMinutes] = useState(profile.availabilityMin);
  const [lacks, setLacks] = useState<readonly Gear[]>(profile.lacks);
  const { busy, problem, save } = useSaving((field) => `${id}-${field}`);
  const total = weekdays.reduce((sum, day) => sum + minutes[day], 0);

  const submit = () =>
    save(async () =>
      onSaved(
        await api<typeof profileDto>({
          method: "PATCH",
          path: `/athletes/${athleteId}/profile`,
          version: profile.version,
          body: { availabilityMin: minutes, ...(withGear && { lacks }) },
        }),
      ),
    );

  return (
    <FormFrame label={label} busy={busy} problem={problem} onSubmit={submit} beside={beside}>
      <div className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4">
        {daysFrom(weekStart).map((day) => (
          <SelectField
            key={day}
            label={t(`names.weekday.${day}`)}
            value={String(minutes[day])}
            options={optionsWith(minutes[day], t("days.free"))}
            onChange={(text) => setMinutes((now) => ({ ...now, [day]: Number(text) }))}
          />
        ))}
      </div>
      <p role="status" className="figures text-sm text-ink-2">
        {total === 0 ? t("days.none") : t("days.total", { time: formatDuration(total * 60) })}
      </p>
      {withGear && (
        <>
          <h2 className="text-md font-semibold">{t("gear.there")}</h2>
          <div className="grid gap-4 sm:grid-cols-3">
            <GearChoices lacks={lacks} onChange={setLacks} />
          </div>
        </>
      )}
      {note && <p className="measure text-sm text-ink-2">{note}</p>}
    </FormFrame>
  );
}

function daysFrom(weekStart: WeekStart): readonly Weekday[] {
  const first = weekdays.indexOf(weekStart);
  return [...weekdays.slice(first), ...weekdays.slice(0, first)];
}

function optionsWith(minutes: number, free: string) {
  return [...new Set([...OFFERED_MIN, minutes])]
    .toSorted((a, b) => a - b)
    .map((value) => ({
      value: String(value),
      label: value === 0 ? free : formatDuration(value * 60),
    }));
}
