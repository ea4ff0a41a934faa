"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { later } from "@/components/ui/later";
import { unreached } from "@/components/ui/unreached";
import type { Theme } from "@/lib/engine/model";
import type { MoreLink } from "./nav-links";
import { Waiting } from "./waiting";
import { useWords } from "./words";

/** Loaded by who opens the menu. */
const AccountActs = later(() =>
  import("./account-acts").then((part) => part.AccountActs, unreached),
);

type Props = {
  name: string;
  theme: Theme;
  links: readonly MoreLink[];
};

/** A native disclosure: opens without script, closes on Escape, on a click elsewhere and on leaving. */
export function AccountMenu({ name, theme, links }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  const path = usePathname();
  const t = useWords("shell");

  const shownOn = useRef(path);
  useEffect(() => {
    const isAnother = shownOn.current !== path;
    shownOn.current = path;
    if (!menu.current?.open) return;
    // Opened before the page was awake it stays open; another page closes it.
    if (isAnother) menu.current.open = false;
    else setOpened(true);
  }, [path]);

  useEffect(() => {
    const closeOutside = (event: PointerEvent) => {
      const element = menu.current;
      if (element?.open && !element.contains(event.target as Node)) element.open = false;
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      const element = menu.current;
      if (event.key !== "Escape" || !element?.open) return;
      element.open = false;
      element.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, []);

  return (
    <details
      ref={menu}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
      className="group relative -mr-2 lg:mr-0 print:hidden"
    >
      <summary className="tap press flex list-none items-center gap-2 rounded-control px-2 text-sm hover:bg-sunk group-open:bg-sunk">
        <span
          aria-hidden="true"
          className="flex size-8 items-center justify-center rounded-full border border-line-strong text-xs font-semibold"
        >
          {initialsOf(name)}
        </span>
        <span className="sr-only lg:not-sr-only lg:max-w-36 lg:truncate">{name}</span>
        <span className="sr-only">: {t("accountAndAppearance")}</span>
        <span className="empty:hidden lg:hidden">
          <Waiting count={links.reduce((sum, link) => sum + (link.count ?? 0), 0)} />
        </span>
      </summary>
      <div className="absolute right-2 z-30 mt-1 w-[min(20rem,calc(100vw-2rem))] space-y-4 rounded-control border border-line-strong bg-paper p-4 lg:top-auto lg:right-auto lg:bottom-full lg:left-0 lg:mb-1">
        <p className="text-sm font-semibold break-words">{name}</p>
        {links.length > 0 && (
          <ul className="-mx-2 border-y border-line py-1 lg:hidden">
            {links.map((link) => (
              <li key={link.href}>
                <Link
                  href={link.href}
                  prefetch={false}
                  aria-current={path === link.href ? "page" : undefined}
                  className="tap flex items-center rounded-control px-2 text-sm hover:bg-sunk aria-[current]:font-semibold"
                >
                  {t(`more.${link.page}`)}
                  <Waiting count={link.count} />
                </Link>
              </li>
            ))}
          </ul>
        )}
        <Link
          href="/settings"
          prefetch={false}
          className="tap -mx-2 flex items-center rounded-control px-2 text-sm font-semibold hover:bg-sunk"
        >
          {t("settings")}
        </Link>
        <div className="min-h-32">{opened ? <AccountActs theme={theme} /> : null}</div>
      </div>
    </details>
  );
}

function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/);
  const first = parts[0]?.[0] ?? "";
  const last = parts.length > 1 ? (parts[parts.length - 1]?.[0] ?? "") : "";
  return `${first}${last}`.toUpperCase();
}
