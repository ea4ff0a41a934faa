"use client";

import type { ReactNode } from "react";
import { useChoices } from "@/components/settings/use-choices";
import { UnitsProvider, useUnits } from "@/components/shell/units";
import { useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";
import type { PreferencesPatch, preferencesDto } from "@/lib/contracts/me";
import { api } from "@/lib/http/api";

type Own = Pick<ReturnType<typeof useUnits>, "distanceUnit" | "swimUnit">;

/** Asked where distances are typed for the first time; saved as it is chosen, like under Settings. */
export function OwnUnits({ children }: { children: ReactNode }) {
  const t = useWords("settings.units");
  const units = useUnits();
  const { chosen, choose, problem } = useChoices<Own, PreferencesPatch & Partial<Own>>({
    initial: units,
    merge: (before, patch) => ({ ...before, ...patch }),
    save: (body) => api<typeof preferencesDto>({ method: "PATCH", path: "/me/preferences", body }),
  });
  const { distanceUnit, swimUnit } = chosen;
  return (
    <UnitsProvider units={{ ...units, distanceUnit, swimUnit }}>
      <div className="flex flex-col gap-8">
        <div className="grid gap-5 sm:grid-cols-2">
          {problem && (
            <p role="alert" className="text-sm font-semibold sm:col-span-2">
              {problem}
            </p>
          )}
          <ChoiceRow
            legend={t("distance")}
            name="distanceUnit"
            size="tap"
            columns={2}
            value={distanceUnit}
            onChange={(next) => choose({ distanceUnit: next })}
            choices={[
              { value: "km", label: t("km") },
              { value: "mi", label: t("mi") },
            ]}
          />
          <ChoiceRow
            legend={t("swimming")}
            name="swimUnit"
            size="tap"
            columns={2}
            value={swimUnit}
            onChange={(next) => choose({ swimUnit: next })}
            choices={[
              { value: "m", label: t("m") },
              { value: "yd", label: t("yd") },
            ]}
          />
        </div>
        {children}
      </div>
    </UnitsProvider>
  );
}
