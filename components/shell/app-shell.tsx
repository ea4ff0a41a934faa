import type { ReactNode } from "react";
import { OutboxChip } from "@/components/outbox/outbox-chip";
import { OutboxProvider } from "@/components/outbox/outbox-provider";
import { RegisterWorker } from "@/components/outbox/register-worker";
import type { Theme } from "@/lib/engine/model";
import type { Units } from "@/lib/format/units";
import type { Who } from "@/lib/outbox/visitor";
import { AccountMenu } from "./account-menu";
import { HomeLink } from "./home-link";
import { MainNav } from "./main-nav";
import type { MoreLink, NavLink } from "./nav-links";
import { RailLinks } from "./rail-links";
import { SkipLink } from "./skip-link";
import { UnitsProvider } from "./units";

type Props = {
  name: string;
  theme: Theme;
  units: Units;
  links: readonly NavLink[];
  /** Whose entries may wait on this device; null for somebody who logs nothing of their own. */
  who: Who | null;
  /** Further pages: in the rail where there is room, else in the account menu. */
  more?: readonly MoreLink[];
  children: ReactNode;
};

/** Frame of every signed-in page: rail on wide screens, bars at head and foot on a phone. */
export function AppShell({ name, theme, units, links, who, more = [], children }: Props) {
  const home = links[0]?.href ?? "/";
  return (
    <OutboxProvider who={who}>
      <RegisterWorker />
      <div className="lg:grid lg:min-h-dvh lg:grid-cols-[13rem_minmax(0,1fr)]">
        <SkipLink />
        <header className="flex flex-wrap items-center justify-between border-b border-line px-4 py-1 min-[360px]:px-5 lg:sticky lg:top-0 lg:z-20 lg:h-dvh lg:flex-col lg:flex-nowrap lg:items-stretch lg:justify-start lg:gap-6 lg:border-r lg:border-b-0 lg:px-3 lg:py-5 print:hidden">
          <HomeLink href={home} className="lg:px-4" />
          <MainNav links={links} />
          <RailLinks links={more} />
          <div className="contents lg:mt-auto lg:flex lg:flex-col lg:items-start lg:gap-2 lg:px-2">
            <OutboxChip />
            <AccountMenu name={name} theme={theme} links={more} />
          </div>
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-6xl px-4 pt-5 pb-28 min-[360px]:px-5 lg:px-10 lg:pt-10 lg:pb-16 print:p-0"
        >
          <UnitsProvider units={units}>{children}</UnitsProvider>
        </main>
      </div>
    </OutboxProvider>
  );
}
