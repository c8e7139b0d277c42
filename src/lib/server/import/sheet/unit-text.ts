import { fold } from '#lib/format/fold.ts';

/** Units that offices change between from file to file, folded, by what one of them is in the smallest of its kind. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
	{ dong: 1, vnd: 1, 'nghin dong': 1e3, 'ngan dong': 1e3, 'trieu dong': 1e6, trieu: 1e6, 'ti dong': 1e9, ti: 1e9 },
	{ m2: 1, ha: 1e4, 'nghin ha': 1e7, km2: 1e6 },
	{ kg: 1, ta: 100, tan: 1000, 'nghin tan': 1e6 },
	{ nguoi: 1, 'nghin nguoi': 1e3 },
	{ ho: 1, 'nghin ho': 1e3 }
];

/** By what a number in `unit` must be multiplied to be in the measure's; null: one has nothing to do with the other, or we do not know it. */
export function unitFactor(unit: string, ofMeasure: string): number | null {
	const [from, to] = [fold(unit), fold(ofMeasure)];
	for (const scale of SCALES) {
		if (Object.hasOwn(scale, from) && Object.hasOwn(scale, to)) return Number(((scale[from] ?? 1) / (scale[to] ?? 1)).toPrecision(12));
	}
	return null;
}

/** `Đơn vị tính: triệu đồng`, `ĐVT: ha`, `(tỷ đồng)` at the end of a header; null: none is named. */
export function namedUnit(text: string): string | null {
	const stated = /(?:đơn vị tính|đvt|đơn vị|unit)\s*:\s*([^()\d,;]{1,30})/iu.exec(text)?.[1]?.trim();
	if (stated) return stated;
	const bracketed = /\(\s*(?:đvt\s*:?)?\s*([^()]{1,20})\)\s*$/iu.exec(text)?.[1]?.trim();
	return bracketed !== undefined && SCALES.some((scale) => Object.hasOwn(scale, fold(bracketed))) ? bracketed : null;
}
