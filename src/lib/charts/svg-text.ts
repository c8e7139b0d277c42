import { font } from '../theme/tokens.ts';
import type { Picture } from './picture.ts';

/** `&#10;` keeps the line breaks of a tip inside an attribute. */
const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');

/** What assistive technology reads. */
export interface Caption {
	/** Unique on the page and the same on every drawing. */
	readonly id: string;
	readonly label: string;
	readonly description?: string | undefined;
}

/** The words that belong to a mark, by series and item. */
function tipOf(picture: Picture, series: string, item: string): string | null {
	const list = [picture.option.series].flat()[Number(series)];
	const data = Array.isArray(list?.data) ? (list.data[Number(item)] as unknown) : null;
	return typeof data === 'object' && data !== null && 'tip' in data && typeof data.tip === 'string' ? data.tip : null;
}

/**
 * Makes the engine's SVG fit for a page: ids carry the chart's id instead of the engine's running number (several charts share a page,
 * and the same input must give the same bytes), marks carry their words as `data-tip`, hover styles go, the picture takes the width it is
 * given, and it has a name.
 */
export function dressSvg(svg: string, picture: Picture, { id, label, description }: Caption): string {
	const named = `<title id="${id}-title">${escape(label)}</title>${description ? `<desc id="${id}-desc">${escape(description)}</desc>` : ''}`;
	const described = description ? ` aria-describedby="${id}-desc"` : '';
	return svg
		.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
		.replace(/<[a-z][^<>]*>/gi, (tag) => {
			const [, series = '', item = ''] = / ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"/.exec(tag) ?? [];
			const tip = item && tipOf(picture, series, item);
			return (
				tag
					.replace(/ (ecmeta_\w+|class|xml:space|pointer-events)="[^"]*"/g, '')
					// Said once, at the root.
					.replace(/font-family:[^;"]*;|font-weight:400;/g, '')
					.replace(/((?: id| xlink:href)="#?|url\(#)zr\d+-/g, `$1${id}-`)
					.replace(/\/?>$/, (end) => (tip ? ` data-tip="${escape(tip)}"${end}` : end))
			);
		})
		.replace(
			/^<svg[^>]*>/,
			`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${picture.width} ${picture.height}" width="100%" font-family="${font.stack}" role="img" aria-labelledby="${id}-title"${described}>${named}`
		);
}
