/// <reference lib="dom" />
/** What the window says beside the slides: lasting marks, passing notices, and what only the ear needs. */

/** Milliseconds a notice stays. */
const NOTICE_STAYS = 6000;

const element = (id: string) => document.getElementById(id) as HTMLElement;
let fading = 0;

/** Shows or hides the marks by name; no mark, no sign. */
export function mark(shown: Readonly<Record<string, boolean>>): void {
	const marks = element('marks');
	for (const one of marks.querySelectorAll<HTMLElement>('[data-mark]')) one.hidden = shown[one.dataset['mark'] ?? ''] !== true;
	marks.hidden = !Object.values(shown).includes(true);
}

/** A sentence of the page by its name, with what it is about. */
export function say(sentence: string, about = ''): void {
	const notice = element('notice');
	clearTimeout(fading);
	notice.textContent = (notice.dataset[sentence] ?? '').replace('{}', about);
	fading = Number(setTimeout(() => (notice.textContent = ''), NOTICE_STAYS));
}

/** `Trang 7/22` for whoever does not see it; the slide itself is focused and says its titles. */
export function announce(number: number, total: number): void {
	const place = element('announcement');
	const words = (place.dataset['slide'] ?? '').replace('{n}', String(number)).replace('{total}', String(total));
	if (place.textContent !== words) place.textContent = words;
}
