agenda_item (
	position integer not null,
	id text,
	meeting_id text not null,
	kind text not null,
	indicator_id text,
	target_id text,
	place_id integer,
	text text,
	remark text
)
audit_entry (
	sequence bigint not null,
	moment text not null,
	actor text not null,
	actor_name text not null,
	deed text not null,
	subject text not null,
	before_json text,
	after_json text,
	hash text not null
)
document (
	id text not null,
	position integer not null,
	number text,
	title text not null,
	issuer text,
	date text,
	url text
)
figure (
	measure_id integer not null,
	place_id integer not null,
	period_id integer not null,
	category text not null,
	sum double precision,
	min double precision,
	max double precision,
	count integer not null,
	reported integer not null,
	expected integer not null,
	blank text,
	estimate integer not null,
	own integer not null,
	newest text not null,
	oldest text not null,
	category_sum double precision,
	reported_now integer not null
)
group_membership (
	position integer not null,
	programme_id text not null,
	group_key text not null,
	name text not null,
	place_id integer not null,
	valid_from text,
	valid_to text
)
holiday (
	position integer not null,
	date text not null,
	name text
)
identity (
	id text not null,
	position integer not null,
	left_expression text not null,
	right_expression text not null
)
import (
	id integer not null,
	programme text not null,
	file_name text not null,
	file_hash text not null,
	telling text not null,
	sender text not null,
	state text not null,
	received_at text not null,
	received_by text not null,
	committed_at text,
	undone_at text,
	first_sequence bigint,
	last_sequence bigint,
	added integer not null,
	changed integer not null,
	unchanged integer not null
)
import_file (
	hash text not null,
	content bytea not null
)
import_habit (
	programme text not null,
	sender text not null,
	subject text not null,
	meaning text not null
)
indicator (
	id text not null,
	position integer not null,
	programme_id text not null,
	name text not null,
	name_en text,
	short_name text,
	expression text not null,
	unit text,
	unit_en text,
	decimals integer,
	direction text,
	denominator_name text,
	sort_order double precision,
	definition text,
	document_id text
)
log_in_failure (
	key text not null,
	moment bigint not null
)
measure (
	id integer not null,
	key text not null,
	name text not null,
	name_en text,
	unit text,
	unit_en text,
	kind text not null,
	accumulates_over text,
	over_places text,
	own_value text,
	frequency text,
	categories text,
	decimals integer,
	is_integer integer,
	min_value double precision,
	max_value double precision
)
meeting (
	id text not null,
	position integer not null,
	programme_id text not null,
	title text not null,
	date text not null,
	period text,
	kind text,
	programmes text,
	venue text,
	chair text,
	conclusion text,
	recipients text
)
meeting_freeze (
	meeting_id text not null,
	version integer not null,
	moment text not null,
	frozen_by text not null,
	content text not null,
	hash text not null
)
note (
	position integer not null,
	kind text not null,
	programme_id text,
	indicator_id text,
	place_id integer,
	period text,
	text text not null,
	owner text,
	due text,
	answer text,
	id text
)
observation (
	sequence bigint not null,
	measure_id integer not null,
	place_id integer not null,
	period_id integer not null,
	category text not null,
	value double precision,
	blank text,
	status text,
	as_of text,
	document_id text,
	note text,
	recorded_at text not null,
	recorded_by text,
	origin text,
	reason text,
	withdrawn integer not null
)
period (
	id integer not null,
	scheme text not null,
	code text not null,
	kind text not null,
	start_day text not null,
	end_day text not null
)
person (
	id text not null,
	name text not null,
	email text not null,
	email_verified boolean not null,
	image text,
	created_at timestamp with time zone not null,
	updated_at timestamp with time zone not null,
	role text not null,
	disabled_at text,
	password_is_temporary integer not null,
	demo integer not null
)
person_credential (
	id text not null,
	account_id text not null,
	provider_id text not null,
	person_id text not null,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamp with time zone,
	refresh_token_expires_at timestamp with time zone,
	scope text,
	password text,
	created_at timestamp with time zone not null,
	updated_at timestamp with time zone not null
)
person_place (
	person_id text not null,
	place_key text not null
)
person_session (
	id text not null,
	expires_at timestamp with time zone not null,
	token text not null,
	created_at timestamp with time zone not null,
	updated_at timestamp with time zone not null,
	ip_address text,
	user_agent text,
	person_id text not null
)
person_verification (
	id text not null,
	identifier text not null,
	value text not null,
	expires_at timestamp with time zone not null,
	created_at timestamp with time zone not null,
	updated_at timestamp with time zone not null
)
place (
	id integer not null,
	key text not null
)
place_spell (
	position integer not null,
	place_id integer not null,
	code text,
	name text not null,
	name_en text,
	level text not null,
	type text,
	parent_id integer,
	valid_from text,
	valid_to text,
	sort_order double precision,
	aliases text,
	tile_row integer,
	tile_col integer
)
programme (
	id text not null,
	position integer not null,
	name text not null,
	name_en text,
	parent_id text,
	kind text,
	start_day text not null,
	end_day text not null,
	scheme text,
	committee text,
	document_style text,
	root_place_id integer not null,
	place_level text not null,
	tolerance double precision,
	sort_order double precision,
	due_rule text,
	approval text
)
setting (
	key text not null,
	value text not null
)
store_state (
	id integer not null,
	version integer not null,
	replacing integer not null,
	package text not null
)
submission_event (
	position integer not null,
	programme_id text not null,
	place_id integer not null,
	period text not null,
	step text not null,
	moment text not null,
	actor text,
	actor_name text,
	reason text
)
succession (
	position integer not null,
	date text not null,
	kind text not null,
	from_place_id integer not null,
	to_place_id integer not null,
	share double precision,
	document_id text,
	note text
)
target (
	id text not null,
	position integer not null,
	indicator_id text not null,
	place_id integer not null,
	each_level text,
	from_day text not null,
	due_day text not null,
	condition text not null,
	low double precision,
	high double precision,
	baseline double precision,
	baseline_period text,
	path text,
	stretch integer,
	document_id text,
	clause text,
	version integer,
	supersedes_id text,
	owner text
)
target_step (
	position integer not null,
	target_id text not null,
	period text not null,
	value double precision not null
)
task (
	position integer not null,
	meeting_id text not null,
	text text not null,
	lead text,
	supporting text,
	place_id integer,
	indicator_id text,
	due text,
	standing integer,
	status text,
	done_on text,
	evidence text,
	id text
)

agenda_item: CHECK (((kind = 'place'::text) = (place_id IS NOT NULL)))
agenda_item: CHECK (((kind = 'target'::text) = (indicator_id IS NOT NULL)))
agenda_item: CHECK (((kind = 'text'::text) = (text IS NOT NULL)))
agenda_item: CHECK (((target_id IS NULL) OR (kind = 'target'::text)))
agenda_item: CHECK ((kind = ANY (ARRAY['tasks'::text, 'target'::text, 'place'::text, 'text'::text])))
agenda_item: FOREIGN KEY (indicator_id) REFERENCES indicator(id)
agenda_item: FOREIGN KEY (meeting_id) REFERENCES meeting(id)
agenda_item: FOREIGN KEY (place_id) REFERENCES place(id)
agenda_item: FOREIGN KEY (target_id) REFERENCES target(id)
agenda_item: PRIMARY KEY ("position")
agenda_item: UNIQUE (id)
audit_entry: PRIMARY KEY (sequence)
audit_entry: UNIQUE (hash)
document: PRIMARY KEY (id)
figure: CHECK ((blank = ANY (ARRAY['not_reported'::text, 'not_available'::text, 'not_applicable'::text])))
figure: CHECK ((count >= 0))
figure: CHECK ((estimate = ANY (ARRAY[0, 1])))
figure: CHECK ((expected >= 0))
figure: CHECK ((own = ANY (ARRAY[0, 1])))
figure: CHECK ((reported >= 0))
figure: FOREIGN KEY (measure_id) REFERENCES measure(id)
figure: FOREIGN KEY (period_id) REFERENCES period(id)
figure: FOREIGN KEY (place_id) REFERENCES place(id)
figure: PRIMARY KEY (measure_id, place_id, period_id, category)
group_membership: CHECK ((valid_from <= valid_to))
group_membership: FOREIGN KEY (place_id) REFERENCES place(id)
group_membership: FOREIGN KEY (programme_id) REFERENCES programme(id)
group_membership: PRIMARY KEY ("position")
holiday: PRIMARY KEY ("position")
identity: PRIMARY KEY (id)
import: CHECK ((state = ANY (ARRAY['draft'::text, 'committed'::text, 'undone'::text])))
import: FOREIGN KEY (file_hash) REFERENCES import_file(hash)
import: PRIMARY KEY (id)
import_file: PRIMARY KEY (hash)
import_habit: PRIMARY KEY (programme, sender, subject)
indicator: CHECK ((decimals >= 0))
indicator: CHECK ((direction = ANY (ARRAY['up'::text, 'down'::text, 'none'::text])))
indicator: FOREIGN KEY (document_id) REFERENCES document(id)
indicator: FOREIGN KEY (programme_id) REFERENCES programme(id)
indicator: PRIMARY KEY (id)
measure: CHECK ((accumulates_over = ANY (ARRAY['year'::text, 'season'::text, 'term'::text])))
measure: CHECK ((decimals >= 0))
measure: CHECK ((is_integer = ANY (ARRAY[0, 1])))
measure: CHECK ((kind = ANY (ARRAY['increment'::text, 'to_date'::text, 'level'::text])))
measure: CHECK ((min_value <= max_value))
measure: CHECK ((over_places = ANY (ARRAY['sum'::text, 'average'::text, 'min'::text, 'max'::text, 'none'::text])))
measure: CHECK ((own_value = ANY (ARRAY['replaces'::text, 'adds'::text])))
measure: PRIMARY KEY (id)
measure: UNIQUE (key)
meeting: FOREIGN KEY (programme_id) REFERENCES programme(id)
meeting: PRIMARY KEY (id)
meeting_freeze: CHECK ((version >= 1))
meeting_freeze: PRIMARY KEY (meeting_id, version)
note: CHECK ((kind = ANY (ARRAY['highlight'::text, 'difficulty'::text, 'proposal'::text, 'cause'::text])))
note: FOREIGN KEY (indicator_id) REFERENCES indicator(id)
note: FOREIGN KEY (place_id) REFERENCES place(id)
note: FOREIGN KEY (programme_id) REFERENCES programme(id)
note: PRIMARY KEY ("position")
observation: CHECK (((value IS NULL) = (blank IS NOT NULL)))
observation: CHECK ((blank = ANY (ARRAY['not_available'::text, 'not_applicable'::text])))
observation: CHECK ((status = ANY (ARRAY['estimate'::text, 'reported'::text, 'final'::text])))
observation: CHECK ((withdrawn = ANY (ARRAY[0, 1])))
observation: FOREIGN KEY (document_id) REFERENCES document(id)
observation: FOREIGN KEY (measure_id) REFERENCES measure(id)
observation: FOREIGN KEY (period_id) REFERENCES period(id)
observation: FOREIGN KEY (place_id) REFERENCES place(id)
observation: PRIMARY KEY (sequence)
period: CHECK ((start_day < end_day))
period: PRIMARY KEY (id)
period: UNIQUE (scheme, code)
person: CHECK ((demo = ANY (ARRAY[0, 1])))
person: CHECK ((password_is_temporary = ANY (ARRAY[0, 1])))
person: CHECK ((role = ANY (ARRAY['administrator'::text, 'secretary'::text, 'reporter'::text, 'head'::text, 'viewer'::text])))
person: PRIMARY KEY (id)
person: UNIQUE (email)
person_credential: FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
person_credential: PRIMARY KEY (id)
person_place: FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
person_place: PRIMARY KEY (person_id, place_key)
person_session: FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
person_session: PRIMARY KEY (id)
person_session: UNIQUE (token)
person_verification: PRIMARY KEY (id)
place: PRIMARY KEY (id)
place: UNIQUE (key)
place_spell: CHECK ((valid_from <= valid_to))
place_spell: FOREIGN KEY (parent_id) REFERENCES place(id)
place_spell: FOREIGN KEY (place_id) REFERENCES place(id)
place_spell: PRIMARY KEY ("position")
programme: CHECK (((tolerance >= (0)::double precision) AND (tolerance <= (1)::double precision)))
programme: CHECK ((approval = ANY (ARRAY['off'::text, 'on'::text])))
programme: CHECK ((document_style = ANY (ARRAY['state'::text, 'party'::text])))
programme: CHECK ((start_day <= end_day))
programme: FOREIGN KEY (parent_id) REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED
programme: FOREIGN KEY (root_place_id) REFERENCES place(id)
programme: PRIMARY KEY (id)
setting: PRIMARY KEY (key)
store_state: CHECK ((id = 1))
store_state: CHECK ((replacing = ANY (ARRAY[0, 1])))
store_state: PRIMARY KEY (id)
submission_event: CHECK ((step = ANY (ARRAY['submit'::text, 'approve'::text, 'return'::text, 'lock'::text, 'reopen'::text])))
submission_event: FOREIGN KEY (place_id) REFERENCES place(id)
submission_event: FOREIGN KEY (programme_id) REFERENCES programme(id)
submission_event: PRIMARY KEY ("position")
succession: CHECK (((share >= (0)::double precision) AND (share <= (1)::double precision)))
succession: CHECK ((kind = ANY (ARRAY['merge'::text, 'split'::text, 'rename'::text, 'transfer'::text])))
succession: FOREIGN KEY (document_id) REFERENCES document(id)
succession: FOREIGN KEY (from_place_id) REFERENCES place(id)
succession: FOREIGN KEY (to_place_id) REFERENCES place(id)
succession: PRIMARY KEY ("position")
target: CHECK ((from_day <= due_day))
target: CHECK ((path = ANY (ARRAY['linear'::text, 'steps'::text, 'none'::text])))
target: CHECK ((stretch = ANY (ARRAY[0, 1])))
target: FOREIGN KEY (document_id) REFERENCES document(id)
target: FOREIGN KEY (indicator_id) REFERENCES indicator(id)
target: FOREIGN KEY (place_id) REFERENCES place(id)
target: FOREIGN KEY (supersedes_id) REFERENCES target(id) DEFERRABLE INITIALLY DEFERRED
target: PRIMARY KEY (id)
target_step: FOREIGN KEY (target_id) REFERENCES target(id)
target_step: PRIMARY KEY ("position")
task: CHECK ((standing = ANY (ARRAY[0, 1])))
task: CHECK ((status = ANY (ARRAY['open'::text, 'in_progress'::text, 'done'::text, 'cancelled'::text])))
task: FOREIGN KEY (indicator_id) REFERENCES indicator(id)
task: FOREIGN KEY (meeting_id) REFERENCES meeting(id)
task: FOREIGN KEY (place_id) REFERENCES place(id)
task: PRIMARY KEY ("position")

CREATE UNIQUE INDEX agenda_item_id_key ON public.agenda_item USING btree (id)
CREATE INDEX agenda_item_meeting ON public.agenda_item USING btree (meeting_id)
CREATE UNIQUE INDEX agenda_item_pkey ON public.agenda_item USING btree ("position")
CREATE UNIQUE INDEX audit_entry_hash_key ON public.audit_entry USING btree (hash)
CREATE UNIQUE INDEX audit_entry_pkey ON public.audit_entry USING btree (sequence)
CREATE INDEX audit_entry_subject ON public.audit_entry USING btree (subject)
CREATE UNIQUE INDEX document_pkey ON public.document USING btree (id)
CREATE UNIQUE INDEX figure_pkey ON public.figure USING btree (measure_id, place_id, period_id, category)
CREATE UNIQUE INDEX group_membership_pkey ON public.group_membership USING btree ("position")
CREATE INDEX group_membership_programme ON public.group_membership USING btree (programme_id)
CREATE UNIQUE INDEX holiday_pkey ON public.holiday USING btree ("position")
CREATE UNIQUE INDEX identity_pkey ON public.identity USING btree (id)
CREATE UNIQUE INDEX import_file_pkey ON public.import_file USING btree (hash)
CREATE UNIQUE INDEX import_habit_pkey ON public.import_habit USING btree (programme, sender, subject)
CREATE INDEX import_hash ON public.import USING btree (file_hash)
CREATE UNIQUE INDEX import_pkey ON public.import USING btree (id)
CREATE UNIQUE INDEX indicator_pkey ON public.indicator USING btree (id)
CREATE INDEX indicator_programme ON public.indicator USING btree (programme_id)
CREATE INDEX log_in_failure_key ON public.log_in_failure USING btree (key, moment)
CREATE UNIQUE INDEX measure_key_key ON public.measure USING btree (key)
CREATE UNIQUE INDEX measure_pkey ON public.measure USING btree (id)
CREATE UNIQUE INDEX meeting_freeze_pkey ON public.meeting_freeze USING btree (meeting_id, version)
CREATE UNIQUE INDEX meeting_pkey ON public.meeting USING btree (id)
CREATE UNIQUE INDEX note_id ON public.note USING btree (id)
CREATE UNIQUE INDEX note_pkey ON public.note USING btree ("position")
CREATE INDEX observation_key ON public.observation USING btree (measure_id, place_id, period_id, category, sequence)
CREATE UNIQUE INDEX observation_pkey ON public.observation USING btree (sequence)
CREATE UNIQUE INDEX period_pkey ON public.period USING btree (id)
CREATE UNIQUE INDEX period_scheme_code_key ON public.period USING btree (scheme, code)
CREATE INDEX person_credential_person_id_idx ON public.person_credential USING btree (person_id)
CREATE UNIQUE INDEX person_credential_pkey ON public.person_credential USING btree (id)
CREATE UNIQUE INDEX person_email_key ON public.person USING btree (email)
CREATE UNIQUE INDEX person_pkey ON public.person USING btree (id)
CREATE UNIQUE INDEX person_place_pkey ON public.person_place USING btree (person_id, place_key)
CREATE INDEX person_session_person_id_idx ON public.person_session USING btree (person_id)
CREATE UNIQUE INDEX person_session_pkey ON public.person_session USING btree (id)
CREATE UNIQUE INDEX person_session_token_key ON public.person_session USING btree (token)
CREATE INDEX person_verification_identifier_idx ON public.person_verification USING btree (identifier)
CREATE UNIQUE INDEX person_verification_pkey ON public.person_verification USING btree (id)
CREATE UNIQUE INDEX place_key_key ON public.place USING btree (key)
CREATE UNIQUE INDEX place_pkey ON public.place USING btree (id)
CREATE INDEX place_spell_parent ON public.place_spell USING btree (parent_id)
CREATE UNIQUE INDEX place_spell_pkey ON public.place_spell USING btree ("position")
CREATE INDEX place_spell_place ON public.place_spell USING btree (place_id)
CREATE UNIQUE INDEX programme_pkey ON public.programme USING btree (id)
CREATE UNIQUE INDEX setting_pkey ON public.setting USING btree (key)
CREATE UNIQUE INDEX store_state_pkey ON public.store_state USING btree (id)
CREATE INDEX submission_event_key ON public.submission_event USING btree (programme_id, period, place_id)
CREATE UNIQUE INDEX submission_event_pkey ON public.submission_event USING btree ("position")
CREATE UNIQUE INDEX succession_pkey ON public.succession USING btree ("position")
CREATE INDEX target_indicator ON public.target USING btree (indicator_id)
CREATE UNIQUE INDEX target_pkey ON public.target USING btree (id)
CREATE UNIQUE INDEX target_step_pkey ON public.target_step USING btree ("position")
CREATE UNIQUE INDEX task_id ON public.task USING btree (id)
CREATE INDEX task_meeting ON public.task USING btree (meeting_id)
CREATE UNIQUE INDEX task_pkey ON public.task USING btree ("position")

CREATE OR REPLACE FUNCTION public.audit_append_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	raise exception 'the audit is append-only';
end
$function$

CREATE OR REPLACE FUNCTION public.meeting_freeze_append_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	raise exception 'what a meeting was shown is append-only';
end
$function$

CREATE OR REPLACE FUNCTION public.observation_append_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	if tg_op <> 'UPDATE' and (select replacing from store_state) = 1 then
		return old;
	end if;
	raise exception 'observations are append-only';
end
$function$

CREATE OR REPLACE FUNCTION public.submission_append_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
	if tg_op <> 'UPDATE' and (select replacing from store_state) = 1 then
		return old;
	end if;
	raise exception 'steps of returns are append-only';
end
$function$


CREATE TRIGGER audit_entry_never_changes BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION audit_append_only()
CREATE TRIGGER audit_entry_never_emptied BEFORE TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only()
CREATE TRIGGER meeting_freeze_never_changes BEFORE DELETE OR UPDATE ON public.meeting_freeze FOR EACH ROW EXECUTE FUNCTION meeting_freeze_append_only()
CREATE TRIGGER meeting_freeze_never_emptied BEFORE TRUNCATE ON public.meeting_freeze FOR EACH STATEMENT EXECUTE FUNCTION meeting_freeze_append_only()
CREATE TRIGGER observation_never_changes BEFORE DELETE OR UPDATE ON public.observation FOR EACH ROW EXECUTE FUNCTION observation_append_only()
CREATE TRIGGER observation_never_emptied BEFORE TRUNCATE ON public.observation FOR EACH STATEMENT EXECUTE FUNCTION observation_append_only()
CREATE TRIGGER submission_event_never_changes BEFORE DELETE OR UPDATE ON public.submission_event FOR EACH ROW EXECUTE FUNCTION submission_append_only()
CREATE TRIGGER submission_event_never_emptied BEFORE TRUNCATE ON public.submission_event FOR EACH STATEMENT EXECUTE FUNCTION submission_append_only()
