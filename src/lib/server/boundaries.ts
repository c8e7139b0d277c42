import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { SettingFault } from './config.ts';

const boundariesSchema = z.object({
	type: z.literal('FeatureCollection'),
	features: z.array(
		z.object({
			type: z.literal('Feature'),
			id: z.union([z.string(), z.number()]).optional(),
			properties: z.record(z.string(), z.unknown()).nullable(),
			geometry: z.object({ type: z.string(), coordinates: z.unknown().optional() })
		})
	)
});
export type OfficeBoundaries = z.infer<typeof boundariesSchema>;

/** A map that was asked for and cannot be read is a fault; none asked for is null. */
export function readBoundaries(path: string | null): Outcome<OfficeBoundaries | null, SettingFault> {
	if (path === null) return accepted(null);
	const unreadable = (reason: string) =>
		refused({ code: 'setting_boundaries_unreadable' as const, variable: 'COTMOC_BOUNDARIES', value: path, reason });
	try {
		const parsed = boundariesSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
		return parsed.success ? accepted(parsed.data) : unreadable('GeoJSON');
	} catch (error) {
		if (error instanceof SyntaxError) return unreadable('JSON');
		if (error instanceof Error && 'code' in error) return unreadable(String(error.code));
		throw error;
	}
}
