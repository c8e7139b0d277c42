import { existsSync } from 'node:fs';
import { chromium, defineConfig } from '@playwright/test';
import bundled from '@sparticuz/chromium';

const PORT = 4173;

/** CHROMIUM_PATH, then Playwright's own, the system's, and last the one that comes inside the registry package. */
async function chromiumPath(): Promise<string> {
	const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
	return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? (await bundled.executablePath());
}

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
	workers: 2,
	fullyParallel: true,
	forbidOnly: process.env.CI !== undefined,
	timeout: 60_000,
	use: {
		baseURL: `http://127.0.0.1:${PORT}`,
		trace: 'retain-on-failure',
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		launchOptions: {
			executablePath: await chromiumPath(),
			args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
		}
	},
	webServer: {
		command: 'node tests/e2e/serve.mjs',
		url: `http://127.0.0.1:${PORT}/healthz`,
		env: { PORT: String(PORT), HOST: '127.0.0.1' },
		stdout: 'pipe',
		reuseExistingServer: false,
		timeout: 120_000
	}
});
