"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { NavGlyph } from "./nav-glyph";
import type { NavLink } from "./nav-links";
import { Waiting } from "./waiting";
import { useWords } from "./words";

/** Phone: a bar at the foot, within reach of a thumb. Wide screens: a list in the rail. */
export function MainNav({ links }: { links: readonly NavLink[] }) {
  const path = usePathname();
  const t = useWords("shell");
  const lit = links
    .filter(({ below }) => path === below || path.startsWith(`${below}/`))
    // A page below another's path lights its own link alone.
    .reduce<NavLink | null>(
      (best, link) => (link.below.length > (best?.below.length ?? 0) ? link : best),
      null,
    );
  return (
    <nav
      aria-label={t("main")}
      className="safe-bottom fixed inset-x-0 bottom-0 z-20 border-t border-line-strong bg-paper lg:static lg:border-0 lg:pb-0 print:hidden"
    >
      <ul className="flex lg:flex-col lg:gap-1">
        {links.map((link) => {
          const here = link === lit;
          return (
            <li key={link.href} className="flex-auto lg:flex-none">
              <Link
                href={link.href}
                prefetch={false}
                aria-current={here ? "page" : undefined}
                className="flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-2 border-transparent text-xs text-ink-2 hover:text-ink focus-visible:-outline-offset-2 aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink lg:min-h-11 lg:flex-row lg:justify-start lg:gap-3 lg:border-t-0 lg:border-l-2 lg:pl-4 lg:text-sm"
              >
                <NavGlyph icon={link.icon} />
                <span>
                  {t(`nav.${link.icon}`)}
                  <Waiting count={link.count} />
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
