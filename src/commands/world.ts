import type { Files } from '../ports.ts';
import type { Format } from '../records/discover.ts';
import type { Origin } from '../report/report.ts';
import type { Paint } from '../report/terminal/paint.ts';
import type { StoreReader } from '../stores/store.ts';
import type { StoreWriter } from '../stores/writer.ts';

/** What a command needs from outside. */
export interface CommandWorld {
  readonly terminal: Terminal;
  readonly workspace: Workspace;
  readonly origin: Origin;
  readonly now: Date;
  /** False in a run that judges a pull request, as for the action. */
  readonly datesCount: boolean;
  readonly stores: StoreReader;
  readonly writer: StoreWriter;
  /** Reads the new value of a secret, and looks up when a token of GitHub expires. */
  readonly values: ValueSource;
  /** Who changes a record: the user of git, or of the workflow; undefined where neither is known. */
  person(): string | undefined;
  /** Blank when there is none. */
  githubToken(): string;
  /** The region of AWS that the environment names. */
  readonly region: string | null;
}

/** Where a command speaks, and asks. */
export interface Terminal {
  /** What was asked for: a line, or lines, of the standard output. */
  print(text: string): void;
  /** What accompanies it, on the standard error. */
  note(text: string): void;
  /** For the standard output, and for the standard error. */
  readonly paint: Paint;
  readonly paintNote: Paint;
  /** Undefined where nobody can be asked: in a pipe, and in CI. */
  readonly ask: Prompter | undefined;
  /** Shows that work is under way when it takes longer than a second. */
  progress<Result>(what: string, work: Promise<Result>): Promise<Result>;
  /**
   * Until the returned function is called, an interruption (Ctrl-C, the end of a job) ends the command with the text
   * that `explain` gives.
   */
  onInterrupt(explain: () => string): () => void;
}

/** Asks the person at the terminal; each rejects with `Cancelled` when that person gives up. */
export interface Prompter {
  text(question: string, options?: TextOptions): Promise<string>;
  /** The answer is not shown. */
  hidden(question: string): Promise<string>;
  choose<Value extends string>(question: string, choices: readonly Choice<Value>[]): Promise<Value>;
  confirm(question: string, initial: boolean): Promise<boolean>;
}

export interface TextOptions {
  /** What is taken when nothing is typed. */
  readonly initial?: string | undefined;
  /** What is wrong with an answer; undefined when nothing is. */
  readonly check?: (answer: string) => string | undefined;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** A checkout, in which a command works. */
export interface Workspace {
  readonly files: Files;
  /** A path of the workspace, as somebody would type it where the command was started. */
  show(path: string): string;
  /**
   * A record file as it is now.
   *
   * @throws CannotDo when it can't be read
   */
  read(path: string): RecordText;
  /** The path in the workspace of one that was typed; undefined when it leads out of it. */
  locate(typed: string): string | undefined;
  /** Whether there is anything of that name. */
  exists(path: string): boolean;
  /** Writes the whole file, or nothing; the path is one that was typed. Throws when it can't. */
  writeFile(typed: string, content: string): void;
  /**
   * Prepares to change, create or remove a file: everything is written beside it, so that a full disk or a
   * missing permission is met now. Nobody else can prepare a change of the same file meanwhile.
   *
   * @param before what the file holds; undefined when it must not be there yet
   * @param after what it shall hold; undefined to remove it
   * @throws CannotDo when it can't be written, or when somebody else is at it
   */
  prepare(path: string, before: Uint8Array | undefined, after: Uint8Array | undefined): PreparedChange;
}

/** The text of a record file, and what is needed to write it back. */
export interface RecordText {
  readonly bytes: Uint8Array;
  readonly format: Format;
  /** Without a byte order mark. */
  readonly text: string;
  /** The bytes of another text for the same file; with a byte order mark if it had one. */
  encode(text: string): Uint8Array;
}

/** A change that is ready to be made in one step. */
export interface PreparedChange {
  /**
   * Makes the change, all of it or nothing.
   *
   * @throws CannotDo when the file is not any more as it was, or can't be replaced
   */
  commit(): void;
  /** Takes back the preparation. Does nothing after `commit`. */
  abandon(): void;
}

/** Where the new value of a secret comes from. It is held in memory only. */
export interface ValueSource {
  /** All of the standard input; undefined when it is a terminal. */
  standardInput(): Promise<Uint8Array | undefined>;
  /**
   * @param flag the flag that names the file
   * @throws CannotDo when it can't be read
   */
  file(path: string, flag: string): Uint8Array;
  /** When a token of GitHub expires, by asking GitHub. */
  tokenExpiry(value: string): Promise<TokenExpiry>;
}

/** When a value that is a token of GitHub expires. The token is in none of it. */
export type TokenExpiry =
  | { readonly outcome: 'no-token' }
  /** `at` is an instant (ISO 8601). */
  | { readonly outcome: 'expires'; readonly at: string }
  | { readonly outcome: 'never' }
  /** GitHub does not know it, or it has expired or been revoked. */
  | { readonly outcome: 'not-accepted' }
  /** Why, in one sentence. */
  | { readonly outcome: 'unknown'; readonly reason: string };

/**
 * The exit code of a command: fine; findings at or above `fail-on`; could not do what was asked.
 */
export type ExitCode = 0 | 1 | 2;
