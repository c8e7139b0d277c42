/// <reference lib="dom" />
import { slideAt } from './slide-hash.ts';
import type { Deck } from './decks.ts';

/** A slide of a deck. */
export interface Spot {
	readonly address: string;
	readonly slide: string;
}

/** What both windows of a presentation agree on. */
export interface Standing extends Spot {
	readonly dark: boolean;
	/** Where the way to this deck began: the slides to come back to, the first one first. */
	readonly trail: readonly Spot[];
}

/** What is on the screen: one slide of one deck, or nothing. It changes only when somebody asks for it. */
export class Stage {
	readonly #box: HTMLElement;
	#deck: Deck;
	#index = 0;
	#dark = false;
	#trail: readonly Spot[] = [];
	/** Newer figures of the deck shown: they wait for the next key. */
	#waiting: Deck | null = null;
	readonly #listeners: (() => void)[] = [];

	/** @param box holds the slides */
	constructor(box: HTMLElement, deck: Deck) {
		this.#box = box;
		this.#deck = deck;
	}

	get deck(): Deck {
		return this.#deck;
	}
	get index(): number {
		return this.#index;
	}
	get slide(): HTMLElement {
		return this.#deck.slides[this.#index] as HTMLElement;
	}
	get dark(): boolean {
		return this.#dark;
	}
	get trail(): readonly Spot[] {
		return this.#trail;
	}
	get waiting(): Deck | null {
		return this.#waiting;
	}
	get standing(): Standing {
		return { address: this.#deck.address, slide: this.slide.id, dark: this.#dark, trail: this.#trail };
	}

	onChange(listener: () => void): void {
		this.#listeners.push(listener);
	}

	/** One forward or back from the slide shown, counted in the newest figures. */
	move(by: number): void {
		this.renew();
		this.#place(this.#index + by);
		this.darken(false);
	}

	/** To a slide of the deck shown, counted from 0; too large a number is the last. */
	go(index: number): void {
		this.renew();
		this.#place(index);
		this.#told();
	}

	darken(dark: boolean): void {
		this.#dark = dark;
		this.#told();
	}

	/** Another deck, or this one again; at the slide of an id, or as an address names it. */
	open(deck: Deck, slide: string | null, trail: readonly Spot[], dark = false): void {
		if (this.#waiting?.address !== deck.address) this.#waiting = null;
		this.#deck = deck;
		this.#trail = trail;
		this.#dark = dark;
		this.#box.replaceChildren(...deck.slides);
		this.#place(
			slideAt(
				slide ?? '',
				deck.slides.map(({ id }) => id)
			)
		);
		this.#told();
	}

	/** Newer figures of the deck shown; what is on the screen stays until somebody presses a key. */
	offer(deck: Deck): void {
		this.#waiting = deck.text === this.#deck.text && deck.address === this.#deck.address ? null : deck;
		if (this.#waiting === null) this.#deck = { ...this.#deck, version: deck.version };
		this.#told();
	}

	/** Puts waiting figures in: the same slide, or the one nearest to where it stood. */
	renew(): void {
		const deck = this.#waiting;
		if (deck === null) return;
		const same = deck.slides.findIndex(({ id }) => id === this.slide.id);
		this.#waiting = null;
		this.#deck = deck;
		this.#box.replaceChildren(...deck.slides);
		this.#place(same < 0 ? this.#index : same);
	}

	/** The deck shown under another address, as when its figures are kept. */
	rename(deck: Deck): void {
		this.#waiting = null;
		this.#deck = deck;
		this.#told();
	}

	#place(index: number): void {
		const { slides } = this.#deck;
		this.#index = Math.max(0, Math.min(slides.length - 1, index));
		for (const [i, slide] of slides.entries()) {
			slide.classList.toggle('current', i === this.#index);
			slide.classList.toggle('next', i === this.#index + 1);
		}
		this.slide.focus({ preventScroll: true });
	}

	#told(): void {
		for (const listener of this.#listeners) listener();
	}
}
