/// <reference lib="dom" />
/**
 * One event stream for all pages of a browser: over HTTP/1.1 a browser opens six connections to a server, and six open pages with
 * a stream each would leave none for the next click.
 */
import { followVersion } from './live-stream.ts';

const pages = new Set<MessagePort>();
let newest: number | null = null;

addEventListener('connect', (event) => {
	const [page] = (event as MessageEvent).ports;
	if (page === undefined) return;
	pages.add(page);
	// A page says good-bye when it is left; a stream nobody watches would be kept by the worker's own life only.
	page.onmessage = () => pages.delete(page);
	if (newest !== null) page.postMessage(newest);
});

followVersion((version) => {
	newest = version;
	for (const page of pages) page.postMessage(version);
});
