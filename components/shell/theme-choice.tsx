"use client";

import { useState } from "react";
import { ChoiceRow } from "@/components/ui/choice-row";
import type { Theme } from "@/lib/engine/model";
import { themeCookie } from "./theme";

const YEAR_S = 31_536_000;

/** Paints at once and keeps the choice in a cookie for the next page. */
export function ThemeChoice({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);

  function choose(next: Theme) {
    setTheme(next);
    const root = document.documentElement;
    if (next === "system") delete root.dataset.theme;
    else root.dataset.theme = next;
    const age = next === "system" ? 0 : YEAR_S;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${themeCookie}=${next}; path=/; max-age=${age}; samesite=lax`;
  }

  return (
    <ChoiceRow
      legend={<span className="text-xs text-ink-2">Light or dark</span>}
      name="theme"
      size="tap"
      columns={3}
      value={theme}
      onChange={choose}
      choices={[
        { value: "system", label: "As device" },
        { value: "light", label: "Light" },
        { value: "dark", label: "Dark" },
      ]}
    />
  );
}
