import { useWords } from "@/components/shell/words";

/** Where the consequence of a change will stand. */
export function NothingChanged() {
  const t = useWords("seasonEditor.effect");
  return (
    <section aria-label={t("title")} className="flex min-w-0 flex-col gap-4">
      <h2 className="text-sm font-semibold">{t("title")}</h2>
      <p className="voice text-md text-ink-2">{t("nothing")}</p>
    </section>
  );
}
