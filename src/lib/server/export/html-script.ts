import { presenterDeed } from '#lib/deck/presenter-key.ts';

/**
 * The one script of the file, for the browser: without it everything stands below each other. What the projector of the program can do
 * besides (speaker window, live figures, pages of places) needs the program.
 */
export const script = `(() => {
const deedOf = ${presenterDeed.toString()};
const root = document.documentElement;
const deck = document.querySelector('.deck');
const slides = [...document.querySelectorAll('.slide')];
const dark = document.getElementById('dark');
const help = document.getElementById('help');
const jump = document.getElementById('jump');
const field = jump.querySelector('input');
let at = 0;
const named = () => slides.findIndex((slide) => '#' + slide.id === decodeURIComponent(location.hash));
const presenting = () => root.classList.contains('present');
const show = (to) => {
	at = Math.max(0, Math.min(slides.length - 1, to));
	slides.forEach((slide, i) => slide.classList.toggle('current', i === at));
	if (!presenting()) return;
	history.replaceState(null, '', '#' + encodeURIComponent(slides[at].id));
	slides[at].focus({ preventScroll: true });
};
const present = (on) => {
	const here = named();
	const seen = slides.findIndex((slide) => slide.getBoundingClientRect().bottom > innerHeight / 3);
	for (const one of [root, deck]) one.classList.toggle('present', on);
	dark.hidden = true;
	show(here < 0 ? Math.max(0, seen) : here);
	if (!on) slides[at].scrollIntoView();
};
const deeds = {
	next() { dark.hidden = true; show(at + 1); },
	previous() { dark.hidden = true; show(at - 1); },
	first() { show(0); },
	last() { show(slides.length - 1); },
	dark() { dark.hidden = !dark.hidden; },
	stay() { dark.hidden = true; }
};
const always = {
	jump() { field.value = ''; jump.showModal(); field.focus(); },
	help() { help.showModal(); }
};
document.querySelector('.bar').hidden = false;
document.getElementById('start').addEventListener('click', () => {
	present(true);
	root.requestFullscreen?.().catch(() => {});
});
document.getElementById('keys').addEventListener('click', () => help.showModal());
jump.querySelector('form').addEventListener('submit', () => {
	const to = Number(field.value);
	if (!Number.isInteger(to) || to < 1 || to > slides.length) return;
	if (!presenting()) present(true);
	show(to - 1);
});
addEventListener('hashchange', () => { const to = named(); if (to >= 0) show(to); });
addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.altKey || event.metaKey || help.open || jump.open) return;
	const asked = deedOf(event.key);
	const deed = event.key === 'p' || event.key === 'P' ? () => present(!presenting()) : always[asked] ?? (presenting() ? deeds[asked] : undefined);
	if (deed === undefined) return;
	deed();
	event.preventDefault();
});
dark.addEventListener('click', () => { dark.hidden = true; });
show(Math.max(0, named()));
})();
`;
