import type { Metadata } from "next";
import Link from "next/link";
import { SessionSheet } from "@/components/library/session-sheet";
import { buttonClass } from "@/components/ui/button";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { getOriginal } from "@/lib/services/library/originals";
import { exampleZones } from "@/lib/step-text/example";
import { words } from "@/lib/words/request";
import { contentInWords } from "@/lib/words/said/in-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("library"))("title") };
}

type Props = { params: Promise<{ templateId: string }> };

export default async function OriginalPage({ params }: Props) {
  const { templateId } = await params;
  const { content, units } = await orNotFound(
    asActor(async (ctx) => ({
      content: await contentInWords(getOriginal(ctx, { templateId })),
      units: unitsOf(ctx.actor),
    })),
  );
  const t = await words("library");
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <Link
            href="/coach/library"
            prefetch={false}
            className="tap inline-flex items-center gap-2 text-xs font-semibold hover:underline"
          >
            <span aria-hidden="true">‹</span> {t("title")}
          </Link>
          <h1 className="voice text-xl lg:text-2xl">{content.title}</h1>
        </div>
        <Link
          href={`/coach/library/new?from=${templateId}`}
          prefetch={false}
          className={buttonClass("solid")}
        >
          {t("copy")}
        </Link>
      </header>
      <SessionSheet content={content} zones={exampleZones(content.sport)} units={units} />
    </div>
  );
}
