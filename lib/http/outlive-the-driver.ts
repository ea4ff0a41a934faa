/** A connection that dies inside the driver must cost one request, not the server. */
export function outliveTheDriver(): void {
  process.on("uncaughtException", (error) => {
    console.error(JSON.stringify({ level: "error", names: [error.name], what: "uncaught" }));
    if (!isDriverFault(error)) process.exit(1);
  });
}

/** postgres.js throws from its socket handler when a backend is ended inside a transaction. */
function isDriverFault(error: Error): boolean {
  return /[\\/]node_modules[\\/]postgres[\\/]/.test(error.stack ?? "");
}
