import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { words } from "@/lib/words/request";
import { asNewAthlete } from "../new-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("welcome"))("title") };
}

/** What it does and what it does not, before anything is asked. */
export default async function WelcomePage() {
  const name = await asNewAthlete(async (ctx) => ctx.actor.name);
  const t = await words("welcome");
  return (
    <>
      <p className="text-sm text-ink-2">{t("hello", { name })}</p>
      <h1 className="voice measure-headline mt-1 text-2xl">{t("headline")}</h1>
      <p className="measure mt-4 text-ink-2">{t("what")}</p>
      <section className="mt-8 border-2 border-ink p-5">
        <h2 className="voice text-lg">{t("isNot")}</h2>
        <ul className="mt-3 space-y-2 text-sm text-ink-2">
          {limits.map((limit) => (
            <li key={limit} className="border-t border-line pt-2 first:border-0 first:pt-0">
              {t(`limits.${limit}`)}
            </li>
          ))}
        </ul>
      </section>
      <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Link href="/welcome/injury" prefetch={false} className={`${buttonClass("solid")} sm:px-8`}>
          {t("begin")}
        </Link>
        <Link href="/today?plan=later" prefetch={false} className={buttonClass("quiet")}>
          {t("notNow")}
        </Link>
      </div>
    </>
  );
}

const limits = ["device", "rules", "odds", "review"] as const;
