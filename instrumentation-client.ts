import { keepEarlyHash } from "@/components/shared/early-hash";

// Runs before React wakes the page.
keepEarlyHash();
