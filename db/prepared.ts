import type postgres from "postgres";

/** A connection, or one inside a transaction. */
type Statements = postgres.Sql | postgres.TransactionSql;

/**
 * The same driver, whose statements are planned once a connection. The query builder asks for
 * statements without a name: each is sent twice, read and planned again every time, and with the
 * policies in it planning takes longer than the answer (docs/decisions/0021).
 */
export function prepared<S extends Statements>(sql: S): S {
  return new Proxy(sql, {
    get(driver, name) {
      if (name === "unsafe")
        return (text: string, args?: never[], options?: postgres.UnsafeQueryOptions) =>
          driver.unsafe(text, args, { ...options, prepare: isSteady(text) });
      if (name === "begin" || name === "savepoint") {
        const open = Reflect.get(driver, name) as (...args: unknown[]) => unknown;
        return (...args: unknown[]) => {
          const work = args.pop() as (inside: postgres.TransactionSql) => unknown;
          return open(...args, (inside: postgres.TransactionSql) => work(prepared(inside)));
        };
      }
      return Reflect.get(driver, name);
    },
  });
}

/**
 * Whether a text is one of the few hundred that the code holds. Lists make a new text for each length
 * of theirs, and a connection would keep the plan of every one.
 */
export function isSteady(text: string): boolean {
  if (/ in \(\$\d+, /.test(text)) return false;
  return !/^insert /i.test(text) || !/\), \(/.test(text);
}
