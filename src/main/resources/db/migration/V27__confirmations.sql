-- "Is this still true?": who holds a link may answer for one organisation with all its antennas, without an account. No token is stored:
-- it is the id with its HMAC under this secret, so whoever reads the other tables alone can make no link.
CREATE TABLE confirmation_secret (
    id    smallint PRIMARY KEY CHECK (id = 1),
    value text NOT NULL
);
INSERT INTO confirmation_secret (id, value) VALUES (1, gen_random_uuid()::text || gen_random_uuid()::text);

CREATE TABLE confirmation_request (
    id          uuid PRIMARY KEY,
    created_at  timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    -- Who asked for the link by hand; null for campaigns and operators.
    created_by  uuid,
    campaign_id uuid,
    expires_at  timestamptz(3) NOT NULL,
    revoked_at  timestamptz(3),
    -- When the last of its records was answered.
    answered_at timestamptz(3)
);
CREATE INDEX confirmation_request_campaign ON confirmation_request (campaign_id) WHERE campaign_id IS NOT NULL;

-- By source and id there, which stay when a record becomes confidential.
CREATE TABLE confirmation_request_record (
    request_id  uuid NOT NULL REFERENCES confirmation_request ON DELETE CASCADE,
    source      text NOT NULL,
    source_id   text NOT NULL,
    position    int  NOT NULL,
    -- When all that is asked of it was answered.
    answered_at timestamptz(3),
    PRIMARY KEY (request_id, source, source_id)
);
CREATE INDEX confirmation_request_record_key ON confirmation_request_record (source, source_id);

-- What was said last of each fact. No values: these stand in the record, its history and its proposals.
CREATE TABLE confirmation_answer (
    request_id uuid   NOT NULL,
    source     text   NOT NULL,
    source_id  text   NOT NULL,
    -- A field, or 'record' for one that is said to exist no longer.
    field      text   NOT NULL,
    said       text   NOT NULL CHECK (said IN ('yes', 'correct', 'no-longer', 'unknown')),
    became     text   NOT NULL CHECK (became IN ('confirmed', 'applied', 'proposed', 'nothing')),
    -- Which value was said of which version of the record: the same once more changes nothing.
    value_hash text   NOT NULL,
    version    bigint NOT NULL,
    said_at    timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (request_id, source, source_id, field),
    FOREIGN KEY (request_id, source, source_id) REFERENCES confirmation_request_record ON DELETE CASCADE
);

-- Who asks by a link not to be listed. It waits for somebody who handles personal data, since a mail that was forwarded must erase nobody.
CREATE TABLE unlisting_request (
    id          uuid PRIMARY KEY,
    request_id  uuid REFERENCES confirmation_request ON DELETE SET NULL,
    source      text NOT NULL,
    source_id   text NOT NULL,
    asked_at    timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    declined_at timestamptz(3),
    declined_by uuid,
    CHECK (declined_by IS NULL OR declined_at IS NOT NULL)
);
CREATE UNIQUE INDEX unlisting_request_open ON unlisting_request (source, source_id) WHERE declined_at IS NULL;
