import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not found" };

export default function NotFoundPage() {
  return (
    <main className="mx-auto max-w-xl px-5 py-16">
      <h1 className="voice text-xl">There is nothing at this address.</h1>
      <p className="mt-3 text-ink-2">
        It may have moved, or it may belong to someone who does not share it with you.
      </p>
      <Link href="/" prefetch={false} className={`${buttonClass("solid")} mt-6`}>
        Go to the start
      </Link>
    </main>
  );
}
