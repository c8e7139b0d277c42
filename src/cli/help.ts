import type { Messages } from '#lib/messages/index.ts';
import { CHART_FORMATS, FILE_FORMATS } from '#lib/deck/file-format.ts';

/** One line for each form of each command; the words stand in `messages`. */
export const USAGE = {
	load: 'load FOLDER',
	dump: 'dump FOLDER',
	import: 'import FILE.xlsx|csv [--dry-run] [--programme G] [--period Q] [--place P] [--agree] [--answer KEY=CHOICE;…]',
	imports: 'imports [--undo N] [--original N -o FILE]',
	template: 'template [--programme G] --period Q -o FILE.xlsx',
	value: 'value --indicator I | --measure M [--category C] --place P --period Q [--as-known-at T]',
	scorecard: `scorecard --programme G [--place P] | --programme G --indicator I [--target T] [--place P] | --place P | --meeting M [--frozen N] | --all [--period Q] [--as-of D] [--as-known-at T] [--group C] [--view reported|today] [--format ${FILE_FORMATS.join('|')}] [--ratio 16:9|4:3] [-o FILE]`,
	chart: `chart --kind K --indicator I [--target T] [--place P] [--period Q] [--as-of D] [--as-known-at T] [--group C] [--view reported|today] --format ${CHART_FORMATS.join('|')} [--width W] [--height H] [--scale S] -o FILE`,
	extract: 'extract [FILE] < TEXT',
	list: 'list programmes|indicators|measures|places|targets',
	check: 'check',
	backup: 'backup FILE',
	restore: 'restore FILE [--dry-run]',
	user: 'user add|change NAME --name N --role R [--places P,P] | disable|enable|password NAME | list',
	generate: 'generate [--communes N] [--provinces N] [--measures N] [--quarters N] [--seed N] [-o FOLDER]',
	help: 'help [COMMAND]'
} as const;

export type CommandName = keyof typeof USAGE;

/** Help for one command, or for all. */
export function helpText(words: Messages, only: CommandName | null): string {
	const names = only === null ? (Object.keys(USAGE) as CommandName[]) : [only];
	const commands = names.map((name) => `  cotmoc ${USAGE[name]}\n      ${words.cli.help[name]}\n`).join('');
	return `${only === null ? `${words.cli.title}\n\n` : ''}${commands}\n${words.cli.commonFlags}\n`;
}
