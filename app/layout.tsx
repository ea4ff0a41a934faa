import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { facts, reasons } from "./fonts";
import { Providers } from "./providers";
import { chosenTheme } from "./theme-cookie";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Rebound", template: "%s · Rebound" },
  description:
    "Rebound keeps an endurance athlete training through a tendon injury: each morning's answers set what the day may hold, with the reason beside it.",
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

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
  const theme = await chosenTheme();
  return (
    <html
      lang="en-GB"
      data-theme={theme === "system" ? undefined : theme}
      className={`${facts.variable} ${reasons.variable}`}
    >
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
