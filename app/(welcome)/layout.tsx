import type { ReactNode } from "react";
import { OutboxProvider } from "@/components/outbox/outbox-provider";
import { ownQueue } from "@/components/outbox/own-queue";
import { SignOutButton } from "@/components/shell/sign-out-button";
import { SkipLink } from "@/components/shell/skip-link";
import { UnitsProvider } from "@/components/shell/units";
import { Wordmark } from "@/components/shell/wordmark";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { getMe } from "@/lib/services/account/get-me";
import { requestLanguage } from "@/lib/words/request";
import { WordsOf } from "../room-words";

/** One thing per page, and nothing beside it. */
export default async function WelcomeLayout({ children }: { children: ReactNode }) {
  const [{ me, units }, language] = await Promise.all([
    orNotFound(asActor(async (ctx) => ({ me: await getMe(ctx), units: unitsOf(ctx.actor) }))),
    requestLanguage(),
  ]);
  return (
    <div className="mx-auto flex min-h-dvh max-w-2xl flex-col px-4 min-[360px]:px-5">
      <SkipLink />
      <header className="flex items-center justify-between gap-4 py-3">
        <Wordmark />
        <div className="-mr-2">
          <OutboxProvider who={ownQueue(me)}>
            <SignOutButton kind="quiet" />
          </OutboxProvider>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="flex-1 py-6 sm:py-10">
        <UnitsProvider units={{ ...units, language }}>
          <WordsOf rooms={["welcome", "settings", "races", "import"]}>{children}</WordsOf>
        </UnitsProvider>
      </main>
    </div>
  );
}
