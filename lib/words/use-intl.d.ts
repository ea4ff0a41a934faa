import type { en } from "@/messages/en";

// English is the measure: its names and placeholders are what a call may use.
declare module "use-intl" {
  interface AppConfig {
    Messages: typeof en;
    Locale: string;
  }
}
