"use client";

import { type FormEvent, useCallback, useEffect, useId, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { ApiError } from "@/lib/http/api";
import { codeIn, openWithCode, takeCodeFromAddress } from "./open-code";

/** Takes the code from the address by itself; without script it is pasted and sent as a form. */
export function CodeForm({ refused }: { refused: boolean }) {
  const id = useId();
  const t = useWords("shared");
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState(refused ? t("refused") : null);

  const open = useCallback(
    async (code: string) => {
      setBusy(true);
      setFault(null);
      try {
        await openWithCode(code);
        window.location.replace("/shared");
      } catch (error) {
        const known = error instanceof ApiError && error.problem.code !== "not_found";
        setFault(known ? problemText(error) : t("refused"));
        setBusy(false);
        // Reads out what is wrong with it, and the next link can be pasted at once.
        document.getElementById(id)?.focus();
      }
    },
    [id, t, problemText],
  );

  useEffect(() => {
    const follow = () => {
      const code = takeCodeFromAddress();
      if (code !== null) open(code);
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [open]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    open(codeIn(String(new FormData(event.currentTarget).get("code") ?? "")));
  }

  return (
    <div className="max-w-xl py-6 sm:py-10">
      <h1 className="voice text-xl lg:text-2xl">{t("headline")}</h1>
      <p className="measure mt-2 text-ink-2">{t("what")}</p>
      <form
        action="/shared/open"
        method="post"
        onSubmit={submit}
        className="mt-6 flex flex-col gap-4"
      >
        <TextField
          id={id}
          label={t("code")}
          name="code"
          required
          maxLength={300}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          error={fault}
        />
        <Button type="submit" kind="solid" disabled={busy} className="self-start sm:px-8">
          {busy ? t("opening") : t("open")}
        </Button>
      </form>
    </div>
  );
}
