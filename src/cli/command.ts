import type { ParseArgsOptionsConfig } from 'node:util';
import type { Actor, Deed } from '#lib/domain/deed.ts';
import type { OfficeBoundaries } from '#lib/server/boundaries.ts';
import type { Clock } from '#lib/server/clock.ts';
import type { Store } from '#lib/server/db.ts';
import type { Fault } from '#lib/format/faults.ts';
import type { Locale, Messages } from '#lib/messages/index.ts';

/** 0 done, 1 refused by the data, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** Where a command reads its surroundings and writes its answer: results to `out`, messages to `err`. */
export interface Terminal {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** What relative paths are relative to. */
	readonly folder: string;
	/** Who sits at it; the machine itself when not said, as whoever can run the program could open the store's file. */
	readonly actor?: Actor;
	/** What is piped in, to its end; left out where nothing can be. */
	read?(): Promise<Uint8Array>;
	out(text: string): void;
	err(text: string): void;
}

export interface Invocation {
	readonly terminal: Terminal;
	/** Flags as typed, unknown ones already refused; a flag that takes a value holds text. */
	readonly flags: Readonly<Record<string, string | boolean | undefined>>;
	readonly operands: readonly string[];
	readonly locale: Locale;
	readonly words: Messages;
	readonly json: boolean;
	readonly clock: Clock;
	readonly actor: Actor;
	/** The office's own map, as COTMOC_BOUNDARIES names it; null: places are drawn as tiles. Unreadable: throws `Refused`. */
	boundaries(): OfficeBoundaries | null;
	/** Opens the store once, migrated; it is closed after the command. Refused: throws `Refused`. */
	store(): Promise<Store>;
	/** An absolute path. */
	path(text: string): string;
}

export interface Command {
	/** What it does, of the table of rights. */
	readonly deed: Deed;
	readonly flags: ParseArgsOptionsConfig;
	/** Names of the operands. */
	readonly operands: readonly string[];
	/** How many of the last ones may be left out; none when not said. */
	readonly optional?: number;
	readonly run: (invocation: Invocation) => Promise<ExitStatus>;
}

/** Leaves a command with words for a person; caught in one place, which prints them. */
export class Refused extends Error {
	readonly status: ExitStatus;
	readonly fault: Fault;
	constructor(fault: Fault, status: ExitStatus = 1) {
		super(fault.code);
		this.fault = fault;
		this.status = status;
	}
}

/** The text of a flag that the command cannot do without. */
export function required({ flags }: Invocation, name: string): string {
	const value = flags[name];
	if (typeof value !== 'string' || value.trim() === '') throw new Refused({ code: 'usage_flag_missing', flag: name }, 2);
	return value;
}

export function optional({ flags }: Invocation, name: string): string | undefined {
	const value = flags[name];
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A result for programs: JSON, one line end. */
export function printJson({ terminal }: Invocation, value: unknown): void {
	terminal.out(`${JSON.stringify(value, null, '\t')}\n`);
}
