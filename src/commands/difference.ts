import type { Paint } from '../report/terminal/paint.ts';
import { scan } from '../secret-values/scan.ts';
import { visible } from '../text/visible.ts';

/** The difference between two texts, as `diff -u` shows it. What looks like a secret's value is blotted out. */
export async function showDifference(
  name: string,
  before: string,
  after: string,
  paint: Paint,
  newName = name,
): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const [old, now] = [await scan(before), await scan(after)];
  const patch = createTwoFilesPatch(name, newName, old.text, now.text, undefined, undefined, { context: 3 });
  return patch
    .split('\n')
    .filter((line) => !line.startsWith('====='))
    .map((line) => paintLine(line.replace(/\r$/, ''), paint))
    .join('\n')
    .trimEnd();
}

function paintLine(line: string, paint: Paint): string {
  const text = line.split('\t').map(visible).join('\t');
  if (/^(---|\+\+\+) /.test(line)) return paint('bold', text.replace(/\t$/, ''));
  if (line.startsWith('@@')) return paint('cyan', text);
  if (line.startsWith('+')) return paint('green', text);
  return line.startsWith('-') ? paint('red', text) : text;
}
