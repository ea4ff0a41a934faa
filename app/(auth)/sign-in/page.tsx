import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/shell/sign-in-form";
import { currentActor } from "@/lib/auth/current-actor";
import { signUpIsOpen } from "@/lib/env";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage() {
  if (await currentActor()) redirect("/today");
  return (
    <>
      <h1 className="voice mb-6 text-2xl">Sign in</h1>
      <SignInForm />
      <p className="mt-8 text-sm text-ink-2">
        Rebound is for adults, 18 and over.{" "}
        {signUpIsOpen() ? (
          <>
            New here?{" "}
            <Link href="/sign-up" prefetch={false} className="font-semibold text-ink underline">
              Sign up
            </Link>
          </>
        ) : (
          "Accounts are set up by the person who runs this installation."
        )}
      </p>
    </>
  );
}
