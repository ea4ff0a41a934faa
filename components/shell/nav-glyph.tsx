import type { NavIcon } from "./nav-links";

/** 20 px grid, one stroke weight, beside its word. */
export function NavGlyph({ icon }: { icon: NavIcon }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      {drawings[icon]}
    </svg>
  );
}

const drawings: Readonly<Record<NavIcon, React.ReactNode>> = {
  today: (
    <>
      <path d="M2.5 14.5h15M5.5 14.5a4.5 4.5 0 0 1 9 0" />
      <path d="M10 4v2.5M3.6 7.2l1.6 1.6M16.4 7.2l-1.6 1.6M5 17.5h10" />
    </>
  ),
  week: <path d="M2.5 4.5h15v11h-15zM2.5 8h15M7.5 8v7.5M12.5 8v7.5" />,
  season: <path d="M2.5 15.5V12h3.5V9h3.5V6.5h3.5V10h2v5.5zM13 6.5v-3l3 1.2-3 1.2" />,
  log: <path d="M5 2.5h10v15H5zM8 6.5h4M8 10h4M8 13.5h2.5" />,
  changes: <path d="M3 6.5h11.5M11.5 3.5l3 3-3 3M17 13.5H5.5M8.5 10.5l-3 3 3 3" />,
  conversation: <path d="M3 4h14v9.5H9.5L6 16.5v-3H3zM6.5 7.5h7M6.5 10h4.5" />,
  roster: (
    <>
      <circle cx="7" cy="6.5" r="2.5" />
      <path d="M2.5 16c.3-3 2-4.5 4.5-4.5s4.2 1.5 4.5 4.5M13 4.3a2.3 2.3 0 0 1 0 4.4M14 11.7c2 .3 3.2 1.7 3.5 4.3" />
    </>
  ),
  library: <path d="M3.5 3.5h3v13h-3zM8.5 3.5h3v13h-3zM13.2 4.6l2.6-.7 2.9 11.8-2.6.7z" />,
};
