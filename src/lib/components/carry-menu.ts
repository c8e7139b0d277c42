/// <reference lib="dom" />
/** The menus that files, copies and links hang in: what they gain where scripts run. */

/** A page over plain http in an office's network may copy texts, but no pictures. */
const COPIES = isSecureContext && typeof ClipboardItem === 'function' && navigator.clipboard ? 'picture' : 'table';

export function enhanceMenus(): void {
	if (COPIES === 'picture' || document.queryCommandSupported('copy')) document.documentElement.dataset['copies'] = COPIES;

	document.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element)) return;
		for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) if (!menu.contains(target)) menu.open = false;
		const button = target.closest<HTMLElement>('[data-copy]');
		if (button) void copy(button);
	});

	// Escape closes the menu and leaves the reader where they opened it.
	document.addEventListener('keydown', ({ key, target }) => {
		const menu = key === 'Escape' && target instanceof Element ? target.closest<HTMLDetailsElement>('details.menu[open]') : null;
		if (!menu) return;
		menu.open = false;
		menu.querySelector('summary')?.focus();
	});
}

async function copy(button: HTMLElement): Promise<void> {
	const { copy: picture = '', copied, copiedTable, refused } = button.dataset;
	const told = (await copyPicture(picture)) ? copied : copyTable(button) ? copiedTable : refused;
	const said = button.parentElement?.querySelector('.said');
	if (said) said.textContent = told ?? '';
}

async function copyPicture(address: string): Promise<boolean> {
	if (COPIES !== 'picture') return false;
	try {
		// Handed over as a promise: some browsers allow it only within the click itself.
		const png = fetch(address).then((response) => (response.ok ? response.blob() : Promise.reject(new Error(response.statusText))));
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
		return true;
	} catch {
		return false;
	}
}

/** The chart's own numbers, with tabs between columns as spreadsheets paste them. */
function copyTable(button: HTMLElement): boolean {
	const rows = [...(button.closest('figure')?.querySelectorAll('table tr') ?? [])];
	const field = document.createElement('textarea');
	field.value = rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join('\t')).join('\n');
	if (field.value === '') return false;
	document.body.append(field);
	field.select();
	const done = document.execCommand('copy');
	field.remove();
	button.focus();
	return done;
}
