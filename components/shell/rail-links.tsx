"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { MoreLink } from "./nav-links";
import { Waiting } from "./waiting";
import { useWords } from "./words";

/** Wide screens have room in the rail for what a phone keeps in the account menu. */
export function RailLinks({ links }: { links: readonly MoreLink[] }) {
  const path = usePathname();
  const t = useWords("shell");
  if (links.length === 0) return null;
  return (
    <nav
      aria-label={t("record")}
      className="hidden border-t border-line pt-4 lg:block print:hidden"
    >
      <ul className="flex flex-col gap-1">
        {links.map(({ href, page, count }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={path === href ? "page" : undefined}
              className="flex min-h-11 items-center border-l-2 border-transparent px-4 text-sm text-ink-2 hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {t(`more.${page}`)}
              <Waiting count={count} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
