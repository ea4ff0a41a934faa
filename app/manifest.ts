import type { MetadataRoute } from "next";
import { localeOf } from "@/lib/words/languages";
import { requestLanguage, words } from "@/lib/words/request";

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const [t, language] = await Promise.all([words("public"), requestLanguage()]);
  return {
    name: "Rebound",
    short_name: "Rebound",
    description: t("installed"),
    lang: localeOf[language],
    start_url: "/today",
    display: "standalone",
    background_color: "#FBFAF6",
    theme_color: "#FBFAF6",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
    ],
  };
}
