import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { asNewAthlete } from "../new-athlete";

export const metadata: Metadata = { title: "Welcome" };

/** What it does and what it does not, before anything is asked. */
export default async function WelcomePage() {
  const name = await asNewAthlete(async (ctx) => ctx.actor.name);
  return (
    <>
      <p className="text-sm text-ink-2">Welcome, {name}</p>
      <h1 className="voice measure-headline mt-1 text-2xl">
        Five short questions, then a first plan.
      </h1>
      <p className="measure mt-4 text-ink-2">
        About three minutes. Each answer is saved as you give it, and each can be changed later
        under Settings.
      </p>
      <section className="mt-8 border-2 border-ink p-5">
        <h2 className="voice text-lg">What Rebound is not</h2>
        <ul className="mt-3 space-y-2 text-sm text-ink-2">
          {limits.map((limit) => (
            <li key={limit} className="border-t border-line pt-2 first:border-0 first:pt-0">
              {limit}
            </li>
          ))}
        </ul>
      </section>
      <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Link href="/welcome/injury" prefetch={false} className={`${buttonClass("solid")} sm:px-8`}>
          Begin
        </Link>
        <Link href="/today?plan=later" prefetch={false} className={buttonClass("quiet")}>
          Not now
        </Link>
      </div>
    </>
  );
}

const limits = [
  "It is not a medical device and does not diagnose. A doctor or physio says what is wrong; see one before you train through pain you do not know.",
  "It sets training by rules you can read, from studies and, where there are none, from our own choice. It says which. No trial has tested running by symptoms through this injury.",
  "It gives no odds of getting hurt, promises nothing about a tendon, and says nobody is fit to race.",
  "No clinician has reviewed its rules yet. Some answers stop the plan and tell you who to see.",
] as const;
