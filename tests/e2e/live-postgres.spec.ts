/** Two server processes share one PostgreSQL: what is saved through one is seen through the other. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { startPostgres } from '../store/postgres-server.ts';

const WATCHED = '/programmes/nep-nghi/indicators/campaign_sessions?period=2021-Q2';

/** Starts a server on a free port; resolves with its address once it answers. */
async function serve(store: string): Promise<{ readonly process: ChildProcess; readonly address: string }> {
	const server = spawn(process.execPath, ['server.js'], {
		env: { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1', COTMOC_DB: store },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	for await (const text of server.stdout) {
		const [address] = /http:\/\/\S+/.exec(String(text)) ?? [];
		if (address !== undefined) return { process: server, address };
	}
	throw new Error('the server ended before it listened');
}

/** Reads on until the expected text has come, or to the end. */
async function hear(words: ReadableStreamDefaultReader<string> | undefined, expected: string | null): Promise<string> {
	for (let heard = ''; ;) {
		const { value, done = true } = (await words?.read()) ?? {};
		heard += value ?? '';
		if (done || (expected !== null && heard.includes(expected))) return heard;
	}
}

test('a figure saved through one process appears through the other, and streams end when a process is told to stop', async ({
	page,
	request
}) => {
	const postgres = await startPostgres();
	test.skip(typeof postgres === 'string', String(postgres));
	if (typeof postgres === 'string') return;
	// The first fills the empty store; the second finds it filled.
	const first = await serve(postgres.url);
	const second = await serve(postgres.url);
	try {
		await page.goto(second.address + WATCHED);
		const figure = { measure: 'campaign_sessions', place: 'kn-dak-koi', period: '2021-Q2', value: 4321 };
		const shown = await request.post(`${first.address}/data/figures`, { data: { figures: [{ ...figure, expected: null }] } });
		const [{ theirs }] = (await shown.json()).figures;
		const saved = await request.post(`${first.address}/data/figures`, { data: { figures: [{ ...figure, expected: theirs.sequence }] } });
		expect(saved.ok()).toBe(true);
		await expect(page.getByRole('main')).toContainText('4.321');

		const stream = await fetch(`${second.address}/live`, { headers: { accept: 'text/event-stream' } });
		const words = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
		expect(await hear(words, 'data: ')).toContain('data: ');
		const exited = once(second.process, 'exit');
		second.process.kill('SIGTERM');
		// An end that the server made: a connection that it broke off would reject.
		await hear(words, null);
		expect(await exited).toEqual([0, null]);
	} finally {
		first.process.kill('SIGKILL');
		second.process.kill('SIGKILL');
		await postgres.stop();
	}
});
