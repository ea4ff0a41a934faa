import { useWords } from "./words";

/** How much waits behind a link, quietly; nothing where nothing does. */
export function Waiting({ count = 0 }: { count?: number | undefined }) {
  const t = useWords("shell");
  if (count === 0) return null;
  return (
    <span className="figures ml-1.5 shrink-0 whitespace-nowrap rounded-full border border-current px-1.5 text-2xs font-semibold">
      <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
      <span className="sr-only"> ({t("waiting", { count })})</span>
    </span>
  );
}
