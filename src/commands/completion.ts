import type { Command } from 'commander';

/** Adds `complete`, which the scripts of the shells call; its library is loaded only for that. */
export async function addCompletion(program: Command, words: readonly string[]): Promise<void> {
  if (words[0] === 'complete') {
    const { default: tab } = await import('@bomb.sh/tab/commander');
    tab(program);
    return;
  }
  program
    .command('complete')
    .argument('<shell>', 'zsh, bash, fish or powershell')
    .description('print a script that completes commands and flags in a shell');
}
