import type { ReactNode } from "react";
import { Wordmark } from "@/components/shell/wordmark";

/** For readers without an account: the name on top, and no way into the product. */
export default function SharedLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto max-w-6xl px-4 min-[360px]:px-5 lg:px-10">
      <header className="py-5 print:hidden">
        <Wordmark />
      </header>
      <main>{children}</main>
      <footer className="mt-16 border-t border-line py-6 text-sm text-ink-2 print:hidden">
        <p>In an emergency call 999. For advice call 111.</p>
      </footer>
    </div>
  );
}
