"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { SessionTalk } from "@/components/conversation/session-talk";
import { useWords } from "@/components/shell/words";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { ActionSession } from "./action-session";
import { SessionActions, type Shown } from "./session-actions";
import type { WeekMay } from "./week-may";

type Props = {
  athleteId: string;
  session: ActionSession;
  today: PlainDate;
  may: WeekMay;
  /** Address of the week it belongs to. */
  back: string;
  panel: ReactNode;
};

/** One session on its own page: for links from elsewhere and for browsers without script. */
export function SessionPage({ athleteId, session, today, may, back, panel }: Props) {
  const t = useWords("week");
  const [shown, setShown] = useState<Shown>("session");
  const router = useRouter();
  return (
    <article className="flex max-w-xl flex-col gap-5">
      <Link
        href={back}
        prefetch={false}
        className="tap inline-flex items-center gap-2 self-start text-xs font-semibold hover:underline"
      >
        <span aria-hidden="true">‹</span> {t("back")}
      </Link>
      <h1 className="voice text-xl">{session.title}</h1>
      {panel}
      <SessionActions
        athleteId={athleteId}
        session={session}
        today={today}
        may={may}
        shown={shown}
        onShow={setShown}
        wanted={null}
        onDone={() => router.push(back)}
      />
      <SessionTalk athleteId={athleteId} session={session} />
    </article>
  );
}
