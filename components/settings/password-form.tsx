"use client";

import { useId, useState } from "react";
import { useWords } from "@/components/shell/words";
import { PasswordField } from "@/components/ui/password-field";
import { useToast } from "@/components/ui/toast";
import type { changedPasswordDto } from "@/lib/contracts/me";
import { PASSWORD_CHARACTERS_MIN } from "@/lib/contracts/sign-up";
import { api, newKey } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { useSaving } from "./use-saving";

/** The current one proves who asks; whoever is signed in elsewhere with it is signed out. */
export function PasswordForm({ email }: { email: string }) {
  const t = useWords("settings.password");
  const ui = useWords("ui");
  const say = useToast();
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const [typed, setTyped] = useState({ password: "", newPassword: "" });
  // Of what is typed: sent again after a lost answer, the old password would not be right any more.
  const [key, setKey] = useState(newKey);
  const { busy, problem, save, refuse, faultAt } = useSaving(at);

  function type(next: Partial<typeof typed>) {
    setTyped((before) => ({ ...before, ...next }));
    setKey(newKey());
  }

  function submit() {
    const missing = [
      typed.password === "" && { fieldId: at("password"), message: ui("enterPassword") },
      [...typed.newPassword].length < PASSWORD_CHARACTERS_MIN && {
        fieldId: at("newPassword"),
        message:
          typed.newPassword === ""
            ? t("enterNew")
            : t("longer", { count: PASSWORD_CHARACTERS_MIN }),
      },
    ].filter((fault) => fault !== false);
    if (missing.length > 0) return refuse(missing);
    save(async () => {
      await api<typeof changedPasswordDto>({
        ...{ method: "POST", path: "/me/password", body: typed, key },
      });
      type({ password: "", newPassword: "" });
      say(t("changed"));
    });
  }

  return (
    <div className="max-w-xl">
      <FormFrame label={t(busy ? "busy" : "save")} busy={busy} problem={problem} onSubmit={submit}>
        {/* For a password manager: whose password this is. */}
        <input type="text" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          id={at("password")}
          label={t("current")}
          autoComplete="current-password"
          maxLength={512}
          value={typed.password}
          error={faultAt("password")}
          onChange={(event) => type({ password: event.target.value })}
        />
        <PasswordField
          id={at("newPassword")}
          label={t("next")}
          hint={t("nextHint", { count: PASSWORD_CHARACTERS_MIN })}
          autoComplete="new-password"
          maxLength={512}
          value={typed.newPassword}
          error={faultAt("newPassword")}
          onChange={(event) => type({ newPassword: event.target.value })}
        />
        <p className="text-sm text-ink-2">{t("what")}</p>
      </FormFrame>
    </div>
  );
}
