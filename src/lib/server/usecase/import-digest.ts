import type { ProgrammeId } from '#lib/domain/id.ts';
import { LOCALES, type Locale } from '#lib/messages/index.ts';
import type { ImportView } from '#lib/view/import-view.ts';
import { tellingOf } from './commit-import.ts';
import { importView } from './import-view.ts';
import type { ImportPreview, ImportWords } from './preview-import.ts';

/** What is kept of a look at a file: as plain data, because the look may have happened in another process. */
export interface ImportDigest {
	/** Of the store that the file was compared with. */
	readonly version: number;
	readonly programme: ProgrammeId;
	readonly sender: string;
	/** What was said about the file, with what was remembered of its sender. */
	readonly telling: ImportWords;
	/** What its page shows. */
	readonly views: Readonly<Record<Locale, ImportView>>;
}

export function digestOf(preview: ImportPreview): ImportDigest {
	const { version, programme, sender } = preview;
	const views = Object.fromEntries(LOCALES.map((locale) => [locale, importView(preview, locale)])) as Record<Locale, ImportView>;
	return { version, programme: programme.id, sender, telling: tellingOf(preview), views };
}
