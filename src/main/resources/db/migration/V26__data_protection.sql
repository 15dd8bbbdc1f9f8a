-- Who objected to being listed, as hashes keyed with a secret of this database: whoever sees the hashes alone can try no list of telephone
-- numbers on them. Kept until the objection is withdrawn, and in backups, since a restore must not bring anybody back.
CREATE TABLE objection_secret (
    id    smallint PRIMARY KEY CHECK (id = 1),
    value text NOT NULL
);
INSERT INTO objection_secret (id, value) VALUES (1, gen_random_uuid()::text || gen_random_uuid()::text);

CREATE TABLE objection (
    record_hash bytea PRIMARY KEY,
    objected_on date NOT NULL
);

-- Of the e-mail address and the telephone numbers that the record had.
CREATE TABLE objection_contact (
    record_hash  bytea NOT NULL REFERENCES objection ON DELETE CASCADE,
    contact_hash bytea NOT NULL,
    PRIMARY KEY (record_hash, contact_hash)
);
CREATE INDEX objection_contact_hash ON objection_contact (contact_hash);

-- What people with an account changed, for them and for the day on which it is forgotten.
CREATE INDEX fact_change_account ON fact_change (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX fact_change_at ON fact_change (changed_at);
