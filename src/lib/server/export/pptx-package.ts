import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Locale } from '#lib/messages/index.ts';
import { zip } from './office-zip.ts';
import { chartRelations, type NativeChart } from './pptx-chart.ts';
import { TITLE } from './pptx-slide.ts';
import type { Stage } from './pptx-stage.ts';
import { escapeXml } from './svg-words.ts';

/** The shape that a chart takes the place of. */
export interface ChartPlace {
	/** Counted from 1. */
	readonly slide: number;
	readonly name: string;
	/** For readers who do not see it. */
	readonly label: string;
}

export interface Finish {
	readonly charts: readonly (NativeChart & ChartPlace)[];
	readonly stage: Stage;
	readonly locale: Locale;
	/** ISO moment. */
	readonly madeAt: string;
}

type Parts = Record<string, string | Uint8Array>;

/**
 * The writer's package made valid: as it leaves the writer, PowerPoint offers to repair it. Folders and claims about parts that are not there
 * go; lists stand in the schema's order; ids are unique; the notes have a theme of their own; charts take their places; nothing tells when or
 * where the file was made but `madeAt`.
 */
export function finishPackage(raw: Uint8Array, { charts, stage, locale, madeAt }: Finish): Uint8Array {
	const parts: Parts = {};
	for (const [name, bytes] of Object.entries(unzipSync(raw))) {
		if (!name.endsWith('/')) parts[name] = /\.(xml|rels)$/.test(name) ? strFromU8(bytes) : bytes;
	}
	charts.forEach((chart, i) => placeChart(parts, chart, i + 1));
	for (const name of ['ppt/slideMasters/slideMaster1.xml', 'ppt/slideLayouts/slideLayout2.xml']) {
		edit(parts, name, (xml) => xml.replace('</p:grpSpPr>', `</p:grpSpPr>${titlePlaceholder(stage)}`));
	}
	for (const [name, part] of Object.entries(parts)) {
		if (typeof part === 'string' && /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]*\.xml$/.test(name)) {
			parts[name] = tidyShapes(part, locale);
		}
	}
	edit(parts, 'ppt/presentation.xml', (xml) =>
		// CT_Presentation: masters of notes before slides.
		xml.replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, '$2$1')
	);
	edit(parts, 'ppt/theme/theme1.xml', themed);
	parts['ppt/theme/theme2.xml'] = text(parts, 'ppt/theme/theme1.xml');
	edit(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) => xml.replace('theme1.xml', 'theme2.xml'));
	edit(parts, 'docProps/core.xml', (xml) =>
		xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${madeAt.replace(/\.\d+Z$/, 'Z')}`)
	);
	parts['docProps/app.xml'] = APP;
	parts['[Content_Types].xml'] = contentTypes(Object.keys(parts));
	return zip(
		Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
		madeAt
	);
}

function text(parts: Parts, name: string): string {
	const part = parts[name];
	if (typeof part !== 'string') throw new Error(`${name} was not written`);
	return part;
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
	parts[name] = change(text(parts, name));
}

/** Chart, workbook and what ties them to each other and to the slide; the frame stands where the shape stood. */
function placeChart(parts: Parts, { slide, name, label, xml, workbook }: NativeChart & ChartPlace, number: number): void {
	const book = `Microsoft_Excel_Worksheet${number}.xlsx`;
	parts[`ppt/charts/chart${number}.xml`] = xml;
	parts[`ppt/charts/_rels/chart${number}.xml.rels`] = strFromU8(chartRelations(book));
	parts[`ppt/embeddings/${book}`] = workbook;
	const id = `rIdChart${number}`;
	edit(parts, `ppt/slides/_rels/slide${slide}.xml.rels`, (rels) =>
		rels.replace(
			'</Relationships>',
			`<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart${number}.xml"/></Relationships>`
		)
	);
	edit(parts, `ppt/slides/slide${slide}.xml`, (page) => {
		const shape = new RegExp(`<p:sp>(?:(?!</p:sp>).)*?name="${name}"(?:(?!</p:sp>).)*?</p:sp>`, 's').exec(page)?.[0] ?? '';
		const place = /<a:off [^>]*\/><a:ext [^>]*\/>/.exec(shape)?.[0];
		if (place === undefined) throw new Error(`slide ${slide} keeps no place for its chart`);
		return page.replace(
			shape,
			() =>
				`<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="0" name="${name}" descr="${escapeXml(label)}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${place}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></p:graphicFrame>`
		);
	});
}

/** Where a slide's title stands when its own place is reset; the writer knows no title without rewriting the slide's. */
function titlePlaceholder({ width, margin }: Stage): string {
	const emu = (points: number) => Math.round(points * 12_700);
	return `<p:sp><p:nvSpPr><p:cNvPr id="0" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(margin)}" y="${emu(20)}"/><a:ext cx="${emu(width - 2 * margin)}" cy="${emu(76)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr algn="l"><a:defRPr sz="2800" b="1"/></a:lvl1pPr></a:lstStyle><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`;
}

/** One id a shape, one set of properties a paragraph (the first in it), an index for the slide number, the language of the words. */
function tidyShapes(xml: string, locale: Locale): string {
	let id = 0;
	return xml
		.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`)
		.replace(
			new RegExp(`(name="${TITLE}">.*?)<p:cNvSpPr[^>]*/><p:nvPr>(?:</p:nvPr>)?`, 's'),
			'$1<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>'
		)
		.replace(/(<\/a:r>)<a:pPr[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, '$1')
		.replaceAll('idx="4294967295"', 'idx="12"')
		.replaceAll('lang="en-US"', `lang="${locale === 'vi' ? 'vi-VN' : 'en-GB'}"`)
		.replace(/<p:extLst><p:ext uri="\{D42A27DB[^]*?<\/p:extLst>/g, '')
		.replace(/<p:cSld name="Slide \d+">/, '<p:cSld>');
}

/** Where the typeface is missing, its description makes office programs take another sans serif. */
function themed(xml: string): string {
	return xml.replace(
		/<a:latin typeface="Be Vietnam Pro"[^>]*\/>/g,
		'<a:latin typeface="Be Vietnam Pro" panose="020B0604020202020204" pitchFamily="34" charset="0"/>'
	);
}

const APP = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office PowerPoint</Application></Properties>`;

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Content types by where a part lies. */
const TYPES: readonly (readonly [RegExp, string])[] = [
	[/^ppt\/presentation\.xml$/, `${OFFICE}.presentationml.presentation.main+xml`],
	[/^ppt\/slides\//, `${OFFICE}.presentationml.slide+xml`],
	[/^ppt\/slideLayouts\//, `${OFFICE}.presentationml.slideLayout+xml`],
	[/^ppt\/slideMasters\//, `${OFFICE}.presentationml.slideMaster+xml`],
	[/^ppt\/notesSlides\//, `${OFFICE}.presentationml.notesSlide+xml`],
	[/^ppt\/notesMasters\//, `${OFFICE}.presentationml.notesMaster+xml`],
	[/^ppt\/theme\//, `${OFFICE}.theme+xml`],
	[/^ppt\/charts\//, `${OFFICE}.drawingml.chart+xml`],
	[/^ppt\/presProps\.xml$/, `${OFFICE}.presentationml.presProps+xml`],
	[/^ppt\/viewProps\.xml$/, `${OFFICE}.presentationml.viewProps+xml`],
	[/^ppt\/tableStyles\.xml$/, `${OFFICE}.presentationml.tableStyles+xml`],
	[/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
	[/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`]
];

/** Written from the parts that are there: one override a part, no part without. */
function contentTypes(names: readonly string[]): string {
	const overrides = names.flatMap((name) => {
		if (!name.endsWith('.xml') || name === '[Content_Types].xml') return [];
		const type = TYPES.find(([where]) => where.test(name))?.[1];
		if (type === undefined) throw new Error(`no content type for ${name}`);
		return [`<Override PartName="/${name}" ContentType="${type}"/>`];
	});
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="xlsx" ContentType="${OFFICE}.spreadsheetml.sheet"/>${overrides.join('')}</Types>`;
}
