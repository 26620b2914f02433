import type { FileFault } from '../ports.ts';

/** Why something on disk could not be read, in words. */
export const FAULTS: Record<FileFault, string> = {
  missing: 'it is not there (any more)',
  link: 'it is a symbolic link, and links are not followed; put the file itself here',
  'not-a-file': 'it is not a regular file',
  'not-a-directory': 'it is not a directory',
  'no-permission': 'permission was denied',
  'too-large': 'it is larger than 256 KiB, which no record is',
  'not-text': 'it is not UTF-8 text; save it as UTF-8',
  other: 'the file system reported an error',
};
