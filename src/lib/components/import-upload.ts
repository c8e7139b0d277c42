/// <reference lib="dom" />
/**
 * Sending a file where scripts run: how much of it has left, that it is being read, and a way to stop; without scripts the form sends
 * itself. Loaded as a module of its own (see enhance.ts).
 */
function watch(form: HTMLFormElement): void {
	const panel = form.querySelector<HTMLElement>('[data-progress]');
	const bar = panel?.querySelector('progress');
	const said = panel?.querySelector<HTMLElement>('[data-said]');
	const button = form.querySelector<HTMLButtonElement>('button[type="submit"], button:not([type])');
	const stop = panel?.querySelector<HTMLButtonElement>('button[type="button"]');
	if (!panel || !bar || !said || !button || !stop) return;
	const words = panel.dataset;

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const request = new XMLHttpRequest();
		const settle = (text: string) => {
			said.textContent = text;
			button.disabled = false;
			stop.hidden = true;
			bar.hidden = true;
			button.focus();
		};
		panel.hidden = false;
		stop.hidden = false;
		bar.hidden = false;
		button.disabled = true;
		said.textContent = words['sending'] ?? '';
		stop.onclick = () => request.abort();
		request.upload.onprogress = ({ loaded, total }) => {
			bar.max = total;
			bar.value = loaded;
		};
		request.upload.onload = () => {
			// How long reading takes nobody knows beforehand.
			bar.removeAttribute('value');
			said.textContent = words['reading'] ?? '';
		};
		request.onabort = () => settle(words['cancelled'] ?? '');
		request.onerror = () => settle(words['unreachable'] ?? '');
		request.onload = () => {
			if (request.status < 400 && request.responseURL !== location.href) return location.assign(request.responseURL);
			// A refusal comes as the page that names it.
			const answer = new DOMParser().parseFromString(request.responseText, 'text/html').querySelector('#main');
			const main = document.querySelector('#main');
			if (!answer || !main) return settle(words['unreachable'] ?? '');
			main.replaceWith(answer);
			watchAll();
			answer.querySelector<HTMLElement>('[role="alert"]')?.scrollIntoView({ block: 'center' });
		};
		request.open('POST', form.action);
		request.setRequestHeader('accept', 'text/html');
		request.send(new FormData(form));
		stop.focus();
	});
}

function watchAll(): void {
	for (const form of document.querySelectorAll<HTMLFormElement>('form[data-import]')) watch(form);
}

watchAll();
