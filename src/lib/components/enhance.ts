/// <reference lib="dom" />
/**
 * What a finished page gains where scripts run. Everything here works without it.
 * Loaded as a module of its own (`?worker&url` has Vite bundle it for the browser; it runs in the page, not in a worker).
 */

// A selection shows itself when it is made; without scripts the button beside it does.
document.addEventListener('change', (event) => {
	const field = event.target;
	if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) return;
	const form = field.form;
	if (form?.hasAttribute('data-auto-submit') && field.checkValidity()) form.requestSubmit();
});
document.documentElement.classList.add('scripted');
