import type { Metadata } from "next";
import { Missing } from "@/components/shell/missing";
import { words } from "@/lib/words/request";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("errors"))("missingTitle") };
}

export default function NotFoundPage() {
  return (
    <main className="mx-auto max-w-xl px-5 py-16">
      <Missing />
    </main>
  );
}
