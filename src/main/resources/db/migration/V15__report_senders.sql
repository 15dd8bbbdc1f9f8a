-- By what the same report of the same sender is recognised on one day, also by another instance and after a restart. No
-- address stands here: of a hash that is keyed with the salt of the day there are 16 bits, which thousands of addresses
-- share. Salt and rows of past days are deleted. Nothing refers to other tables, so that backups can leave both out.
CREATE TABLE report_sender_salt (
    day  date PRIMARY KEY,
    salt bytea NOT NULL
);
CREATE TABLE report_sender (
    day         date NOT NULL,
    service_id  uuid NOT NULL,
    code        text NOT NULL,
    fingerprint integer NOT NULL CHECK (fingerprint BETWEEN 0 AND 65535),
    report_id   uuid NOT NULL,
    PRIMARY KEY (day, service_id, code, fingerprint)
);
