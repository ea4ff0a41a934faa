import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { signUpIsOpen } from "@/lib/env";
import { ExampleMorning } from "./example-morning";

/** What Rebound is, and what it does not claim. */
export default function StartPage() {
  return (
    <>
      <div className="grid items-start gap-10 pt-6 lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-16 lg:pt-16">
        <div>
          <h1 className="voice text-2xl text-balance lg:text-[2.75rem] lg:leading-[1.1]">
            Keep training through a tendon injury, at the level your tendon accepts.
          </h1>
          <p className="measure mt-5 text-lg text-ink-2">
            Rest does not build a tendon, and pushing on upsets it. In between is a sum that has to
            be done afresh each morning. Rebound does that sum, moves your plan, and tells you why.
          </p>
          <p className="mt-6 flex flex-wrap gap-2">
            <Link href="/sign-in" prefetch={false} className={buttonClass("solid")}>
              Sign in
            </Link>
            {signUpIsOpen() && (
              <Link href="/sign-up" prefetch={false} className={buttonClass("outline")}>
                Sign up
              </Link>
            )}
            <Link href="/method" prefetch={false} className={buttonClass("outline")}>
              Read every rule
            </Link>
          </p>
        </div>
        <ExampleMorning />
      </div>

      <section className="mt-16 lg:mt-24">
        <h2 className="voice text-xl">Each morning</h2>
        <ol className="mt-4 grid gap-px border-y border-line bg-line sm:grid-cols-3">
          {steps.map(([title, text], at) => (
            <li key={title} className="bg-paper py-5 sm:px-5 sm:first:pl-0">
              <p className="figures text-sm text-ink-3">{at + 1}</p>
              <h3 className="mt-1 text-lg font-bold">{title}</h3>
              <p className="mt-1 text-ink-2">{text}</p>
            </li>
          ))}
        </ol>
      </section>

      <section className="mt-16 grid gap-x-16 gap-y-6 lg:mt-24 lg:grid-cols-2">
        <div>
          <h2 className="voice text-xl">Two ledgers, not one</h2>
          <p className="measure mt-3 text-ink-2">
            Every session counts twice: what it does for your fitness, and what it asks of the sore
            tendon. A ride can fill the first and hardly touch the second. So when running has to
            shrink, the work moves to the bike, the pool and the weights, and the way to your race
            stays open for as long as it honestly can.
          </p>
        </div>
        <div>
          <h2 className="voice text-xl">Three people, one plan</h2>
          <dl className="mt-3 space-y-2 text-ink-2">
            {people.map(([who, what]) => (
              <div key={who} className="grid grid-cols-[5.5rem_1fr] gap-x-3">
                <dt className="font-semibold text-ink">{who}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </div>
      </section>

      <section className="mt-16 border-2 border-ink p-5 lg:mt-24 lg:p-8">
        <h2 className="voice text-xl">What Rebound does not claim</h2>
        <ul className="mt-4 grid gap-x-12 gap-y-3 text-ink-2 lg:grid-cols-2">
          {limits.map((limit) => (
            <li key={limit} className="border-t border-line pt-3">
              {limit}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

const steps = [
  ["Three taps", "Pain, stiffness, and what yesterday’s session left. Ten seconds, no typing."],
  [
    "One state",
    "Settled, Watch, Flare or See someone: worked out by written rules from your answers and your own usual mornings.",
  ],
  [
    "A plan that moved",
    "What went, what came instead, the reason, and what brings it back. You can undo it, unless a safety rule holds it.",
  ],
] as const;

const people = [
  ["Athlete", "sees today, checks in, logs what was done."],
  ["Coach", "shapes the season and its sessions, and has the last word on larger changes."],
  ["Physio", "sees symptoms and tests, sets limits and the rehab stage."],
] as const;

const limits = [
  "It does not tell you what is wrong. A doctor or physio does that, and their words are kept as theirs.",
  "It gives no odds of getting hurt, and it never says that you are fit to race.",
  "No trial has tested running by symptoms through this injury. Where a rule rests on a study, you see how strong it is; where it is our choice, it says so.",
  "Warning signs stop the plan and show fixed words on who to see. Only a person lifts that.",
  "Shockwave, tablets or time alone never add load. What your tendon accepts does.",
  "There are no streaks, no rings and no praise for doing more.",
] as const;
