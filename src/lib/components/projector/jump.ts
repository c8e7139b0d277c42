/// <reference lib="dom" />
import { matching, type PlaceLink } from './places.ts';
import type { Stage } from './stage.ts';

interface JumpSetting {
	readonly stage: Stage;
	readonly places: () => readonly PlaceLink[];
	readonly toPlace: (place: PlaceLink) => void;
}

/** The dialog that leads to a slide by its number or to a place's page by a part of its name, typed or chosen from the lists. */
export function jumpDialog({ stage, places, toPlace }: JumpSetting): () => void {
	const dialog = document.querySelector<HTMLDialogElement>('#jump') as HTMLDialogElement;
	const field = dialog.querySelector('input') as HTMLInputElement;
	const [slideList, placeList] = ['slides', 'places'].map((name) => dialog.querySelector(`[data-list=${name}]`) as HTMLElement) as [
		HTMLElement,
		HTMLElement
	];
	const nothing = dialog.querySelector('[data-nothing]') as HTMLElement;

	const choice = (text: string, choose: () => void) => {
		const button = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
		button.addEventListener('click', () => {
			dialog.close();
			choose();
		});
		const item = document.createElement('li');
		item.append(button);
		return item;
	};
	const slidesFor = (typed: string) => {
		const titles = stage.deck.slides.map((slide, i) => ({ i, title: slide.querySelector(':is(h1, h2)')?.textContent ?? '' }));
		if (typed === '') return titles;
		return /^\d+$/.test(typed) ? titles.filter(({ i }) => i === Number(typed) - 1) : [];
	};
	function list(): void {
		const typed = field.value.trim();
		const found = slidesFor(typed).map(({ i, title }) => choice(`${i + 1}. ${title}`, () => stage.go(i)));
		const named = (/^\d+$/.test(typed) ? [] : matching(places(), typed)).map((place) => choice(place.name, () => toPlace(place)));
		slideList.replaceChildren(...found);
		placeList.replaceChildren(...named);
		for (const one of [slideList, placeList]) (one.closest('section') as HTMLElement).hidden = one.childElementCount === 0;
		nothing.hidden = found.length + named.length > 0;
	}
	field.addEventListener('input', list);
	dialog.querySelector('form')?.addEventListener('submit', (event) => {
		event.preventDefault();
		if (field.value.trim() !== '') dialog.querySelector<HTMLButtonElement>('section:not([hidden]) li button')?.click();
	});
	return () => {
		field.value = '';
		list();
		dialog.showModal();
		field.focus();
	};
}
