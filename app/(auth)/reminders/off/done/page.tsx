import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";

export const metadata: Metadata = { title: "Reminders", robots: { index: false, follow: false } };

export default function RemindersOffDonePage() {
  return (
    <>
      <h1 className="voice text-xl lg:text-2xl">It is off</h1>
      <p className="mt-3 text-ink-2">
        No more mail of this kind. You can switch it on again in Settings.
      </p>
      <p className="mt-6">
        <Link href="/today" prefetch={false} className={buttonClass("outline")}>
          Open Rebound
        </Link>
      </p>
    </>
  );
}
