import { keepEarlyHash } from "@/components/shared/early-hash";
import { keepEarlyTyping } from "@/components/shared/early-typing";

// Runs before React wakes the page.
keepEarlyHash();
keepEarlyTyping();
