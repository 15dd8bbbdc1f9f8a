-- Campaigns ask organisations by mail whether what stands here is still true. The secret makes hashes of addresses, signs the tokens by which
-- somebody refuses mails, and names messages. Like refusals it is in backups, since a restore must not write to anybody who refused.
CREATE TABLE mail_secret (
    id    smallint PRIMARY KEY CHECK (id = 1),
    value text NOT NULL
);
INSERT INTO mail_secret (id, value) VALUES (1, gen_random_uuid()::text || gen_random_uuid()::text);

CREATE TABLE mail_refusal (
    address_hash bytea PRIMARY KEY,
    refused_on   date NOT NULL
);

CREATE TABLE campaign (
    id              uuid PRIMARY KEY,
    title           text    NOT NULL,
    -- Who made it; null once the account is forgotten, and for the operator.
    account_id      uuid,
    state           text    NOT NULL CHECK (state IN ('draft', 'sending', 'paused', 'stopped', 'done')),
    -- Why it was paused without anybody asking for it; a code.
    pause_reason    text,
    -- Whom it asks: null and empty mean no condition.
    bassin          text,
    category        text,
    due_fields      text[]  NOT NULL,
    never_confirmed boolean NOT NULL,
    rest_days       integer NOT NULL,
    -- In the words of its author.
    text_fr         text    NOT NULL,
    text_nl         text    NOT NULL,
    answer_days     integer NOT NULL,
    created_at      timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    started_at      timestamptz(3),
    reminded_at     timestamptz(3),
    ended_at        timestamptz(3),
    CHECK ((state = 'draft') = (started_at IS NULL))
);
-- One campaign is sent at a time, by however many instances.
CREATE UNIQUE INDEX campaign_sending ON campaign ((true)) WHERE state = 'sending';

-- One mail for an organisation with all its antennas, and one reminder.
CREATE TABLE campaign_mail (
    id           uuid PRIMARY KEY,
    campaign_id  uuid     NOT NULL REFERENCES campaign ON DELETE CASCADE,
    -- The record that stands for the organisation.
    source       text     NOT NULL,
    source_id    text     NOT NULL,
    -- What it is called with all its antennas.
    name_fr      text,
    name_nl      text,
    -- Of the confirmation; made when the first mail is about to leave.
    request_id   uuid,
    language     text     NOT NULL CHECK (language IN ('fr', 'nl', 'both')),
    -- To which it goes, and those to try if that is refused; forgotten some months after the campaign. Null where there is none.
    address      text,
    others       text[]   NOT NULL DEFAULT '{}',
    -- Of the address; by it the token in an old mail still works once the address is forgotten.
    address_hash bytea,
    -- 0 for the first mail, 1 for the reminder.
    round        smallint NOT NULL DEFAULT 0 CHECK (round IN (0, 1)),
    -- What is in 'sending' was claimed before the mail server was asked. If nobody wrote down what became of it, it is 'doubtful': it may
    -- have left, and is never sent again unless somebody says so.
    state        text     NOT NULL
        CHECK (state IN ('waiting', 'sending', 'doubtful', 'sent', 'bounced', 'unsent', 'refused', 'without-address')),
    tries        integer  NOT NULL DEFAULT 0,
    try_after    timestamptz(3),
    claimed_at   timestamptz(3),
    sent_at      timestamptz(3),
    -- Which code the mail server gave last.
    reply_code   integer,
    -- Of organisations that were told by telephone that all is right, or called in vain.
    called_on    date,
    UNIQUE (campaign_id, source, source_id),
    CHECK (name_fr IS NOT NULL OR name_nl IS NOT NULL)
);
CREATE INDEX campaign_mail_waiting ON campaign_mail (campaign_id, try_after) WHERE state IN ('waiting', 'sending');
CREATE INDEX campaign_mail_of_record ON campaign_mail (source, source_id);
CREATE INDEX campaign_mail_request ON campaign_mail (request_id);

-- All antennas that it asks about.
CREATE TABLE campaign_mail_record (
    mail_id   uuid NOT NULL REFERENCES campaign_mail ON DELETE CASCADE,
    source    text NOT NULL,
    source_id text NOT NULL,
    PRIMARY KEY (mail_id, source, source_id)
);
CREATE INDEX campaign_mail_record_key ON campaign_mail_record (source, source_id);
