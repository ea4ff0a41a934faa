"use client";

import { useId, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { type NewToken, newTokenDto, revokedDto, type TokenDto } from "@/lib/contracts/me";
import { plainDate } from "@/lib/engine/plain-date";
import { dayMonthYear } from "@/lib/format/day";
import { api } from "@/lib/http/api";
import { FormFrame } from "./form-frame";
import { useSaving } from "./use-saving";

/** Keys for scripts: each shown once, each taken back in one tap. */
export function Tokens({ initial }: { initial: readonly TokenDto[] }) {
  const t = useWords("settings.tokens");
  const language = useLanguage();
  const problemText = useProblemText();
  const id = useId();
  const [tokens, setTokens] = useState(initial);
  const [made, setMade] = useState<NewToken | null>(null);
  const [name, setName] = useState("");
  const [failure, setFailure] = useState<string | null>(null);
  const { busy, problem, save, refuse, faultAt } = useSaving((field) => `${id}-${field}`);

  function submit() {
    if (name.trim() === "") {
      return refuse([{ fieldId: `${id}-name`, message: t("giveName") }]);
    }
    save(async () => {
      const next = await api<typeof newTokenDto>({ method: "POST", path: "/me/tokens", body: { name } });
      setMade(next);
      setTokens((all) => [next, ...all]);
      setName("");
    });
  }

  async function revoke(token: TokenDto) {
    setFailure(null);
    try {
      await api<typeof revokedDto>({ method: "DELETE", path: `/me/tokens/${token.id}` });
      setTokens((all) => all.filter((one) => one.id !== token.id));
      setMade((now) => (now?.id === token.id ? null : now));
    } catch (error) {
      setFailure(problemText(error));
    }
  }

  const day = (instant: string) => dayMonthYear(plainDate(instant.slice(0, 10)), language);

  return (
    <div className="flex max-w-xl flex-col gap-5">
      {failure && (
        <p role="alert" className="text-sm font-semibold">
          {failure}
        </p>
      )}
      {made && (
        <Notice title={t("copy")} strong>
          <code className="block text-ink select-all [overflow-wrap:anywhere]">{made.token}</code>
        </Notice>
      )}
      {tokens.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {tokens.map((token) => (
            <li key={token.id} className="flex items-center justify-between gap-4">
              <div className="min-w-0 py-1.5">
                <p className="text-sm font-semibold">{token.name}</p>
                <p className="figures text-xs text-ink-2">
                  {t("until", { day: day(token.expiresAt) })} ·{" "}
                  {token.lastUsedAt ? t("used", { day: day(token.lastUsedAt) }) : t("unused")}
                </p>
              </div>
              <Button
                kind="quiet"
                aria-label={t("revokeOne", { name: token.name })}
                onClick={() => revoke(token)}
              >
                {t("revoke")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FormFrame label={t("make")} busy={busy} problem={problem} onSubmit={submit}>
        <TextField
          id={`${id}-name`}
          label={t("name")}
          hint={t("hint")}
          maxLength={80}
          autoComplete="off"
          value={name}
          error={faultAt("name")}
          onChange={(event) => setName(event.target.value)}
        />
      </FormFrame>
    </div>
  );
}
