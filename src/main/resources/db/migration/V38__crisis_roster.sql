-- Who can be mobilised in a crisis, by bassin and task, and whom to call. Told to colleagues alone.
CREATE TABLE crisis_entry (
    id           uuid PRIMARY KEY,
    -- Null for the whole Region.
    bassin       text,
    task         text NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('service', 'organization')),
    -- Not a foreign key: that a service is gone is told to whoever keeps the roster.
    record_id    uuid NOT NULL,
    -- The function to ask for, such as "coordination on duty".
    contact      text NOT NULL,
    -- In the order in which they are called.
    phones       text[] NOT NULL,
    phone_times  text[] NOT NULL CHECK (phone_times <@ ARRAY ['any', 'day', 'night']),
    reachable_fr text,
    reachable_nl text,
    capacity_fr  text,
    capacity_nl  text,
    agreed_fr    text,
    agreed_nl    text,
    -- Null for what nobody ever confirmed.
    confirmed_on date,
    -- Null once the account was erased.
    confirmed_by uuid,
    added_on     date NOT NULL DEFAULT current_date,
    version      bigint NOT NULL DEFAULT 1,
    CHECK (cardinality(phones) > 0 AND cardinality(phones) = cardinality(phone_times))
);
CREATE INDEX crisis_entry_bassin ON crisis_entry (bassin);
CREATE INDEX crisis_entry_record ON crisis_entry (record_id);

-- What was agreed beforehand, and who triggers it.
CREATE TABLE crisis_agreement (
    id          uuid PRIMARY KEY,
    bassin      text,
    title_fr    text,
    title_nl    text,
    agreed_fr   text,
    agreed_nl   text,
    -- The function that triggers it, and how it is called.
    trigger_by  text NOT NULL,
    phones      text[] NOT NULL,
    phone_times text[] NOT NULL CHECK (phone_times <@ ARRAY ['any', 'day', 'night']),
    steps_fr    text,
    steps_nl    text,
    changed_on  date NOT NULL DEFAULT current_date,
    version     bigint NOT NULL DEFAULT 1,
    CHECK (title_fr IS NOT NULL OR title_nl IS NOT NULL),
    CHECK (cardinality(phones) > 0 AND cardinality(phones) = cardinality(phone_times))
);
CREATE INDEX crisis_agreement_bassin ON crisis_agreement (bassin);

-- What was tried on a day, and what was learnt. One that lies ahead has learnt nothing yet.
CREATE TABLE crisis_exercise (
    id        uuid PRIMARY KEY,
    bassin    text,
    held_on   date NOT NULL,
    tried_fr  text,
    tried_nl  text,
    learnt_fr text,
    learnt_nl text,
    version   bigint NOT NULL DEFAULT 1,
    CHECK (tried_fr IS NOT NULL OR tried_nl IS NOT NULL)
);
CREATE INDEX crisis_exercise_bassin ON crisis_exercise (bassin);

-- Leave for a device to keep its copy of the roster; of the random secret only the SHA-256 is stored. It gives no access to anything.
CREATE TABLE crisis_device (
    token_hash bytea PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
);
CREATE INDEX crisis_device_account ON crisis_device (account_id);

-- Copies end with the account, and with the password with which they were made; what somebody confirmed stays without them.
CREATE FUNCTION end_crisis_devices() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    DELETE FROM crisis_device WHERE account_id = OLD.id;
    IF NEW.state = 'erased' THEN
        UPDATE crisis_entry SET confirmed_by = NULL WHERE confirmed_by = OLD.id;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER end_crisis_devices AFTER UPDATE ON account FOR EACH ROW
    WHEN (NEW.state <> 'active' OR OLD.password_hash IS DISTINCT FROM NEW.password_hash)
    EXECUTE FUNCTION end_crisis_devices();

-- And when a right is taken away.
CREATE FUNCTION end_crisis_devices_of_grant() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    DELETE FROM crisis_device WHERE account_id = OLD.account_id;
    RETURN NULL;
END
$$;
CREATE TRIGGER end_crisis_devices_of_grant AFTER DELETE ON account_grant FOR EACH ROW
    EXECUTE FUNCTION end_crisis_devices_of_grant();
