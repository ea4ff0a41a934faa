"use client";

import Link from "next/link";
import { Wordmark } from "./wordmark";
import { useWords } from "./words";

type Props = { /** Left out: the start page. */ href?: string; className?: string };

/** The name, which leads to where a person begins. */
export function HomeLink({ href, className = "" }: Props) {
  const t = useWords("shell");
  return (
    <Link
      href={href ?? "/"}
      prefetch={false}
      aria-label={t(href === undefined ? "start" : "home")}
      className={`tap inline-flex items-center ${className}`}
    >
      <Wordmark />
    </Link>
  );
}
