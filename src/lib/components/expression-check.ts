/// <reference lib="dom" />
/** Says while an expression is being written whether it can be read; without scripts the answer comes with saving. See enhance.ts. */

/** Milliseconds without a key before the server is asked. */
const REST = 300;

for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-expression]')) {
	const said = field.parentElement?.querySelector<HTMLElement>('[data-check]');
	if (!said) continue;
	let waiting = 0;
	let asked = 0;
	const ask = async (): Promise<void> => {
		const mine = ++asked;
		const query = new URLSearchParams({ text: field.value, table: field.dataset['expression'] ?? '' });
		const answer = await fetch(`/admin/expression?${query}`).catch(() => null);
		// A slower answer to an older text says nothing about this one.
		if (answer?.ok !== true || mine !== asked) return;
		const { ok, message } = (await answer.json()) as { readonly ok: boolean; readonly message: string };
		said.textContent = message;
		field.setAttribute('aria-invalid', String(!ok));
	};
	field.addEventListener('input', () => {
		clearTimeout(waiting);
		waiting = window.setTimeout(() => void ask(), REST);
	});
}
