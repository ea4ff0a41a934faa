import { SMTPServer } from "smtp-server";

/* A mail server of a test's own, on a port of its own. It keeps what it was given. */

export type Received = {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came over the wire. */
  readonly raw: string;
};

export type TestMailServer = {
  readonly url: string;
  readonly received: Received[];
  /** What the next mails are answered with instead of being taken. */
  readonly refuseWith: number[];
  readonly stop: () => Promise<void>;
};

export async function startMailServer(): Promise<TestMailServer> {
  const received: Received[] = [];
  const refuseWith: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const code = refuseWith.shift();
        if (code !== undefined) {
          done(Object.assign(new Error("not now"), { responseCode: code }));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map((one) => one.address),
          raw: Buffer.concat(chunks).toString("utf8"),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new RangeError("no port");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refuseWith,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Header lines put together again where they were folded (RFC 5322), and the text decoded. */
export function readMail(raw: string): { headers: Map<string, string>; text: string } {
  const end = raw.indexOf("\r\n\r\n");
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const headers = new Map<string, string>();
  for (const line of lines) {
    const at = line.indexOf(":");
    const name = line.slice(0, at).toLowerCase();
    if (headers.has(name)) throw new RangeError(`${name} stands twice`);
    headers.set(name, line.slice(at + 1).trim());
  }
  return { headers, text: decoded(headers.get("content-transfer-encoding"), raw.slice(end + 4)) };
}

function decoded(encoding: string | undefined, body: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
