/** The other end of `job.ts`: one job from standard input, one file to standard output, and the end of the process. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import type { Job } from './job.ts';

const makers = {
	async png({ svg, width, fonts }: Job & { kind: 'png' }): Promise<Uint8Array> {
		const { Resvg } = await import('@resvg/resvg-js');
		return new Resvg(svg, {
			fitTo: { mode: 'width', value: width },
			font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'Be Vietnam Pro', sansSerifFamily: 'Be Vietnam Pro' }
		})
			.render()
			.asPng();
	},
	async pdf({ template, content, madeAt, standard, fonts }: Job & { kind: 'pdf' }): Promise<Uint8Array> {
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
		return compiler.pdf(document, { creationTimestamp: madeAt, ...(standard === null ? {} : { pdfStandard: standard }) });
	}
};

try {
	const job = (await json(process.stdin)) as Job;
	const bytes = job.kind === 'png' ? await makers.png(job) : await makers.pdf(job);
	process.stdout.write(bytes, () => process.exit(0));
} catch (error) {
	process.stderr.write(error instanceof Error ? error.message : String(error), () => process.exit(1));
}
