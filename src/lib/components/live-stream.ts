/// <reference lib="dom" />

/** Milliseconds until a server that refused (too many streams, just starting) is asked again; what breaks off comes back by itself. */
const ASK_AGAIN_AFTER = 10_000;

/** Follows the store's version through the server's event stream, in a page or a worker; returns how to stop. */
export function followVersion(tell: (version: number) => void): () => void {
	let source: EventSource;
	let waiting = 0;
	function open(): void {
		clearTimeout(waiting);
		source?.close();
		source = new EventSource('/live');
		source.onmessage = ({ data }) => tell((JSON.parse(data) as { readonly version: number }).version);
		source.onerror = () => {
			if (source.readyState === EventSource.CLOSED) waiting = Number(setTimeout(open, ASK_AGAIN_AFTER));
		};
	}
	open();
	// A network that is back is used at once.
	addEventListener('online', open);
	return () => {
		removeEventListener('online', open);
		clearTimeout(waiting);
		source.close();
	};
}
