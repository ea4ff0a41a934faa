import type { ReactNode } from "react";
import { AthleteTabs } from "@/components/coach/athlete-tabs";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { words } from "@/lib/words/request";
import { knownAthlete } from "../known-athlete";

type Props = { children: ReactNode; params: Promise<{ athleteId: string }> };

/** The views of one athlete: those that what is shared can fill. */
export default async function AthleteLayout({ children, params }: Props) {
  const { athleteId } = await params;
  const { name, scopes } = await orNotFound(asActor((ctx) => knownAthlete(ctx, athleteId)));
  const [t, tab] = await Promise.all([words("coach"), words("coach.tabs")]);
  const home = `/coach/athletes/${athleteId}`;
  const pages = [
    ...(scopes.includes("load") ? (["week", "season"] as const) : []),
    ...(scopes.includes("symptoms") ? (["symptoms"] as const) : []),
    ...(["case", "numbers", "team"] as const),
  ];
  return (
    <>
      <AthleteTabs
        name={name}
        roster={t("roster")}
        tabs={pages.map((page) => ({ href: `${home}/${page}`, label: tab(page) }))}
      />
      {children}
    </>
  );
}
