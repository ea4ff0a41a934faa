/**
 * The largest file of past training that is read, bytes: an export of ten years has three or four
 * million. Our choice. On its own, so that the browser may know it without a parser.
 */
export const FILE_BYTES_MAX = 6 * 1024 * 1024;
