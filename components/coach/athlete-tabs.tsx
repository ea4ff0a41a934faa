"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

type Props = {
  name: string;
  /** What the way back is called. */
  roster: string;
  tabs: readonly { readonly href: string; readonly label: string }[];
};

/** A coach's and a physio's views of one athlete. */
export function AthleteTabs({ name, roster, tabs }: Props) {
  const path = usePathname();
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
        <span aria-hidden="true">‹</span> {roster}
      </Link>
      <p className="text-md font-bold">{name}</p>
      <ul className="-ml-1.5 flex flex-wrap sm:ml-auto">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              prefetch={false}
              aria-current={path.startsWith(tab.href) ? "page" : undefined}
              className="tap inline-flex items-center border-b-2 border-transparent px-1.5 text-sm min-[480px]:px-2 sm:px-4 text-ink-2 hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
