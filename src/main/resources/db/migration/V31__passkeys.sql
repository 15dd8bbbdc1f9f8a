-- Passkeys: what proves that somebody holds a key, and has unlocked it. The key itself never leaves the device.
CREATE TABLE account_passkey (
    id              uuid PRIMARY KEY,
    account_id      uuid        NOT NULL REFERENCES account (id),
    credential_id   bytea       NOT NULL UNIQUE,
    -- The public key with its id, as WebAuthn writes them ("attested credential data").
    credential      bytea       NOT NULL,
    -- Rises with each use on devices that count; one that does not rise may come of a copy.
    sign_count      bigint      NOT NULL,
    -- Whether the device may copy it to others, which never changes.
    backup_eligible boolean     NOT NULL,
    transports      text[]      NOT NULL DEFAULT '{}',
    -- Chosen by its person.
    name            text        NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    used_at         timestamptz
);
CREATE INDEX account_passkey_account ON account_passkey (account_id);

-- What a device is asked to sign: once, within five minutes, and by the browser that asked. In no backup.
CREATE TABLE passkey_challenge (
    -- SHA-256 of a token of 256 random bits, which the browser holds in a cookie.
    token_hash bytea PRIMARY KEY,
    challenge  bytea       NOT NULL,
    -- Whose passkey it must be; absent where the passkey says it.
    account_id uuid REFERENCES account (id) ON DELETE CASCADE,
    purpose    text        NOT NULL CHECK (purpose IN ('sign-in', 'registration')),
    created_at timestamptz NOT NULL DEFAULT now()
);

COMMENT ON COLUMN account.otp_secret IS 'Sealed by a key outside of the database; in clear only until the next start after an earlier version';
COMMENT ON COLUMN account.otp_pending IS 'Sealed like otp_secret';
