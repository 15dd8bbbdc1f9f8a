-- Since when a change waits for the search index: how far the index is behind.
ALTER TABLE index_queue ADD COLUMN queued_at timestamptz NOT NULL DEFAULT clock_timestamp();

-- How what operators run ended last (imports, backups), of all instances and commands together.
CREATE TABLE operator_task (
    code         text PRIMARY KEY,
    -- Null where it never did.
    succeeded_at timestamptz,
    failed_at    timestamptz,
    failures     bigint NOT NULL DEFAULT 0
);

-- Which versions of the application worked on these data; whoever cannot read them any more learns which one can.
CREATE TABLE application_version (
    version    text PRIMARY KEY,
    build      text NOT NULL,
    first_used timestamptz NOT NULL DEFAULT clock_timestamp(),
    last_used  timestamptz NOT NULL DEFAULT clock_timestamp()
);
