import Link from "next/link";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/shell/skip-link";
import { Wordmark } from "@/components/shell/wordmark";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto max-w-6xl px-4 min-[360px]:px-5 lg:px-10">
      <SkipLink />
      <header className="flex items-center justify-between py-4">
        <Link
          href="/"
          prefetch={false}
          aria-label="Rebound, start"
          className="tap inline-flex items-center"
        >
          <Wordmark />
        </Link>
        <nav aria-label="Main" className="flex items-center gap-1 print:hidden">
          <Link href="/method" prefetch={false} className={navLink}>
            Method
          </Link>
          <Link href="/sign-in" prefetch={false} className={navLink}>
            Sign in
          </Link>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="mt-16 flex flex-wrap gap-x-6 gap-y-2 border-t border-line py-6 text-sm text-ink-2">
        <p>For adults, 18 and over.</p>
        <p>In an emergency call 999. For advice call 111.</p>
      </footer>
    </div>
  );
}

const navLink =
  "tap inline-flex items-center rounded-control px-3 text-sm font-semibold hover:underline hover:underline-offset-4";
