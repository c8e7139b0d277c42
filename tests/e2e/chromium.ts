import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import bundled from '@sparticuz/chromium';

/** CHROMIUM_PATH, then Playwright's own, the system's, and last the one that comes inside the registry package. */
export async function chromiumPath(): Promise<string> {
	const candidates = [
		process.env.CHROMIUM_PATH,
		chromium.executablePath(),
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome'
	];
	return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? (await bundled.executablePath());
}
