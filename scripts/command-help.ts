import { makeProgram } from '../src/commands/program.ts';

/** What `--help` says of each command, as Markdown. */
export function commandHelp(): string {
  let text = '';
  const program = makeProgram(
    {
      version: '',
      print: (line) => {
        text += `${line}\n`;
      },
      note: () => {},
      open: () => {
        throw new Error('Nothing is run here');
      },
    },
    () => {},
  );
  return program.commands
    .map((command) => {
      text = '';
      command.outputHelp();
      return `### ${command.name()}\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\``;
    })
    .join('\n\n');
}
