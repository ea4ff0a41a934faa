import type { Metadata } from "next";
import { Missing } from "@/components/shell/missing";
import { Wordmark } from "@/components/shell/wordmark";
import { words } from "@/lib/words/request";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("errors"))("missingTitle") };
}

/** Framed as the pages of those who are not signed in. No link on the name: its script would come with every page. */
export default function NotFoundPage() {
  return (
    <div className="mx-auto max-w-md px-4 min-[360px]:px-5">
      <header className="pt-5">
        <span className="tap inline-flex items-center">
          <Wordmark />
        </span>
      </header>
      <main className="py-10 sm:py-16">
        <Missing />
      </main>
    </div>
  );
}
