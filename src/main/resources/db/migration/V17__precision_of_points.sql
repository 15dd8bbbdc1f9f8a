-- How well a point fits the address by which an import found it: house or street. Null where the source states the point.
alter table location add column point_precision text check (point_precision in ('house', 'street'));
