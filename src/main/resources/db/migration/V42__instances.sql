-- What instances on one database tell one another. Unlogged: in no log of the database and on no standby, and gone after a crash.
create unlogged table live_instance (
    id uuid primary key,
    seen_at timestamptz not null default now()
);

-- How often limits were used, by hashes of clients and ids; deleted after a minute.
create unlogged table limit_use_batch (
    instance_id uuid not null,
    number bigint not null,
    written_at timestamptz not null default now(),
    limits text[] not null,
    names text[] not null,
    uses integer[] not null,
    primary key (instance_id, number)
);

-- By what clients of a day are told apart, sealed by repere.accounts.key; deleted after the day.
create unlogged table client_key (
    day date primary key,
    sealed text not null
);

-- When what is done once for all instances was begun last. Without an end, whoever began it is at it, or died.
create table task_turn (
    task text primary key,
    begun_at timestamptz not null,
    ended_at timestamptz
);
