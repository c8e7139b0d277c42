/// <reference lib="dom" />
import { followVersion } from '../live-stream.ts';
import type { Decks } from './decks.ts';
import type { Stage } from './stage.ts';

/** Milliseconds between two looks whether the server is there, which also keep the presenter logged in. */
const LOOK_EVERY = 30_000;
/** Milliseconds between two decks that are read in the background, so that a hall's pages come first. */
const PAUSE = 250;
/** More places than this are read when they are asked for. */
const MOST_READ_AHEAD = 40;

/** Keeps loaded decks up to date and says whether there is a network; nothing on the screen changes by itself. */
export class Live {
	#announced = 0;
	#reading = false;
	#offline = !navigator.onLine;
	#ahead: string[] = [];

	readonly #stage: Stage;
	readonly #decks: Decks;
	readonly #changed: () => void;

	/** @param changed is called when the network came or went */
	constructor(stage: Stage, decks: Decks, changed: () => void) {
		this.#stage = stage;
		this.#decks = decks;
		this.#changed = changed;
		followVersion((version) => {
			this.#announced = version;
			this.reached(true);
			void this.#catchUp();
		});
		addEventListener('offline', () => this.reached(false));
		addEventListener('online', () => void this.#look());
		setInterval(() => void this.#look(), LOOK_EVERY);
	}

	get offline(): boolean {
		return this.#offline;
	}

	/** Whether the last thing asked of the server was answered. */
	reached(answered: boolean): void {
		if (this.#offline !== answered) return;
		this.#offline = !answered;
		this.#changed();
		if (answered) void this.#catchUp();
	}

	/** Reads decks before anybody asks for them, one at a time: what was read is there without a network. */
	readAhead(addresses: readonly string[]): void {
		this.#ahead = addresses.filter((address) => this.#decks.find(address) === null).slice(0, MOST_READ_AHEAD);
		void this.#catchUp();
	}

	async #look(): Promise<void> {
		try {
			await fetch('/healthz', { method: 'HEAD', cache: 'no-store' });
			this.reached(true);
		} catch {
			this.reached(false);
		}
	}

	/** The deck on the screen first, then the others whose figures are older than announced, then those nobody has read yet. */
	async #catchUp(): Promise<void> {
		if (this.#reading) return;
		this.#reading = true;
		try {
			for (let address = this.#next(); address !== null; address = this.#next()) {
				const deck = await this.#decks.read(address);
				if (deck === 'unreachable') return this.reached(false);
				this.reached(true);
				this.#ahead = this.#ahead.filter((one) => one !== address);
				if (deck === 'refused') this.#passOver(address);
				else {
					this.#decks.keep(deck);
					if (address === this.#stage.deck.address) this.#stage.offer(deck);
				}
				await new Promise((done) => setTimeout(done, PAUSE));
			}
		} finally {
			this.#reading = false;
		}
	}

	#next(): string | null {
		const shown = this.#stage.deck;
		const newest = this.#stage.waiting ?? shown;
		if (!shown.frozen && newest.version < this.#announced) return shown.address;
		const old = this.#decks.all().find(({ frozen, version, address }) => !frozen && version < this.#announced && address !== shown.address);
		return old?.address ?? this.#ahead[0] ?? null;
	}

	/** What the server does not give any more stays as it is, and is not asked for again until something changes. */
	#passOver(address: string): void {
		const known = this.#decks.find(address);
		if (known !== null) this.#decks.keep({ ...known, version: this.#announced });
		if (address === this.#stage.deck.address) this.#stage.offer({ ...this.#stage.deck, version: this.#announced });
	}
}
