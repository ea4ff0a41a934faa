import type { Metadata } from "next";
import Link from "next/link";
import { WordsOf } from "@/app/room-words";
import { ImportRoom } from "@/components/import/import-room";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { listImports } from "@/lib/services/imports/list-imports";
import { words } from "@/lib/words/request";
import { ownAthleteId } from "../../own-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("import"))("title") };
}

/** Past training from another service's file. */
export default async function ImportPage() {
  const { athleteId, imports } = await orNotFound(
    asActor(async (ctx) => {
      const own = await ownAthleteId(ctx);
      return { athleteId: own, ...(await listImports(ctx, { athleteId: own })) };
    }),
  );
  const t = await words("import");
  return (
    <div className="flex max-w-2xl flex-col gap-8">
      <h1 className="voice text-xl lg:text-2xl">{t("title")}</h1>
      <WordsOf rooms={["import"]}>
        <ImportRoom athleteId={athleteId} imports={imports} />
      </WordsOf>
      <p className="border-t border-line pt-2">
        <Link
          href="/log"
          prefetch={false}
          className="tap inline-flex items-center gap-2 text-sm font-semibold hover:underline"
        >
          <span aria-hidden="true">‹</span> {t("back")}
        </Link>
      </p>
    </div>
  );
}
