import Link from "next/link";
import type { ReactNode } from "react";
import { HomeLink } from "@/components/shell/home-link";
import { SkipLink } from "@/components/shell/skip-link";
import { words } from "@/lib/words/request";

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const [t, shell] = await Promise.all([words("public"), words("shell")]);
  return (
    <div className="mx-auto max-w-6xl px-4 min-[360px]:px-5 lg:px-10">
      <SkipLink />
      <header className="flex items-center justify-between py-4">
        <HomeLink />
        <nav aria-label={shell("main")} className="flex items-center gap-1 print:hidden">
          <Link href="/method" prefetch={false} className={navLink}>
            {t("method")}
          </Link>
          <Link href="/sign-in" prefetch={false} className={navLink}>
            {t("signIn")}
          </Link>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="mt-16 flex flex-wrap gap-x-6 gap-y-2 border-t border-line py-6 text-sm text-ink-2">
        <p>{t("adults")}</p>
        <p>{t("emergency")}</p>
      </footer>
    </div>
  );
}

const navLink =
  "tap inline-flex items-center rounded-control px-3 text-sm font-semibold hover:underline hover:underline-offset-4";
