import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { SignUpForm } from "@/components/shell/sign-up-form";
import { Notice } from "@/components/ui/notice";
import { currentActor } from "@/lib/auth/current-actor";
import { signUpIsOpen } from "@/lib/env";
import { words } from "@/lib/words/request";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("auth.signUp"))("title") };
}

export default async function SignUpPage() {
  if (await currentActor()) redirect("/today");
  const t = await words("auth");
  return (
    <>
      <h1 className="voice mb-6 text-2xl">{t("signUp.title")}</h1>
      {signUpIsOpen() ? (
        <>
          <div className="mb-6">
            <Notice title={t("signUp.before")}>{t("signUp.what")}</Notice>
          </div>
          <SignUpForm />
        </>
      ) : (
        <Notice title={t("signUp.closed")}>{t("signIn.byOwner")}</Notice>
      )}
      <p className="mt-8 text-sm text-ink-2">
        {t("signUp.known")}{" "}
        <Link href="/sign-in" prefetch={false} className="font-semibold text-ink underline">
          {t("signIn.title")}
        </Link>
      </p>
    </>
  );
}
