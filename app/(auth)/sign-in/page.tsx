import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/shell/sign-in-form";
import { currentActor } from "@/lib/auth/current-actor";
import { signUpIsOpen } from "@/lib/env";
import { words } from "@/lib/words/request";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("auth.signIn"))("title") };
}

export default async function SignInPage() {
  if (await currentActor()) redirect("/today");
  const t = await words("auth");
  return (
    <>
      <h1 className="voice mb-6 text-2xl">{t("signIn.title")}</h1>
      <SignInForm />
      <p className="mt-8 text-sm text-ink-2">
        {t("signIn.adults")}{" "}
        {signUpIsOpen() ? (
          <>
            {t("signIn.newHere")}{" "}
            <Link href="/sign-up" prefetch={false} className="font-semibold text-ink underline">
              {t("signUp.title")}
            </Link>
          </>
        ) : (
          t("signIn.byOwner")
        )}
      </p>
    </>
  );
}
