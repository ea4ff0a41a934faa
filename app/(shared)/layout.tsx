import type { ReactNode } from "react";
import { Wordmark } from "@/components/shell/wordmark";
import { words } from "@/lib/words/request";
import { WordsOf } from "../room-words";

/** For readers without an account: the name on top, and no way into the product. */
export default async function SharedLayout({ children }: { children: ReactNode }) {
  const t = await words("shared");
  return (
    <div className="mx-auto max-w-6xl px-4 min-[360px]:px-5 lg:px-10">
      <header className="py-5 print:hidden">
        <Wordmark />
      </header>
      <main>
        <WordsOf rooms={["shared"]}>{children}</WordsOf>
      </main>
      <footer className="mt-16 border-t border-line py-6 text-sm text-ink-2 print:hidden">
        <p>{t("emergency")}</p>
      </footer>
    </div>
  );
}
