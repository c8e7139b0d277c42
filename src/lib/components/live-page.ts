/// <reference lib="dom" />
/**
 * Keeps a finished page up to date: when the server announces other figures, the same address is read again and its main part is
 * renewed in place. Input that nobody saved is never touched: there a notice offers to load the page.
 */
import { followVersion } from './live-stream.ts';
import { keyOf, refocus, renew } from './renewal.ts';

/** Milliseconds between two renewals, so that a hall does not read a page for every key of a typist. */
const RENEW_EVERY = 1000;

/** How long a notice that needs no answer is shown, in milliseconds. */
const NOTICE_STAYS = 6000;

/** Milliseconds that a page has to itself after loading: it is fresh, and the stream would take a connection from it. */
const HEAD_START = 1000;

let announced: number | null = null;
let renewing = false;
let fading = 0;

const notice = () => document.querySelector<HTMLElement>('#live');

/** Call once. A page that applies figures in its own way says so by `data-own-renewal` and listens to `cotmoc:version` on the document. */
export function keepLive(): void {
	const worker = document.querySelector<HTMLElement>('[data-live-worker]')?.dataset['liveWorker'];
	// What answers a form may say things once; and pages without figures have nothing to follow.
	if (worker === undefined || document.documentElement.dataset['version'] === '') return;
	const follow = () => ('SharedWorker' in globalThis ? shareStream(worker) : ownStream());
	const later = () => setTimeout(follow, HEAD_START);
	if (document.readyState === 'complete') later();
	else addEventListener('load', later, { once: true });
	document.addEventListener('visibilitychange', () => void catchUp());
}

function shareStream(worker: string): void {
	const connect = () => {
		const { port } = new SharedWorker(worker);
		port.onmessage = ({ data }) => hear(data as number);
		addEventListener('pagehide', () => port.postMessage('left'), { once: true });
	};
	connect();
	// A page that the browser kept and shows again.
	addEventListener('pageshow', ({ persisted }) => persisted && connect());
}

/** A stream of the page's own, while it is looked at: of six connections it holds one at most. */
function ownStream(): void {
	let stop: (() => void) | null = null;
	const follow = () => {
		if (document.visibilityState === 'hidden') stop = (stop?.(), null);
		else stop ??= followVersion(hear);
	};
	follow();
	document.addEventListener('visibilitychange', follow);
}

function hear(version: number): void {
	const event = new CustomEvent('cotmoc:version', { detail: version, cancelable: true });
	if (!document.dispatchEvent(event)) return;
	announced = version;
	void catchUp();
}

/** Renews the page until it shows what was announced last; a hidden page waits until it is seen. */
async function catchUp(): Promise<void> {
	// A grid or a projector applies figures in its own way and at its own time.
	if (document.querySelector('[data-own-renewal]') !== null) return;
	if (renewing || announced === null || document.visibilityState === 'hidden') return;
	const version = String(announced);
	announced = null;
	if (version === document.documentElement.dataset['version']) return;
	renewing = true;
	try {
		await renewPage(version);
	} finally {
		setTimeout(() => {
			renewing = false;
			void catchUp();
		}, RENEW_EVERY);
	}
}

async function renewPage(version: string): Promise<void> {
	const main = document.querySelector('main');
	const newer = main === null || hasInput(main) ? 'other' : await read();
	// Without a network nothing is known; the stream announces the version again when it is back.
	if (newer === 'unreachable') return;
	// While it was read, somebody may have begun to write.
	if (main === null || newer === 'other' || hasInput(main)) {
		document.documentElement.dataset['version'] = version;
		const { waiting = '', show = '' } = notice()?.dataset ?? {};
		return say(waiting, show);
	}
	const focused = document.activeElement;
	const key = focused && keyOf(focused);
	const changed = renew(main, newer.main);
	refocus(main, focused, key);
	document.title = newer.title;
	document.documentElement.dataset['version'] = newer.version;
	if (changed) say(notice()?.dataset['renewed'] ?? '', null);
}

interface NewerPage {
	readonly main: Element;
	readonly title: string;
	readonly version: string;
}

/** The same address as the server writes it now; `other`: it does not write this page any more. */
async function read(): Promise<NewerPage | 'unreachable' | 'other'> {
	try {
		const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
		if (!answer.ok || answer.redirected) return 'other';
		const newer = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const main = newer.querySelector('main');
		return main === null ? 'other' : { main, title: newer.title, version: newer.documentElement.dataset['version'] ?? '' };
	} catch {
		return 'unreachable';
	}
}

/** Something typed or chosen that the server has not got. */
function hasInput(main: Element): boolean {
	return [...main.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select')].some((field) => {
		if (field instanceof HTMLSelectElement)
			return (
				field.selectedIndex !==
				Math.max(
					0,
					[...field.options].findIndex(({ defaultSelected }) => defaultSelected)
				)
			);
		return field.value !== field.defaultValue || (field instanceof HTMLInputElement && field.checked !== field.defaultChecked);
	});
}

/** @param show the words of a link that loads the page; without one the notice goes by itself */
function say(text: string, show: string | null): void {
	const place = notice();
	if (place === null) return;
	clearTimeout(fading);
	place.textContent = text;
	if (show === null) fading = Number(setTimeout(() => (place.textContent = ''), NOTICE_STAYS));
	else place.append(' ', Object.assign(document.createElement('a'), { href: location.pathname + location.search, textContent: show }));
}
