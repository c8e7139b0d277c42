import type { ChartFont } from 'docx/charts';
import type { IndicatorView } from '#lib/view/scorecard.ts';
import { font } from '#lib/theme/tokens.ts';
import { SMALLEST } from './pptx-stage.ts';

/** Office writes colours without the hash. */
export function hex(colour: string): string {
	return colour.replace('#', '').toUpperCase();
}

export function chartFont(over: Partial<ChartFont> = {}): ChartFont {
	return { name: font.family, size: SMALLEST, ...over };
}

/** Of the indicator's own decimals; a percentage is stored as 76, not 0.76. */
export function numberFormat({ unit, decimals }: Pick<IndicatorView, 'unit' | 'decimals'>): string {
	const number = `#,##0${decimals > 0 ? `.${'#'.repeat(decimals)}` : ''}`;
	return unit === '%' ? `${number}"%"` : number;
}
