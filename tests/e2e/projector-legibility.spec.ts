/** Every slide of the demonstration, on every shape and size of screen: can the back row read it? */
import { expect, test, type Page } from '@playwright/test';
import { palettes } from '../../src/lib/theme/tokens.ts';
import { inspectDeck } from './slide-inspection.ts';

/** Rows of pixels and the least height of letters: the 24th part. */
const SCREENS = [
	{ width: 1280, height: 720, least: 30 },
	{ width: 1024, height: 768, least: 32 },
	{ width: 1920, height: 1080, least: 45 }
] as const;

/** What each deck is here for; together they hold every kind of slide that the demonstration has. Others write later quarters meanwhile. */
const DECKS = {
	'every programme': { path: '/present', kinds: ['cover', 'table', 'list'] },
	'a programme with paths and named places': { path: '/programmes/kttt/present', kinds: ['cover', 'table', 'path', 'coverage', 'list'] },
	'a programme with rankings': { path: '/programmes/nep-nghi/present?period=2022-Q2', kinds: ['ranking', 'bullet'] },
	'an indicator within a range': {
		path: '/programmes/vu-dong/indicators/winter_models/present',
		kinds: ['coverage', 'lollipop', 'distribution', 'period-heat']
	},
	'a meeting': { path: '/meetings/ks-2025-01/present', kinds: ['cover', 'table', 'coverage'] },
	'a place': { path: '/places/ks-ke-thanh/present?period=2022-Q2', kinds: ['cover', 'table'] }
} as const;

const { paper, surface, rule, band, accentSoft, ramp, statusTint } = palettes.normal;
const faint = [paper, surface, rule, band, accentSoft, ...ramp.slice(0, 4), ...Object.values(statusTint)].map(
	(hex) => `rgb(${[1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16)).join(', ')})`
);

const SLIDE = '.slide';

async function present(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator(`${SLIDE}.current`)).toBeVisible();
	await page.evaluate(() => document.fonts.ready);
}

async function faultsAt(page: Page, { least, ...size }: { readonly width: number; readonly height: number; readonly least: number }) {
	await page.setViewportSize(size);
	const faults = await page.evaluate(inspectDeck, { least, faint });
	return faults.map((fault) => `${size.width}×${size.height}, ${fault}`);
}

for (const [name, { path, kinds }] of Object.entries(DECKS)) {
	test(`the back row reads every slide of ${name}`, async ({ page }) => {
		await present(page, path);
		for (const screen of SCREENS) expect(await faultsAt(page, screen)).toEqual([]);
		const met = await page
			.locator(SLIDE)
			.evaluateAll((slides) => slides.map((slide) => (slide as HTMLElement).dataset['kind'] ?? slide.classList[1]));
		expect(met).toEqual(expect.arrayContaining([...kinds]));
	});
}

test('the back row reads other screens as well', async ({ page }) => {
	await present(page, '/programmes/nep-nghi/present?period=2022-Q2');
	for (const screen of [
		{ width: 1366, height: 768, least: 32 },
		{ width: 3840, height: 2160, least: 90 },
		{ width: 1280, height: 1024, least: 40 },
		{ width: 1600, height: 1000, least: 41.6 }
	])
		expect(await faultsAt(page, screen)).toEqual([]);
});
