// Loaded into the web process: when the start that made it is gone, also killed, it ends in order.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
