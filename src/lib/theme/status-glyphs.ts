import type { StatusToken } from './tokens.ts';

/**
 * One character a status, with the silhouette of its shape: for places that hold nothing but text (a cell of a presentation's table, a
 * label of an office chart). Only characters that the symbol fonts of Windows, macOS and Linux all have.
 */
export const STATUS_GLYPHS: Readonly<Record<StatusToken, string>> = {
	missed: '✖',
	behind: '▼',
	at_risk: '◆',
	not_yet: '○',
	no_data: '◌',
	on_track: '▶',
	meeting: '◐',
	met: '✔',
	exceeded: '★',
	not_started: '□',
	not_assigned: '–'
};
