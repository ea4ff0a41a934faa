import { writeFileSync } from "node:fs";
import { rules } from "@/lib/engine/rules/registry";
import { methodText } from "@/lib/method/method-text";

/* npm run -s method: writes docs/method.md from the rule registry. */

writeFileSync(new URL("../docs/method.md", import.meta.url), methodText(rules));
