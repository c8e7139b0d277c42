/// <reference lib="dom" />
/** How far an import is, where scripts run: the bar moves in place, and the page changes when it is over. Loaded as a module of its own. */
const EVERY = 400;

interface Told {
	readonly running: boolean;
	readonly stage: string;
	readonly counted: string;
	readonly share: number;
}

const panel = document.querySelector<HTMLElement>('[data-run]');
const bar = panel?.querySelector('progress');
const stage = panel?.querySelector('[data-stage]');
const counted = panel?.querySelector('[data-counted]');
const percent = panel?.querySelector('[data-percent]');

async function follow(): Promise<void> {
	const answer = await fetch(`${location.pathname}/state`, { headers: { accept: 'application/json' } }).catch(() => null);
	// A run that is forgotten, or a server that is gone, is told by the page itself.
	const told = answer?.ok ? ((await answer.json()) as Told) : null;
	if (answer !== null && told?.running !== true) return location.replace(location.href);
	if (told !== null && bar && stage && counted && percent) {
		const whole = Math.round(told.share * 100);
		bar.value = whole;
		percent.textContent = `${whole}%`;
		counted.textContent = told.counted;
		// Screen readers are told of a stage once, and not of every number.
		if (stage.textContent !== told.stage) stage.textContent = told.stage;
	}
	setTimeout(follow, EVERY);
}

if (panel) setTimeout(follow, EVERY);
