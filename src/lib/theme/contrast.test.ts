import { describe, expect, it, test } from 'vitest';
import { STATUSES } from '../domain/status.ts';
import { lifted, luminance, projectorContrast } from './contrast.ts';
import { statusShape } from './status-shapes.ts';
import { palettes } from './tokens.ts';
import type { Contrast } from './tokens.ts';

test('white and black are the ends of the scale, and stray light lifts black', () => {
	expect([luminance('#ffffff'), luminance('#000000')]).toEqual([1, 0]);
	expect(lifted(0)).toBeCloseTo(0.0663, 4);
	expect(lifted(1)).toBe(1);
});

describe.each(Object.keys(palettes) as Contrast[])('palette %s on a washed-out projector', (name) => {
	const palette = palettes[name];
	const grounds = [palette.paper, palette.surface];

	it.each(['ink', 'inkSoft', 'accent', 'illustrative', 'target'] as const)('%s reads as text on paper and surface', (token) => {
		for (const ground of grounds) expect(projectorContrast(palette[token], ground)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['ruleStrong', 'bandEdge', 'plan', 'accent'] as const)('%s is visible as a mark', (token) => {
		for (const ground of grounds) expect(projectorContrast(palette[token], ground)).toBeGreaterThanOrEqual(3);
	});

	it.each(STATUSES)('the shape of %s is visible on paper and on its own tint, and ink reads on the tint', (status) => {
		expect(projectorContrast(palette.status[status], palette.paper)).toBeGreaterThanOrEqual(3);
		expect(projectorContrast(palette.status[status], palette.statusTint[status])).toBeGreaterThanOrEqual(3);
		expect(projectorContrast(palette.ink, palette.statusTint[status])).toBeGreaterThanOrEqual(4.5);
	});

	it('text reads on every step of the ramp', () => {
		for (const [step, ground] of palette.ramp.entries())
			expect(projectorContrast(step === 4 ? palette.onAccent : palette.ink, ground)).toBeGreaterThanOrEqual(4.5);
	});

	it('the ramp runs from light to dark', () => {
		const steps = palette.ramp.map(luminance);
		expect(steps).toEqual([...steps].sort((a, b) => b - a));
	});

	it('ink and accent read on soft accent and on the band', () => {
		expect(projectorContrast(palette.ink, palette.band)).toBeGreaterThanOrEqual(4.5);
		expect(projectorContrast(palette.accent, palette.accentSoft)).toBeGreaterThanOrEqual(4.5);
		expect(projectorContrast(palette.accent, palette.band)).toBeGreaterThanOrEqual(3);
		expect(projectorContrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
	});
});

test('every status of the domain has its own shape and colour, and no other status is drawn', () => {
	expect(Object.keys(palettes.normal.status).sort()).toEqual([...STATUSES].sort());
	expect(new Set(STATUSES.map(statusShape)).size).toBe(STATUSES.length);
});
