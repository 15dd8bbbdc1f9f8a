-- A report may say what is right instead: cells of the institution, as they were typed. It is looked up by a code, of which only the SHA-256
-- stands here: 65 random bits. Whoever answers it may pass it on, which leaves it open; what an organisation says of a report on itself waits
-- until somebody of the directory agrees.
ALTER TABLE report
    DROP CONSTRAINT report_outcome_check,
    ADD CONSTRAINT report_outcome_check CHECK (outcome IN ('corrected', 'unfounded', 'duplicate', 'unverifiable')),
    ADD COLUMN cells            text,
    ADD COLUMN code_hash        bytea UNIQUE,
    ADD COLUMN forwarded_to     text CHECK (forwarded_to IN ('source', 'organization', 'editor')),
    ADD COLUMN forwarded_on     date,
    ADD COLUMN proposed_outcome text CHECK (proposed_outcome IN ('corrected', 'unfounded', 'duplicate', 'unverifiable')),
    ADD COLUMN proposed_on      date,
    ADD CHECK ((forwarded_to IS NULL) = (forwarded_on IS NULL)),
    ADD CHECK ((proposed_outcome IS NULL) = (proposed_on IS NULL)),
    -- Once it is settled nobody needs what was typed any more.
    ADD CHECK (state = 'open' OR cells IS NULL),
    ADD CHECK (state = 'open' OR proposed_outcome IS NULL);
CREATE INDEX report_open ON report (made_on) WHERE state = 'open';

-- A report as it was before its last answer in the inbox, for the minutes in which that can be taken back. In no backup.
CREATE TABLE report_undo (
    report_id        uuid PRIMARY KEY REFERENCES report ON DELETE CASCADE,
    text             text,
    cells            text,
    forwarded_to     text,
    forwarded_on     date,
    proposed_outcome text,
    proposed_on      date,
    -- The steps of the history of the record that the answer made.
    changes          bigint[]    NOT NULL,
    until            timestamptz NOT NULL
);
