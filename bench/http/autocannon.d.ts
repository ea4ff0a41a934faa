/** The part that the bench uses; the package has no types of its own. */
declare module "autocannon" {
  type Request = {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string;
    setupRequest?: (request: Request) => Request;
  };
  type Options = {
    url: string;
    connections: number;
    /** Requests in all; it ends when each is answered. */
    amount: number;
    timeout: number;
    requests: Request[];
  };
  type Result = { errors: number; timeouts: number };
  type Run = Promise<Result> & {
    on(
      event: "response",
      heard: (client: unknown, status: number, bytes: number, ms: number) => void,
    ): void;
  };
  function autocannon(options: Options): Run;
  export = autocannon;
}
