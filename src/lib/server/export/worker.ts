/** The other end of `job.ts`: one job from standard input, one file to standard output, and the end of the process. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import type { Job } from './job.ts';

async function png({ svg, width, fonts }: Pick<Job & { kind: 'png' }, 'svg' | 'width' | 'fonts'>): Promise<Uint8Array> {
	const { Resvg } = await import('@resvg/resvg-js');
	return new Resvg(svg, {
		fitTo: { mode: 'width', value: width },
		font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'Be Vietnam Pro', sansSerifFamily: 'Be Vietnam Pro' }
	})
		.render()
		.asPng();
}

async function typeset(template: string, content: unknown, fonts: readonly string[]) {
	const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
	const folder = join(import.meta.dirname, 'typst');
	const compiler = NodeCompiler.create({
		workspace: folder,
		fontArgs: [{ fontBlobs: await Promise.all(fonts.map((file) => readFile(file))) }]
	});
	const compiled = compiler.compile({
		mainFilePath: join(folder, `${template}.typ`),
		inputs: { content: JSON.stringify(content).normalize('NFC') }
	});
	const document = compiled.result;
	if (document === null) {
		const error = compiled.takeError();
		const diagnostics = error === null ? [] : compiler.fetchDiagnostics(error);
		throw new Error(JSON.stringify(diagnostics.length > 0 ? diagnostics : (error?.shortDiagnostics ?? 'typst')));
	}
	return { compiler, document };
}

async function made(job: Job): Promise<Uint8Array> {
	if (job.kind === 'png') return png(job);
	if (job.kind === 'pdf') {
		const { compiler, document } = await typeset(job.template, job.content, job.fonts);
		const { madeAt, standard } = job;
		return compiler.pdf(document, { creationTimestamp: madeAt, ...(standard === null ? {} : { pdfStandard: standard }) });
	}
	const { compiler, document } = await typeset('picture', job.content, job.fonts);
	const svg = compiler.plainSvg(document);
	return job.format === 'svg' ? Buffer.from(svg) : png({ ...job, svg });
}

try {
	const bytes = await made((await json(process.stdin)) as Job);
	process.stdout.write(bytes, () => process.exit(0));
} catch (error) {
	process.stderr.write(error instanceof Error ? error.message : String(error), () => process.exit(1));
}
