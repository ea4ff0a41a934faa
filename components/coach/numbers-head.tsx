import { words } from "@/lib/words/request";

type Props = {
  /** The athlete's. */
  name: string;
  /** Some of them only a physio may set. */
  sourced: boolean;
};

/** What the numbers of one athlete do, and who sets which. */
export async function NumbersHead({ name, sourced }: Props) {
  const t = await words("coach");
  return (
    <header>
      <h1 className="voice text-xl lg:text-2xl">{t("numbersFor", { name })}</h1>
      <p className="measure mt-2 text-sm text-ink-2">
        {t("numbersWhat", { name })}
        {sourced ? ` ${t("numbersPhysio")}` : ""}
      </p>
    </header>
  );
}
