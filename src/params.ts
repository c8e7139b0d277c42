import { defineParams } from '@sveltejs/kit/params';
import { CHART_FORMATS, FILE_FORMATS } from '#lib/deck/file-format.ts';

/** Asked for by habit and not made here: the answer then names what is, rather than a page nobody wrote. */
const OTHERS = ['gif', 'jpg', 'jpeg', 'webp', 'bmp', 'doc', 'xls', 'ppt', 'odt', 'ods', 'odp', 'txt', 'xml', 'zip'];
const SUFFIXES: ReadonlySet<string> = new Set([...FILE_FORMATS, ...CHART_FORMATS, ...OTHERS]);

export const params = defineParams({
	/** The suffix of an address that asks for a file. Ids may hold dots: what follows one is only a suffix when it names a format. */
	fileFormat: (text) => (SUFFIXES.has(text) ? text : undefined),
	/** How other programs ask for a format: `.csv`; nothing: JSON. What is not made is refused by the road, which knows what is. */
	answerFormat: (text) => (/^(\.[a-z]+)?$/.test(text) ? text : undefined)
});
