import { chromium } from "@playwright/test"; import { readFileSync, mkdirSync } from "node:fs"; import { ensureChromium } from "@/scripts/chromium.mjs"; import { signIn } from "./client";
const demo = JSON.parse(readFileSync("/tmp/demo-a/demo.json", "utf8")); const origin = "http://127.0.0.1:4440"; mkdirSync("/tmp/look", { recursive: true });
const b = await chromium.launch({ executablePath: await ensureChromium(), args: ["--no-sandbox"] });
const who = demo.users.find((u: { role: string }) => u.role === "athlete"); const cookie = await signIn(origin, who);
const make = async (w: number, dark: boolean) => { const c = await b.newContext({ viewport: { width: w, height: 900 }, colorScheme: dark ? "dark" : "light", baseURL: origin, locale: "en-GB", timezoneId: "Europe/London" }); await c.addCookies(cookie.split("; ").map((p) => { const i = p.indexOf("="); return { name: p.slice(0, i), value: p.slice(i + 1), url: origin }; })); return c.newPage(); };
const m = await make(390, false);
const shot = async (p: typeof m, n: string) => { await p.waitForTimeout(500); await p.screenshot({ path: `/tmp/look/${n}.png`, fullPage: true }); };
await m.goto("/today", { waitUntil: "networkidle" }); await shot(m, "1-today");
const change = m.getByRole("button", { name: "Change", exact: true }); if (await change.count()) await change.first().click();
const pain = m.getByRole("group", { name: /^Pain/ }).first().getByRole("radio");
await pain.nth(6).click(); await m.waitForTimeout(200);
for (const g of [1, 2]) { const r = m.locator("main fieldset").nth(g).getByRole("radio"); if (await r.count() && !(await m.getByText(/^Saved\./).count())) await r.nth(g === 1 ? 4 : 2).click().catch(() => {}); }
await m.waitForTimeout(4000); await shot(m, "2-flare"); console.log("flare:", await m.locator("h1").allTextContents());
await m.goto("/changes", { waitUntil: "networkidle" }); await shot(m, "3-changes-flare"); console.log("changes:", await m.locator("h1").allTextContents());
await m.goto("/today", { waitUntil: "networkidle" }); if (await change.count()) await change.first().click(); await pain.nth(1).click(); await m.waitForTimeout(200); await m.locator("main fieldset").nth(1).getByRole("radio").nth(0).click().catch(() => {}); await m.locator("main fieldset").nth(2).getByRole("radio").nth(1).click().catch(() => {}); await m.waitForTimeout(5000); await shot(m, "4-corrected"); console.log("corrected:", await m.locator("h1").allTextContents());
await m.goto("/changes", { waitUntil: "networkidle" }); await shot(m, "5-changes-corrected"); console.log("changes:", await m.locator("h1").allTextContents());
const d = await make(1440, true); await d.goto("/changes", { waitUntil: "networkidle" }); await shot(d, "6-changes-dark");
await d.goto("/symptoms", { waitUntil: "networkidle" }); await shot(d, "7-symptoms-dark");
await b.close();
