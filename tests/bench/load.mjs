/**
 * Asks one address again and again over a few kept-alive connections, for a bounded time, and prints JSON.
 * A process of its own, so that server and load use one core each.
 *
 * Arguments: URL, connections, seconds.
 */
import http from 'node:http';

const [url = '', connections = '8', seconds = '5'] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(connections) });
const end = performance.now() + Number(seconds) * 1000;
const times = [];
let failed = 0;

function ask() {
	return new Promise((done) => {
		const started = performance.now();
		http
			.get(url, { agent, headers: { accept: 'text/html', 'accept-encoding': 'gzip' } }, (response) => {
				response.resume();
				response.on('end', () => {
					if (response.statusCode !== 200) failed += 1;
					times.push(performance.now() - started);
					done();
				});
			})
			.on('error', () => {
				failed += 1;
				done();
			});
	});
}

async function client() {
	while (performance.now() < end) await ask();
}

const started = performance.now();
await Promise.all(Array.from({ length: Number(connections) }, client));
agent.destroy();
times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
console.log(JSON.stringify({ perSecond: times.length / ((performance.now() - started) / 1000), median: at(0.5), p99: at(0.99), failed }));
