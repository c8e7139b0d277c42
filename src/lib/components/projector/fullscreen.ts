/// <reference lib="dom" />
let wanted = false;

/** A clicker's Escape would leave the full screen: where the browser allows, the key is kept. */
interface LockingKeyboard {
	lock?(keys: readonly string[]): Promise<void>;
}

async function enter(): Promise<void> {
	try {
		await document.documentElement.requestFullscreen();
		await (navigator as Navigator & { readonly keyboard?: LockingKeyboard }).keyboard?.lock?.(['Escape']);
	} catch {
		// Not from this key, or not at all: the window stays as it is.
	}
}

export function toggleFullscreen(): void {
	wanted = document.fullscreenElement === null;
	if (wanted) void enter();
	else void document.exitFullscreen();
}

/** Where Escape has left the full screen all the same, the key that the clicker alternates with it brings it back. */
export function returnToFullscreen(): void {
	if (wanted && document.fullscreenElement === null) void enter();
}
