"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FieldFault } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { PASSWORD_CHARACTERS_MIN, signUpResponse } from "@/lib/contracts/sign-up";
import { ApiError, api } from "@/lib/http/api";
import { requestSignIn } from "./auth-requests";

type Fault = { title: string; detail?: string; faults?: readonly FieldFault[]; at: number };

/** An account and the first sign-in in one go. A known address is told no more than a new one. */
export function SignUpForm() {
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
    };
    const missing = missingFields(body);
    if (missing.length > 0) return complain({ title: "Please check the form.", faults: missing });
    setBusy(true);
    try {
      await api(signUpResponse, { method: "POST", path: "/sign-up", body });
    } catch (error) {
      return complain(faultOf(error));
    }
    const answer = await requestSignIn(body.email, body.password);
    if (answer.outcome === "in") return window.location.assign("/welcome");
    complain({
      title: "You are not signed in yet.",
      detail: "If this address has an account already, sign in with the password it had.",
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
      <TextField
        id="name"
        name="name"
        label="Name"
        hint="As your coach or physio would call you."
        autoComplete="name"
        maxLength={80}
        required
        error={errorFor("name")}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label="Email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        error={errorFor("email")}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label="Password"
        hint={`At least ${PASSWORD_CHARACTERS_MIN} characters. Three or four words do well.`}
        autoComplete="new-password"
        required
        error={errorFor("password")}
      />
      <TextField
        id="birthDate"
        name="birthDate"
        type="date"
        label="Date of birth"
        hint="For adults, 18 and over. Seen by you alone."
        autoComplete="bday"
        required
        error={errorFor("birthDate")}
      />
      <Button kind="solid" type="submit" disabled={busy} className="w-full">
        {busy ? "Making your account…" : "Make an account"}
      </Button>
      <noscript>
        <p className="text-sm text-ink-2">Signing up needs JavaScript in this version.</p>
      </noscript>
    </form>
  );
}

type Typed = { name: string; email: string; password: string; birthDate: string };

function missingFields({ name, email, password, birthDate }: Typed): FieldFault[] {
  const faults = [
    name === "" && { fieldId: "name", message: "Enter your name." },
    !/.@./.test(email) && {
      fieldId: "email",
      message: "Enter your email address, with an @ in it.",
    },
    [...password].length < PASSWORD_CHARACTERS_MIN && {
      fieldId: "password",
      message: `Use at least ${PASSWORD_CHARACTERS_MIN} characters.`,
    },
    birthDate === "" && { fieldId: "birthDate", message: "Enter your date of birth." },
  ];
  return faults.filter((fault) => fault !== false);
}

function faultOf(error: unknown): Omit<Fault, "at"> {
  if (!(error instanceof ApiError)) return { title: "Something went wrong. Please try again." };
  const fields = Object.entries(error.problem.fields ?? {});
  if (fields.length === 0) return { title: error.message };
  return {
    title: "Please check the form.",
    faults: fields.map(([fieldId, messages]) => ({ fieldId, message: messages[0] ?? "" })),
  };
}
