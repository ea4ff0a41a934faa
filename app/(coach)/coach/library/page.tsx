import type { Metadata } from "next";
import { WordsOf } from "@/app/room-words";
import { LibraryView } from "@/components/library/library-view";
import { PeoplePanel } from "@/components/library/people-panel";
import { asActor } from "@/lib/auth/context";
import { libraryQuery, libraryResponse } from "@/lib/contracts/library";
import { sports } from "@/lib/engine/model";
import { orNotFound } from "@/lib/http/or-not-found";
import { listPeople } from "@/lib/services/library/people";
import { searchLibrary } from "@/lib/services/library/search-library";
import { exampleZones } from "@/lib/step-text/example";
import { words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("library"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LibraryPage({ searchParams }: Props) {
  const asked = Object.entries(await searchParams).filter(
    ([, value]) => typeof value === "string" && value !== "",
  );
  // An address that was typed wrong shows the whole shelf rather than an error.
  const parsed = libraryQuery.safeParse(Object.fromEntries(asked));
  const query = parsed.success ? parsed.data : {};
  const { found, people } = await orNotFound(
    asActor(async (ctx) => ({
      found: await inWords(libraryResponse, await searchLibrary(ctx, query)),
      people: await listPeople(ctx),
    })),
  );
  return (
    <div className="flex flex-col gap-10">
      <LibraryView
        query={query}
        found={found}
        zones={new Map(sports.map((sport) => [sport, exampleZones(sport)]))}
      />
      <WordsOf rooms={["library"]}>
        <PeoplePanel people={people} itemId={null} />
      </WordsOf>
    </div>
  );
}
