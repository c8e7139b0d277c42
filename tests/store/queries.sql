-- readVersion
select "version"
	from "store_state";

-- readFigures
select "id", "key"
	from "measure"
	where "key" in (select value
	from json_each(?));
select "id", "key"
	from "place"
	where "key" in (select value
	from json_each(?));
select *
	from "period";
select *
	from "figure"
	where "measure_id" in (select value
	from json_each(?))
	and "place_id" in (select value
	from json_each(?))
	and "period_id" in (select value
	from json_each(?));

-- listObservations
select "id", "key"
	from "measure"
	where "key" in (select value
	from json_each(?));
select "id", "key"
	from "place"
	where "key" in (select value
	from json_each(?));
select *
	from "period";
select *
	from "observation"
	where "measure_id" in (select value
	from json_each(?))
	and "place_id" in (select value
	from json_each(?))
	order by "sequence";
select "id", "scheme"
	from "programme"
	where "approval" = ?;

-- refreshFigures of one place and the one above
select "id", "scheme"
	from "programme"
	where "approval" = ?;
select "id", "key"
	from "measure"
	where "key" in (select value
	from json_each(?));
select "id", "key"
	from "place"
	where "key" in (select value
	from json_each(?));
select *
	from "period";
select *
	from "observation"
	where "measure_id" in (select value
	from json_each(?))
	and "place_id" in (select value
	from json_each(?))
	order by "sequence";
select "id", "key"
	from "measure"
	where "key" in (select value
	from json_each(?));
select "id", "key"
	from "place"
	where "key" in (select value
	from json_each(?));
select *
	from "period";
select *
	from "figure"
	where "measure_id" in (select value
	from json_each(?))
	and "place_id" in (select value
	from json_each(?));
select "id", "key"
	from "place"
	where "key" in (select value
	from json_each(?));
delete
	from "figure"
	where "measure_id" = (select "id"
	from "measure"
	where "key" = ?)
	and "place_id" in (select value
	from json_each(?));
select "id", "key"
	from "measure"
	where "key" in (select value
	from json_each(?));
select "id", "key"
	from "place"
	where "key" in (select value
	from json_each(?));
select *
	from "period";
insert into "figure" ("measure_id", "place_id", "period_id", "category", "sum", "min", "max", "count", "reported", "expected", "blank", "estimate", "own", "newest", "oldest", "category_sum", "reported_now")
	values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
