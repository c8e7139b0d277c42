import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Bytes of finished pages kept in memory, compressed forms included; the least recently asked for go first. */
const MOST_BYTES = 64 * 1024 * 1024;

type Encoding = 'br' | 'gzip' | 'identity';

/** A finished page in every form it is sent in. */
interface Page {
	readonly bodies: Readonly<Record<Encoding, Uint8Array<ArrayBuffer>>>;
	readonly headers: Headers;
	readonly bytes: number;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/**
 * Pages as they were sent, for as long as nothing they show can have changed: rendering and compressing a page costs tens of
 * milliseconds, sending it again next to nothing, and at a review a whole hall asks for the same few.
 */
export class PageCache {
	#state = '';
	readonly #pages = new Map<string, Page>();
	#bytes = 0;
	/** Pages under way; null: what came out is no finished page. */
	readonly #making = new Map<string, Promise<Page | null>>();

	/**
	 * @param state what all pages depend on (version of the store, day); when it differs from the last one, everything is forgotten
	 * @param key what this page depends on besides (address, reader's preferences)
	 */
	#find(state: string, key: string, request: Request): Response | null {
		if (state !== this.#state) {
			this.#state = state;
			this.#pages.clear();
			this.#bytes = 0;
		}
		const page = this.#pages.get(key);
		if (page === undefined) return null;
		this.#pages.delete(key);
		this.#pages.set(key, page);
		return answerWith(page, request);
	}

	/**
	 * The page, made by `make` unless it is there. When figures change, a whole hall asks for its pages in the same moment: each is
	 * made once, and the others wait for it. What is no finished page (`isFinished`), each gets as made for itself.
	 */
	async share(state: string, key: string, request: Request, make: () => Promise<Response>): Promise<Response> {
		const known = this.#find(state, key, request);
		if (known !== null) return known;
		const run = `${state} ${key}`;
		const underWay = this.#making.get(run);
		const shared = underWay === undefined ? null : await underWay;
		if (shared !== null) return answerWith(shared, request);
		const making = make();
		// Whoever waits is not told of an exception: they make their own, and hear of theirs.
		const page = making.then((made) => (isFinished(made) ? this.#keep(state, key, made) : null)).catch(() => null);
		this.#making.set(run, page);
		try {
			const finished = await page;
			return finished === null ? await making : answerWith(finished, request);
		} finally {
			if (this.#making.get(run) === page) this.#making.delete(run);
		}
	}

	/** Keeps a finished page that was made in `state`; one that was overtaken by a change is sent but not kept. */
	async #keep(state: string, key: string, response: Response): Promise<Page> {
		const identity = new Uint8Array(await response.arrayBuffer());
		const [br, zipped] = await Promise.all([
			compressBrotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
			compressGzip(identity, { level: 6 })
		]);
		const bodies = { identity, br: new Uint8Array(br), gzip: new Uint8Array(zipped) };
		const page: Page = { bodies, headers: response.headers, bytes: identity.length + br.length + zipped.length };
		if (state === this.#state && !this.#pages.has(key)) {
			this.#pages.set(key, page);
			this.#bytes += page.bytes;
			this.#discardOldest();
		}
		return page;
	}

	#discardOldest(): void {
		for (const [key, page] of this.#pages) {
			if (this.#bytes <= MOST_BYTES) return;
			this.#pages.delete(key);
			this.#bytes -= page.bytes;
		}
	}
}

/** A page that shows figures and nothing else; what shows more (sessions, a password) asks not to be stored. */
function isFinished({ status, headers }: Response): boolean {
	return status === 200 && headers.get('content-type')?.startsWith('text/html') === true && headers.get('cache-control') !== 'no-store';
}

function answerWith({ bodies, headers }: Page, request: Request): Response {
	const answer = new Headers(headers);
	answer.set('vary', 'accept-encoding, cookie');
	const etag = headers.get('etag');
	if (etag !== null && request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: answer });
	const encoding = encodingFor(request.headers.get('accept-encoding') ?? '');
	if (encoding !== 'identity') answer.set('content-encoding', encoding);
	answer.set('content-length', String(bodies[encoding].length));
	return new Response(bodies[encoding], { headers: answer });
}

function encodingFor(accepted: string): Encoding {
	if (/\bbr\b/.test(accepted)) return 'br';
	return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}
