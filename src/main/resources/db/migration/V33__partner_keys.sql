-- Keys of partners who may ask more than everybody. A partner is an organisation, never a person.
CREATE TABLE partner_key (
    id                  text PRIMARY KEY,
    name                text        NOT NULL,
    -- Of the key itself only this is known.
    key_hash            bytea       NOT NULL UNIQUE,
    requests_per_minute integer     NOT NULL CHECK (requests_per_minute > 0),
    -- Origins of the pages that may carry the key; empty for a key of programs.
    origins             text[]      NOT NULL,
    created_at          timestamptz NOT NULL DEFAULT now(),
    withdrawn_at        timestamptz
);

-- How much was asked with a key: of what kind on which day, and never what or by whom.
CREATE TABLE partner_usage (
    key_id   text    NOT NULL REFERENCES partner_key (id) ON DELETE CASCADE,
    day      date    NOT NULL,
    kind     text    NOT NULL,
    requests bigint  NOT NULL,
    -- Beyond the quota of the key: these counted as those of everybody.
    beyond   bigint  NOT NULL,
    PRIMARY KEY (key_id, day, kind)
);
