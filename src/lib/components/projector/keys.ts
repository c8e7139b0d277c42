/// <reference lib="dom" />
import { presenterDeed, type PresenterDeed } from '#lib/deck/presenter-key.ts';

/** What can be asked for while presenting; buttons name it in `data-deed`. */
export type Deed = PresenterDeed | 'place' | 'place-before' | 'back' | 'speaker' | 'freeze' | 'fullscreen';

const LETTERS: Readonly<Record<string, Deed>> = { x: 'place', s: 'speaker', c: 'freeze', f: 'fullscreen', Backspace: 'back' };

function deedOf({ key, shiftKey }: KeyboardEvent): Deed | null {
	const name = key.length === 1 ? key.toLowerCase() : key;
	if (name === 'x' && shiftKey) return 'place-before';
	return presenterDeed(key) ?? LETTERS[name] ?? null;
}

/** A focused button is pressed by its own keys, as everywhere. */
const pressed = ({ key, target }: KeyboardEvent) =>
	(key === ' ' || key === 'Enter') && target instanceof Element && target.closest('button, a, summary') !== null;

/** Pixels that a finger moves sideways at least, and twice as much as up or down. */
const SWIPE = 60;

/** Milliseconds that the buttons stay after the pointer has moved. */
const AWAKE = 3000;

/** Listens to keys, clicker, buttons and fingers. */
export function listen(act: (deed: Deed) => void): void {
	addEventListener('keydown', (event) => {
		if (event.key === 'F5' && !event.ctrlKey) event.preventDefault();
		if (event.ctrlKey || event.altKey || event.metaKey || pressed(event)) return;
		const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
		if (dialog !== null) {
			// A clicker cannot press Escape: with the next key the help is gone.
			if (/^Page/.test(event.key)) dialog.close();
			return;
		}
		const deed = deedOf(event);
		if (deed === null) return;
		event.preventDefault();
		act(deed);
	});
	document.addEventListener('click', ({ target }) => {
		const deed = target instanceof Element ? target.closest<HTMLElement>('[data-deed]')?.dataset['deed'] : undefined;
		if (deed !== undefined) act(deed as Deed);
	});
	let asleep = 0;
	addEventListener('pointermove', () => {
		document.documentElement.classList.add('awake');
		clearTimeout(asleep);
		asleep = Number(setTimeout(() => document.documentElement.classList.remove('awake'), AWAKE));
	});
	let from: Touch | null = null;
	addEventListener('touchstart', ({ touches }) => (from = touches.length === 1 ? (touches[0] ?? null) : null), { passive: true });
	addEventListener('touchend', ({ changedTouches: [to] }) => {
		if (from === null || to === undefined) return;
		const [right, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
		from = null;
		if (Math.abs(right) > SWIPE && Math.abs(right) > 2 * Math.abs(down)) act(right < 0 ? 'next' : 'previous');
	});
}
