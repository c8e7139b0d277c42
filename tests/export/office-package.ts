/** An office file opened again, and the rules of Open Packaging that a reader holds it to. */
import { strFromU8, unzipSync } from 'fflate';
import { posix } from 'node:path';

export interface OfficePackage {
	readonly parts: Readonly<Record<string, Uint8Array>>;
	text(name: string): string;
	bytes(name: string): Uint8Array;
	names(pattern: RegExp): readonly string[];
	/** The words of a part, one entry a paragraph. */
	texts(name: string): readonly string[];
	decode(texts: readonly string[]): readonly string[];
	/** Parts that a part names, by the last word of the relationship's type. */
	targets(name: string, type: string): readonly string[];
	/** What breaks a rule; empty for a valid package. */
	faults(): readonly string[];
}

const decodeOne = (text: string) =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');

export function readPackage(file: Uint8Array): OfficePackage {
	const parts = unzipSync(file);
	const bytes = (name: string): Uint8Array => {
		const part = parts[name];
		if (part === undefined) throw new Error(`no part ${name}`);
		return part;
	};
	const text = (name: string) => strFromU8(bytes(name));
	const relationsOf = (name: string) => {
		const rels = posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`);
		if (parts[rels] === undefined) return [];
		return [...text(rels).matchAll(/<Relationship ([^>]*)\/>/g)].map(([, attributes = '']) => {
			const value = (key: string) => new RegExp(`${key}="([^"]*)"`).exec(attributes)?.[1] ?? '';
			return {
				id: value('Id'),
				type: value('Type'),
				target: posix.join(posix.dirname(name), value('Target')),
				external: value('TargetMode') === 'External'
			};
		});
	};
	return {
		parts,
		text,
		bytes,
		names: (pattern) =>
			Object.keys(parts)
				.filter((name) => pattern.test(name))
				.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })),
		texts: (name) =>
			[...text(name).matchAll(/<a:p>.*?<\/a:p>/gs)].map(([paragraph]) =>
				decodeOne([...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words).join(''))
			),
		decode: (texts) => texts.map(decodeOne),
		targets: (name, type) =>
			relationsOf(name)
				.filter((one) => one.type.endsWith(`/${type}`))
				.map(({ target }) => target),
		faults: () => [
			...entryFaults(file),
			...typeFaults(parts, text),
			...relationFaults(parts, relationsOf, text),
			...wellFormedFaults(parts, text)
		]
	};
}

/** Names in the central directory: an unzipper hides what stands there twice. */
function entryFaults(file: Uint8Array): string[] {
	const view = Buffer.from(file);
	const names: string[] = [];
	const end = view.lastIndexOf('PK\u0005\u0006');
	let at = view.readUInt32LE(end + 16);
	for (let left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
		names.push(view.toString('utf8', at + 46, at + 46 + view.readUInt16LE(at + 28)));
		at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
	}
	return [
		...names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${name} is there twice`),
		...names.filter((name) => name.endsWith('/')).map((name) => `${name} is a folder`)
	];
}

function typeFaults(parts: Readonly<Record<string, Uint8Array>>, text: (name: string) => string): string[] {
	const xml = text('[Content_Types].xml');
	const defaults = new Set([...xml.matchAll(/<Default Extension="([^"]*)"/g)].map(([, extension]) => extension));
	const overrides = [...xml.matchAll(/<Override (?:PartName="\/([^"]*)"|[^>]*PartName="\/([^"]*)")/g)].map(([, a, b]) => a ?? b ?? '');
	const names = Object.keys(parts).filter((name) => name !== '[Content_Types].xml');
	return [
		...overrides.filter((name) => parts[name] === undefined).map((name) => `a type for ${name}, which is not there`),
		...overrides.filter((name, i) => overrides.indexOf(name) !== i).map((name) => `${name} is typed twice`),
		...names.filter((name) => name.endsWith('.xml') && !overrides.includes(name)).map((name) => `${name} is only XML`),
		...names
			.filter((name) => !overrides.includes(name) && !defaults.has(name.slice(name.lastIndexOf('.') + 1)))
			.map((name) => `${name} has no type`)
	];
}

type Relation = { readonly id: string; readonly target: string; readonly external: boolean };

function relationFaults(
	parts: Readonly<Record<string, Uint8Array>>,
	relationsOf: (name: string) => readonly Relation[],
	text: (name: string) => string
): string[] {
	const faults: string[] = [];
	const reached = new Set<string>();
	const visit = (name: string) => {
		const relations = relationsOf(name);
		const ids = relations.map(({ id }) => id);
		if (new Set(ids).size !== ids.length) faults.push(`${name} uses a relationship id twice`);
		if (name.endsWith('.xml')) {
			for (const [, id = ''] of text(name).matchAll(/ r:(?:id|embed|link|pict)="([^"]*)"/g)) {
				if (!ids.includes(id)) faults.push(`${name} names ${id}, which is no relationship of it`);
			}
		}
		for (const { target, external } of relations) {
			if (external || reached.has(target)) continue;
			reached.add(target);
			if (parts[target] === undefined) faults.push(`${name} names ${target}, which is not there`);
			else visit(target);
		}
	};
	visit('');
	const orphans = Object.keys(parts).filter((name) => !reached.has(name) && !name.endsWith('.rels') && name !== '[Content_Types].xml');
	return [...faults, ...orphans.map((name) => `nothing leads to ${name}`)];
}

/** Tags close in the order they opened, attributes stand once, and nothing is escaped that XML does not know. */
function wellFormedFaults(parts: Readonly<Record<string, Uint8Array>>, text: (name: string) => string): string[] {
	return Object.keys(parts)
		.filter((name) => /\.(xml|rels)$/.test(name))
		.flatMap((name) => {
			const open: string[] = [];
			const xml = text(name);
			for (const [, close, tag = '', attributes = '', empty] of xml.matchAll(
				/<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/g
			)) {
				const keys = [...attributes.matchAll(/([\w:.-]+)\s*=\s*"[^"]*"/g)].map(([, key]) => key);
				if (new Set(keys).size !== keys.length) return [`${name}: <${tag}> has an attribute twice`];
				if (close) {
					if (open.pop() !== tag) return [`${name}: </${tag}> closes nothing`];
				} else if (!empty) open.push(tag);
			}
			const rest = xml.replaceAll(/<\?[^?]*\?>|<\/?[A-Za-z][\w:.-]*(?:\s+[\w:.-]+\s*=\s*"[^"<]*")*\s*\/?>/g, '');
			if (open.length > 0) return [`${name}: <${open.join('><')}> stays open`];
			if (rest.includes('<')) return [`${name}: a stray <`];
			return /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml) ? [`${name}: a stray &`] : [];
		});
}
