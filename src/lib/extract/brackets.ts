/** Where the brackets close that `at` stands in; Infinity outside of brackets, or where they never close. */
export function bracketEnd(low: string, at: number): number {
	if (low.lastIndexOf('(', at) <= low.lastIndexOf(')', at)) return Infinity;
	const close = low.indexOf(')', at);
	return close < 0 ? Infinity : close;
}
