import type { Outcome } from '#lib/domain/outcome.ts';
import type { Store, StoreFault } from './db.ts';
import { readVersion } from './store/state.ts';

/** More would eat the descriptors of a small machine; a hall has some hundred. */
const MOST_STREAMS = 1000;

/** Events that wait for a reader who takes none; then the stream ends, and a reader who still lives comes back. */
const MOST_WAITING = 20;

/** Milliseconds: shorter than proxies wait on a silent connection. */
const HEARTBEAT_EVERY = 25_000;

/** What a browser is told first: how many milliseconds to wait before it comes back. */
const PREAMBLE = 'retry: 2000\n\n';

type Stream = ReadableStreamDefaultController<Uint8Array>;

/**
 * The open event streams of this process. Each is told the store's version when it opens and whenever it moves; the store is
 * watched only while somebody listens.
 */
export class LiveStreams {
	readonly #store: () => Promise<Outcome<Store, StoreFault>>;
	readonly #streams = new Set<Stream>();
	#stopWatching: (() => void) | null = null;
	#version = 0;
	#closed = false;

	constructor(store: () => Promise<Outcome<Store, StoreFault>>) {
		this.#store = store;
	}

	/** A new stream; null when there are too many, no store to watch, or the program is ending: come back later. */
	async open(): Promise<ReadableStream<Uint8Array> | null> {
		const store = await this.#store();
		if (!store.ok || this.#closed || this.#streams.size >= MOST_STREAMS) return null;
		const { db } = store.value;
		let own: Stream;
		return new ReadableStream({
			start: async (stream) => {
				own = stream;
				this.#streams.add(stream);
				this.#stopWatching ??= this.#watch(store.value);
				this.#send(stream, PREAMBLE);
				const version = await readVersion(db).catch(() => null);
				if (!this.#streams.has(stream)) return;
				if (version === null) this.#end(stream);
				else this.#send(stream, eventOf(version));
			},
			cancel: () => this.#forget(own)
		});
	}

	/** Ends every stream, so that the server can end. */
	close(): void {
		this.#closed = true;
		for (const stream of this.#streams) this.#end(stream);
	}

	#watch(store: Store): () => void {
		const stop = store.watch((version) => {
			if (version === this.#version) return;
			this.#version = version;
			this.#sendAll(eventOf(version));
		});
		const heartbeat = setInterval(() => this.#sendAll(': \n\n'), HEARTBEAT_EVERY);
		heartbeat.unref();
		return () => {
			clearInterval(heartbeat);
			stop();
		};
	}

	#sendAll(text: string): void {
		for (const stream of this.#streams) this.#send(stream, text);
	}

	#send(stream: Stream, text: string): void {
		if ((stream.desiredSize ?? 0) < -MOST_WAITING) this.#end(stream);
		else stream.enqueue(new TextEncoder().encode(text));
	}

	#end(stream: Stream): void {
		this.#forget(stream);
		stream.close();
	}

	#forget(stream: Stream): void {
		this.#streams.delete(stream);
		if (this.#streams.size > 0) return;
		this.#stopWatching?.();
		this.#stopWatching = null;
		this.#version = 0;
	}
}

function eventOf(version: number): string {
	return `data: ${JSON.stringify({ version })}\n\n`;
}
