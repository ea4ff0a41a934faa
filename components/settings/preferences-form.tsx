"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ThemeChoice } from "@/components/shell/theme-choice";
import { ChoiceRow } from "@/components/ui/choice-row";
import { useToast } from "@/components/ui/toast";
import { type PreferencesDto, type PreferencesPatch, preferencesDto } from "@/lib/contracts/me";
import { ApiError, api } from "@/lib/http/api";

/** Each choice is saved as it is made: there is nothing to lose and one tap takes it back. */
export function PreferencesForm({ initial }: { initial: PreferencesDto }) {
  const [chosen, setChosen] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const router = useRouter();
  const say = useToast();

  async function choose(patch: PreferencesPatch) {
    const before = chosen;
    setProblem(null);
    setChosen({ ...before, ...(patch as Partial<PreferencesDto>) });
    try {
      setChosen(
        await api(preferencesDto, { method: "PATCH", path: "/me/preferences", body: patch }),
      );
      say("Saved.");
      router.refresh();
    } catch (error) {
      setChosen(before);
      setProblem(error instanceof ApiError ? error.message : "Something went wrong.");
    }
  }

  return (
    <div className="flex max-w-xl flex-col gap-6">
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      <ChoiceRow
        legend="Distance and pace"
        name="distanceUnit"
        size="words"
        columns={2}
        value={chosen.distanceUnit}
        onChange={(distanceUnit) => choose({ distanceUnit })}
        choices={[
          { value: "km", label: "km, min/km" },
          { value: "mi", label: "miles, min/mi" },
        ]}
      />
      <ChoiceRow
        legend="Swimming"
        name="swimUnit"
        size="words"
        columns={2}
        value={chosen.swimUnit}
        onChange={(swimUnit) => choose({ swimUnit })}
        choices={[
          { value: "m", label: "metres, /100 m" },
          { value: "yd", label: "yards, /100 yd" },
        ]}
      />
      <ChoiceRow
        legend="Your week begins on"
        hint="For lists of weekdays. Training weeks are counted Monday to Sunday, so that a weekend stays in one."
        name="weekStart"
        size="words"
        columns={2}
        value={chosen.weekStart}
        onChange={(weekStart) => choose({ weekStart })}
        choices={[
          { value: "mon", label: "Monday" },
          { value: "sun", label: "Sunday" },
        ]}
      />
      <ThemeChoice initial={chosen.theme} name="settings-theme" />
    </div>
  );
}
