/** The command can't do what it was asked to. The message says why, and what to do; it may have several lines. */
export class CannotDo extends Error {}

/** The person at the terminal gave up at a prompt. */
export class Cancelled extends Error {}
