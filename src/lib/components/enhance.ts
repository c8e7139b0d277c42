/// <reference lib="dom" />
/**
 * What a finished page gains where scripts run; everything works without it. Loaded as a module of its own: `?worker&url` has Vite
 * bundle it for the browser, though it runs in the page and not in a worker.
 */
import { enhanceMenus } from './carry-menu.ts';
import { tipAfter, tipAt, type Tip } from './chart-tips.ts';

enhanceMenus();
import { keepLive } from './live-page.ts';

keepLive();

// A selection shows itself when it is made; without scripts the button beside it does. A day is typed in parts, so it waits for the button.
document.addEventListener('change', ({ target }) => {
	if (target instanceof HTMLSelectElement && target.form?.hasAttribute('data-auto-submit')) target.form.requestSubmit();
});

// Fields left empty mean nothing: keep them out of addresses that people paste.
document.addEventListener('formdata', (event) => {
	if (!(event.target instanceof HTMLFormElement) || event.target.method !== 'get') return;
	for (const [name, value] of [...event.formData]) if (value === '') event.formData.delete(name);
});

let host: Element | null = null;
let stop = -1;

function show(chart: Element | null, tip: Tip | null): void {
	if (host !== chart) host?.querySelector('.tip')?.classList.remove('shown');
	host = chart;
	const box = chart?.querySelector<HTMLElement>('.tip');
	if (!box) return;
	box.classList.toggle('shown', tip !== null);
	box.textContent = tip?.text ?? '';
	if (tip === null) return;
	box.style.left = `${tip.x}px`;
	box.style.top = `${tip.y}px`;
}

const chartOf = (event: Event) => (event.target instanceof Element ? event.target.closest('.chart') : null);

function point(event: PointerEvent): void {
	const chart = chartOf(event);
	stop = -1;
	show(chart, chart && tipAt(chart, event.clientX, event.clientY));
}
document.addEventListener('pointermove', point);
document.addEventListener('pointerdown', point);
document.addEventListener('focusout', (event) => {
	if (chartOf(event)) show(null, null);
});

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

// The arrow keys walk through the numbers of a focused chart, Escape leaves them.
document.addEventListener('keydown', (event) => {
	const chart = document.activeElement?.matches('.chart') ? document.activeElement : null;
	if (!chart) return;
	if (event.key === 'Escape') return show(null, null);
	const step = STEPS[event.key] ?? 0;
	if (chart !== host) stop = -1;
	const found = step && tipAfter(chart, stop < 0 && step < 0 ? 0 : stop, step);
	if (!found) return;
	event.preventDefault();
	stop = found.index;
	show(chart, found.tip);
});
