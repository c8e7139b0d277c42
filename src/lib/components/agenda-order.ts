/// <reference lib="dom" />
/**
 * What an agenda gains where scripts run: Alt+↑ and Alt+↓ inside an item move it, and its handle drags it. Both send the forms that
 * are on the page anyway. Loaded as a module of its own, see enhance.ts.
 */
/** Pixels from the edge of the window within which a drag scrolls. */
const EDGE = 40;

const list = document.querySelector<HTMLOListElement>('[data-agenda]');
const order = document.querySelector<HTMLFormElement>('form[data-order]');
const itemOf = (target: EventTarget | null) => (target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null);

if (list !== null && order !== null) {
	list.dataset['orderable'] = '';
	// After a move the page comes back at the moved item: the next key moves it on.
	if (/^#item-\d+$/.test(location.hash)) document.querySelector<HTMLElement>(location.hash)?.focus({ preventScroll: true });

	list.addEventListener('keydown', (event) => {
		if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
		const button = itemOf(event.target)?.querySelector<HTMLButtonElement>(`button[data-move="${event.key}"]`);
		if (!button) return;
		event.preventDefault();
		if (!button.disabled) button.click();
	});

	let dragged: HTMLElement | null = null;
	list.addEventListener('pointerdown', (event) => {
		if (!(event.target instanceof HTMLElement) || event.target.dataset['handle'] === undefined) return;
		dragged = itemOf(event.target);
		if (dragged === null) return;
		event.preventDefault();
		event.target.setPointerCapture(event.pointerId);
		// Items shrink to their titles so that the whole agenda is within reach, and the dragged one stays under the pointer.
		list.dataset['dragging'] = '';
		dragged.dataset['dragged'] = '';
		const { top, height } = dragged.getBoundingClientRect();
		scrollBy({ top: top + height / 2 - event.clientY, behavior: 'instant' });
	});
	list.addEventListener('pointermove', (event) => {
		if (dragged === null) return;
		if (event.clientY < EDGE) scrollBy({ top: -EDGE, behavior: 'instant' });
		if (event.clientY > innerHeight - EDGE) scrollBy({ top: EDGE, behavior: 'instant' });
		const others = [...list.querySelectorAll<HTMLElement>(':scope > [data-item]')].filter((item) => item !== dragged);
		const after = others.find((item) => {
			const { top, height } = item.getBoundingClientRect();
			return event.clientY < top + height / 2;
		});
		if (after !== dragged.nextElementSibling) list.insertBefore(dragged, after ?? null);
	});
	list.addEventListener('pointerup', () => {
		if (dragged === null) return;
		const items = [...list.querySelectorAll<HTMLElement>(':scope > [data-item]')];
		const ids = items.map((item) => item.dataset['item'] ?? '').join(' ');
		const field = (name: string) => order.elements.namedItem(name) as HTMLInputElement;
		const at = items.indexOf(dragged) + 1;
		const moved = dragged.id !== `item-${at}`;
		delete list.dataset['dragging'];
		delete dragged.dataset['dragged'];
		dragged = null;
		field('items').value = ids;
		field('at').value = `item-${at}`;
		if (moved) order.requestSubmit();
	});
}
