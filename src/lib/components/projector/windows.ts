/// <reference lib="dom" />
import { slideHash } from './slide-hash.ts';
import type { Stage, Standing } from './stage.ts';

/** Query by which an address is the speaker's window of a presentation; its value pairs the two. */
export const SPEAKER = 'speaker';
const PAIR = 'cotmoc-projector';

type Told = { readonly kind: 'here'; readonly standing: Standing; readonly ratio: number } | { readonly kind: 'hello' };

/** Both windows of a presentation, on one machine: each tells the other where it stands. Works on plain http; either may close. */
export class Windows {
	/** Whether this one is the speaker's. */
	readonly speaking: boolean;
	readonly #pair: string;
	readonly #channel: BroadcastChannel;
	readonly #stage: Stage;

	/** @param follow is told where the other window stands, and the shape of the hall's screen where the other is that */
	constructor(stage: Stage, follow: (standing: Standing, ratio: number | null) => void) {
		this.#stage = stage;
		const named = new URLSearchParams(location.search).get(SPEAKER);
		this.speaking = named !== null;
		this.#pair = named || sessionStorage.getItem(PAIR) || Math.random().toString(36).slice(2);
		if (!this.speaking) sessionStorage.setItem(PAIR, this.#pair);
		this.#channel = new BroadcastChannel(`${PAIR}-${this.#pair}`);
		this.#channel.onmessage = ({ data }) => {
			const told = data as Told;
			if (told.kind === 'hello') return this.tell();
			follow(told.standing, told.ratio === 0 ? null : told.ratio);
		};
		if (!this.speaking) addEventListener('resize', () => this.tell());
	}

	/** The speaker's window asks where the presentation stands. */
	hello(): void {
		if (this.speaking) this.#channel.postMessage({ kind: 'hello' } satisfies Told);
	}

	tell(): void {
		const ratio = this.speaking ? 0 : innerWidth / innerHeight;
		this.#channel.postMessage({ kind: 'here', standing: this.#stage.standing, ratio } satisfies Told);
	}

	/** Opens the speaker's window, or brings it to the front; false: the browser would not. */
	openSpeaker(): boolean {
		const address = new URL(this.#stage.deck.address, location.origin);
		address.searchParams.set(SPEAKER, this.#pair);
		address.hash = slideHash(this.#stage.index + 1, this.#stage.slide.id);
		return window.open(address, `${PAIR}-${this.#pair}`, 'popup,width=1200,height=760') !== null;
	}
}

/** The address of a window without what makes it the speaker's. */
export function plainAddress({ pathname, searchParams }: URL): string {
	const query = new URLSearchParams(searchParams);
	query.delete(SPEAKER);
	return pathname + (query.size > 0 ? `?${query.toString()}` : '');
}
