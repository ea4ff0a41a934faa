import type { Metadata } from "next";
import { buttonClass } from "@/components/ui/button";
import { words } from "@/lib/words/request";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("errors"))("missingTitle") };
}

export default async function NotFoundPage() {
  const t = await words("errors");
  return (
    <main className="mx-auto max-w-xl px-5 py-16">
      <h1 className="voice text-xl">{t("missing")}</h1>
      <p className="mt-3 text-ink-2">{t("missingWhy")}</p>
      {/* A plain anchor: the router's link would come with every page, for this one. */}
      <a href="/" className={`${buttonClass("solid")} mt-6`}>
        {t("toStart")}
      </a>
    </main>
  );
}
