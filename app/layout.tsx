import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { holdEarly, NOT_SENT_YET } from "@/components/shared/hold-early";
import { OnThisPage } from "@/components/shell/on-this-page";
import { RootWords } from "@/components/shell/words";
import { Notice } from "@/components/ui/notice";
import { ToastRegion } from "@/components/ui/toast";
import { UNSENT_HEADER } from "@/lib/http/unsent";
import { roomsOf } from "@/lib/words/catalogue";
import { localeOf } from "@/lib/words/languages";
import { requestLanguage, words } from "@/lib/words/request";
import { facts, reasons } from "./fonts";
import { chosenTheme } from "./theme-cookie";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: { default: "Rebound", template: "%s · Rebound" },
    description: (await words("public"))("description"),
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#FBFAF6" },
    { media: "(prefers-color-scheme: dark)", color: "#14181B" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [theme, language, asked] = await Promise.all([chosenTheme(), requestLanguage(), headers()]);
  return (
    <html
      lang={localeOf[language]}
      data-theme={theme === "system" ? undefined : theme}
      className={`${facts.variable} ${reasons.variable}`}
    >
      <body>
        <script
          nonce={asked.get("x-nonce") ?? undefined}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own words, the same for everybody
          dangerouslySetInnerHTML={{ __html: holdEarly }}
        />
        <RootWords locale={localeOf[language]} rooms={roomsOf(language, ["ui", "shell", "errors"])}>
          <NothingKept />
          <NotSentYet />
          <ToastRegion>{children}</ToastRegion>
        </RootWords>
      </body>
    </html>
  );
}

/** Shown by the page before it is awake, over what was typed, which stays as it is. */
async function NotSentYet() {
  const t = await words("plain");
  return (
    <div
      id={NOT_SENT_YET}
      hidden
      suppressHydrationWarning
      role="status"
      className="fixed inset-x-0 bottom-20 z-30 mx-auto max-w-md px-4 lg:bottom-6"
    >
      <Notice title={t("notSentYet.title")} strong>
        {t("notSentYet.stays")}
      </Notice>
    </div>
  );
}

/** Above everything else: what was typed is gone, and the page below looks as if it never was. */
async function NothingKept() {
  if ((await headers()).get(UNSENT_HEADER) !== "yes") return null;
  const t = await words("plain");
  return (
    <OnThisPage>
      <div role="alert" className="mx-auto max-w-xl p-4">
        <Notice title={t("notKept.title")} strong>
          {t("notKept.again")}
        </Notice>
      </div>
    </OnThisPage>
  );
}
