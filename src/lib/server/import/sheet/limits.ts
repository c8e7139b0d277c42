/** What a file of figures may be at most. A commune's file has some hundred kilobytes; a province's 100,000 rows some megabytes. */
export const LIMITS = {
	megabytes: 20,
	entries: 1000,
	/** Of all parts together, unpacked. */
	unpackedMegabytes: 256,
	rows: 200_000,
	cells: 3_000_000,
	/** Rows and columns of a sheet by the format's own rule. */
	lastRow: 1_048_576,
	lastColumn: 16_384,
	/** Cells that one merge may cover: a title over a whole row is human, a whole sheet is not. */
	mergedCells: 100_000,
	/** Cells that one validation may cover: several whole columns are human. */
	validatedCells: 16 * 1_048_576,
	/** For reading one file in its own process. */
	seconds: 60,
	heapMegabytes: 400
} as const;

export const MEGABYTE = 1_048_576;
