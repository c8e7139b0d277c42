/// <reference lib="dom" />
/** Decks that this window has loaded: whatever is shown from them needs no network. */

export interface Deck {
	/** Path and query: where it is read from, and what the address bar says. */
	readonly address: string;
	readonly title: string;
	/** Of the ordinary page with the same figures. */
	readonly page: string;
	/** Of the store. */
	readonly version: number;
	/** ISO moment. */
	readonly readAt: string;
	/** Later figures do not change it. */
	readonly frozen: boolean;
	readonly slides: readonly HTMLElement[];
	/** What the slides say, to tell whether newer figures change anything on them. */
	readonly text: string;
}

/** `unreachable`: no network, or no server; `refused`: the server answers with something else. */
export type LoadFault = 'unreachable' | 'refused';

/** A deck in a document: the page's own, or one that was fetched, where the shadow tree is still a template. */
function deckIn(page: Document, address: string): Deck | null {
	const host = page.querySelector<HTMLElement>('#deck');
	const tree = host?.shadowRoot ?? host?.querySelector('template')?.content;
	const slides = [...(tree?.querySelectorAll<HTMLElement>('.slide') ?? [])];
	if (host === null || slides.length === 0) return null;
	const { version = '', readAt = '', frozen = '', page: ordinary = '/' } = host.dataset;
	return {
		address,
		title: page.title,
		page: ordinary,
		version: Number(version),
		readAt,
		frozen: frozen === 'true',
		slides,
		text: slides.map((slide) => slide.innerHTML.replaceAll(/<span class="made">.*?<\/span>/g, '')).join('\n')
	};
}

export class Decks {
	readonly #known = new Map<string, Deck>();

	/** The deck that the page came with. */
	own(address: string): Deck {
		const deck = deckIn(document, address);
		if (deck === null) throw new Error('a page without slides');
		this.keep(deck);
		return deck;
	}

	keep(deck: Deck): void {
		this.#known.set(deck.address, deck);
	}

	find(address: string): Deck | null {
		return this.#known.get(address) ?? null;
	}

	all(): readonly Deck[] {
		return [...this.#known.values()];
	}

	/** Reads a deck as it is now; whether it replaces the one that was known is the caller's decision. */
	async read(address: string): Promise<Deck | LoadFault> {
		try {
			const answer = await fetch(address, { headers: { accept: 'text/html' } });
			// A redirect leads to the log-in: what is loaded stays.
			if (!answer.ok || answer.redirected) return 'refused';
			return deckIn(new DOMParser().parseFromString(await answer.text(), 'text/html'), address) ?? 'refused';
		} catch {
			return 'unreachable';
		}
	}
}
