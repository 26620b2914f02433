import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { parse } from 'yaml';
import { renderMessage } from '../__tests__/stand-ins/slack-terminal.ts';
import { workspaceFiles } from '../src/adapters/files.ts';
import { storeReader } from '../src/adapters/stores.ts';
import { check } from '../src/check.ts';
import { FIELD_NAMES, fieldOf } from '../src/records/fields.ts';
import { toSlackMessage } from '../src/report/slack/message.ts';
import { readSettings } from '../src/settings/settings.ts';

import { commandHelp } from './command-help.ts';

const root = join(import.meta.dirname, '..');

/** The part of action.yml that the tables show. */
interface Metadata {
  readonly inputs: Record<string, { description: string; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
}

/** The README with each part between `<!-- begin X -->` and `<!-- end X -->` derived anew. */
export async function readme(content: string): Promise<string> {
  const { inputs, outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Metadata;
  const parts: Record<string, string> = {
    message: await exampleMessage(),
    inputs: table(
      ['Input', 'Default', 'Description'],
      Object.entries(inputs).map(([name, { default: value, description }]) => [
        code(name),
        value ? code(value) : '',
        description,
      ]),
    ),
    outputs: table(
      ['Output', 'Description'],
      Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
    ),
    fields: table(
      ['Field', 'In header text', 'Required', 'Value', 'Description'],
      FIELD_NAMES.map((name) => {
        const { headerKey, requirement, kind, description } = fieldOf(name);
        return [code(name), code(headerKey ?? name), requirement, kind.form, description];
      }),
    ),
    rules: rulesIndex(),
  };
  return fill(content, parts);
}

/** The page on the command line, with its help derived anew. */
export function commandLinePage(content: string): string {
  return fill(content, { help: commandHelp() });
}

function fill(content: string, parts: Readonly<Record<string, string>>): string {
  return content.replaceAll(
    /(<!-- begin (\w+) -->\n)[\s\S]*?(<!-- end \2 -->)/g,
    (_all, begin: string, name: string, end: string) => {
      const part = parts[name];
      if (part === undefined) throw new Error(`There is a part "${name}" that nothing makes`);
      return `${begin}\n${part}\n\n${end}`;
    },
  );
}

/** The Slack message about the example records, as its reader sees it. */
async function exampleMessage(): Promise<string> {
  const result = await readSettings((name) => ({ today: '2026-11-23' })[name as 'today'] ?? '', false);
  if ('problems' in result) throw new Error(result.problems.join(' '));
  const report = await check(result.settings, {
    files: workspaceFiles(join(root, 'examples')),
    stores: storeReader({}),
    now: new Date('2026-11-23T05:23:00Z'),
    datesCount: true,
    origin: {
      repository: 'acme/harbour',
      serverUrl: 'https://github.com',
      runUrl: 'https://github.com/acme/harbour/actions/runs/1',
      filesUrl: 'https://github.com/acme/harbour/blob/main',
      rulesUrl: 'https://github.com/acme/secret-expiry/blob/v1/docs/rules.md',
    },
  });
  const message = toSlackMessage(report, new Map([['platform', { kind: 'usergroup', id: 'S0PLATFORM' }]]));
  // With colour, links are hyperlinks; without their escape sequences only the labels are left.
  const text = stripVTControlCharacters(renderMessage(message, { colour: true, width: 110 }));
  return `\`\`\`text\n${text.replaceAll('@S0PLATFORM', '@platform').trimEnd()}\n\`\`\``;
}

/** The index table of docs/rules.md, with links from here. */
function rulesIndex(): string {
  const rules = readFileSync(join(root, 'docs', 'rules.md'), 'utf8');
  const rows = [...rules.matchAll(/^\|.*\|$/gm)].map(([row]) => row.replaceAll('](#', '](docs/rules.md#'));
  if (rows.length === 0) throw new Error('docs/rules.md has no index table');
  return rows.join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => ':--')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
