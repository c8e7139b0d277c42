export type DocumentFormat = 'docx' | 'pdf' | 'text';

/** By how the file begins; whatever is neither is read as a text, and refused there when it is none. */
export function formatOf(bytes: Uint8Array): DocumentFormat {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return 'docx';
	// Some programs write a line of their own before it; readers look this far.
	return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-') ? 'pdf' : 'text';
}
