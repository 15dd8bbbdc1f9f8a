-- What was sent to the registers that records come from, so that it is known what they were told, and what came of it.
CREATE TABLE upstream_dispatch (
    id          uuid PRIMARY KEY,
    source      text NOT NULL,
    made_at     timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    -- Null for an operator.
    account_id  uuid,
    format      text NOT NULL CHECK (format IN ('csv', 'xlsx')),
    language    text NOT NULL CHECK (language IN ('fr', 'nl')),
    -- Whether what had been sent before was sent again.
    is_whole    boolean NOT NULL,
    row_count   integer NOT NULL CHECK (row_count > 0),
    -- As it was sent; gone once one of its records was erased. Then it is written again from the rows that are left.
    file        bytea
);
CREATE INDEX upstream_dispatch_of_source ON upstream_dispatch (source, made_at);

-- A fact of a record each.
CREATE TABLE upstream_dispatch_row (
    dispatch_id  uuid NOT NULL REFERENCES upstream_dispatch ON DELETE CASCADE,
    position     integer NOT NULL,
    source       text NOT NULL,
    source_id    text NOT NULL,
    field        text NOT NULL,
    -- What is known here, as brussels.repere.directory.facts.FieldValueCodec writes it.
    sent         text NOT NULL,
    -- What the source said then; null if only the hash of it was noted.
    stated       text,
    stated_hash  text NOT NULL,
    -- The cells of the file, as JSON.
    cells        text NOT NULL,
    -- What the source said when it was imported next; null until then.
    came_back    text CHECK (came_back IN ('caught-up', 'unchanged', 'contradicted', 'gone')),
    -- Since when it says so.
    came_back_at timestamptz(3),
    PRIMARY KEY (dispatch_id, position),
    UNIQUE (dispatch_id, source_id, field),
    CHECK ((came_back IS NULL) = (came_back_at IS NULL))
);
CREATE INDEX upstream_dispatch_row_of_record ON upstream_dispatch_row (source, source_id, field);
