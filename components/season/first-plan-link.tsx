import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { words } from "@/lib/words/request";

/** Without a race there is nothing to build backwards from: the questions ask for it. */
export async function FirstPlanLink() {
  return (
    <Link href="/welcome" prefetch={false} className={buttonClass("solid")}>
      {(await words("today"))("makePlan")}
    </Link>
  );
}
