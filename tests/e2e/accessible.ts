import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The page as it stands, or the part of it that a selector names, breaks no rule of WCAG 2.2 AA nor of good practice. No page of ours has
 * a frame, so axe need not put several documents together, and what it passes need not be listed: a third of the work.
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
	expect(page.frames()).toHaveLength(1);
	const axe = new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.withTags(TAGS)
		.setLegacyMode(true);
	const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
}
