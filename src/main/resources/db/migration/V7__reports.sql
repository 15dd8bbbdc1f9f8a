-- What people say is wrong. Nothing here tells who said it, nor at what time: a day, an id by chance, no sender. A report
-- stays while its service does, whatever an import changes of it, and goes with it.
CREATE TABLE report (
    id         uuid PRIMARY KEY,
    service_id uuid NOT NULL REFERENCES service ON DELETE CASCADE,
    code       text NOT NULL CHECK (code IN ('zone', 'hours', 'phone', 'address', 'closed', 'language', 'other')),
    text       text,
    made_on    date NOT NULL,
    state      text NOT NULL CHECK (state IN ('open', 'settled')),
    settled_on date,
    outcome    text CHECK (outcome IN ('corrected', 'unfounded', 'duplicate')),
    CHECK ((state = 'settled') = (settled_on IS NOT NULL)),
    CHECK ((state = 'settled') = (outcome IS NOT NULL)),
    -- Once it is settled nobody needs the words any more.
    CHECK (state = 'open' OR text IS NULL)
);
CREATE INDEX report_of_service ON report (service_id);

-- The codes that enough open reports have: written by Reports, so that the index and the record know without counting.
ALTER TABLE service
    ADD COLUMN contested text[] NOT NULL DEFAULT '{}';
