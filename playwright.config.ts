import { defineConfig } from '@playwright/test';
import { shellPath } from './tests/e2e/chromium.ts';

const PORT = 4173;

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
		// A trace of every test would be a third of all the work: `--trace on` records one where it is wanted.
		screenshot: 'only-on-failure',
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		launchOptions: {
			executablePath: await shellPath(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
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
