"use client";

import { ThemeChoice } from "@/components/shell/theme-choice";
import { useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";
import type { PreferencesDto, PreferencesPatch, preferencesDto } from "@/lib/contracts/me";
import { type LanguageChoice, languages } from "@/lib/engine/model";
import { api } from "@/lib/http/api";
import { languageCookie, languageNames } from "@/lib/words/languages";
import { useChoices } from "./use-choices";

type Props = {
  initial: PreferencesDto;
};

const YEAR_S = 31_536_000;

/** Each choice is saved as it is made: there is nothing to lose and one tap takes it back. */
export function PreferencesForm({ initial }: Props) {
  const t = useWords("settings");
  const { chosen, choose, problem } = useChoices<PreferencesDto, PreferencesPatch>({
    initial,
    merge: (before, patch) => ({ ...before, ...patch }) as PreferencesDto,
    save: (body) => api<typeof preferencesDto>({ method: "PATCH", path: "/me/preferences", body }),
  });

  async function chooseLanguage(next: LanguageChoice) {
    await choose({ language: next });
    // For the pages on this device that nobody is signed in on.
    const age = next === "browser" ? 0 : YEAR_S;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${languageCookie}=${next}; path=/; max-age=${age}; samesite=lax`;
  }

  return (
    <div className="flex max-w-xl flex-col gap-6">
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      <ChoiceRow
        legend={t("units.distance")}
        name="distanceUnit"
        size="tap"
        columns={2}
        value={chosen.distanceUnit}
        onChange={(distanceUnit) => choose({ distanceUnit })}
        choices={[
          { value: "km", label: t("units.km") },
          { value: "mi", label: t("units.mi") },
        ]}
      />
      <ChoiceRow
        legend={t("units.swimming")}
        name="swimUnit"
        size="tap"
        columns={2}
        value={chosen.swimUnit}
        onChange={(swimUnit) => choose({ swimUnit })}
        choices={[
          { value: "m", label: t("units.m") },
          { value: "yd", label: t("units.yd") },
        ]}
      />
      <ChoiceRow
        legend={t("units.weekStart")}
        hint={t("units.weekStartHint")}
        name="weekStart"
        size="tap"
        columns={2}
        value={chosen.weekStart}
        onChange={(weekStart) => choose({ weekStart })}
        choices={[
          { value: "mon", label: t("names.weekday.mon") },
          { value: "sun", label: t("names.weekday.sun") },
        ]}
      />
      <ThemeChoice initial={chosen.theme} name="settings-theme" />
      <ChoiceRow
        legend={t("units.language")}
        hint={t("units.languageHint")}
        name="language"
        size="tap"
        columns={3}
        value={chosen.language}
        onChange={chooseLanguage}
        choices={[
          { value: "browser", label: t("units.browser") },
          ...languages.map((value) => ({
            value,
            label: <span lang={value}>{languageNames[value]}</span>,
          })),
        ]}
      />
    </div>
  );
}
