import { buttonClass } from "@/components/ui/button";
import { words } from "@/lib/words/request";

/** Nothing stands at this address, and the way on. */
export async function Missing() {
  const t = await words("errors");
  return (
    <>
      <h1 className="voice text-xl">{t("missing")}</h1>
      <p className="measure mt-3 text-ink-2">{t("missingWhy")}</p>
      {/* A plain anchor: the router's link would come with every page, for this one. */}
      <a href="/" className={`${buttonClass("solid")} mt-6`}>
        {t("toStart")}
      </a>
    </>
  );
}
