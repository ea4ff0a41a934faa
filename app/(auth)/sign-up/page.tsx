import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { SignUpForm } from "@/components/shell/sign-up-form";
import { Notice } from "@/components/ui/notice";
import { currentActor } from "@/lib/auth/current-actor";
import { signUpIsOpen } from "@/lib/env";

export const metadata: Metadata = { title: "Sign up" };

export default async function SignUpPage() {
  if (await currentActor()) redirect("/today");
  return (
    <>
      <h1 className="voice mb-6 text-2xl">Sign up</h1>
      {signUpIsOpen() ? (
        <>
          <div className="mb-6">
            <Notice title="Before you begin">
              Rebound sets training by written rules, from what you answer each morning. It is not a
              medical device. It does not diagnose or treat, promises nothing about a tendon, and
              says nobody is fit to race. No clinician has reviewed its rules yet. What you enter
              about your health is kept on this installation, for you and those you share it with.
            </Notice>
          </div>
          <SignUpForm />
        </>
      ) : (
        <Notice title="Sign-up is closed here.">
          Accounts are set up by the person who runs this installation.
        </Notice>
      )}
      <p className="mt-8 text-sm text-ink-2">
        You have an account?{" "}
        <Link href="/sign-in" prefetch={false} className="font-semibold text-ink underline">
          Sign in
        </Link>
      </p>
    </>
  );
}
