"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { dayMonthYear } from "@/components/week/day-words";
import { type GrantDto, grantDto } from "@/lib/contracts/sharing";
import { consentScopes } from "@/lib/engine/model";
import { type PlainDate, plainDate } from "@/lib/engine/plain-date";
import { ApiError, api } from "@/lib/http/api";
import { GrantForm } from "./grant-form";
import { scopeNames } from "./words";

type Props = { athleteId: string; initial: readonly GrantDto[]; today: PlainDate };

/** Who sees what, scope by scope; who did; and a form for one more. */
export function Sharing({ athleteId, initial, today }: Props) {
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
    say(replaced ? "Changed." : `${grant.name} can see it now.`);
  }

  async function withdraw(grant: GrantDto) {
    setProblem(null);
    try {
      const closed = await api(grantDto, {
        method: "DELETE",
        path: `/athletes/${athleteId}/grants/${grant.id}`,
      });
      setGrants((all) => all.map((one) => (one.id === closed.id ? closed : one)));
      say(`${grant.name ?? "That account"} sees nothing of yours any more.`);
    } catch (error) {
      setProblem(error instanceof ApiError ? error.message : "Something went wrong.");
    }
  }

  return (
    <div className="flex flex-col gap-5">
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      {standing.length === 0 ? (
        <p className="text-ink-2">Nobody but you sees your record.</p>
      ) : (
        <ul className="grid gap-px border border-line bg-line">
          {standing.map((grant) => (
            <li key={grant.id} className="flex flex-col gap-3 bg-surface p-4">
              <div className="flex flex-wrap items-center justify-between gap-x-4">
                <div>
                  <h3 className="text-md font-semibold">{grant.name ?? "A former account"}</h3>
                  <p className="figures text-xs text-ink-2">
                    {grant.role} · since {day(grant.since)}
                    {grant.until ? ` · until ${dayMonthYear(grant.until)}` : ""}
                  </p>
                </div>
                <div className="flex">
                  <Button
                    kind="quiet"
                    aria-label={`Change what ${grant.name} sees`}
                    onClick={() => setOpen(open === grant.id ? null : grant.id)}
                  >
                    {open === grant.id ? "Close" : "Change"}
                  </Button>
                  <Button
                    kind="quiet"
                    aria-label={`Withdraw from ${grant.name}`}
                    onClick={() => withdraw(grant)}
                  >
                    Withdraw
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
      {open === "new" ? (
        <GrantForm
          athleteId={athleteId}
          grant={null}
          today={today}
          onSaved={(next) => given(next, null)}
        />
      ) : (
        <Button onClick={() => setOpen("new")} className="self-start">
          Share with a coach or physio
        </Button>
      )}
      {past.length > 0 && (
        <details className="border-t border-line">
          <summary className="tap flex items-center text-sm font-semibold">
            Before ({past.length})
          </summary>
          <ul className="divide-y divide-line text-sm">
            {past.map((grant) => (
              <li key={grant.id} className="py-2">
                <p className="font-semibold">
                  {grant.name ?? "A former account"}, {grant.role}
                </p>
                <p className="figures text-xs text-ink-2">
                  {day(grant.since)} to {endOf(grant)}:{" "}
                  {grant.scopes.map((scope) => scopeNames[scope].name.toLowerCase()).join(", ")}
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
  return (
    <ul className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-2">
      {consentScopes.map((scope) => {
        const sees = grant.scopes.includes(scope);
        return (
          <li key={scope} className={sees ? "" : "text-ink-3"}>
            <span aria-hidden="true">{sees ? "✓" : "–"} </span>
            {scopeNames[scope].name}
            <span className="sr-only">{sees ? ": shared" : ": not shared"}</span>
          </li>
        );
      })}
    </ul>
  );
}

function day(instant: string): string {
  return dayMonthYear(plainDate(instant.slice(0, 10)));
}

function endOf({ withdrawnAt, until }: GrantDto): string {
  if (withdrawnAt) return day(withdrawnAt);
  return until ? dayMonthYear(until) : "now";
}
