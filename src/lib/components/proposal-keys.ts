/// <reference lib="dom" />
/**
 * Proposals beside their text where scripts run: the pointer shows which belong together, keys accept, edit and reject, a file can be
 * dropped. Loaded as a module of its own (see enhance.ts).
 */
const list = document.querySelector<HTMLElement>('[data-proposals]');
const entries = [...(list?.querySelectorAll<HTMLElement>('li') ?? [])];

/** Of an entry or a stretch of the text: the stretch or entry that belongs to it. */
function otherOf(element: Element): Element | null {
	const link = element.matches('a') ? element : element.querySelector('h2 a');
	return document.getElementById(link?.getAttribute('href')?.slice(1) ?? '');
}

function link({ target, type }: Event): void {
	const own = target instanceof Element ? target.closest('[data-proposals] li, .words a') : null;
	if (own === null) return;
	const shown = type === 'pointerover' || type === 'focusin';
	const other = otherOf(own);
	other?.classList.toggle('linked', shown);
	if (type === 'focusin' && other !== null) showWords(other);
}

/** Scrolls the text alone: were the page to move under a pointer that is pressed, its click would land elsewhere. */
function showWords(words: Element): void {
	const box = words.closest('.source');
	if (box === null) return;
	const [own, room] = [words.getBoundingClientRect(), box.getBoundingClientRect()];
	box.scrollTop += Math.min(0, own.top - room.top) + Math.max(0, own.bottom - room.bottom);
}
for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout']) document.addEventListener(type, link);

function go(from: HTMLElement, step: number): void {
	entries[entries.indexOf(from) + step]?.focus();
}

function decide(entry: HTMLElement, taken: boolean): void {
	const box = entry.querySelector<HTMLInputElement>('input[name="take"]');
	if (box !== null) box.checked = taken;
	entry.classList.toggle('rejected', !taken);
	go(entry, 1);
}

const KEYS: Readonly<Record<string, (entry: HTMLElement) => void>> = {
	a: (entry) => decide(entry, true),
	enter: (entry) => decide(entry, true),
	x: (entry) => decide(entry, false),
	e: (entry) => {
		entry.classList.remove('rejected');
		entry.querySelector<HTMLElement>('select, input:not([type="hidden"])')?.focus();
	},
	n: (entry) => {
		const made = entry.querySelector<HTMLDetailsElement>('details[data-create]');
		if (made === null) return;
		made.open = true;
		made.querySelector('input')?.focus();
	},
	arrowdown: (entry) => go(entry, 1),
	arrowup: (entry) => go(entry, -1)
};

document.addEventListener('keydown', (event) => {
	const { target, key, ctrlKey, metaKey, altKey } = event;
	if (!(target instanceof HTMLElement) || ctrlKey || metaKey || altKey) return;
	const entry = target.closest<HTMLElement>('[data-proposals] li');
	if (entry === null) return;
	// Fields keep their keys; Escape leads back out of them.
	if (target !== entry) {
		if (key === 'Escape') entry.focus();
		return;
	}
	const act = KEYS[key.toLowerCase()];
	if (act === undefined) return;
	event.preventDefault();
	act(entry);
});

const drop = document.querySelector<HTMLFormElement>('[data-drop]');
const field = drop?.querySelector<HTMLInputElement>('input[type="file"]');
drop?.addEventListener('dragover', (event) => {
	event.preventDefault();
	drop.classList.add('over');
});
drop?.addEventListener('dragleave', () => drop.classList.remove('over'));
drop?.addEventListener('drop', (event) => {
	const files = event.dataTransfer?.files;
	if (!field || files === undefined || files.length === 0) return;
	event.preventDefault();
	field.files = files;
	drop.requestSubmit();
});

for (const part of [list, drop]) part?.setAttribute('data-ready', '');
// What came of the last deed is said at the head of the page, and stays in sight.
const named = entries.find(({ id }) => `#${id}` === location.hash);
(named ?? entries[0])?.focus({ preventScroll: named === undefined && document.querySelector('.outcome') !== null });
