"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ConsentScope } from "@/lib/engine/model";

type Props = { athleteId: string; name: string; scopes: readonly ConsentScope[] };

/** A coach's and a physio's views of one athlete: those that what is shared can fill. */
export function AthleteTabs({ athleteId, name, scopes }: Props) {
  const path = usePathname();
  const home = `/coach/athletes/${athleteId}`;
  const tabs = [
    ...(scopes.includes("load")
      ? [
          { href: `${home}/week`, label: "Week" },
          { href: `${home}/season`, label: "Season" },
        ]
      : []),
    ...(scopes.includes("symptoms") ? [{ href: `${home}/symptoms`, label: "Symptoms" }] : []),
    { href: `${home}/case`, label: "Case" },
    { href: `${home}/numbers`, label: "Numbers" },
    { href: `${home}/team`, label: "Team" },
  ];
  return (
    <nav
      aria-label={name}
      className="mb-6 flex flex-wrap items-center gap-x-4 border-b border-line print:hidden"
    >
      <Link
        href="/coach"
        prefetch={false}
        className="tap inline-flex items-center gap-2 text-sm hover:underline"
      >
        <span aria-hidden="true">‹</span> Roster
      </Link>
      <p className="text-md font-bold">{name}</p>
      <ul className="-ml-3 flex flex-wrap sm:ml-auto">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              prefetch={false}
              aria-current={path.startsWith(tab.href) ? "page" : undefined}
              className="tap inline-flex items-center border-b-2 border-transparent px-3 text-sm sm:px-4 text-ink-2 hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
