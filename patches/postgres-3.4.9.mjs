/**
 * What we change in the database driver, and why: docs/decisions/0003-patched-driver.md.
 * Each edit replaces a text that stands exactly once in each of the named files.
 */
export const name = "postgres";
export const version = "3.4.9";

const connection = ["src/connection.js", "cjs/src/connection.js"];
const pool = ["src/index.js", "cjs/src/index.js"];

export const edits = [
  {
    why: "A query on a connection without a socket is refused; it used to end the process.",
    files: connection,
    find: `    if (stream)
      return queryError(q, Errors.generic('COPY_IN_PROGRESS'`,
    put: `    if (!socket)
      return queryError(q, Errors.connection('CONNECTION_CLOSED', options))

    if (stream)
      return queryError(q, Errors.generic('COPY_IN_PROGRESS'`,
  },
  {
    why: "A transaction always learns its connection, also when the socket asks for a pause.",
    files: connection,
    find: `      return write(toBuffer(q))
        && !q.describeFirst
        && !q.cursorFn
        && sent.length < max_pipeline
        && (!q.options.onexecute || q.options.onexecute(connection))`,
    put: `      const ready = write(toBuffer(q))
        && !q.describeFirst
        && !q.cursorFn
        && sent.length < max_pipeline
      return (!q.options.onexecute || q.options.onexecute(connection)) && ready`,
  },
  {
    why: "A failed look-up of array types is no unhandled rejection.",
    files: connection,
    find: `    \`], [], execute)
    types.forEach(`,
    put: `    \`], [], execute).catch(() => [])
    types.forEach(`,
  },
  {
    why: "A write timer that outlived its socket finds nothing to do.",
    files: connection,
    find: `  function nextWrite(fn) {
`,
    put: `  function nextWrite(fn) {
    if (!socket) {
      chunk = nextWriteTimer = null
      return false
    }
`,
  },
  {
    why: "A closed connection answers every query it still holds, and keeps nothing for the next session.",
    files: connection,
    find: `    socket.removeAllListeners()
    socket = null

    if (initial)
      return reconnect()

    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))
`,
    put: `    socket.removeAllListeners()
    const lost = errorResponse || Errors.connection('CONNECTION_CLOSED', options, socket)
    stream && (stream.destroy(lost), stream = null)
    socket = null
    query && queryError(query, lost)
    while (sent.length)
      queryError(sent.shift(), lost)
    chunk = nextWriteTimer = query = errorResponse = results = final = null
    result = new Result()
    rows = 0

    if (initial)
      return reconnect()

`,
  },
  {
    why: "A transaction ends with its connection: later statements are refused, waiting ones rejected.",
    files: pool,
    find: `    let savepoints = 0
      , connection
      , prepare = null
`,
    put: `    let savepoints = 0
      , connection
      , prepare = null
      , lost = null
`,
  },
  {
    why: "as above",
    files: pool,
    find: `        new Promise((_, reject) => connection.onclose = reject)
`,
    put: `        new Promise((_, reject) => lost ? reject(lost) : connection.onclose = e => (lose(e), reject(e)))
`,
  },
  {
    why: "as above",
    files: pool,
    find: `        q.catch(e => uncaughtError || (uncaughtError = e))
        c.queue === full`,
    put: `        q.catch(e => uncaughtError || (uncaughtError = e))
        if (lost)
          return q.reject(lost)
        c.queue === full`,
  },
  {
    why: "as above",
    files: pool,
    find: `    function onexecute(c) {
      connection = c
`,
    put: `    function lose(e) {
      lost = e
      while (queries.length)
        queries.shift().reject(e)
    }

    function onexecute(c) {
      connection = c
      c.onclose = lose
`,
  },
  {
    why: "A reserved connection ends with its socket too.",
    files: pool,
    find: `    move(c, reserved)
    c.reserved = () => queue.length
      ? c.execute(queue.shift())
      : move(c, reserved)
    c.reserved.release = true
`,
    put: `    let lost = null
    c.onclose = e => {
      lost = e
      while (queue.length)
        queue.shift().reject(e)
    }
    move(c, reserved)
    c.reserved = () => queue.length
      ? c.execute(queue.shift())
      : move(c, reserved)
    c.reserved.release = true
`,
  },
  {
    why: "as above",
    files: pool,
    find: `    sql.release = () => {
      c.reserved = null
`,
    put: `    sql.release = () => {
      if (lost)
        return
      c.onclose = null
      c.reserved = null
`,
  },
  {
    why: "as above",
    files: pool,
    find: `    function handler(q) {
      c.queue === full
        ? queue.push(q)`,
    put: `    function handler(q) {
      if (lost)
        return q.reject(lost)
      c.queue === full
        ? queue.push(q)`,
  },
];
