"use client";

import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { FoldMark } from "@/components/ui/fold-mark";
import { Opened } from "@/components/ui/opened";
import { useToast } from "@/components/ui/toast";
import type { GrantDto, grantDto } from "@/lib/contracts/sharing";
import { type ConsentScope, consentScopes } from "@/lib/engine/model";
import { type PlainDate, plainDate } from "@/lib/engine/plain-date";
import { dayMonthYear } from "@/lib/format/day";
import { api } from "@/lib/http/api";
import { GrantForm } from "./grant-form";

type Props = { athleteId: string; initial: readonly GrantDto[]; today: PlainDate };

/** Who sees what, scope by scope; who did; and a form for one more. */
export function Sharing({ athleteId, initial, today }: Props) {
  const t = useWords("settings");
  const ui = useWords("ui");
  const language = useLanguage();
  const problemText = useProblemText();
  const [grants, setGrants] = useState(initial);
  const [open, setOpen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const say = useToast();
  const standing = grants.filter((grant) => grant.stands);
  const past = grants.filter((grant) => !grant.stands);

  function given(grant: GrantDto, replaced: GrantDto | null) {
    const now = new Date().toISOString();
    setGrants((all) => [
      grant,
      ...all.map((one) =>
        one.id === replaced?.id ? { ...one, stands: false, withdrawnAt: now } : one,
      ),
    ]);
    setOpen(null);
    say(replaced ? t("sharing.changed") : t("sharing.given", { name: nameOf(grant) }));
  }

  async function withdraw(grant: GrantDto) {
    setProblem(null);
    try {
      const closed = await api<typeof grantDto>({
        method: "DELETE",
        path: `/athletes/${athleteId}/grants/${grant.id}`,
      });
      setGrants((all) => all.map((one) => (one.id === closed.id ? closed : one)));
      say(
        grant.name === null
          ? t("sharing.withdrawnFormer")
          : t("sharing.withdrawn", { name: grant.name }),
      );
    } catch (error) {
      setProblem(problemText(error));
    }
  }

  const nameOf = ({ name }: GrantDto) => name ?? t("sharing.former");
  const day = (instant: string) => dayMonthYear(plainDate(instant.slice(0, 10)), language);

  function endOf({ withdrawnAt, until }: GrantDto): string {
    if (withdrawnAt) return day(withdrawnAt);
    return until ? dayMonthYear(until, language) : t("sharing.today");
  }

  /** Inside a sentence, where English writes it small. */
  function scopeWord(scope: ConsentScope): string {
    const name = t(`names.scope.${scope}`);
    return language === "en" ? name.toLowerCase() : name;
  }

  return (
    <div className="flex flex-col gap-5">
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      {standing.length === 0 ? (
        <p className="text-ink-2">{t("sharing.nobody")}</p>
      ) : (
        <ul className="grid gap-px border border-line bg-line">
          {standing.map((grant) => (
            <li key={grant.id} className="flex flex-col gap-3 bg-surface p-4">
              <div className="flex flex-wrap items-center justify-between gap-x-4">
                <div>
                  <h3 className="text-md font-semibold">{nameOf(grant)}</h3>
                  <p className="figures text-xs text-ink-2">
                    {t("sharing.line", { role: grant.role, since: day(grant.since) })}
                    {grant.until &&
                      ` · ${t("sharing.until", { until: dayMonthYear(grant.until, language) })}`}
                  </p>
                </div>
                <div className="-mx-2 flex">
                  <Button
                    kind="quiet"
                    aria-label={t("sharing.changeWhat", { name: nameOf(grant) })}
                    onClick={() => setOpen(open === grant.id ? null : grant.id)}
                  >
                    {ui(open === grant.id ? "close" : "change")}
                  </Button>
                  <Button
                    kind="quiet"
                    aria-label={t("sharing.withdrawFrom", { name: nameOf(grant) })}
                    onClick={() => withdraw(grant)}
                  >
                    {t("sharing.withdraw")}
                  </Button>
                </div>
              </div>
              {open === grant.id ? (
                <GrantForm
                  athleteId={athleteId}
                  grant={grant}
                  today={today}
                  onSaved={(next) => given(next, grant)}
                />
              ) : (
                <Scopes grant={grant} />
              )}
            </li>
          ))}
        </ul>
      )}
      <Opened
        form={
          open === "new" ? (
            <GrantForm
              athleteId={athleteId}
              grant={null}
              today={today}
              onSaved={(next) => given(next, null)}
              onClose={() => setOpen(null)}
            />
          ) : null
        }
      >
        <Button onClick={() => setOpen("new")}>{t("sharing.add")}</Button>
      </Opened>
      {past.length > 0 && (
        <details className="border-t border-line">
          <summary className="tap flex items-center gap-2 text-sm font-semibold">
            <FoldMark />
            {t("sharing.before", { count: past.length })}
          </summary>
          <ul className="divide-y divide-line text-sm">
            {past.map((grant) => (
              <li key={grant.id} className="py-2">
                <p className="font-semibold">
                  {t("sharing.beforeWho", { name: nameOf(grant), role: grant.role })}
                </p>
                <p className="figures text-xs text-ink-2">
                  {t("sharing.beforeSpan", {
                    from: day(grant.since),
                    to: endOf(grant),
                    what: grant.scopes.map(scopeWord).join(", "),
                  })}
                  {grant.left && ` · ${t("sharing.left")}`}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Scopes({ grant }: { grant: GrantDto }) {
  const t = useWords("settings");
  return (
    <ul className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-2">
      {consentScopes.map((scope) => {
        const sees = grant.scopes.includes(scope);
        return (
          <li key={scope} className={sees ? "" : "text-ink-3"}>
            <span aria-hidden="true">{sees ? "✓" : "–"} </span>
            {t(`names.scope.${scope}`)}
            <span className="sr-only">: {t(sees ? "sharing.shared" : "sharing.notShared")}</span>
          </li>
        );
      })}
    </ul>
  );
}
