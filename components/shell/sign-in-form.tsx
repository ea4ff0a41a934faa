"use client";

import { type FormEvent, useState } from "react";
import { invitationOr } from "@/components/team/kept-code";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FieldFault } from "@/components/ui/error-summary";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";
import { formatDuration } from "@/lib/format/duration";
import { requestSignIn, type SignInAnswer } from "./auth-requests";
import { useWords } from "./words";

type Fault = { title: string; detail?: string; faults?: readonly FieldFault[]; at: number };

export function SignInForm() {
  const t = useWords("auth.signIn");
  const ui = useWords("ui");
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const complain = (next: Omit<Fault, "at">) =>
    setFault((last) => ({ ...next, at: (last?.at ?? 0) + 1 }));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = String(form.get("email") ?? "").trim();
    const password = String(form.get("password") ?? "");
    const missing = missingFields(email, password);
    if (missing.length > 0) return complain({ title: ui("checkForm"), faults: missing });
    setBusy(true);
    const answer = await requestSignIn(email, password);
    // A full load: the page that opens is drawn for the person who is now signed in.
    if (answer.outcome === "in") return window.location.assign(invitationOr("/today"));
    setBusy(false);
    complain(faultOf(answer));
  }

  const errorFor = (fieldId: string) =>
    fault?.faults?.find((one) => one.fieldId === fieldId)?.message ?? null;

  return (
    <form noValidate onSubmit={submit} method="post" className="space-y-5">
      {fault === null ? null : (
        <ErrorSummary
          key={fault.at}
          title={fault.title}
          {...(fault.detail === undefined ? {} : { detail: fault.detail })}
          {...(fault.faults === undefined ? {} : { faults: fault.faults })}
        />
      )}
      <TextField
        id="email"
        name="email"
        type="email"
        label={t("email")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        error={errorFor("email")}
      />
      <PasswordField
        id="password"
        name="password"
        label={t("password")}
        autoComplete="current-password"
        required
        error={errorFor("password")}
      />
      <Button kind="solid" type="submit" disabled={busy} className="w-full">
        {busy ? t("busy") : t("title")}
      </Button>
      <noscript>
        <p className="text-sm text-ink-2">{t("script")}</p>
      </noscript>
    </form>
  );

  function missingFields(email: string, password: string): FieldFault[] {
    return [
      ...(/.@./.test(email) ? [] : [{ fieldId: "email", message: ui("enterEmail") }]),
      ...(password === "" ? [{ fieldId: "password", message: ui("enterPassword") }] : []),
    ];
  }

  function faultOf(answer: Exclude<SignInAnswer, { outcome: "in" }>): Omit<Fault, "at"> {
    switch (answer.outcome) {
      case "wrong":
        return { title: t("wrong"), detail: t("wrongWhat") };
      case "wait":
        return {
          title: t("wait"),
          detail: t("waitWhat", { time: formatDuration(answer.seconds) }),
        };
      case "unreachable":
        return { title: t("unreachable"), detail: t("unreachableWhat") };
    }
  }
}
