import net from "node:net";

/** A port of this machine that nobody listens on. */
export const freePort = (host = "127.0.0.1") => listenOnce(0, host);

/** Whether a server could listen there. */
export const isFree = (port, host) =>
  listenOnce(port, host).then(
    () => true,
    () => false,
  );

/** Whether something answers there. */
export const accepts = (port, host = "127.0.0.1") =>
  new Promise((resolve) => {
    const socket = net.connect(port, host, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}
