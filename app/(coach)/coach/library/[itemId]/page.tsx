import type { Metadata } from "next";
import Link from "next/link";
import { WordsOf } from "@/app/room-words";
import { ItemForm } from "@/components/library/item-form";
import { ItemSide } from "@/components/library/item-side";
import { PeoplePanel } from "@/components/library/people-panel";
import { SessionSheet } from "@/components/library/session-sheet";
import { WeeksSheet } from "@/components/library/weeks-sheet";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { itemParams } from "@/lib/contracts/params";
import { sports } from "@/lib/engine/model";
import { notFound } from "@/lib/errors";
import { orNotFound } from "@/lib/http/or-not-found";
import { getItem, listVersions } from "@/lib/services/library/items";
import { listPeople } from "@/lib/services/library/people";
import { searchLibrary } from "@/lib/services/library/search-library";
import { exampleZones } from "@/lib/step-text/example";
import { words } from "@/lib/words/request";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("library"))("title") };
}

type Props = { params: Promise<{ itemId: string }> };

export default async function ItemPage({ params }: Props) {
  const address = itemParams.safeParse(await params);
  const { item, versions, people, folders, units } = await orNotFound(
    asActor(async (ctx) => {
      if (!address.success) throw notFound();
      return {
        item: await getItem(ctx, address.data),
        versions: (await listVersions(ctx, address.data)).versions,
        people: await listPeople(ctx),
        folders: (await searchLibrary(ctx, { shelf: "own", limit: 1 })).folders,
        units: unitsOf(ctx.actor),
      };
    }),
  );
  const t = await words("library");
  const { content } = item;
  const own = item.shelf === "own";
  return (
    <div className="flex flex-col gap-8">
      <header>
        <Link
          href="/coach/library"
          prefetch={false}
          className="tap inline-flex items-center gap-2 text-xs font-semibold hover:underline"
        >
          <span aria-hidden="true">‹</span> {t("title")}
        </Link>
        <h1 className="voice text-xl lg:text-2xl">{item.title}</h1>
        <p className="mt-1 text-sm text-ink-2">
          {own
            ? t("version", { version: String(item.version) })
            : t("readOnly", { name: item.ownerName })}
        </p>
      </header>
      {content.kind === "session" && own && (
        <WordsOf rooms={["library", "steps", "roles", "session"]}>
          <ItemForm
            key={item.version}
            zones={sports.map(exampleZones)}
            folders={folders}
            start={content}
            item={item}
          />
        </WordsOf>
      )}
      {content.kind === "session" && !own && (
        <SessionSheet content={content} zones={exampleZones(content.sport)} units={units} />
      )}
      {content.kind !== "session" && (
        <>
          <p className="measure text-sm text-ink-2">{t("layHow")}</p>
          <WeeksSheet content={content} />
        </>
      )}
      {own && (
        <WordsOf rooms={["library"]}>
          <div className="grid gap-8 lg:grid-cols-2">
            <ItemSide item={item} versions={versions} />
            <PeoplePanel people={people} itemId={item.id} />
          </div>
        </WordsOf>
      )}
    </div>
  );
}
