"use client";

import { type FormEvent, useState } from "react";
import { invitationOr } from "@/components/team/kept-code";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-row";
import { ErrorSummary, type FieldFault } from "@/components/ui/error-summary";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";
import { PASSWORD_CHARACTERS_MIN, type signUpResponse } from "@/lib/contracts/sign-up";
import { type AccountRole, accountRoles } from "@/lib/engine/model";
import { ApiError, api } from "@/lib/http/api";
import { requestSignIn } from "./auth-requests";
import { useWords } from "./words";

type Fault = { title: string; detail?: string; faults?: readonly FieldFault[]; at: number };

/** An account and the first sign-in in one go. A known address is told no more than a new one. */
export function SignUpForm() {
  const t = useWords("auth.signUp");
  const signIn = useWords("auth.signIn");
  const ui = useWords("ui");
  const [as, setAs] = useState<AccountRole>("athlete");
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const complain = (next: Omit<Fault, "at">) => {
    setBusy(false);
    setFault((last) => ({ ...next, at: (last?.at ?? 0) + 1 }));
  };

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const body = {
      name: text("name"),
      email: text("email"),
      password: String(form.get("password") ?? ""),
      birthDate: text("birthDate"),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      as,
    };
    const missing = missingFields(body);
    if (missing.length > 0) return complain({ title: ui("checkForm"), faults: missing });
    setBusy(true);
    try {
      await api<typeof signUpResponse>({ method: "POST", path: "/sign-up", body });
    } catch (error) {
      return complain(faultOf(error));
    }
    const answer = await requestSignIn(body.email, body.password);
    if (answer.outcome === "in") {
      return window.location.assign(invitationOr(as === "athlete" ? "/welcome" : "/coach"));
    }
    complain({
      title: t("notIn"),
      detail: t("notInWhat"),
    });
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
      <ChoiceRow
        legend={<span className="text-sm">{t("iAm")}</span>}
        name="as"
        size="tap"
        columns={3}
        value={as}
        onChange={setAs}
        choices={accountRoles.map((value) => ({ value, label: t(`as.${value}`) }))}
      />
      <p className="-mt-3 text-sm text-ink-2">{t(`asWhat.${as}`)}</p>
      <TextField
        id="name"
        name="name"
        label={t("name")}
        hint={t("nameHint")}
        autoComplete="name"
        maxLength={80}
        required
        error={errorFor("name")}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={signIn("email")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        error={errorFor("email")}
      />
      <PasswordField
        id="password"
        name="password"
        label={signIn("password")}
        hint={t("passwordHint", { count: PASSWORD_CHARACTERS_MIN })}
        autoComplete="new-password"
        required
        error={errorFor("password")}
      />
      <TextField
        id="birthDate"
        name="birthDate"
        type="date"
        label={t("birth")}
        hint={t("birthHint")}
        autoComplete="bday"
        required
        error={errorFor("birthDate")}
      />
      <Button kind="solid" type="submit" disabled={busy} className="w-full">
        {busy ? t("busy") : t("make")}
      </Button>
      <noscript>
        <p className="text-sm text-ink-2">{t("script")}</p>
      </noscript>
    </form>
  );

  function missingFields({ name, email, password, birthDate }: Typed): FieldFault[] {
    const faults = [
      name === "" && { fieldId: "name", message: t("enterName") },
      !/.@./.test(email) && { fieldId: "email", message: ui("enterEmail") },
      [...password].length < PASSWORD_CHARACTERS_MIN && {
        fieldId: "password",
        message: t("longer", { count: PASSWORD_CHARACTERS_MIN }),
      },
      birthDate === "" && { fieldId: "birthDate", message: t("enterBirth") },
    ];
    return faults.filter((fault) => fault !== false);
  }

  function faultOf(error: unknown): Omit<Fault, "at"> {
    if (!(error instanceof ApiError)) return { title: t("wrong") };
    const fields = Object.entries(error.problem.fields ?? {});
    if (fields.length === 0) return { title: error.message };
    return {
      title: ui("checkForm"),
      faults: fields.map(([fieldId, messages]) => ({ fieldId, message: messages[0] ?? "" })),
    };
  }
}

type Typed = { name: string; email: string; password: string; birthDate: string };
