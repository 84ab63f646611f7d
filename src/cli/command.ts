import { type ArgsDef, type CommandDef, defineCommand, renderUsage } from 'citty';
import { settingsTable } from '../core/settings.ts';

/** Verbs load what they need when they run: `--help` answers at once. */
export const ampera = defineCommand({
  meta: { name: 'ampera', description: 'The public information of South Sumatra Province as one graph.' },
  subCommands: {
    start: () => import('./verbs.ts').then(({ start }) => start),
    migrate: () => import('./verbs.ts').then(({ migrate }) => migrate),
    seed: () => import('./verbs.ts').then(({ seed }) => seed),
    schema: () => import('./verbs.ts').then(({ schema }) => schema),
    docs: () => import('./verbs.ts').then(({ docs }) => docs),
  },
});

const settingsHelp = (): string =>
  settingsTable
    .map(
      ({ name, default: standard, example, meaning }) =>
        `  ${name.padEnd(25)} ${meaning[0]}\n${' '.repeat(28)}${standard ? `default ${standard}` : 'no default'}, for example ${example}`,
    )
    .join('\n');

export async function showHelp<T extends ArgsDef>(command: CommandDef<T>, parent?: CommandDef<T>): Promise<void> {
  console.log(`${await renderUsage(command, parent)}\nSETTINGS (environment)\n\n${settingsHelp()}\n`);
}
