export const DOCUMENT_LIMITS = {
	megabytes: 8,
	seconds: 20,
	heapMegabytes: 384,
	/** Of the whole process, the unpacked parts of a document among it. */
	memoryMegabytes: 640,
	/** More than any report has. */
	pages: 500,
	/** A text up to here is read in a moment; a longer one is kept away from whoever waits for a page. */
	momentKilobytes: 64
} as const;
