import { randomBytes } from 'node:crypto';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import { sessionsOver, type Sessions } from './auth/sessions.ts';
import { readBoundaries, type OfficeBoundaries } from './boundaries.ts';
import type { Clock } from './clock.ts';
import { readConfig, type Config, type SettingFault } from './config.ts';
import { LiveStreams } from './live.ts';
import { faultOf, READER_PATIENCE, type Store, type StoreFault } from './db.ts';
import { readSecret } from './secret.ts';
import { readVersion } from './store/state.ts';
import type { Admitted } from './usecase/add-person.ts';
import { admitDemoPeople } from './usecase/demo-people.ts';
import { dropOldDrafts } from './usecase/drop-old-drafts.ts';
import { ImportDesk } from './usecase/import-desk.ts';
import { importWorker, type ImportWorker } from './usecase/import-work.ts';
import { keepDailyBackup, type BackupKeeping } from './usecase/keep-backups.ts';
import { listCatalogue } from './usecase/list-catalogue.ts';
import { loadWorkspace } from './usecase/load-workspace.ts';
import type { BackupFault } from './usecase/make-backup.ts';
import { openWorkspace } from './usecase/open-workspace.ts';
import { LITTLE_ROOM, roomOf } from './usecase/read-readiness.ts';

/** What an empty store is filled with, so that a first start shows something; from the folder the server is started in. */
const DEMO = 'db/demo';

/** Milliseconds after which a store that could not be opened is tried again. */
const RETRY_AFTER = 1000;

/** The running server's one store, clock and map. */
export interface Service {
	readonly clock: Clock;
	/** As the office supplied them; null: places are drawn as tiles. */
	readonly boundaries: OfficeBoundaries | null;
	/** The open store. A store that could not be opened is tried again at the next question, so that mending it needs no restart. */
	store(): Promise<Outcome<Store, StoreFault>>;
	/** Opens and reads the sessions of that store. */
	sessions(store: Store): Sessions;
	readonly backups: BackupKeeping;
	/** Bytes free on the store's disk when they are few; null: there is room. */
	littleRoom(): Promise<number | null>;
	/** Lets files go that came in long ago and were never taken over; how many. */
	dropOldDrafts(): Promise<number>;
	/** Makes today's backup if it is due. */
	keepBackup(): Promise<Outcome<string | null, BackupFault>>;
	/** Lets the first administrator in; printed at the start, gone with the process. */
	readonly setUpToken: string;
	/** What every page depends on, the content of the store and the day; null when there is no store to read. */
	state(): Promise<string | null>;
	/** Reads an exception of the store's driver; null: not a fault of the store. */
	faultOf(error: unknown): StoreFault | null;
	today(): Day;
	/** Who is told of changes as they happen. */
	readonly live: LiveStreams;
	/** Files on their way in. */
	readonly imports: ImportDesk;
	/** Looks at files for that store. */
	importWorker(store: Store): ImportWorker;
	close(): Promise<void>;
}

/** What happened when the store was opened, for whoever started the program. */
export type Announce = (opened: { readonly store: Store; readonly demoPeople: readonly Admitted[] }) => Promise<void>;

/** Nothing starts with a setting that cannot be used. */
export function startService(
	env: Readonly<Record<string, string | undefined>>,
	announce: Announce = async () => {}
): Outcome<Service, SettingFault> {
	const config = readConfig(env);
	if (!config.ok) return config;
	const boundaries = readBoundaries(config.value.boundaries);
	return boundaries.ok ? accepted(serviceOf(config.value, boundaries.value, announce)) : boundaries;
}

function serviceOf(config: Config, boundaries: OfficeBoundaries | null, announce: Announce): Service {
	let opening: Promise<Outcome<Store, StoreFault>> | null = null;
	const sessions = new WeakMap<Store, Sessions>();
	async function store(): Promise<Outcome<Store, StoreFault>> {
		opening ??= openFilled(config.store, config.clock, announce);
		const opened = await opening;
		// A store that another program holds would make every page wait its turn: for a moment all get the same answer.
		if (!opened.ok) setTimeout(() => (opening = null), RETRY_AFTER).unref();
		return opened;
	}
	return {
		clock: config.clock,
		boundaries,
		store,
		sessions(store) {
			const known = sessions.get(store) ?? sessionsOver(store.db, store.dialect, readSecret(config.store));
			sessions.set(store, known);
			return known;
		},
		backups: config.backups,
		async littleRoom() {
			const opened = await store();
			const room = opened.ok ? await roomOf(opened.value) : null;
			return room !== null && room < LITTLE_ROOM ? room : null;
		},
		async keepBackup() {
			const opened = await store();
			return opened.ok ? keepDailyBackup(opened.value, config.backups, config.clock.now()) : opened;
		},
		async dropOldDrafts() {
			const opened = await store();
			return opened.ok ? dropOldDrafts(opened.value, config.clock.now()) : 0;
		},
		setUpToken: randomBytes(16).toString('hex'),
		async state() {
			const opened = await store();
			return opened.ok ? `${await readVersion(opened.value.db)} ${config.clock.today()}` : null;
		},
		faultOf: (error) => faultOf(error, config.store),
		today: () => config.clock.today(),
		live: new LiveStreams(store),
		imports: new ImportDesk((error) => faultOf(error, config.store)),
		importWorker: (store) => importWorker(store, config.store),
		async close() {
			const opened = await opening;
			if (opened?.ok) await opened.value.close();
		}
	};
}

async function openFilled(url: string, clock: Clock, announce: Announce): Promise<Outcome<Store, StoreFault>> {
	const store = await openWorkspace(url, { reader: READER_PATIENCE });
	if (!store.ok) return store;
	try {
		let demoPeople: readonly Admitted[] = [];
		if ((await listCatalogue(store.value, 'places', { today: clock.today() })).length === 0) {
			const loaded = await loadWorkspace(store.value, DEMO, { now: clock.now() });
			if (!loaded.ok) throw new Error(`${DEMO}: ${JSON.stringify(loaded.fault[0])}`);
			demoPeople = await admitDemoPeople(store.value, clock.now());
		}
		await announce({ store: store.value, demoPeople });
		return accepted(store.value);
	} catch (error) {
		await store.value.close();
		const fault = faultOf(error, url);
		if (fault === null) throw error;
		return { ok: false, fault };
	}
}
