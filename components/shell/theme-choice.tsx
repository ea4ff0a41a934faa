"use client";

import { useState } from "react";
import { ChoiceRow } from "@/components/ui/choice-row";
import type { preferencesDto } from "@/lib/contracts/me";
import { type Theme, themes } from "@/lib/engine/model";
import { api } from "@/lib/http/api";
import { themeCookie } from "./theme";
import { useWords } from "./words";

const YEAR_S = 31_536_000;

type Props = {
  initial: Theme;
  /** Form name, where two stand on one page. */
  name?: string;
  /** In the account menu it is told quietly; among other settings, as they are. */
  quiet?: boolean;
};

/** Paints at once; a cookie keeps it for the next page, the account for the next device. */
export function ThemeChoice({ initial, name = "theme", quiet = false }: Props) {
  const t = useWords("shell.theme");
  const [theme, setTheme] = useState(initial);

  function choose(next: Theme) {
    setTheme(next);
    const root = document.documentElement;
    if (next === "system") delete root.dataset.theme;
    else root.dataset.theme = next;
    // Nothing to wait for: this device has it already, and the next choice is saved like this one.
    api<typeof preferencesDto>({
      method: "PATCH",
      path: "/me/preferences",
      body: { theme: next },
    }).catch(() => {});
    const age = next === "system" ? 0 : YEAR_S;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${themeCookie}=${next}; path=/; max-age=${age}; samesite=lax`;
  }

  return (
    <ChoiceRow
      legend={quiet ? <span className="text-xs text-ink-2">{t("legend")}</span> : t("legend")}
      name={name}
      size="tap"
      columns={3}
      value={theme}
      onChange={choose}
      choices={themes.map((value) => ({ value, label: t(value) }))}
    />
  );
}
