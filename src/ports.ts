/**
 * The outside world as types. Everything but the entries and `adapters/` sees only these, and `StoreReader` of
 * `stores/store.ts`.
 */

/** Why something on disk could not be read. */
export type FileFault =
  | 'missing'
  | 'link'
  | 'not-a-file'
  | 'not-a-directory'
  | 'no-permission'
  | 'too-large'
  | 'not-text'
  | 'other';

/** An entry of a directory. `other` is a pipe, a socket, or a device. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

/** The files of the workspace. Paths are relative to it, with `/`. Nothing here follows a symbolic link. */
export interface Files {
  list(directory: string): readonly Entry[] | { readonly fault: FileFault };
  /** The bytes of a regular file; `too-large` when there are more than `limit`. */
  read(path: string, limit: number): Uint8Array | { readonly fault: FileFault };
}

/** A stretch of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What is written in a workflow's run: its log, its annotations, its outputs and its summary. */
export interface RunPage {
  /** Hides a value in everything that the job prints from here on. */
  mask(value: string): void;
  /** A line of the log. */
  print(line: string): void;
  annotate(annotation: Annotation): void;
  setOutput(name: string, value: string): void;
  /** Adds Markdown to the summary of the job. */
  appendSummary(markdown: string): void;
}

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** A message on a line of a file. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A message ready to be posted: Block Kit blocks, and the text for notifications and screen readers. */
export interface ChatMessage {
  readonly text: string;
  readonly blocks: readonly object[];
}

/** What became of a message. Only `posted` is proof that it arrived. */
export type Delivery =
  | {
      readonly outcome: 'posted';
      readonly channelId?: string;
      readonly timestamp?: string;
      readonly shortened: boolean;
    }
  /** Refused, or never sent; `advice` says what to do. */
  | { readonly outcome: 'failed'; readonly code: string; readonly advice: string }
  /** The answer never came, so it may or may not have been delivered. It must not be sent again. */
  | { readonly outcome: 'unknown'; readonly code: string; readonly advice: string };

/** A place to post one message. */
export interface Chat {
  post(message: ChatMessage): Promise<Delivery>;
}

/** Whom Slack mentions: a user (`U…`, `W…`) or a user group (`S…`). */
export interface SlackId {
  readonly kind: 'user' | 'usergroup';
  readonly id: string;
}
