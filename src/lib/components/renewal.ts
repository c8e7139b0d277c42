/// <reference lib="dom" />

/** What scripts wrote for this reader: the words of the mark that is pointed at. */
const READERS_OWN = '.tip';

/**
 * Makes a part of the page equal to a newer one by changing only what differs: scroll, focus, selection and opened details of all
 * the rest stay as they are. Text that changed is marked by the class `renewed`.
 * @returns whether anything differed
 */
export function renew(part: Element, newer: Element): boolean {
	if (part.isEqualNode(newer) || part.matches(READERS_OWN)) return false;
	let changed = copyAttributes(part, newer);
	const [old, fresh] = [[...part.childNodes], [...newer.childNodes]];
	if (old.length !== fresh.length || old.some((node, index) => node.nodeName !== fresh[index]?.nodeName)) {
		part.replaceChildren(...fresh);
		return true;
	}
	for (const [index, node] of old.entries()) {
		const next = fresh[index];
		if (node instanceof Element && next instanceof Element) changed = renew(node, next) || changed;
		else if (next && node.nodeValue !== next.nodeValue) {
			node.nodeValue = next.nodeValue;
			part.classList.add('renewed');
			changed = true;
		}
	}
	return changed;
}

/** What the reader opened stays open; a mark of an earlier renewal goes. */
function copyAttributes(part: Element, newer: Element): boolean {
	let changed = false;
	for (const { name } of [...part.attributes]) {
		if (newer.hasAttribute(name) || name === 'open') continue;
		part.removeAttribute(name);
		changed = true;
	}
	for (const { name, value } of newer.attributes) {
		if (part.getAttribute(name) === value) continue;
		part.setAttribute(name, value);
		changed = true;
	}
	return changed;
}

/** The element of the renewed part that the focus was on: rows may have changed places. */
export function refocus(part: Element, before: Element | null, key: string | null): void {
	if (before === null || key === null || (before.isConnected && keyOf(before) === key)) return;
	const stops = part.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]');
	[...stops].find((element) => keyOf(element) === key)?.focus({ preventScroll: true });
}

/** What an element is, whatever its place. */
export function keyOf(element: Element): string {
	return [element.tagName, ...['id', 'href', 'name', 'aria-label'].map((name) => element.getAttribute(name) ?? '')].join(' ');
}
