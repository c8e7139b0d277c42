/** What a round writes: the number of co-operatives of five communes, which tells the round it comes from. */
export const PLACES = ['phu-tuc', 'phu-can', 'ia-rsai', 'chu-gu', 'hoa-binh'];
const NAMES = ['Phú Túc', 'Phú Cần', 'Ia RSai', 'Chư Gu', 'Hòa Bình'];
export const MEASURE = 'coops_total';
export const PERIOD = '2022-Q2';

/** Values in the order of the places; round 0: nothing was written yet. */
export function valuesOf(round: number): readonly (number | null)[] {
	return PLACES.map((_, at) => (round === 0 ? null : round * 10 + at));
}

/** The same as a file that a district sends. */
export function fileOf(round: number): { readonly name: string; readonly bytes: Uint8Array } {
	const rows = NAMES.map((name, at) => `${name};${valuesOf(round)[at]}`);
	return { name: `${round}.csv`, bytes: new TextEncoder().encode(`Xã;Hợp tác xã hiện có\n${rows.join('\n')}\n`) };
}
