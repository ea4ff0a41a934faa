import type { ReactNode } from "react";
import { HomeLink } from "@/components/shell/home-link";
import { WordsOf } from "../room-words";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col px-4 min-[360px]:px-5">
      <header className="pt-5">
        <HomeLink />
      </header>
      <main className="flex-1 py-10 sm:py-16">
        <WordsOf rooms={["auth"]}>{children}</WordsOf>
      </main>
    </div>
  );
}
