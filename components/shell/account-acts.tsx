"use client";

import type { Theme } from "@/lib/engine/model";
import { SignOutButton } from "./sign-out-button";
import { ThemeChoice } from "./theme-choice";

/** What the account menu does, below the ways it shows. */
export function AccountActs({ theme }: { theme: Theme }) {
  return (
    <div className="space-y-4">
      <ThemeChoice initial={theme} quiet />
      <SignOutButton />
    </div>
  );
}
