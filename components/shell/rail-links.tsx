"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { NavLink } from "./nav-links";

/** Wide screens have room in the rail for what a phone keeps in the account menu. */
export function RailLinks({ links }: { links: readonly Pick<NavLink, "href" | "label">[] }) {
  const path = usePathname();
  if (links.length === 0) return null;
  return (
    <nav aria-label="Record" className="hidden border-t border-line pt-4 lg:block print:hidden">
      <ul className="flex flex-col gap-1">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={path === href ? "page" : undefined}
              className="flex min-h-11 items-center border-l-2 border-transparent px-4 text-sm text-ink-2 hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
