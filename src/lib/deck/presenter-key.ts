/** What the person with the clicker asks for. `stay`: a key that must do nothing, where the browser would do something. */
export type PresenterDeed = 'next' | 'previous' | 'first' | 'last' | 'dark' | 'stay' | 'jump' | 'help';

/**
 * The presenter's keys, for the projector and for the file. A clicker sends PageUp and PageDown; some alternate F5 and Escape on one button,
 * which must neither reload nor leave. The function stands alone: the file carries its text.
 * @param key of a keyboard event
 * @returns null: none of ours
 */
export function presenterDeed(key: string): PresenterDeed | null {
	const name = key.length === 1 ? key.toLowerCase() : key;
	if (name === 'PageDown' || name === 'ArrowRight' || name === 'ArrowDown' || name === ' ') return 'next';
	if (name === 'PageUp' || name === 'ArrowLeft' || name === 'ArrowUp') return 'previous';
	if (name === 'Home') return 'first';
	if (name === 'End') return 'last';
	if (name === '.' || name === 'b') return 'dark';
	if (name === 'Escape' || name === 'F5') return 'stay';
	if (name === 'g') return 'jump';
	return name === '?' ? 'help' : null;
}
