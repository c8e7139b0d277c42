/// <reference lib="dom" />
/**
 * The projector: drives the slides of its page. Loaded as `enhance.ts` is. Everything that is shown is in this window, so that paging
 * goes on when the network drops.
 */
import { slideHash } from './slide-hash.ts';
import { Decks, type Deck } from './decks.ts';
import { returnToFullscreen, toggleFullscreen } from './fullscreen.ts';
import { jumpDialog } from './jump.ts';
import { listen, type Deed } from './keys.ts';
import { Live } from './live.ts';
import { knownAt, KNOWN_AT, placesOf, type PlaceLink } from './places.ts';
import { announce, mark, say } from './signs.ts';
import { shape, speakerPanel } from './speaker-panel.ts';
import { Stage, type Spot, type Standing } from './stage.ts';
import { plainAddress, SPEAKER, Windows } from './windows.ts';

const host = document.querySelector('#deck') as HTMLElement;
const box = (host.shadowRoot as ShadowRoot).querySelector('.deck') as HTMLElement;
const screen = document.querySelector('#dark') as HTMLElement;
const list = placesOf(document.querySelector('#places') as HTMLElement);

const decks = new Decks();
const stage = new Stage(box, decks.own(plainAddress(new URL(location.href))));
const live = new Live(stage, decks, showSigns);
const windows = new Windows(stage, (standing, ratio) => void follow(standing, ratio));

const moment = () => new URL(stage.deck.address, location.origin).searchParams.get(KNOWN_AT);
/** Where figures are kept, the pages of places are of the same moment. */
const places = (): readonly PlaceLink[] => {
	const kept = moment();
	return kept === null ? list : list.map(({ name, address }) => ({ name, address: knownAt(address, kept) }));
};

const deeds: Readonly<Record<Deed, () => void>> = {
	next: () => stage.move(1),
	previous: () => stage.move(-1),
	first: () => stage.go(0),
	last: () => stage.go(Number.MAX_SAFE_INTEGER),
	dark() {
		stage.darken(!stage.dark);
		say(stage.dark ? 'screenOff' : 'screenOn');
	},
	stay() {
		if (stage.dark) stage.darken(false);
		returnToFullscreen();
	},
	jump: jumpDialog({ stage, places, toPlace: (place) => void toPlace(place) }),
	help: () => document.querySelector<HTMLDialogElement>('#help')?.showModal(),
	place: () => step(1),
	'place-before': () => step(-1),
	back,
	speaker: () => void (windows.openSpeaker() || say('blocked')),
	freeze,
	fullscreen: toggleFullscreen
};

function act(deed: Deed): void {
	deeds[deed]();
	windows.tell();
}

/** The page of a place, with the way back to the slide shown. */
async function toPlace({ name, address }: PlaceLink): Promise<void> {
	const deck = decks.find(address) ?? (await read(address, name));
	if (deck === null) return;
	const here: Spot = { address: stage.deck.address, slide: stage.slide.id };
	// From place to place the way back stays that of the first.
	const trail = stage.trail.length > 0 ? stage.trail : here.address === address ? [] : [here];
	stage.open(deck, null, trail);
	windows.tell();
}

async function read(address: string, name: string): Promise<Deck | null> {
	const deck = await decks.read(address);
	if (typeof deck !== 'string') {
		live.reached(true);
		decks.keep(deck);
		return deck;
	}
	if (deck === 'unreachable') live.reached(false);
	say(deck === 'unreachable' ? 'notLoaded' : 'notReachable', name);
	return null;
}

/** The place after the one shown, in official order; from other slides the one shown last, or the first. */
let lastPlace = -1;
function step(by: number): void {
	const all = places();
	if (all.length === 0) return say('noPlaces');
	const shown = all.findIndex(({ address }) => address === stage.deck.address);
	lastPlace = ((shown < 0 ? Math.max(lastPlace, by > 0 ? -1 : 0) : shown) + by + all.length) % all.length;
	void toPlace(all[lastPlace] as PlaceLink);
}

function back(): void {
	const spot = stage.trail.at(-1);
	const deck = spot === undefined ? null : decks.find(spot.address);
	if (spot !== undefined && deck !== null) stage.open(deck, spot.slide, stage.trail.slice(0, -1));
}

/** Keeps the figures that are shown, by an address that gives the same for ever; or follows new ones again. */
function freeze(): void {
	if (host.dataset['freezable'] !== 'true') return;
	const { deck } = stage;
	if (moment() === null) {
		const kept = { ...deck, address: knownAt(deck.address, deck.readAt), frozen: true };
		decks.keep(kept);
		return stage.rename(kept);
	}
	const address = knownAt(deck.address, null);
	void (async () => {
		const newer = await read(address, deck.title);
		if (newer === null) return;
		stage.rename({ ...deck, address, frozen: false, version: newer.version });
		stage.offer(newer);
	})();
}

/** Goes where the other window went. */
async function follow({ address, slide, dark, trail }: Standing, ratio: number | null): Promise<void> {
	if (ratio !== null) shape(ratio);
	stage.renew();
	const deck = address === stage.deck.address ? stage.deck : (decks.find(address) ?? (await read(address, '')));
	if (deck !== null) stage.open(deck, slide, trail, dark);
}

function showSigns(): void {
	const { deck } = stage;
	mark({ newer: stage.waiting !== null, frozen: deck.frozen, offline: live.offline });
	for (const button of document.querySelectorAll<HTMLElement>('[data-deed=freeze]'))
		button.textContent = (deck.frozen ? button.dataset['follow'] : button.dataset['freeze']) ?? '';
	for (const button of document.querySelectorAll<HTMLElement>('[data-deed=back]')) button.hidden = stage.trail.length === 0;
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-leave]')) link.href = deck.page;
}

function showStanding(): void {
	screen.hidden = !stage.dark || windows.speaking;
	document.title = stage.deck.title;
	const address = new URL(stage.deck.address, location.origin);
	if (windows.speaking) address.searchParams.set(SPEAKER, new URLSearchParams(location.search).get(SPEAKER) ?? '');
	address.hash = slideHash(stage.index + 1, stage.slide.id);
	history.replaceState({ trail: stage.trail }, '', address);
	announce(stage.index + 1, stage.deck.slides.length);
	showSigns();
}

/** A way back that was begun before a reload still leads back. */
async function restoreTrail(): Promise<void> {
	const { trail = [] } = (history.state ?? {}) as { readonly trail?: readonly Spot[] };
	stage.open(stage.deck, location.hash.slice(1), trail);
	for (const { address } of trail) if (decks.find(address) === null) await read(address, stage.deck.title);
}

document.documentElement.classList.add('present');
box.classList.add('present');
stage.onChange(showStanding);
if (windows.speaking) {
	box.classList.add('speaker');
	speakerPanel(stage);
}
void restoreTrail().then(() => live.readAhead(places().map(({ address }) => address)));
windows.hello();
listen(act);
addEventListener('hashchange', () => {
	stage.open(stage.deck, location.hash.slice(1), stage.trail, stage.dark);
	windows.tell();
});
screen.addEventListener('click', () => act('stay'));
