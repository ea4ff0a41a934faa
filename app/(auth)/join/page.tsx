import type { Metadata } from "next";
import { Join } from "@/components/team/join";
import { currentActor } from "@/lib/auth/current-actor";
import { words } from "@/lib/words/request";
import { WordsOf } from "../../room-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("team.join"))("title") };
}

/** Where the link of an invitation leads. The code is in the address after the `#`. */
export default async function JoinPage() {
  const actor = await currentActor();
  return (
    <WordsOf rooms={["team", "settings"]}>
      <Join signedIn={actor !== undefined} />
    </WordsOf>
  );
}
