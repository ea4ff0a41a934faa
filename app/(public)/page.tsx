import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { signUpIsOpen } from "@/lib/env";
import { words } from "@/lib/words/request";
import { ExampleMorning } from "./example-morning";

/** What Rebound is, and what it does not claim. */
export default async function StartPage() {
  const [room, t] = await Promise.all([words("public"), words("public.start")]);
  return (
    <>
      <div className="grid items-start gap-10 pt-6 lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-16 lg:pt-16">
        <div>
          <h1 className="voice text-2xl text-balance lg:text-[2.75rem] lg:leading-[1.1]">
            {t("headline")}
          </h1>
          <p className="measure mt-5 text-lg text-ink-2">{t("what")}</p>
          <p className="mt-6 flex flex-wrap gap-2">
            {signUpIsOpen() && (
              <Link href="/sign-up" prefetch={false} className={buttonClass("solid")}>
                {room("signUp")}
              </Link>
            )}
            <Link
              href="/sign-in"
              prefetch={false}
              className={buttonClass(signUpIsOpen() ? "outline" : "solid")}
            >
              {room("signIn")}
            </Link>
            <Link href="/method" prefetch={false} className={buttonClass("outline")}>
              {t("rules")}
            </Link>
          </p>
        </div>
        <ExampleMorning />
      </div>

      <section className="mt-16 lg:mt-24">
        <h2 className="voice text-xl">{t("morning")}</h2>
        <ol className="mt-4 grid gap-px border-y border-line bg-line sm:grid-cols-3">
          {steps.map((step, at) => (
            <li key={step} className="bg-paper py-5 sm:px-5 sm:first:pl-0">
              <p className="figures text-sm text-ink-3">{at + 1}</p>
              <h3 className="mt-1 text-lg font-bold">{t(step)}</h3>
              <p className="mt-1 text-ink-2">{t(`${step}What`)}</p>
            </li>
          ))}
        </ol>
      </section>

      <section className="mt-16 grid gap-x-16 gap-y-6 lg:mt-24 lg:grid-cols-2">
        <div>
          <h2 className="voice text-xl">{t("ledgers")}</h2>
          <p className="measure mt-3 text-ink-2">{t("ledgersWhat")}</p>
        </div>
        <div>
          <h2 className="voice text-xl">{t("people")}</h2>
          <dl className="mt-3 space-y-2 text-ink-2">
            {people.map((who) => (
              <div key={who} className="grid grid-cols-[5.5rem_1fr] gap-x-3">
                <dt className="font-semibold text-ink">{t(who)}</dt>
                <dd>{t(`${who}What`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      </section>

      <section className="mt-16 border-2 border-ink p-5 lg:mt-24 lg:p-8">
        <h2 className="voice text-xl">{t("claims")}</h2>
        <ul className="mt-4 grid gap-x-12 gap-y-3 text-ink-2 lg:grid-cols-2">
          {limits.map((limit) => (
            <li key={limit} className="border-t border-line pt-3">
              {t(`limits.${limit}`)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

const steps = ["taps", "state", "moved"] as const;
const people = ["athlete", "coach", "physio"] as const;
const limits = ["wrong", "odds", "trial", "signs", "time", "praise"] as const;
