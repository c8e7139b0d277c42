import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const PORT = 4173;

/** CHROMIUM_PATH, then the system's; otherwise Playwright's own (or the registry's, see tests/e2e/chromium.ts). */
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
	(path) => path !== undefined && existsSync(path)
);

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
			...(executablePath === undefined ? {} : { executablePath }),
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
