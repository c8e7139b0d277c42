import { FONT_FILES } from './fonts.ts';
import { runJob } from './job.ts';
import type { Plate } from './plate.ts';

/** The plate as pixels: `width × scale` wide, the same bytes for the same plate on every machine of a kind. */
export function pngFile({ svg, width }: Plate, scale: number): Promise<Uint8Array> {
	return runJob({ kind: 'png', svg, width: Math.round(width * scale), fonts: Object.values(FONT_FILES) });
}
