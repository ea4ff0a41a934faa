import type { ReactNode } from "react";
import { RoomWords } from "@/components/shell/words";
import { type Room, roomsOf } from "@/lib/words/catalogue";
import { requestLanguage } from "@/lib/words/request";

type Props = { readonly rooms: readonly Room[]; readonly children: ReactNode };

/** Hands the words of these rooms to what runs in the browser below. */
export async function WordsOf({ rooms, children }: Props) {
  return <RoomWords rooms={roomsOf(await requestLanguage(), rooms)}>{children}</RoomWords>;
}
