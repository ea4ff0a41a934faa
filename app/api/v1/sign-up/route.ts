import { signUp } from "@/lib/auth/sign-up";
import { signUpBody, signUpResponse } from "@/lib/contracts/sign-up";
import { publicRoute } from "@/lib/http/route";

export const POST = publicRoute(
  {
    summary: "Make an athlete’s account where sign-up is open; says the same for a known address",
    body: signUpBody,
    response: signUpResponse,
  },
  async ({ body, headers }) => {
    await signUp(body, headers.get("x-forwarded-for"));
    return { status: 200, body: { received: true as const } };
  },
);
