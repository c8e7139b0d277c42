/**
 * The one script of the file, for the browser: without it everything stands below each other. A clicker sends PageUp and PageDown, some
 * alternate F5 and Escape, which must change nothing here.
 */
export const script = `(() => {
const root = document.documentElement;
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
	root.classList.toggle('present', on);
	dark.hidden = true;
	show(here < 0 ? Math.max(0, seen) : here);
	if (!on) slides[at].scrollIntoView();
};
document.querySelector('.bar').hidden = false;
document.getElementById('start').addEventListener('click', () => {
	present(true);
	root.requestFullscreen?.().catch(() => {});
});
document.getElementById('keys').addEventListener('click', () => help.showModal());
jump.querySelector('form').addEventListener('submit', () => {
	const to = Number(field.value);
	if (Number.isInteger(to) && to >= 1 && to <= slides.length) {
		if (!presenting()) root.classList.add('present');
		show(to - 1);
	}
});
addEventListener('hashchange', () => { const to = named(); if (to >= 0) show(to); });
addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.altKey || event.metaKey) return;
	if (help.open || jump.open) return;
	const key = event.key;
	if (key === '?') help.showModal();
	else if (key === 'g' || key === 'G') { field.value = ''; jump.showModal(); field.focus(); }
	else if (key === 'p' || key === 'P') present(!presenting());
	else if (!presenting()) return;
	else if (key === 'Escape' || key === 'F5') dark.hidden = true;
	else if (key === '.' || key === 'b' || key === 'B') dark.hidden = !dark.hidden;
	else if (['PageDown', 'ArrowRight', 'ArrowDown', ' '].includes(key)) { dark.hidden = true; show(at + 1); }
	else if (['PageUp', 'ArrowLeft', 'ArrowUp'].includes(key)) { dark.hidden = true; show(at - 1); }
	else if (key === 'Home') show(0);
	else if (key === 'End') show(slides.length - 1);
	else return;
	event.preventDefault();
});
dark.addEventListener('click', () => { dark.hidden = true; });
show(Math.max(0, named()));
})();
`;
