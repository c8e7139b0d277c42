/// <reference lib="dom" />
import type { Stage } from './stage.ts';

/** What the speaker sees besides the slide and the next: notes, the number of the slide, the clock and the time spoken. */
export function speakerPanel(stage: Stage): void {
	const panel = document.querySelector<HTMLElement>('#speaker') as HTMLElement;
	const part = (name: string) => panel.querySelector(`[data-part=${name}]`) as HTMLElement;
	let began = Date.now();
	panel.hidden = false;
	document.documentElement.classList.add('speaker');

	function show(): void {
		const paragraphs = [...stage.slide.querySelectorAll('.notes p')].map((line) => line.cloneNode(true));
		part('notes').replaceChildren(...paragraphs);
		part('no-notes').hidden = paragraphs.length > 0;
		part('number').textContent = `${stage.index + 1}/${stage.deck.slides.length}`;
		part('last').hidden = stage.index < stage.deck.slides.length - 1;
		part('dark').hidden = !stage.dark;
	}
	const two = (n: number) => String(n).padStart(2, '0');
	function tick(): void {
		const now = new Date();
		const seconds = Math.floor((Date.now() - began) / 1000);
		part('clock').textContent = `${two(now.getHours())}:${two(now.getMinutes())}`;
		part('elapsed').textContent = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
	}
	part('restart').addEventListener('click', () => {
		began = Date.now();
		tick();
	});
	stage.onChange(show);
	show();
	tick();
	setInterval(tick, 1000);
}

/** The shape of the hall's screen: the speaker sees slides as the hall does. */
export function shape(ratio: number): void {
	document.documentElement.style.setProperty('--ratio', String(Math.min(3, Math.max(0.5, ratio))));
}
