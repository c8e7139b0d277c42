/** Work in a process of its own. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { FONT_FILES } from '#lib/server/export/fonts.ts';
import { JobFailed, runJob, type Job } from '#lib/server/export/job.ts';

const fonts = Object.values(FONT_FILES);
const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>';
const square = (width: number, svg = SQUARE): Job => ({ kind: 'png', svg, width, fonts });
const page = (content: unknown): Job => ({ kind: 'pdf', template: 'deck', content, madeAt: 0, standard: 'ua-1', fonts });
/** Processes of ours that are still there. */
const children = () => spawnSync('ps', ['--no-headers', '-o', 'args', '--ppid', String(process.pid)], { encoding: 'utf8' }).stdout;

describe('a job', () => {
	it('is run once for all who ask for the same at the same time', async () => {
		const [first, second] = [runJob(square(20)), runJob(square(20))];
		expect(second).toBe(first);
		expect(runJob(square(21))).not.toBe(first);
		expect(Buffer.from(await first).readUInt32BE(16)).toBe(20);
		// A run that has ended is not joined: the next asker gets a new one.
		expect(runJob(square(20))).not.toBe(first);
	});

	it.each([
		['a picture that is none', square(20, '<svg')],
		['a document without what its template needs', page({})],
		['content that the standard for readers refuses', page({ title: '', locale: 'vi', page: '', slides: [] })]
	] as const)('that fails says why: %s', async (_, job) => {
		const error = await runJob(job).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(JobFailed);
		expect((error as JobFailed).fault).toMatchObject({ code: 'export_failed', reason: expect.stringMatching(/\w{4}/) });
	});

	it('that takes too long is stopped', async () => {
		const error = await runJob(square(30), { seconds: 0.01 }).catch((reason: unknown) => reason);
		expect((error as JobFailed).fault).toEqual({ code: 'export_overdue', seconds: 0.01 });
		expect(children()).not.toContain('export/worker.ts');
	});

	it('can be cancelled, before it runs and while it runs', async () => {
		const stop = new AbortController();
		const running = runJob(square(40), { signal: stop.signal });
		setTimeout(() => stop.abort(), 20);
		await expect(running).rejects.toThrow(/abort/i);
		await expect(runJob(square(41), { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
		expect(children()).not.toContain('export/worker.ts');
	});
});
