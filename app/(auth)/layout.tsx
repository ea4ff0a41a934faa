import Link from "next/link";
import type { ReactNode } from "react";
import { Wordmark } from "@/components/shell/wordmark";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col px-4 min-[360px]:px-5">
      <header className="pt-5">
        <Link
          href="/"
          prefetch={false}
          aria-label="Rebound, start"
          className="tap inline-flex items-center"
        >
          <Wordmark />
        </Link>
      </header>
      <main className="flex-1 py-10 sm:py-16">{children}</main>
    </div>
  );
}
