import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/auth-options";
import { limitedSignIn } from "@/lib/auth/sign-in-gate";
import { signInProblem } from "@/lib/http/sign-in-problem";

const handler = NextAuth(authOptions) as (
  request: Request,
  segment: { params: Promise<{ nextauth: string[] }> },
) => Promise<Response>;

export { handler as GET };

export async function POST(
  request: Request,
  segment: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const action = (await segment.params).nextauth.join("/");
  if (action !== "callback/credentials") return handler(request, segment);
  try {
    return await limitedSignIn(request, () => handler(request, segment));
  } catch (error) {
    return signInProblem(error);
  }
}
