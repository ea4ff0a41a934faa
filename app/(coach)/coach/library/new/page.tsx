import type { Metadata } from "next";
import Link from "next/link";
import { WordsOf } from "@/app/room-words";
import { ItemForm } from "@/components/library/item-form";
import { asActor } from "@/lib/auth/context";
import type { SessionContent } from "@/lib/contracts/library";
import { sports } from "@/lib/engine/model";
import { orNotFound } from "@/lib/http/or-not-found";
import { getOriginal } from "@/lib/services/library/originals";
import { searchLibrary } from "@/lib/services/library/search-library";
import { exampleZones } from "@/lib/step-text/example";
import { words } from "@/lib/words/request";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("library"))("write") };
}

type Props = { searchParams: Promise<{ from?: string | string[] }> };

const empty: SessionContent = {
  kind: "session",
  sport: "run",
  role: "easy",
  title: "",
  intent: "",
  text: "",
};

export default async function NewItemPage({ searchParams }: Props) {
  const { from } = await searchParams;
  const { folders, start } = await orNotFound(
    asActor(async (ctx) => ({
      folders: (await searchLibrary(ctx, { shelf: "own", limit: 1 })).folders,
      start: typeof from === "string" ? getOriginal(ctx, { templateId: from }) : empty,
    })),
  );
  const t = await words("library");
  return (
    <div className="flex flex-col gap-6">
      <header>
        <Link
          href="/coach/library"
          prefetch={false}
          className="tap inline-flex items-center gap-2 text-xs font-semibold hover:underline"
        >
          <span aria-hidden="true">‹</span> {t("title")}
        </Link>
        <h1 className="voice text-xl lg:text-2xl">
          {start.title === "" ? t("write") : t("copyOf", { title: start.title })}
        </h1>
      </header>
      <WordsOf rooms={["library", "steps", "roles", "session"]}>
        <ItemForm zones={sports.map(exampleZones)} folders={folders} start={start} item={null} />
      </WordsOf>
    </div>
  );
}
